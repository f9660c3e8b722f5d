/** Serves and emits what the app starts with: the built-in roadmaps, read and laid out before anybody opens the page. */
import { type Plugin, runnerImport } from "vite";
import { BUILTIN_FOLDER } from "../../io/builtin-files.ts";
import type * as Builder from "./build-builtin.ts";
import { firstPicture } from "./first-picture-plugin.ts";
import { keepLayouts } from "./kept-layouts.ts";

type Built = readonly Builder.BuiltFile[];

interface BuiltinOptions {
  /** The project's folder. */
  readonly root: string;
  /** The folder that `read` reads; a change in it makes everything anew. */
  readonly folder: string;
  readonly read: () => Promise<Parameters<typeof Builder.buildBuiltin>[0]>;
}

/** Vite plugins over the documents that `read` answers: their files, and the picture of the first. The library is loaded only when something is built or served. */
export function builtinRoadmaps({ root, folder, read }: BuiltinOptions): Plugin[] {
  let built: Promise<Built> | null = null;
  const files = (): Promise<Built> => (built ??= build(root, read));
  const serving: Plugin = {
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
        if (!file) return next();
        response.setHeader("Content-Type", "application/json; charset=utf-8");
        response.end(file.content);
      });
    },
  };
  return [serving, firstPicture(root, files)];
}

async function build(root: string, read: BuiltinOptions["read"]): Promise<Built> {
  const builder = `${root}/src/app/build/build-builtin.ts`;
  const { module } = await runnerImport<typeof Builder>(builder, { root, configFile: false, logLevel: "error" });
  return module.buildBuiltin(await read(), await keepLayouts(root));
}
