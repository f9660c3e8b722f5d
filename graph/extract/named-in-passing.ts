/** Tells what a document names in passing: advice, what repeats the stages behind them, what is to be made, and the labels that return in every stage. */
import { fold } from "../text/fold.ts";
import { isPractice } from "./is-practice.ts";
import type { PassageMention } from "./mention/find-mentions.ts";
import type { Passage } from "./passage.ts";

/** For each passage its mentions without those new names that it mentions in passing: there only what the lexicon knows counts. Linear. */
export function withoutPassing(passages: readonly Passage[], found: readonly (readonly PassageMention[])[]): readonly (readonly PassageMention[])[] {
  const labels = labelsThatReturn(passages);
  let isBehind = false;
  return passages.map((passage, index) => {
    const mentions = found[index] ?? [];
    isBehind ||= passage.titleOf !== null;
    if (passage.role === "advice" || (passage.role === "summary" && isBehind) || isMade(passage)) return mentions.filter(({ id }) => id !== null);
    const head = labels.has(labelOf(passage)) ? passage.parts.head : null;
    return head === null ? mentions : mentions.filter(({ id, from, to }) => id !== null || from >= head.to || to <= head.from);
  });
}

/** An item below a heading of projects that is no stage itself. */
function isMade({ entry, parent }: Passage): boolean {
  return entry.kind === "item" && parent !== null && parent.titleOf === null && parent.entry.kind !== "item" && isPractice(parent);
}

/** What heads passages of two stages or more is a label of the author's template: "Milestone project: …", 验收标准：…. */
function labelsThatReturn(passages: readonly Passage[]): ReadonlySet<string> {
  const first = new Map<string, Passage["stage"]>();
  const labels = new Set<string>();
  for (const passage of passages) {
    const label = labelOf(passage);
    if (label.length < 2 || passage.stage === null) continue;
    const stage = first.get(label);
    if (stage === undefined) first.set(label, passage.stage);
    else if (stage !== passage.stage) labels.add(label);
  }
  return labels;
}

function labelOf({ entry, plain, titleOf, parts: { head } }: Passage): string {
  if (head === null || titleOf !== null || (entry.kind !== "item" && entry.kind !== "paragraph")) return "";
  const label = plain.slice(head.from, head.to).replace(/[^\p{L}\p{N}]+/gu, "");
  return /^[A-Z\d]+$/.test(label) ? "" : fold(label);
}
