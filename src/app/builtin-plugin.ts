/** Serves and emits what the app starts with: the built-in roadmaps, read and laid out before anybody opens the page. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Plugin, runnerImport } from "vite";
import { BUILTIN_FOLDER } from "../io/builtin-files.ts";
import type * as Builder from "../worker/build-builtin.ts";

type Built = readonly Builder.BuiltFile[];

/** A vite plugin over the Markdown files of `folder`. The library is loaded only when something is built or served. */
export function builtinRoadmaps(root: string, folder: string): Plugin {
  let built: Promise<Built> | null = null;
  const files = (): Promise<Built> => (built ??= build(root, folder));
  return {
    name: "builtin-roadmaps",
    async generateBundle() {
      if (this.environment.name !== "client") return;
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
        const file = await files().then((all) => all.find(({ name }) => name === decodeURIComponent(at)), next);
        if (file === undefined) return next();
        response.setHeader("Content-Type", "application/json; charset=utf-8");
        response.end(file.content);
      });
    },
  };
}

async function build(root: string, folder: string): Promise<Built> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".md")).sort();
  const documents = await Promise.all(names.map(async (name) => ({ name, text: await readFile(join(folder, name), "utf8") })));
  const builder = join(root, "src/worker/build-builtin.ts");
  const { module } = await runnerImport<typeof Builder>(builder, { root, configFile: false, logLevel: "error" });
  return module.buildBuiltin(documents);
}

/** The folder of a module, for `root`. */
export function folderOf(url: string): string {
  return fileURLToPath(new URL(".", url));
}
