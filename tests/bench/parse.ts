/** Parse and extract against the bare Markdown parser on the same text, from 10 KB to 5 MB. */
import { GFM, parser } from "@lezer/markdown";
import { parseDocument } from "../../graph/index.ts";
import { generateText } from "./generate-text.ts";
import { median, printTable, processorTime } from "./measure.ts";

/** Prints one row a size: milliseconds of both and their ratio. The aim at 5 MB is 3. */
export function benchParse(): void {
  const peer = parser.configure(GFM);
  const rows = [10_000, 100_000, 1_000_000, 5_000_000].map((bytes) => {
    const text = generateText(bytes);
    const rounds = bytes > 2_000_000 ? 3 : 5;
    const bare: number[] = [];
    const ours: number[] = [];
    parseDocument({ name: "warm.md", text: text.slice(0, 50_000) });
    peer.parse(text.slice(0, 50_000));
    for (let round = 0; round < rounds; round++) {
      bare.push(time(() => peer.parse(text)));
      ours.push(time(() => parseDocument({ name: "bench.md", text })));
    }
    return [`${bytes / 1000} KB`, `${median(bare).toFixed(1)} ms`, `${median(ours).toFixed(1)} ms`, (median(ours) / median(bare)).toFixed(2)];
  });
  printTable("parse and extract, time of the processor", ["text", "@lezer/markdown with GFM", "parseDocument", "ratio"], rows);
}

function time(work: () => unknown): number {
  const start = processorTime();
  work();
  return processorTime() - start;
}
