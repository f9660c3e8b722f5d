/** Mermaid flowcharts as entries: groups, nodes and arrows, each with the words that were written for it. */
import type { Link, Words } from "../../model/outline.ts";
import { scanFlowchart, type FlowLabel } from "../../text/mermaid/scan-flowchart.ts";
import { newDraft, noWords, type Draft } from "../draft.ts";
import { MAX_DEPTH, type Reading } from "../reading.ts";
import { offsetAt } from "../words/offset-at.ts";
import { sliceWords } from "../words/slice-words.ts";
import { labelWords } from "./label-words.ts";

/** The diagram whose statements begin at `body` of the raw words. Links between things that are declared later are resolved at the end. Linear, up to 20,000 links. */
export function readFlowchart(reading: Reading, raw: Words, body: number, from: number, to: number): Draft {
  const { boxes, things, arrows } = scanFlowchart(raw.plain, body, MAX_DEPTH);
  const words = (label: FlowLabel): Words => labelWords(reading, sliceWords(raw, label.from, label.to), label.isMarkdown);
  const start = (at: number): number => offsetAt(raw, at);
  const end = (at: number): number => (at === 0 ? offsetAt(raw, 0) : Math.min(offsetAt(raw, at - 1) + 1, raw.end));
  const diagram = newDraft("diagram", noWords(from), from, to);
  diagram.language = "mermaid";
  const groups = boxes.map((box) => newDraft("group", words(box.label), start(box.from), end(box.to)));
  const around = (index: number | null): Draft => groups[index ?? -1] ?? diagram;
  const byName = new Map<string, Draft>();
  for (const [index, { name, parent }] of boxes.entries()) {
    const group = around(index);
    if (!byName.has(name)) byName.set(name, group);
    around(parent).children.push(group);
  }
  for (const { id, label, at, group } of things.values()) {
    const node = newDraft("node", words(label), start(at.from), end(at.to));
    byName.set(id, node);
    around(group).children.push(node);
  }
  for (const draft of [diagram, ...groups]) draft.children.sort((a, b) => a.from - b.from);
  diagram.links = arrows.flatMap(({ before, after, arrow }): Link[] => {
    const [first, second] = [byName.get(before), byName.get(after)];
    return first === undefined || second === undefined ? [] : [{ before: first, after: second, dashed: arrow.isDashed, label: arrow.label, from: start(arrow.from), to: end(arrow.to) }];
  });
  return diagram;
}
