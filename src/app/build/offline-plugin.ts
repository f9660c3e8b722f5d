/** Makes the service worker once everything else is built: it knows each file of the app by its hash. */
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build, type Plugin } from "vite";
import { type OfflineFile, SERVICE_WORKER } from "../../worker/offline-protocol.ts";

/** Not asked for by the page: the sources of the built-in roadmaps, which are in the files made of them. */
const NOT_ASKED_FOR = /^roadmaps\/|\.map$/;

/** A vite plugin for the project in `root`. */
export function offline(root: string): Plugin {
  return {
    name: "offline",
    apply: "build",
    async writeBundle({ dir }) {
      if (this.environment.name === "client" && dir !== undefined) await writeServiceWorker(root, dir);
    },
  };
}

/** Puts the service worker into the folder of a built app; equal files give an equal one. */
export async function writeServiceWorker(root: string, folder: string): Promise<void> {
  const files = await filesOf(folder);
  const version = createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 12);
  const built = await build({
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    define: { OFFLINE_VERSION: JSON.stringify(version), OFFLINE_FILES: JSON.stringify(files) },
    build: { write: false, target: "es2023", lib: { entry: `${root}/src/worker/service-worker.ts`, formats: ["iife"], name: "offline" } },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const chunk = result !== undefined && "output" in result ? result.output.find((one) => one.type === "chunk") : undefined;
  if (chunk?.type !== "chunk") throw new Error("The service worker came out empty.");
  await writeFile(join(folder, SERVICE_WORKER), chunk.code);
}

/** Every file that the page may ask for, sorted by path; the page itself is "". */
async function filesOf(folder: string): Promise<readonly OfflineFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "/").length).replaceAll("\\", "/"));
  const wanted = paths.filter((path) => path !== SERVICE_WORKER && !NOT_ASKED_FOR.test(path)).sort();
  return Promise.all(wanted.map(async (path) => ({
    path: path === "index.html" ? "" : path.split("/").map(encodeURIComponent).join("/"),
    sum: `sha256-${createHash("sha256").update(await readFile(join(folder, path))).digest("base64")}`,
  })));
}
