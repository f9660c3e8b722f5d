/** A name and what it is about: 微积分入门 and 微积分. */
import { formOf } from "../form/form-of.ts";
import { knownAs } from "../form/lexicon-forms.ts";
import { subjectOf } from "../form/subject-of.ts";
import type { Group } from "../group-items.ts";
import type { Alike } from "./alike.ts";

const LIKENESS = 0.8;

/** Pairs of groups of which one has a label that says how the other is taught. */
export function alikeBySubject(groups: readonly Group[]): Alike[] {
  const byKey = new Map<string, number>();
  for (const [at, { known, items }] of groups.entries()) {
    for (const key of known === undefined ? items.flatMap(({ labels }) => labels.map(({ form }) => form)) : [`=${known}`]) if (!byKey.has(key)) byKey.set(key, at);
  }
  const found: Alike[] = [];
  for (const [one, { known, items }] of groups.entries()) {
    if (known !== undefined) continue;
    for (const text of new Set(items.flatMap(({ labels }) => labels.map((label) => label.text)))) {
      const subject = subjectOf(text);
      if (subject === undefined) continue;
      const entry = knownAs(subject);
      const other = byKey.get(entry === undefined ? formOf(subject) : `=${entry}`);
      if (other !== undefined && other !== one) found.push({ one, other, likeness: LIKENESS, why: `${text} is about ${subject}` });
    }
  }
  return found;
}
