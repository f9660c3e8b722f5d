/** Parse and extract against the bare Markdown parser and what others make of the same text, from 10 KB to 10 MB, generated and, where it lies beside the project, real. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { GFM, parser } from "@lezer/markdown";
import MarkdownIt from "markdown-it";
import { Transformer } from "markmap-lib/no-plugins";
import { parseDocument } from "../../graph/index.ts";
import { generateText } from "./generate-text.ts";
import { median, printTable, processorTime } from "./measure.ts";

const SIZES = [10_000, 100_000, 1_000_000, 5_000_000, 10_000_000];
/** What would take longer, going by its time for the first 50,000 letters, is not run. Milliseconds. */
const PATIENCE = 30_000;
const REAL = "../shared/wild";
const NAMES = ["@lezer/markdown with GFM", "markdown-it", "markmap-lib", "parseDocument"];

/** Prints a table each for generated and real text: milliseconds of all, and our ratio to the bare parser. The aim at 5 MB is 3. */
export function benchParse(): void {
  printTable("parse and extract, generated text, time of the processor", ["text", ...NAMES, "ratio to @lezer/markdown"], SIZES.map((bytes) => row(generateText(bytes))));
  const real = realText();
  if (real !== "") printTable("parse and extract, real text end to end, time of the processor", ["text", ...NAMES, "ratio to @lezer/markdown"], SIZES.filter((bytes) => bytes <= real.length).map((bytes) => row(real.slice(0, bytes))));
}

function row(text: string): readonly string[] {
  const peer = parser.configure(GFM);
  const markdownIt = new MarkdownIt();
  const markmap = new Transformer();
  const works: ((text: string) => unknown)[] = [(each) => peer.parse(each), (each) => markdownIt.parse(each, {}), (each) => markmap.transform(each), (each) => parseDocument({ name: "bench.md", text: each })];
  const begin = text.slice(0, 50_000);
  for (const work of works) work(begin);
  const isPatient = works.map((work) => (time(() => work(begin)) * text.length) / begin.length < PATIENCE);
  const times = works.map((): number[] => []);
  for (let round = 0; round < (text.length >= 1_000_000 ? 1 : 5); round++) works.forEach((work, at) => isPatient[at] && times[at]!.push(time(() => work(text))));
  const [bare, ...others] = times.map(median) as [number, ...number[]];
  return [`${Math.round(Buffer.byteLength(text) / 1000)} KB`, ...[bare, ...others].map((each) => (Number.isNaN(each) ? "not waited for" : `${each.toFixed(1)} ms`)), (others.at(-1)! / bare).toFixed(2)];
}

/** The Markdown files of the folder, by name, one behind the other. */
function realText(): string {
  const folder = join(process.cwd(), REAL);
  if (!existsSync(folder)) return "";
  return readdirSync(folder).filter((name) => name.endsWith(".md")).sort().map((name) => readFileSync(join(folder, name), "utf8")).join("\n\n");
}

function time(work: () => unknown): number {
  const start = processorTime();
  work();
  return processorTime() - start;
}
