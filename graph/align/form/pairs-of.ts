/** What likeness counts and suggestions are found by. */

/** Neighbouring letters of a form two by two; a form of one letter is its own pair. */
export function pairsOf(form: string): string[] {
  if (form.length === 1) return [form];
  return Array.from({ length: Math.max(0, form.length - 1) }, (_, i) => form.slice(i, i + 2));
}
