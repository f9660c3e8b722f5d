/** Importing: milliseconds of the processor and memory for each kind of file, and what twice the size costs. */
import { FORMATS, importFiles, type FormatId } from "../../graph/index.ts";
import { generateRoadmaps } from "../support/generate-roadmaps.ts";
import { median, printTable } from "./measure.ts";

const FORMAT_IDS: readonly FormatId[] = ["json", "mermaid", "dot", "graphml", "gexf", "cytoscape", "canvas", "csv", "curricular", "case", "opml", "freemind", "markdown"];

/** Prints a row a format: size, time, the ratio for twice as many concepts (the aim is 2.5), and memory alive after reading by size of the file (the aim is 20). Memory is measured where Node runs with --expose-gc. */
export function benchImport(): void {
  const rows = FORMAT_IDS.map((id) => {
    const [small, large] = [1000, 2000].map((count) => FORMATS[id].write(generateRoadmaps(1, count)[0]!).text) as [string, string];
    const read = (text: string): number => median([1, 2, 3].map(() => time(() => importFiles([{ name: "bench", text }]))));
    read(small);
    const [one, two] = [read(small), read(large)];
    const megabytes = Buffer.byteLength(large) / 1e6;
    return [id, `${(megabytes * 1000).toFixed(0)} kB`, `${two.toFixed(0)} ms`, `${(two / megabytes).toFixed(0)} ms/MB`, (two / one).toFixed(1), memory(large)];
  });
  printTable("import of 2,000 concepts, time of the processor", ["format", "file", "time", "by size", "2 × costs", "memory by size"], rows);
}

function memory(text: string): string {
  const collect = globalThis.gc;
  if (collect === undefined) return "–";
  collect();
  const before = process.memoryUsage().heapUsed;
  const kept = importFiles([{ name: "bench", text }]);
  collect();
  const alive = process.memoryUsage().heapUsed - before;
  return kept.length === 0 ? "–" : (alive / Buffer.byteLength(text)).toFixed(1);
}

function time(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
