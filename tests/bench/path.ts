/** Plans, chains and fringes against the shortest paths of graph libraries and a bare traversal; plans on the built-in atlas; how many hard cases are proven. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import cytoscape from "cytoscape";
import { DirectedGraph } from "graphology";
import { bidirectional, singleSource } from "graphology-shortest-path/dijkstra.js";
import createGraph from "ngraph.graph";
import { aStar } from "ngraph.path";
import { alignRoadmaps, curriculumOf, findChain, learnableNext, parseDocument, planLearning, type ConceptId } from "../../graph/index.ts";
import { cnf } from "../../graph/path/search/cnf.ts";
import type { Curriculum } from "../../graph/path/curriculum.ts";
import { nextBestPlans } from "../../graph/path/search/next-best-plans.ts";
import { planProblem } from "../../graph/path/search/plan-problem.ts";
import { prerequisiteGraph } from "../../graph/path/prerequisite-graph.ts";
import { dice } from "../path/brute-force.ts";
import { largeCurriculum, type LargeGraph } from "../path/large-curriculum.ts";
import { median, printTable } from "./measure.ts";
import { randomCurriculum } from "./random-curriculum.ts";

const SHARED = join(process.cwd(), "../shared/graphs/marble.json");
const queries = 40;
const rounds = 7;

/** Prints three tables. Aims: no slower than any library's shortest path, a plan on the built-in atlas well under 16 ms. */
export function benchPath(): void {
  benchPeers();
  benchBuiltIn();
  benchProof();
}

function benchPeers(): void {
  const isShared = existsSync(SHARED);
  const graph = isShared ? (JSON.parse(readFileSync(SHARED, "utf8")) as LargeGraph) : generated();
  const curriculum = largeCurriculum(graph);
  const all = prerequisiteGraph(curriculum.requirements).all;
  const arrows = [...all.head.keys()].map((arrow) => [all.ids[all.tail[arrow]!]!, all.ids[all.head[arrow]!]!] as const);
  const pairs = pairsOf(curriculum);
  const peers = peersOf(graph, arrows);
  const known = curriculum.requirements.ids.filter((_, at) => at % 5 === 0);
  const rows: [string, string, (pair: readonly [string, string]) => unknown][] = [
    ["plan", "planLearning: steps, reasons and words", ([, b]) => planLearning(curriculum, { targets: [b as ConceptId] })],
    ["plan", "the planner alone: concepts to learn", ([, b]) => planProblem(questionOf(curriculum, b))],
    ["plan", "graphology dijkstra singleSource, against the arrows", ([, b]) => singleSource(peers.backwards, b)],
    ["plan", "cytoscape dijkstra, against the arrows", ([, b]) => peers.cy.elements().dijkstra({ root: peers.cyBackwards.$id(b), directed: true })],
    ["plan", "bare traversal of typed arrays", ([, b]) => peers.reach(b)],
    ["chain", "findChain: shortest, strongest, most detailed, words", ([a, b]) => findChain(curriculum, a as ConceptId, b as ConceptId)],
    ["chain", "graphology dijkstra bidirectional", ([a, b]) => bidirectional(peers.forwards, a, b)],
    ["chain", "cytoscape dijkstra", ([a, b]) => peers.cy.elements().dijkstra({ root: peers.cy.$id(a), directed: true }).pathTo(peers.cy.$id(b))],
    ["chain", "ngraph.path aStar", ([a, b]) => peers.ngraph.find(a, b)],
    ["chain", "bare traversal of typed arrays", ([, b]) => peers.reach(b)],
    ["fringe", "learnableNext for a target: ranked, with words and review", ([, b]) => learnableNext(curriculum, { known, targets: [b as ConceptId] })],
    ["fringe", "bare pass over typed arrays", () => peers.fringe(known)],
  ];
  const times = rows.map(([, , run]) => timeOf(() => pairs.forEach(run)) / pairs.length);
  printTable(`${isShared ? "marble" : "a generated graph of its size"}: ${all.ids.length} concepts, ${arrows.length} prerequisites, ${pairs.length} questions`, ["question", "answered by", "µs a question"], rows.map(([question, by], at) => [question, by, (times[at]! * 1000).toFixed(0)]));
}

function questionOf({ requirements, minutes, second }: Curriculum, target: string) {
  return { requirements: requirements.cnf, known: [], targets: [requirements.numberOf.get(target)!], minutes, second };
}

/** Pairs with a line from the first to the second, the second with much before it. */
function pairsOf(curriculum: Curriculum): [string, string][] {
  const sized = curriculum.requirements.ids.map((id) => planLearning(curriculum, { targets: [id] })).map((plan) => plan.steps.flatMap(({ concepts }) => concepts.map(({ id }) => id as string)));
  return sized.sort((a, b) => b.length - a.length || (a.at(-1)! < b.at(-1)! ? -1 : 1)).slice(0, queries).map((order) => [order[0]!, order.at(-1)!]);
}

interface Peers {
  readonly forwards: DirectedGraph;
  readonly backwards: DirectedGraph;
  readonly cy: cytoscape.Core;
  readonly cyBackwards: cytoscape.Core;
  readonly ngraph: { find(a: string, b: string): unknown };
  readonly reach: (target: string) => Uint8Array;
  readonly fringe: (known: readonly ConceptId[]) => number[];
}

