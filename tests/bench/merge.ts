/** Aligning, agreeing and disputing: from 125 to 1,000 generated roadmaps of 100 concepts, and every two of 20. */
import { alignRoadmaps, compareRoadmaps, consensusOf, disputesOf } from "../../graph/index.ts";
import { generateRoadmaps } from "../support/generate-roadmaps.ts";
import { median, printTable, processorTime } from "./measure.ts";

/** Prints one row a number of roadmaps, and how much the last costs more than the first, of which it has eight times as many. */
export function benchMerge(): void {
  const counts = [125, 250, 500, 1000];
  const times = counts.map((count) => {
    const roadmaps = generateRoadmaps(count, 100);
    const quorum = Math.ceil(count / 5);
    const atlas = alignRoadmaps(roadmaps);
    const parts = [() => alignRoadmaps(roadmaps), () => consensusOf(atlas, roadmaps, { quorum }), () => disputesOf(atlas, roadmaps), () => compareRoadmaps(atlas, roadmaps, { pairs: false, quorum })];
    return parts.map((part) => median([time(part), time(part), time(part)]));
  });
  const rows = counts.map((count, at) => [`${count}`, ...times[at]!.map((each) => `${each.toFixed(0)} ms`)]);
  const growth = times[0]!.map((first, part) => (times.at(-1)![part]! / first).toFixed(1));
  printTable("roadmaps of 100 concepts, time of the processor", ["roadmaps", "align", "consensus", "disputes", "comparison without pairs"], [...rows, ["8 × costs", ...growth]]);
  const few = generateRoadmaps(20, 100);
  const atlas = alignRoadmaps(few);
  printTable("every two of 20", ["comparison with pairs"], [[`${median([1, 2, 3].map(() => time(() => compareRoadmaps(atlas, few)))).toFixed(0)} ms`]]);
}

function time(work: () => unknown): number {
  const start = processorTime();
  work();
  return processorTime() - start;
}
