/** Runs the benchmarks that are named on the command line, or all, and writes what they find to docs/benchmarks.md. Ratios are of medians within one run. */
import { cpus } from "node:os";
import { join } from "node:path";
import { benchDraw } from "./draw.ts";
import { benchImport } from "./import.ts";
import { benchLayout, serveLayout } from "./layout.ts";
import { benchLoad } from "./load.ts";
import { takePrinted } from "./measure.ts";
import { benchMerge } from "./merge.ts";
import { benchParse } from "./parse.ts";
import { benchPath } from "./path.ts";
import { writeSection } from "./report.ts";
import { benchWorker } from "./worker.ts";

const BENCHES: Readonly<Record<string, () => Promise<void> | void>> = { parse: benchParse, import: benchImport, layout: benchLayout, draw: benchDraw, load: benchLoad, merge: benchMerge, path: benchPath, worker: benchWorker };

if (await serveLayout()) process.exit(0);

const wanted = process.argv.slice(2).filter((name) => !name.startsWith("-"));
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(", ")}. Expected one of: ${Object.keys(BENCHES).join(", ")}.`);
  process.exit(2);
}
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}`);
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  await bench();
  const printed = takePrinted();
  if (printed !== "") writeSection(join(process.cwd(), "docs/benchmarks.md"), Object.keys(BENCHES), name, printed);
}
process.exit(0);
