/** Arrows that the author drew: from one box of a diagram to another. */
import { STRENGTH, type Finding } from "../cue/cue.ts";
import type { Entry } from "../../model/outline.ts";
import { relationMeaning } from "../../text/relation-meaning.ts";
import type { Passage } from "../passage.ts";
import type { Reading } from "../reading.ts";

const EXAMPLES = /^[^\p{L}\p{N}]*(?:examples?|例|e\.g|note)/iu;

/**
 * Solid arrows between boxes are sequence, and between groups whose titles are topics. An arrow into a group ends at the group's own topic when its title is one
 * and otherwise says only what the group belongs to; dotted arrows and arrows to examples are no order. Words at an arrow
 * outrank that: "requires" is stated and points back, "part of" is no order.
 */
export function byDiagram(reading: Reading, diagrams: readonly Entry[]): Finding[] {
  if (diagrams.length === 0) return [];
  const passageOf = new Map<Entry, Passage>(reading.passages.map((passage) => [passage.entry, passage]));
  const findings: Finding[] = [];
  for (const diagram of diagrams) {
    for (const link of diagram.links) {
      const before = passageOf.get(link.before);
      const after = passageOf.get(link.after);
      const meaning = relationMeaning(link.label);
      const isStated = meaning.kind === "order" && meaning.basis === "stated";
      if (meaning.kind === "none" || meaning.kind === "part") continue;
      if (before === undefined || after === undefined || (link.dashed && !isStated) || EXAMPLES.test(after.plain) || contains(link.before, link.after)) continue;
      const first = boxTerms(reading, before);
      const then = boxTerms(reading, after);
      if (first.length === 0 || then.length === 0 || first.some((term) => then.includes(term))) continue;
      if ((link.before.kind === "group" && (link.after.kind !== "group" || isCollection(reading, before))) || (link.after.kind === "group" && isCollection(reading, after))) continue;
      const [one, other] = meaning.kind === "order" && meaning.isReversed ? [then, first] : [first, then];
      findings.push({ before: one, after: other, basis: isStated ? "stated" : "sequence", strength: isStated ? STRENGTH.hard : STRENGTH.soft, rule: isStated ? "diagram-words" : "diagram-arrow", denied: false, at: { from: link.from, to: link.to } });
    }
  }
  return findings;
}

function contains(group: Entry, entry: Entry): boolean {
  return group.children.some((child) => child === entry || contains(child, entry));
}

/** A group whose title is only a way to speak about its members ("Deep Learning Components"). */
function isCollection(reading: Reading, passage: Passage): boolean {
  return /\b(?:types?|components?|approaches|architectures?|models|evaluation|methods|techniques)\b|类型|组件|方法|分类/i.test(passage.plain) || (reading.heads[passage.index] ?? []).length === 0;
}

function boxTerms(reading: Reading, passage: Passage): Finding["before"] {
  const heads = reading.heads[passage.index] ?? [];
  return passage.entry.kind === "group" ? heads.slice(0, 1) : heads.length <= 3 ? heads : [];
}
