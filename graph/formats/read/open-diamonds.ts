/** Diamonds "one of", as our diagrams draw choices, opened again: the members' arrows, and the choice itself. */
import { byCodePoint } from "../../text/by-code-point.ts";
import type { GraphArrow, GraphChoice, Span } from "./graph-draft.ts";

/** A line from a member into a diamond. */
export interface Membership {
  readonly diamond: string;
  readonly member: string;
  readonly isPreferred: boolean;
}

/** Arrows that leave a diamond become one for each member, of the choice that its members' ids make; other arrows stay. `diamonds` say where each stands. Linear in the result. */
export function openDiamonds(diamonds: ReadonlyMap<string, Span>, memberships: readonly Membership[], arrows: readonly GraphArrow[]): { readonly arrows: GraphArrow[]; readonly choices: GraphChoice[] } {
  const choices = new Map<string, { id: string; of: string[]; preferred: string | null; readonly at: Span }>([...diamonds].map(([id, at]) => [id, { id: "", of: [], preferred: null, at }]));
  for (const { diamond, member, isPreferred } of memberships) {
    const choice = choices.get(diamond);
    if (choice === undefined) continue;
    if (!choice.of.includes(member)) choice.of.push(member);
    if (isPreferred) choice.preferred = member;
  }
  for (const choice of choices.values()) choice.id = [...choice.of].sort(byCodePoint).join("|");
  const opened = arrows.flatMap((arrow) => {
    const choice = choices.get(arrow.before);
    return choice === undefined ? [arrow] : choice.of.map((before) => ({ ...arrow, before, choice: choice.id }));
  });
  return { arrows: opened, choices: [...choices.values()] };
}
