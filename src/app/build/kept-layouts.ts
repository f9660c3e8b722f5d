/** Layouts of earlier builds, kept beside the installed packages: the same drawing and the same code are not laid out twice. */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";

/** What was kept under `key`; else what `make` answers, which is kept. */
export type Keep = (key: string, make: () => Promise<string>) => Promise<string>;

/** What a layout depends on besides its drawing, by path in the project's folder. */
const CODE = ["graph/layout", "graph/order", "graph/text/by-code-point.ts", "src/view/map/page-fit.ts", "src/worker/lay-out-all.ts", "src/worker/inline-engine.ts", "src/worker/engine.ts", "node_modules/elkjs/package.json"];

/** Keeps answers in files below `root`; one that cannot be written is made again next time. */
export async function keepLayouts(root: string): Promise<Keep> {
  const folder = `${root}/node_modules/.cache/layouts`;
  const code = createHash("sha256");
  for (const path of CODE) for (const file of await filesAt(`${root}/${path}`)) code.update(await readFile(file));
  const version = code.digest("hex");
  return async (key, make) => {
    const file = `${folder}/${createHash("sha256").update(version).update(key).digest("hex")}.json`;
    const kept = await readFile(file, "utf8").catch(() => null);
    if (kept !== null && isWhole(kept)) return kept;
    const made = await make();
    await mkdir(folder, { recursive: true }).then(() => writeFile(file, made)).catch(() => {});
    return made;
  };
}

async function filesAt(path: string): Promise<readonly string[]> {
  if (/\.\w+$/.test(path)) return [path];
  const names = await readdir(path, { recursive: true });
  return names.filter((name) => /\.\w+$/.test(name)).sort().map((name) => `${path}/${name}`);
}

/** Whether a file was written to its end. */
function isWhole(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
