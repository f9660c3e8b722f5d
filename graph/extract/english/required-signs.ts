/** What tags must hold for a pattern to match them, read off its source: most patterns need not be tried on most sentences. */

/** Signs as bits: capital letters in the first number, small ones in the second; no other sign counts. */
export type Signs = readonly [capital: number, small: number];

/** The signs in the text. Linear. */
export function signsIn(text: string): Signs {
  let capital = 0;
  let small = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 65 && unit <= 90) capital |= 1 << (unit - 65);
    else if (unit >= 97 && unit <= 122) small |= 1 << (unit - 97);
  }
  return [capital, small];
}

/** Sets of signs of each of which a text must hold one. Groups with alternatives, of which any may match, require nothing. */
export function requiredSigns(source: string): readonly Signs[] {
  let left = source.replace(/\\u[\dA-F]{4}|\[\^[^\]]*\]/g, "\\");
  for (let whole = ""; whole !== left; ) {
    whole = left;
    left = left.replace(/\((\?(?:<?[=!]|:|<\w+>))?([^()]*)\)([?*]|\{0,)?/g, (_, kind: string | undefined, inner: string, mayLack: string | undefined) => (mayLack !== undefined || /[=!]/.test(kind ?? "") || inner.replace(/\[[^\]]*\]/g, "").includes("|") ? "\\" : inner));
  }
  const items = left.match(/(?:\[[^\]]*\]|[A-Za-z])(?:[?*]|\{0,)?/g) ?? [];
  return items.filter((item) => /^(?:[A-Za-z]|\[[A-Za-z]+\])$/.test(item)).map(signsIn);
}

/** Whether a text with these signs holds one of each of the sets. */
export function mayHold([capital, small]: Signs, required: readonly Signs[]): boolean {
  for (const set of required) if ((set[0] & capital) === 0 && (set[1] & small) === 0) return false;
  return true;
}
