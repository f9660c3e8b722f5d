/** How alike two short texts are, letter by letter. */

/** 1 − d / n, where d is the Levenshtein distance (1966) and n the greater length: 1 for equal texts, 0 for nothing in common. O(|a|·|b|). */
export function editSimilarity(a: string, b: string): number {
  const most = Math.max(a.length, b.length);
  if (a === b || most === 0) return 1;
  let row = Uint32Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = new Uint32Array(b.length + 1);
    next[0] = i;
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1));
    row = next;
  }
  return 1 - row[b.length]! / most;
}
