// Writes generated roadmaps as Markdown files, to try the program at size: `npm run generate -- 1000 100 FOLDER` writes 1,000 of 100 concepts each.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";

const [count, concepts, folder] = process.argv.slice(2);
if (!(Number(count) > 0) || !(Number(concepts) > 0) || folder === undefined) {
  console.error("Expected: npm run generate -- ROADMAPS CONCEPTS FOLDER");
  process.exit(2);
}
const root = join(import.meta.dirname, "../..");
const outDir = join(root, "node_modules/.cache/generate");
await build({ root, configFile: false, logLevel: "error", build: { ssr: "tests/support/generate-documents.ts", outDir, copyPublicDir: false, minify: false, target: "node20", rolldownOptions: { output: { entryFileNames: "generate.mjs" } } } });
const { generateDocuments } = await import(pathToFileURL(join(outDir, "generate.mjs")).href);
mkdirSync(folder, { recursive: true });
for (const { name, text } of generateDocuments(Number(count), Number(concepts))) writeFileSync(join(folder, name), text);
console.log(`wrote ${count} files to ${folder}`);
