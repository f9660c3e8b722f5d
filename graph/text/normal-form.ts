/** The key under which spellings of one name meet within and across documents (never by likeness). */
import { fold } from "./fold.ts";

/** Folded, without quotes and title marks, and without a plain English plural. 《A B》 and "a-b" are equal. */
export function normalForm(name: string): string {
  const folded = isOrdinary(name) ? fold(name) : fold(name.normalize("NFKC")).replace(/[《》“”"'‘’`*]/g, "");
  return folded.endsWith("s") && /[a-z]{3}s$/.test(folded) && !/(?:ss|us|is|ics|ous|as|os)$/.test(folded) ? folded.slice(0, -1) : folded;
}

/** Whether there are only common Han and ASCII without quotes: normalisation changes none of them, and most names are so. */
function isOrdinary(name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    if (unit < 128 ? unit === 34 || unit === 39 || unit === 42 || unit === 96 : unit < 0x4e00 || unit > 0x9fff) return false;
  }
  return true;
}
