/**
 * Growth: whatever the machine, twice the size costs at most two and a half times as much. Measured over two doublings,
 * the least times of some rounds. The closure is a table of all pairs by its nature, but a bit each: up to hundreds of
 * concepts what grows with their square is the smaller part.
 */
import { describe, expect, test } from "vitest";
import { alignRoadmaps, chainsBetween, compareRoadmaps, findChain, learnableNext, layOutAlone, mergeRoadmaps, parseDocument, planLearning, type ConceptId } from "../graph/index.ts";
import { closure } from "../graph/order/closure.ts";
import { digraph } from "../graph/order/digraph.ts";
import { initialState } from "../src/state/app-state.ts";
import { wholeOutlook } from "../src/state/outlook.ts";
import { findThings } from "../src/view/find/find-things.ts";
import { drawnArrows } from "../src/view/map/drawn-arrows.ts";
import { mapContent } from "../src/view/map/map-content.ts";
import { mapGrid } from "../src/view/map/map-grid.ts";
import { arrowsAt, mapWindow } from "../src/view/map/map-window.ts";
import { generateText } from "./bench/generate-text.ts";
import { dice } from "./path/brute-force.ts";
import { largeCurriculum } from "./path/large-curriculum.ts";
import { gridPlacement, mapRecordOf } from "./support/any-map.ts";
import { generateDrawing } from "./support/generate-drawing.ts";
import { generateRoadmaps } from "./support/generate-roadmaps.ts";

const DOUBLING = 2.5;
/** Stops at the first round after which the least times keep to it: noise only ever adds. */
const MOST_ROUNDS = 8;

/** A piece of work of a size, made ready before it is timed. */
type Work = (size: number) => () => unknown;

const field = (size: number): { concepts: { id: string }[]; prerequisites: { before: string; after: string }[] } => {
  const roll = dice(3);
  const concepts = Array.from({ length: size }, (_, at) => ({ id: `c${String(at).padStart(5, "0")}` }));
  const prerequisites = concepts.slice(1).flatMap(({ id }, at) => [1, 1 + roll(40)].map((back) => ({ before: concepts[Math.max(0, at + 1 - back)]!.id, after: id })));
  return { concepts, prerequisites };
};

const curriculum: (ask: (made: ReturnType<typeof largeCurriculum>, last: ConceptId) => unknown) => Work = (ask) => (size) => {
  const graph = field(size);
  const made = largeCurriculum(graph);
  return () => ask(made, graph.concepts.at(-1)!.id as ConceptId);
};

const folding: Work = (size) => {
  const bands = Object.fromEntries(Array.from({ length: 8 }, (_, band) => [`b${band}`, Array.from({ length: size / 8 }, (_, at) => `c${band}x${at}`)]));
  const names = Object.values(bands).flat();
  const record = mapRecordOf({ bands, parts: [], arrows: names.slice(1).map((name, at) => `${names[at]!} ${name}`) });
  const placement = gridPlacement(record);
  const { filters } = initialState();
  const outlook = { ...wholeOutlook(), folds: ["b1", "b2", "b5"] };
  return () => mapContent(record, placement, { direction: "right", language: "en", filters, selection: null, colours: new Map(), outlook });
};

/** A window of one size on maps of any: plates in a square, each with arrows to those beside and below it. */
const window: Work = (size) => {
  const across = Math.ceil(Math.sqrt(size));
  const plates = Array.from({ length: size }, (_, at) => ({ id: `c${at}`, box: { x: 200 * (at % across), y: 60 * Math.floor(at / across), width: 150, height: 30 } }));
  const arrows = plates.flatMap(({ box }, at) => [at + 1, at + across].flatMap((to) => (to < size ? [{ before: `c${at}`, after: `c${to}`, route: [box, plates[to]!.box] }] : [])));
  const content = { plates, arrows } as unknown as Parameters<typeof mapWindow>[0];
  return () => mapWindow(content, mapGrid(content), arrowsAt(content), { x: 400, y: 300, width: 1400, height: 600 }, new Map(plates.map(({ id }, at) => [id, at])));
};

const WORKS: readonly (readonly [string, number, Work])[] = [
  ["parse and extract", 20_000, (size) => { const text = generateText(size); return () => parseDocument({ name: "growth.md", text }); }],
  ["layout", 60, (size) => { const drawing = generateDrawing({ nodes: size, seed: 1, arrowsPerNode: 1.2 }); return () => layOutAlone(drawing); }],
  ["layout the quick way", 1_500, (size) => { const drawing = generateDrawing({ nodes: size, seed: 1 }); return () => layOutAlone(drawing); }],
  ["plan", 400, curriculum((made, last) => planLearning(made, { targets: [last] }))],
  ["chain", 400, curriculum((made, last) => findChain(made, made.requirements.ids[0]! as ConceptId, last))],
  ["all chains", 400, curriculum((made, last) => chainsBetween(made, made.requirements.ids[0]! as ConceptId, last, 20))],
  ["next", 400, curriculum((made, last) => learnableNext(made, { known: [], targets: [last] }))],
  ["closure", 100, (size) => { const { concepts, prerequisites } = field(size); const graph = digraph({ ids: concepts.map(({ id }) => id), arrows: prerequisites.map(({ before, after }) => [before, after]) }); return () => { for (let time = 0; time < 10; time++) closure(graph); }; }],
  ["merge", 8, (size) => { const roadmaps = generateRoadmaps(size, 40); return () => mergeRoadmaps(roadmaps, []); }],
  ["compare", 8, (size) => { const roadmaps = generateRoadmaps(size, 40); const atlas = alignRoadmaps(roadmaps); return () => compareRoadmaps(atlas, roadmaps, { pairs: false, quorum: Math.ceil(size / 5) }); }],
  ["search", 2_000, (size) => { const things = Array.from({ length: size }, (_, at) => ({ kind: "concept" as const, key: `c${at}`, labels: [`Topic ${at} 主题`], aliases: [`T${at}`] })); return () => findThings(things, "主题 7", 12); }],
  ["a folded map", 400, folding],
  ["arrows that others imply", 1_000, (size) => { const { prerequisites } = field(size); return () => drawnArrows(prerequisites.map((one) => ({ ...one, basis: "stated" as const })), initialState().filters); }],
  ["what of a large map is drawn in detail", 2_000, window],
];

describe("two doublings cost at most 2.5 times as much each", () => {
  test.each(WORKS)("%s", (_, size, work) => {
    const [small, large] = [work(size), work(4 * size)];
    small();
    small();
    let [one, four] = [Infinity, Infinity];
    for (let round = 0; round < MOST_ROUNDS && !(four / one < DOUBLING ** 2); round++) {
      one = Math.min(one, processorTime(small));
      four = Math.min(four, processorTime(large));
    }
    expect(four / one).toBeLessThan(DOUBLING ** 2);
  }, 120_000);
});

/** Milliseconds of the processor, so that what else the machine does counts little. */
function processorTime(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
