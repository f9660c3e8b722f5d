/** Which of the built files a page will ask for right after those that it names. */
import type { Language } from "../../../graph/index.ts";

/** Addresses of scripts below the page's own. */
export interface ScriptsAhead {
  /** The words of the interface. */
  readonly words: Readonly<Record<Language, readonly string[]>>;
  /** What answers the first click. */
  readonly frame: readonly string[];
  /** What stands on the screen where the map is, before it is drawn. */
  readonly map: readonly string[];
  /** The roadmap that the page begins with, null where there is none. */
  readonly first: string | null;
}

/** A built file, as far as it matters here. */
interface Chunk {
  readonly type: string;
  readonly fileName: string;
  readonly isEntry?: boolean;
  readonly moduleIds?: readonly string[];
  readonly imports?: readonly string[];
}

/** The scripts of a bundle; those that the page names are left out. */
export function scriptsAhead(bundle: Readonly<Record<string, Chunk>>, first: string | null): ScriptsAhead {
  const chunks = Object.values(bundle).filter(({ type }) => type === "chunk");
  const withImports = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const one of bundle[file]?.imports ?? []) withImports(one, seen);
    return seen;
  };
  const named = new Set(chunks.filter(({ isEntry }) => isEntry).flatMap(({ fileName }) => [...withImports(fileName)]));
  const holding = (...modules: readonly string[]): readonly string[] => {
    const found = modules.flatMap((module) => chunks.filter(({ moduleIds = [] }) => moduleIds.some((id) => id.endsWith(module))));
    return [...new Set(found.flatMap(({ fileName }) => [...withImports(fileName)]))].filter((file) => !named.has(file));
  };
  const frame = holding("/src/panels/details/right-panel.tsx");
  return {
    words: { zh: holding("/src/i18n/zh.ts"), en: holding("/src/i18n/en.ts") },
    frame,
    map: holding("/src/app/map/map-area.tsx", "/src/canvas/map-view.tsx").filter((file) => !frame.includes(file)),
    first,
  };
}
