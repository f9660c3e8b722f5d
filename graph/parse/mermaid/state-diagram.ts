/** Mermaid state diagrams as entries: composite states are groups, states nodes, transitions arrows. */
import type { Link, Words } from "../../model/outline.ts";
import { scanStates } from "../../text/mermaid/scan-states.ts";
import type { Span } from "../../text/mermaid/scan-statement.ts";
import { newDraft, noWords, type Draft } from "../draft.ts";
import type { Reading } from "../reading.ts";
import { offsetAt } from "../words/offset-at.ts";
import { sliceWords } from "../words/slice-words.ts";
import { labelWords } from "./label-words.ts";

/** The diagram whose statements begin at `body` of the raw words. Linear. */
export function readStateDiagram(reading: Reading, raw: Words, body: number, from: number, to: number): Draft {
  const { boxes, states, arrows } = scanStates(raw.plain, body);
  const start = (at: number): number => offsetAt(raw, at);
  const end = (at: number): number => Math.min(offsetAt(raw, at - 1) + 1, raw.end);
  const words = ({ from: first, to: last }: Span): Words => labelWords(reading, sliceWords(raw, first, last), false);
  const diagram = newDraft("diagram", noWords(from), from, to);
  diagram.language = "mermaid";
  const byName = new Map<string, Draft>();
  const around = (id: string | null): Draft => byName.get(id ?? "") ?? diagram;
  const groups = boxes.map((box) => {
    const group = newDraft("group", words(box.label), start(box.at.from), end(box.to));
    around(box.parent).children.push(group);
    if (!byName.has(box.id)) byName.set(box.id, group);
    return group;
  });
  const nodes = states.map(({ id, label, group, at }) => {
    const called = raw.plain.indexOf(id, at.from);
    const node = newDraft("node", words(label ?? { from: called, to: called + id.length }), start(at.from), end(at.to));
    around(group).children.push(node);
    return [id, node] as const;
  });
  for (const [id, node] of nodes) byName.set(id, node);
  for (const draft of [diagram, ...groups]) draft.children.sort((a, b) => a.from - b.from);
  diagram.links = arrows.flatMap(({ before, after, label, at }): Link[] => {
    const [first, second] = [byName.get(before), byName.get(after)];
    return first === undefined || second === undefined ? [] : [{ before: first, after: second, dashed: false, label, from: start(at.from), to: end(at.to) }];
  });
  return diagram;
}
