/** Puts the first picture into index.html, and before it the small script that runs before anything is painted. */
import { build, type HtmlTagDescriptor, type Plugin, runnerImport } from "vite";
import { type BuiltinIndex, INDEX_FILE } from "../../io/builtin-files.ts";
import type { BuiltFile } from "./build-builtin.ts";
import type * as Painter from "./first-picture.ts";
import { scriptsAhead } from "./scripts-ahead.ts";

const HERE = "<!-- the first picture -->";
const SCRIPT = "before-paint.js";

/** A vite plugin for the project in `root`; `files` are those of the built-in roadmaps. */
export function firstPicture(root: string, files: () => Promise<readonly BuiltFile[]>): Plugin {
  const script = async (bundle: Parameters<typeof scriptsAhead>[0]): Promise<string> => {
    const index = (await files()).find(({ name }) => name === INDEX_FILE);
    const first = index === undefined ? undefined : (JSON.parse(index.content) as BuiltinIndex).roadmaps[0];
    const built = await build({
      root,
      configFile: false,
      logLevel: "error",
      publicDir: false,
      define: { SCRIPTS_AHEAD: JSON.stringify(scriptsAhead(bundle, first?.id ?? null)) },
      build: { write: false, target: "es2023", lib: { entry: `${root}/src/app/build/before-paint.ts`, formats: ["iife"], name: "beforePaint" }, rolldownOptions: { treeshake: { moduleSideEffects: (id) => id.endsWith("before-paint.ts") } } },
    });
    const [result] = Array.isArray(built) ? built : [built];
    const chunk = result !== undefined && "output" in result ? result.output.find((one) => one.type === "chunk") : undefined;
    if (chunk?.type !== "chunk") throw new Error("The script that runs before painting came out empty.");
    return chunk.code;
  };
  return {
    name: "first-picture",
    transformIndexHtml: {
      order: "post",
      async handler(html) {
        const { module } = await runnerImport<typeof Painter>(`${root}/src/app/build/first-picture.ts`, { root, configFile: false, logLevel: "error" });
        const picture = await module.firstPicture(await files());
        const { rest, modules } = withoutModules(html);
        return { html: rest.replace(HERE, () => picture), tags: [{ tag: "script", attrs: { src: `./${SCRIPT}` }, injectTo: "head" }, ...modules] };
      },
    },
    async generateBundle(_, bundle) {
      if (this.environment.name === "client") this.emitFile({ type: "asset", fileName: SCRIPT, source: await script(bundle) });
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        if (request.url?.split("?")[0]?.endsWith(`/${SCRIPT}`) !== true) return next();
        response.setHeader("Content-Type", "text/javascript");
        response.end(await script({}));
      });
    },
  };
}

/** The page without the modules that its head names, and these as what gives way to all that the first painting waits for. */
function withoutModules(html: string): { readonly rest: string; readonly modules: HtmlTagDescriptor[] } {
  const modules: HtmlTagDescriptor[] = [];
  const rest = html.replace(/[ ]*<script type="module" crossorigin src="([^"]+)"><\/script>\n/g, (_, src: string) => {
    modules.push({ tag: "script", attrs: { type: "module", crossorigin: true, fetchpriority: "low", src }, injectTo: "head" });
    return "";
  });
  return { rest, modules };
}
