// Bundles the benchmarks with vite and runs them: `npm run bench`, or `npm run bench -- parse` for one of them.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";

const root = join(import.meta.dirname, "../..");
const outDir = join(root, "node_modules/.cache/bench");
mkdirSync(outDir, { recursive: true });
await build({
  root,
  configFile: false,
  logLevel: "error",
  build: { ssr: "tests/bench/main.ts", outDir, emptyOutDir: true, minify: false, target: "node20", rolldownOptions: { output: { entryFileNames: "bench.mjs" } } },
});
await import(pathToFileURL(join(outDir, "bench.mjs")).href);
