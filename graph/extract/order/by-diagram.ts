/** Arrows that the author drew: from one box of a diagram to another. */
import { STRENGTH, type Finding } from "../cue/cue.ts";
import type { Entry, Link } from "../../model/outline.ts";
import { groupBy } from "../../text/group-by.ts";
import { relationMeaning } from "../../text/relation-meaning.ts";
import type { Passage } from "../passage.ts";
import type { Reading } from "../reading.ts";
import { readStageTitle } from "../stage/read-stage-title.ts";

const ASKS = /[?？]\s*$|\b(?:choose|pick|select|decide|which)\b|选/i;

/** In boxes. */
const MOST_ENDS = 4;
const EXAMPLES = /^[^\p{L}\p{N}]*(?:examples?|例|e\.g|note)/iu;

/**
 * Solid arrows between boxes are sequence, and between groups whose titles are topics. An arrow into a group ends at the group's own topic when its title is one
 * and otherwise says only what the group belongs to; one from such a group to a box begins with what the group ends with; dotted arrows and arrows to examples are no order. Words at an arrow
 * outrank that: "requires" is stated and points back, "part of" is no order.
 */
export function byDiagram(reading: Reading, diagrams: readonly Entry[]): Finding[] {
  if (diagrams.length === 0) return [];
  const passageOf = new Map<Entry, Passage>(reading.passages.map((passage) => [passage.entry, passage]));
  const findings: Finding[] = [];
  for (const diagram of diagrams) {
    const isDrawn = diagram.language === "text";
    for (const link of overSilent(reading, diagram.links, passageOf)) {
      const before = passageOf.get(link.before);
      const after = passageOf.get(link.after);
      const meaning = relationMeaning(link.label);
      const isStated = meaning.kind === "order" && meaning.basis === "stated";
      if (meaning.kind === "none" || meaning.kind === "part") continue;
      if (before === undefined || after === undefined || (link.dashed && !isStated) || (isDrawn && isStage(before) && isStage(after)) || EXAMPLES.test(after.plain) || contains(link.before, link.after)) continue;
      const first = endTerms(reading, link, link.before, passageOf, diagram);
      const then = endTerms(reading, link, link.after, passageOf, diagram);
      if (first.length === 0 || then.length === 0 || first.some((term) => then.includes(term))) continue;
      const [one, other] = meaning.kind === "order" && meaning.isReversed ? [then, first] : [first, then];
      findings.push({ before: one, after: other, basis: isStated ? "stated" : "sequence", strength: isStated ? STRENGTH.hard : STRENGTH.soft, rule: isStated ? "diagram-words" : "diagram-arrow", denied: false, at: { from: link.from, to: link.to } });
    }
  }
  return findings;
}

/** The arrows with those into a box that only asks ("Choose one engine") led on to where its own arrows point, by one step. */
function overSilent(reading: Reading, links: readonly Link[], passageOf: ReadonlyMap<Entry, Passage>): readonly Link[] {
  const isSilent = (entry: Entry): boolean => {
    const passage = passageOf.get(entry);
    return entry.kind === "node" && passage !== undefined && ASKS.test(passage.plain) && (reading.placed[passage.index] ?? []).length === 0;
  };
  const leaving = groupBy(links.filter(({ before }) => isSilent(before)), ({ before }) => before);
  if (leaving.size === 0) return links;
  return links.flatMap((link) => {
    const next = leaving.get(link.after) ?? [];
    return next.length === 0 || next.length > MOST_ENDS ? [link] : next.map((other) => ({ ...other, before: link.before, dashed: link.dashed || other.dashed, from: Math.min(link.from, other.from), to: Math.max(link.to, other.to) }));
  });
}

/** A typed arrow from 阶段 1 to 阶段 2 says the order of the stages once more. */
function isStage({ plain }: Passage): boolean {
  return readStageTitle(plain) !== undefined;
}

/**
 * What the arrow means at this end: the box; of a group the topic that its title names. From a group without one to a box it leads from those of the group's boxes that no arrow within it leaves, where they are few.
 */
function endTerms(reading: Reading, link: Link, end: Entry, passageOf: ReadonlyMap<Entry, Passage>, diagram: Entry): Finding["before"] {
  const passage = passageOf.get(end);
  if (passage === undefined) return [];
  if (end.kind !== "group" || !isCollection(reading, passage)) return boxTerms(reading, passage);
  if (end !== link.before || link.after.kind === "group") return [];
  const inner = end.children.filter(({ kind }) => kind === "node");
  const isInside = new Set(inner);
  const passed = new Set(diagram.links.filter(({ before, after }) => isInside.has(before) && isInside.has(after)).map(({ before }) => before));
  const ends = inner.filter((node) => !passed.has(node)).flatMap((node) => passageOf.get(node) ?? []);
  return ends.length > MOST_ENDS ? [] : [...new Set(ends.flatMap((node) => boxTerms(reading, node)))];
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
