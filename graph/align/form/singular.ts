/** The plural of English words taken off where it is safe: a wrong singular only costs a match, a wrong match joins two concepts. */

const KEPT = /(?:ss|us|is|ics|ous|as|os|ws)$/;
const INVARIABLE = new Set(["series", "species"]);

/** The word without a plain plural ending, its letter case kept: networks, libraries, LLMs; not HTTPS, statistics, bias, DevOps. */
export function singular(word: string): string {
  if (!word.endsWith("s") || word.length < 4) return word;
  if (/^[A-Z]{2,}s$/.test(word)) return word.slice(0, -1);
  if (/[A-Z]/.test(word.slice(1)) || KEPT.test(word) || INVARIABLE.has(word.toLowerCase())) return word;
  if (/[a-z]{2}ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:sses|xes|shes|[ntr]ches)$/.test(word)) return word.slice(0, -2);
  return /[aeiouy].*s$/i.test(word) ? word.slice(0, -1) : word;
}
