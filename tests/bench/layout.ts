/** Our layout against elkjs, dagre, d3-dag and Graphviz on the same drawings: time, crossings as routed, length of all lines. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, Worker, workerData } from "node:worker_threads";
import { countCrossings } from "../../graph/layout/order/count-crossings.ts";
import type { Drawing } from "../../graph/layout/drawing.ts";
import { generateDrawing } from "../support/generate-drawing.ts";
import { PEERS } from "./layout-peers.ts";
import { median, printTable, processorTime } from "./measure.ts";

/** Longer nobody waits for a map. Milliseconds, all rounds together. */
const PATIENCE = 30_000;
const MARBLE = "../shared/graphs/marble.json";

interface Outcome {
  readonly ms: number;
  readonly crossings: number;
  readonly length: number;
}

interface Task {
  readonly peer: string;
  readonly drawing: Drawing;
  readonly rounds: number;
}

/** Prints a table a size. Without bands, since no peer keeps stages in order; ours with bands is a row of its own. */
export async function benchLayout(): Promise<void> {
  const sizes = [50, 200, 1000, 3000];
  const drawings = sizes.map((nodes) => ({ name: `${nodes} concepts`, free: generateDrawing({ nodes, seed: 1, bands: 0 }), staged: generateDrawing({ nodes, seed: 1 }) }));
  const marble = marbleDrawing();
  for (const { name, free, staged } of marble === null ? drawings : [...drawings, { name: "marble, 1,590 concepts", free: marble, staged: null }]) {
    const rounds = free.nodes.length <= 200 ? 5 : 1;
    const outcomes: [string, Outcome | null][] = [];
    for (const peer of Object.keys(PEERS)) outcomes.push([peer, await inWorker({ peer, drawing: free, rounds })]);
    if (staged !== null) outcomes.push(["ours, stages in order", await inWorker({ peer: "ours", drawing: staged, rounds })]);
    const best = Math.min(...outcomes.filter(([peer]) => !peer.startsWith("ours")).map(([, outcome]) => outcome?.crossings ?? Infinity));
    const elk = outcomes.find(([peer]) => peer === "elkjs")?.[1];
    printTable(`layout, ${name}, ${free.arrows.length} arrows, time of the processor`, ["layout", "time", "against elkjs", "crossings", "against the best peer", "length of lines"], outcomes.map(([peer, outcome]) => row(peer, outcome, elk ?? null, best)));
  }
}

function row(peer: string, outcome: Outcome | null, elk: Outcome | null, best: number): readonly string[] {
  if (outcome === null) return [peer, `over ${PATIENCE / 1000} s or failed`, "", "", "", ""];
  return [peer, `${outcome.ms.toFixed(0)} ms`, elk === null ? "" : (outcome.ms / elk.ms).toFixed(2), `${outcome.crossings}`, (outcome.crossings / best).toFixed(2), `${Math.round(outcome.length / 1000)}k px`];
}

/** One peer on one drawing in a thread of its own, ended when it takes too long. */
function inWorker(task: Task): Promise<Outcome | null> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { layout: task } });
    const timer = setTimeout(() => done(null), PATIENCE);
    const done = (outcome: Outcome | null): void => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(outcome);
    };
    worker.once("message", done);
    worker.once("error", () => done(null));
  });
}

/** The thread's side: answers the median time and what the picture is like. Does nothing where it was asked nothing. */
export async function serveLayout(): Promise<boolean> {
  const task = (workerData as { readonly layout?: Task } | null)?.layout;
  if (task === undefined) return false;
  const layOut = await PEERS[task.peer]!();
  await layOut(generateDrawing({ nodes: 30, seed: 9, bands: 0 }));
  const times: number[] = [];
  let lines = await timed();
  for (let round = 1; round < task.rounds; round++) lines = await timed();
  async function timed(): ReturnType<typeof layOut> {
    const start = processorTime();
    const made = await layOut(task!.drawing);
    times.push(processorTime() - start);
    return made;
  }
  const length = lines.reduce((sum, { points }) => sum + points.slice(1).reduce((part, { x, y }, at) => part + Math.hypot(x - points[at]!.x, y - points[at]!.y), 0), 0);
  parentPort!.postMessage({ ms: median(times), crossings: countCrossings(lines), length } satisfies Outcome);
  return true;
}

/** The marble graph where it lies beside the project, with plates as wide as its titles. */
function marbleDrawing(): Drawing | null {
  const path = join(process.cwd(), MARBLE);
  if (!existsSync(path)) return null;
  const { concepts, prerequisites } = JSON.parse(readFileSync(path, "utf8")) as { concepts: { id: string; title: string }[]; prerequisites: { before: string; after: string }[] };
  const number = new Map(concepts.map(({ id }, at) => [id, `n${String(at).padStart(5, "0")}`]));
  const pairs = new Map(prerequisites.map(({ before, after }) => [`${before} ${after}`, [number.get(before), number.get(after)] as const]));
  return {
    direction: "right",
    nodes: concepts.map(({ id, title }) => ({ id: number.get(id)!, width: Math.min(180, 40 + 7 * title.length), height: 36, band: null })),
    arrows: [...pairs.values()].flatMap(([before, after]) => (before === undefined || after === undefined ? [] : [{ id: `${before}>${after}`, before, after }])),
    bands: [],
  };
}
