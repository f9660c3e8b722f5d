/** The few choices that outlast a visit. A browser that keeps nothing is fine. */
import type { Language } from "../../graph/index.ts";

export interface Preferences {
  readonly language?: Language;
  readonly theme?: "system" | "light" | "dark";
  /** Hundredths. */
  readonly textSize?: 100 | 115 | 130 | 150;
  /** Pixels. */
  readonly left?: number;
  readonly right?: number;
  /** What is open at the left, and whether the legend is. */
  readonly tab?: "list" | "text" | "review" | "none";
  readonly legend?: boolean;
}

const KEY = "roadmap-atlas";
const TESTS: { readonly [Name in keyof Preferences]-?: (value: unknown) => boolean } = {
  language: (value) => value === "zh" || value === "en",
  theme: (value) => value === "light" || value === "dark" || value === "system",
  textSize: (value) => value === 100 || value === 115 || value === 130 || value === 150,
  left: isWidth,
  right: isWidth,
  tab: (value) => value === "list" || value === "text" || value === "review" || value === "none",
  legend: (value) => typeof value === "boolean",
};

/** What was chosen on an earlier visit; what is no choice is passed over. */
export function readPreferences(): Preferences {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "{}") as Record<string, unknown>;
    return Object.fromEntries(Object.entries(TESTS).flatMap(([name, test]) => (test(kept[name]) ? [[name, kept[name]]] : [])));
  } catch {
    return {};
  }
}

/** Keeps the choices for the next visit. */
export function writePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // A private window keeps nothing: the choice lasts as long as the page.
  }
}

const TOURED = "roadmap-atlas-toured";

/** Whether the tour was offered on an earlier visit. Where nothing is kept, it is not offered at all: it would come back each time. */
export function readToured(): boolean {
  try {
    return localStorage.getItem(TOURED) !== null;
  } catch {
    return true;
  }
}

/** Remembers that the tour was offered. */
export function writeToured(): void {
  try {
    localStorage.setItem(TOURED, "yes");
  } catch {
    // It is offered once a page then, not once a reader.
  }
}

function isWidth(value: unknown): boolean {
  return typeof value === "number" && value >= 120 && value <= 4000;
}
