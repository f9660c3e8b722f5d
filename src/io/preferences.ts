/** The few choices that outlast a visit. A browser that keeps nothing is fine. */
import type { Language } from "../../graph/index.ts";

interface Preferences {
  readonly language?: Language;
  readonly theme?: "system" | "light" | "dark";
}

const KEY = "roadmap-atlas";

/** What was chosen on an earlier visit. */
export function readPreferences(): Preferences {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "{}") as Record<string, unknown>;
    const { language, theme } = kept;
    return {
      ...(language === "zh" || language === "en" ? { language } : {}),
      ...(theme === "light" || theme === "dark" || theme === "system" ? { theme } : {}),
    };
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
