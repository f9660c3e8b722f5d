/** The key under which spellings of one name meet within and across documents (never by likeness). */
import { fold } from "./fold.ts";

/** Folded, without quotes and title marks, and without a plain English plural. 《A B》 and "a-b" are equal. */
export function normalForm(name: string): string {
  const folded = fold(name.normalize("NFKC")).replace(/[《》“”"'‘’`*]/g, "");
  return /[a-z]{3}s$/.test(folded) && !/(?:ss|us|is|ics|ous|as|os)$/.test(folded) ? folded.slice(0, -1) : folded;
}
