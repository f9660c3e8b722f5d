/** What of an address decides how the page begins: little enough to run before anything is painted. */
import type { Language } from "../../graph/index.ts";
import type { Theme, View } from "./app-state.ts";

export interface FirstAddress {
  /** Absent for the map of one roadmap. */
  readonly view?: View;
  readonly roadmap?: string;
  readonly language?: Language;
  readonly theme?: Theme;
}

const VIEWS: readonly string[] = ["compare", "plan"] satisfies readonly View[];
const LANGUAGES: ReadonlyMap<string, Language> = new Map([["zh", "zh"], ["zh-CN", "zh"], ["en", "en"]]);

/** The part of it that can be understood. */
export function parseFirstAddress(found: URLSearchParams): FirstAddress {
  const view = found.get("view") ?? "";
  const roadmap = found.get("roadmap");
  const language = LANGUAGES.get(found.get("lang") ?? "");
  const theme = found.get("theme");
  return {
    ...(VIEWS.includes(view) ? { view: view as View } : {}),
    ...(roadmap ? { roadmap } : {}),
    ...(language ? { language } : {}),
    ...(theme === "light" || theme === "dark" ? { theme } : {}),
  };
}
