/** Aligning, agreeing and disputing: from 10 to 5,000 generated roadmaps of 100 concepts, and every two of 20. */
import { alignRoadmaps, compareRoadmaps, consensusOf, disputesOf } from "../../graph/index.ts";
import { generateRoadmaps } from "../support/generate-roadmaps.ts";
import { median, printTable, processorTime } from "./measure.ts";

const COUNTS = [10, 100, 1000, 2000, 5000];

/** Prints one row a number of roadmaps: the time of each step, and of all of them for a roadmap, which would be equal if growth were linear; and what the heap holds then. */
export function benchMerge(): void {
  printTable(
    "roadmaps of 100 concepts with a mention each, time of the processor",
    ["roadmaps", "mentions", "align", "consensus", "disputes", "all, for a roadmap", "heap with roadmaps and atlas"],
    COUNTS.map((count) => {
      const roadmaps = generateRoadmaps(count, 100);
      const quorum = Math.ceil(count / 5);
      let atlas = alignRoadmaps(roadmaps.slice(0, 10));
      const parts = [() => (atlas = alignRoadmaps(roadmaps)), () => consensusOf(atlas, roadmaps, { quorum }), () => disputesOf(atlas, roadmaps)];
      const times = parts.map((part) => median(Array.from({ length: count <= 100 ? 3 : 1 }, () => time(part))));
      const all = times.reduce((sum, each) => sum + each, 0);
      return [`${count}`, `${count * 100}`, ...times.map((each) => `${each.toFixed(0)} ms`), `${(all / count).toFixed(2)} ms`, `${Math.round(process.memoryUsage().heapUsed / 1e6)} MB at most`];
    }),
  );
  const few = generateRoadmaps(20, 100);
  const atlas = alignRoadmaps(few);
  printTable("every two of 20", ["comparison with pairs"], [[`${median([1, 2, 3].map(() => time(() => compareRoadmaps(atlas, few)))).toFixed(0)} ms`]]);
}

function time(work: () => unknown): number {
  const start = processorTime();
  work();
  return processorTime() - start;
}
