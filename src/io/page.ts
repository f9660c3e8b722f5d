/** What the page as a whole says about itself: language, theme, title, how much room there is, and which day it is. */
import type { Language } from "../../graph/index.ts";

type Theme = "system" | "light" | "dark";
type Room = "narrow" | "medium" | "wide";

/** Marks the page with its language and theme; "system" leaves the theme to the browser. Marks that are there already are not set again, which would style the whole page anew. */
export function markPage(language: Language, theme: Theme, title: string): void {
  const root = document.documentElement;
  const lang = language === "zh" ? "zh-CN" : "en";
  if (root.lang !== lang) root.lang = lang;
  if (theme !== "system" && root.dataset.theme !== theme) root.dataset.theme = theme;
  if (theme === "system" && root.dataset.theme !== undefined) delete root.dataset.theme;
  if (document.title !== title) document.title = title;
}

/** Gives the page its text size, in hundredths, and the sides their widths, in pixels; null is as wide as they come. */
export function measurePage(textSize: number, sides: { readonly left: number | null; readonly right: number | null }): void {
  const root = document.documentElement;
  root.dataset.text = String(textSize);
  for (const side of ["left", "right"] as const) {
    const width = sides[side];
    if (width === null) root.style.removeProperty(`--${side}-chosen`);
    else root.style.setProperty(`--${side}-chosen`, `${width}px`);
  }
}

const NARROW = "(width < 43.75em)";
const MEDIUM = "(width < 68.75em)";
const DARK = "(prefers-color-scheme: dark)";

/** How much room the window offers. */
export function readRoom(): Room {
  if (matchMedia(NARROW).matches) return "narrow";
  return matchMedia(MEDIUM).matches ? "medium" : "wide";
}

/** Calls back when the room changes. */
export function onRoom(listener: (room: Room) => void): void {
  for (const query of [NARROW, MEDIUM]) matchMedia(query).addEventListener("change", () => listener(readRoom()));
}

/** Whether the page is dark now. */
export function isDark(theme: Theme): boolean {
  return theme === "dark" || (theme === "system" && matchMedia(DARK).matches);
}

/** Calls back when the system turns dark or light. Returns the way to stop it. */
export function onSystemTheme(listener: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** The day it is where the reader is, such as 2026-03-01. */
export function readToday(): string {
  const now = new Date();
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, "0"), String(now.getDate()).padStart(2, "0")].join("-");
}
