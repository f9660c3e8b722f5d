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
