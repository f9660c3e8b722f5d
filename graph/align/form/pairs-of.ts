/** What likeness counts and suggestions are found by. */

/** The different pairs of neighbouring letters of a form, in their order; a form of one letter is its own pair. */
export function pairsOf(form: string): ReadonlySet<string> {
  const pairs = new Set<string>(form.length === 1 ? [form] : []);
  for (let i = 0; i + 1 < form.length; i++) pairs.add(form.slice(i, i + 2));
  return pairs;
}
