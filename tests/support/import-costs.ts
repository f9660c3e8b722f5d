/** What reading a file of each kind costs, printed as JSON: run by `node --expose-gc --single-threaded` in a process of its own, where nothing else allocates and what is alive does not depend on when threads end. */
import { FORMATS, importFiles, type FormatId } from "../../graph/index.ts";
import { generateRoadmaps } from "./generate-roadmaps.ts";

/** Two seconds are asked where the reference work takes so many milliseconds or less; a slower machine is given more. */
const REFERENCE = 25;

/** `growth` is what four times the size costs, least times of some rounds; `bySize` what is alive after reading by bytes of the file; `seconds` of the processor for a megabyte, as if the machine did the reference work in its time. */
export interface ImportCost {
  readonly kind: string;
  readonly growth: number;
  readonly bySize: number;
  readonly seconds: number;
}

/** Concepts of the smaller file. */
const SIZE = 500;
const TIMES = 4;
/** Stops at the first round after which the least times keep to what is asked: noise only ever adds. */
const MOST_ROUNDS = 20;
/** So many results are held at once where memory is measured. */
const HELD = 2;

const FORMAT_IDS: readonly FormatId[] = ["json", "mermaid", "dot", "graphml", "gexf", "cytoscape", "canvas", "csv", "curricular", "case", "opml", "freemind", "markdown"];
const many = (count: number, write: (at: number) => string): string => Array.from({ length: count }, (_, at) => write(at)).join("");
const OTHERS: readonly (readonly [string, (count: number) => string])[] = [
  ["html", (count) => `<html><body><h1>Path</h1><h2>Phase 1: Begin</h2><ul>${many(count, (at) => `<li><b>Topic ${at}x</b>: what it is for, in a few words</li>`)}</ul></body></html>`],
  ["text", (count) => `Path\n\nPhase 1: Begin\n${many(count, (at) => `Learn Topic${at}x, then Subject${at}y.\n`)}`],
  ["roadmap-sh", (count) => JSON.stringify({ nodes: Array.from({ length: count }, (_, at) => ({ id: `n${at}`, type: at % 4 === 0 ? "topic" : "subtopic", position: { x: 0, y: at * 40 }, data: { label: `Topic ${at}x` } })), edges: Array.from({ length: count - 1 }, (_, at) => ({ id: `e${at}`, source: `n${at}`, target: `n${at + 1}`, data: { edgeStyle: at % 2 === 0 ? "solid" : "dashed" } })) })],
  ["xmind", (count) => JSON.stringify([{ rootTopic: { title: "Path", children: { attached: Array.from({ length: count / 10 }, (_, at) => ({ title: `Part ${at}x`, children: { attached: Array.from({ length: 10 }, (_unused, part) => ({ title: `Topic ${at * 10 + part}y` })) } })) } } }])],
];

const written = (count: number): readonly (readonly [string, string])[] => {
  const [roadmap] = generateRoadmaps(1, count) as [ReturnType<typeof generateRoadmaps>[number]];
  return [...FORMAT_IDS.map((id) => [id, FORMATS[id].write(roadmap).text] as const), ...OTHERS.map(([kind, write]) => [kind, write(count)] as const)];
};

const read = (text: string): unknown => importFiles([{ name: "costs", text }]);

/** Milliseconds of the processor. */
function timeOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Bytes alive after reading, for one file. */
function aliveAfter(text: string): number {
  const collect = globalThis.gc!;
  const held: unknown[] = [];
  collect();
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let at = 0; at < HELD; at += 1) held.push(read(text + " ".repeat(at)));
  collect();
  collect();
  return (process.memoryUsage().heapUsed - before) / held.length;
}

function referenceWork(): number {
  let sum = 0;
  const words = new Map<string, number>();
  for (let at = 0; at < 400_000; at += 1) words.set(`w${(at * 7919) % 50_021}`, (sum += at % 7));
  return words.size;
}

const small = written(SIZE);
const large = new Map(written(SIZE * TIMES));
for (const [, text] of small) read(text);
const slowness = Math.max(1, Math.min(...[1, 2, 3].map(() => timeOf(referenceWork))) / REFERENCE);
const secondsFor = (milliseconds: number, bytes: number): number => milliseconds / 1000 / slowness / (bytes / 1e6);
const costs = small.map(([kind, text]): ImportCost => {
  const big = large.get(kind)!;
  const size = Buffer.byteLength(big);
  let [one, four] = [Infinity, Infinity];
  for (let round = 0; round < MOST_ROUNDS && !(four / one < 2.5 ** 2 && secondsFor(four, size) <= 2); round += 1) {
    one = Math.min(one, timeOf(() => read(text)));
    four = Math.min(four, timeOf(() => read(big)));
  }
  let alive = aliveAfter(big);
  for (let round = 0; round < 3 && alive > 20 * size; round += 1) alive = Math.min(alive, aliveAfter(big));
  return { kind, growth: four / one, bySize: alive / size, seconds: secondsFor(four, size) };
});
process.stdout.write(JSON.stringify(costs));