function peersOf({ concepts }: LargeGraph, arrows: readonly (readonly [string, string])[]): Peers {
  const toGraphology = (list: readonly (readonly [string, string])[]): DirectedGraph => {
    const graph = new DirectedGraph();
    for (const { id } of concepts) graph.addNode(id);
    for (const [a, b] of list) graph.addEdge(a, b);
    return graph;
  };
  const toCytoscape = (list: readonly (readonly [string, string])[]): cytoscape.Core => cytoscape({ headless: true, elements: [...concepts.map(({ id }) => ({ data: { id } })), ...list.map(([source, target], at) => ({ data: { id: `e${at}`, source, target } }))] });
  const against = arrows.map(([a, b]) => [b, a] as const);
  const ngraph = createGraph();
  for (const { id } of concepts) ngraph.addNode(id);
  for (const [a, b] of arrows) ngraph.addLink(a, b);
  const indexOf = new Map(concepts.map(({ id }, at) => [id, at]));
  const start = new Int32Array(concepts.length + 1);
  for (const [, b] of arrows) start[indexOf.get(b)! + 1]!++;
  for (let v = 0; v < concepts.length; v++) start[v + 1]! += start[v]!;
  const tails = new Int32Array(arrows.length);
  const next = start.slice();
  for (const [a, b] of arrows) tails[next[indexOf.get(b)!]!++] = indexOf.get(a)!;
  return {
    forwards: toGraphology(arrows),
    backwards: toGraphology(against),
    cy: toCytoscape(arrows),
    cyBackwards: toCytoscape(against),
    ngraph: aStar(ngraph, { oriented: true }),
    reach(target) {
      const seen = new Uint8Array(concepts.length);
      const open = [indexOf.get(target)!];
      seen[open[0]!] = 1;
      for (let v = open.pop(); v !== undefined; v = open.pop()) {
        for (let i = start[v]!; i < start[v + 1]!; i++) {
          const w = tails[i]!;
          if (seen[w] === 1) continue;
          seen[w] = 1;
          open.push(w);
        }
      }
      return seen;
    },
    fringe(known) {
      const has = new Uint8Array(concepts.length);
      for (const id of known) has[indexOf.get(id)!] = 1;
      const found: number[] = [];
      for (let v = 0; v < concepts.length; v++) {
        let isReady = has[v] === 0;
        for (let i = start[v]!; isReady && i < start[v + 1]!; i++) isReady = has[tails[i]!] === 1;
        if (isReady) found.push(v);
      }
      return found;
    },
  };
}

function generated(): LargeGraph {
  const roll = dice(3);
  const concepts = Array.from({ length: 1590 }, (_, at) => ({ id: `c${String(at).padStart(4, "0")}` }));
  const prerequisites = concepts.slice(1).flatMap(({ id }, at) => Array.from({ length: roll(4) }, () => ({ before: concepts[Math.max(0, at - roll(80))]!.id, after: id })));
  return { concepts, prerequisites };
}

function benchBuiltIn(): void {
  const folder = join(process.cwd(), "public/roadmaps");
  const roadmaps = readdirSync(folder).filter((name) => name.endsWith(".md")).sort().flatMap((name) => parseDocument({ name, text: readFileSync(join(folder, name), "utf8") }).roadmaps);
  const atlas = alignRoadmaps(roadmaps);
  const made = timeOf(() => curriculumOf(atlas, roadmaps));
  const curriculum = curriculumOf(atlas, roadmaps);
  const times = curriculum.requirements.ids.map((id) => ({ id, time: timeOf(() => planLearning(curriculum, { targets: [id], alternatives: 3 })) })).sort((a, b) => a.time - b.time);
  const slowest = times.at(-1)!;
  printTable("the built-in atlas", ["concepts", "curriculum of a setting", "plan with three alternatives, median", "slowest", "of"], [[String(curriculum.concepts.size), `${made.toFixed(1)} ms`, `${times[times.length >> 1]!.time.toFixed(2)} ms`, `${slowest.time.toFixed(2)} ms`, slowest.id]]);
}

function benchProof(): void {
  const cases = [[200, 0.15], [500, 0.15], [1000, 0.15], [200, 0.5]] as const;
  const rows = cases.flatMap(([size, share]) => (["one target", "ten targets"] as const).map((kind) => {
    const times: number[] = [];
    const gaps: number[] = [];
    let learnt = 0;
    for (let seed = 1; seed <= 20; seed++) {
      const { requirements, minutes } = randomCurriculum(size, share, seed);
      const targets = kind === "one target" ? [size - 1] : Array.from({ length: 10 }, (_, at) => size - 1 - at * 7);
      const start = performance.now();
      const [plan] = nextBestPlans({ requirements: cnf(size, requirements), known: [], targets, minutes, second: new Uint8Array(size) }, 1, { steps: 20_000 });
      times.push(performance.now() - start);
      learnt += plan!.members.length / 20;
      if (!plan!.isOptimal) gaps.push((plan!.minutes - plan!.lowerBound) / plan!.minutes);
    }
    const worst = gaps.length === 0 ? "" : `${(100 * Math.max(...gaps)).toFixed(1)} %`;
    return [String(size), `${100 * share} %`, kind, learnt.toFixed(0), `${20 - gaps.length} of 20`, worst, `${median(times).toFixed(1)} ms`, `${Math.max(...times).toFixed(0)} ms`];
  }));
  printTable("random graphs with choices, 20 each, 20,000 steps of search at most", ["concepts", "choices", "for", "to learn", "proven", "widest gap", "median", "slowest"], rows);
}

/** Median milliseconds of some rounds, after two to warm up. */
function timeOf(work: () => unknown): number {
  work();
  work();
  return median(Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }));
}
