/** Serves and emits what the app starts with: the built-in roadmaps, read and laid out before anybody opens the page. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import { BUILTIN_FOLDER } from "../io/builtin-files.ts";
import { buildBuiltin, type BuiltFile, type DocumentFile } from "../worker/build-builtin.ts";

/** A vite plugin over the Markdown files of `folder`. */
export function builtinRoadmaps(folder: string): Plugin {
  let built: Promise<readonly BuiltFile[]> | null = null;
  const files = (): Promise<readonly BuiltFile[]> => (built ??= readDocuments(folder).then(buildBuiltin));
  return {
    name: "builtin-roadmaps",
    async generateBundle() {
      for (const { name, content } of await files()) {
        this.emitFile({ type: "asset", fileName: `${BUILTIN_FOLDER}/${name}`, source: content });
      }
    },
    configureServer(server) {
      server.watcher.on("change", (path) => {
        if (path.startsWith(folder)) built = null;
      });
      server.middlewares.use(async (request, response, next) => {
        const at = request.url?.split("?")[0]?.split(`/${BUILTIN_FOLDER}/`)[1];
        if (at === undefined) return next();
        const file = (await files()).find(({ name }) => name === decodeURIComponent(at));
        if (file === undefined) return next();
        response.setHeader("Content-Type", "application/json; charset=utf-8");
        response.end(file.content);
      });
    },
  };
}

async function readDocuments(folder: string): Promise<readonly DocumentFile[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".md")).sort();
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(join(folder, name), "utf8") })));
}
