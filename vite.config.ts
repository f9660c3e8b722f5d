/** How the browser app is served and built, and, in the modes `library` and `command`, the library and the command line. */
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin, type UserConfig } from "vite";
import { builtinRoadmaps } from "./src/app/build/builtin-plugin.ts";
import { offline } from "./src/app/build/offline-plugin.ts";

const root = fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "");
const roadmaps = process.env["ROADMAPS"] ?? `${root}/public/roadmaps`;

/** The built-in roadmaps' documents, sorted by name. */
async function readRoadmaps(): Promise<{ readonly name: string; readonly text: string }[]> {
  const names = (await readdir(roadmaps)).filter((name) => name.endsWith(".md")).sort();
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(`${roadmaps}/${name}`, "utf8") })));
}

/** Nothing but this origin, no inline script, no eval, no text that becomes code; pictures of the map are data addresses. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types atlas";

/** The page carries its policy itself, for servers that send none. */
const carryPolicy: Plugin = {
  name: "carry-policy",
  apply: "build",
  transformIndexHtml: () => [{ tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: policy }, injectTo: "head-prepend" }],
};

/** The library does nothing when it is loaded: what a chunk does not use of it is left out. */
const treeshake = { moduleSideEffects: (id: string): boolean => !id.startsWith(`${root}/graph/`) };

/** What the page names: libraries, which change seldom, and our own part of the first picture. Two files instead of two dozen. */
const firstChunks = [
  { name: "libraries", tags: ["$initial" as const], test: /node_modules/, priority: 2 },
  { name: "frame", tags: ["$initial" as const], priority: 1 },
];

/** What is taken together by name: the screen's own modules and its icons. The library's are shared by what uses them. */
const isOurs = (id: string): boolean => id.startsWith(`${root}/src/`) || /node_modules\/lucide-react\//.test(id);

type ModuleOf = (id: string) => { readonly importers: readonly string[] } | null;

/** Whether a module is imported, by whatever lies between, by one of these that is loaded when it is asked for; those themselves are not. */
function isPartOf(entries: readonly string[], id: string, moduleOf: ModuleOf): boolean {
  const roots = entries.map((entry) => `${root}/src/${entry}`);
  if (roots.includes(id)) return false;
  const seen = new Set<string>([id]);
  for (const one of seen) {
    if (one.startsWith(`${root}/graph/`)) continue;
    if (roots.includes(one)) return true;
    for (const importer of moduleOf(one)?.importers ?? []) seen.add(importer);
  }
  return false;
}

const DETAILS = ["panels/details/right-panel.tsx", "panels/list/concept-list.tsx"];
const MAP = ["app/map/map-area.tsx", "canvas/map-view.tsx"];

/** What the parts of the first screen are made of: three files instead of three dozen. */
const laterChunks = [
  { name: "screen-parts", of: [DETAILS, MAP] },
  { name: "map-parts", of: [MAP] },
  { name: "details-parts", of: [DETAILS] },
].map(({ name, of }) => ({
  debugName: name,
  name: (id: string, bundle: { getModuleInfo: ModuleOf }): string | null =>
    isOurs(id) && of.every((entries) => isPartOf(entries, id, (one) => bundle.getModuleInfo(one))) ? name : null,
}));

/** Its form for browsers makes an element when it is loaded, which no worker can. */
const alias = { "decode-named-character-reference": `${root}/node_modules/decode-named-character-reference/index.js` };

const app: UserConfig = {
  base: "./",
  resolve: { alias },
  plugins: [react(), carryPolicy, builtinRoadmaps({ root, folder: roadmaps, read: readRoadmaps }), offline(root)],
  worker: { format: "es", rolldownOptions: { treeshake } },
  // What only workers and later chunks import: known beforehand, so that the page is not reloaded when they are first asked for.
  optimizeDeps: { include: ["cytoscape", "elkjs/lib/elk-api.js", "elkjs/lib/elk-worker.min.js", "@lezer/markdown", "idb", "parse5", "yaml", "zod"] },
  build: {
    outDir: "dist/app",
    target: "es2023",
    chunkSizeWarningLimit: 1700,
    modulePreload: { polyfill: false },
    rolldownOptions: { treeshake, output: { codeSplitting: { groups: [...firstChunks, ...laterChunks] } } },
  },
  preview: { headers: { "Content-Security-Policy": policy } },
};

/** A build for Node beside what is in `dist` already. */
const forNode = (input: Readonly<Record<string, string>>, output: { readonly minify?: { readonly compress: boolean; readonly mangle: boolean; readonly codegen: boolean } } = {}): NonNullable<UserConfig["build"]> => ({
  ssr: true,
  outDir: "dist",
  emptyOutDir: false,
  copyPublicDir: false,
  target: "node20",
  rolldownOptions: { input, output: { ...output, entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" } },
});

/** Its packages stay outside: who uses it has them, for Node or for a browser. */
const library: UserConfig = { build: forNode({ index: "graph/index.ts" }) };

/** With its packages inside, in a few files without spaces: to find, read and compile a few hundred files was half of a command's start. Names stay, so that a trace can be read. */
const command: UserConfig = {
  ssr: { noExternal: true },
  build: { ...forNode({ cli: "src/cli/main.ts", "reading-thread": "src/cli/reading-thread.ts" }, { minify: { compress: true, mangle: false, codegen: true } }), license: { fileName: "licences.md" } },
};

/** How long a test, and a state that it looks for again and again, may take unless it says otherwise, in milliseconds: long, because the machine may be slow and busy. */
const PATIENCE = 120_000;

/** What a test file imports stays loaded for the next: to load the library anew for each took longer than to run most of them. No file changes what another one sees. */
const test = { include: ["tests/**/*.test.{ts,tsx}"], setupFiles: ["tests/support/seed.ts"], testTimeout: PATIENCE, hookTimeout: PATIENCE, maxWorkers: 2, expect: { poll: { timeout: PATIENCE } } };

export default defineConfig(({ mode }) => ({ ...({ library, command }[mode] ?? app), test }));
