/** An acronym or another second name that several concepts have: RL may be 强化学习 here and representation learning there. */
import { isHomonym } from "../form/is-homonym.ts";
import type { Group } from "../group-items.ts";
import type { Alike } from "./alike.ts";

const LIKENESS = 0.5;
const MOST_OWNERS = 4;

/** Pairs of groups with a second name in common that is not enough to join them. */
export function alikeByShortName(groups: readonly Group[]): Alike[] {
  const owners = new Map<string, { readonly text: string; readonly at: number[] }>();
  for (const [at, { items }] of groups.entries()) {
    for (const { text, form } of new Map(items.flatMap(({ aliases }) => aliases).map((name) => [name.form, name])).values()) {
      const found = owners.get(form) ?? { text, at: [] };
      found.at.push(at);
      owners.set(form, found);
    }
  }
  return [...owners]
    .filter(([form, { at }]) => at.length > 1 && at.length <= MOST_OWNERS && !isHomonym(form))
    .flatMap(([, { text, at }]) => at.flatMap((one, i) => at.slice(i + 1).map((other): Alike => ({ one, other, likeness: LIKENESS, why: `both are called ${text}` }))));
}
