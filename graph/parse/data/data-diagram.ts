/** Lists of arrows in data ({"from": …, "to": …}, {"source": …, "target": …}), as the diagram that they draw. */
import type { Link } from "../../model/outline.ts";
import type { DataList, DataMap, DataText } from "../../text/data/data-node.ts";
import { newDraft, noWords, type Draft } from "../draft.ts";
import type { Reading } from "../reading.ts";
import type { DataName } from "./data-name.ts";
import { dataWords } from "./data-words.ts";

const FIRST_END = /^(?:from|source|start|before|起点)$/i;
const SECOND_END = /^(?:to|target|end|after|终点)$/i;
const LABEL = /^(?:label|type|relation|relationship|kind|rel|关系|类型)$/i;

/** The diagram of the list; undefined where an entry has no two ends. Ends that are ids are told by their names. Linear. */
export function dataDiagram(reading: Reading, { items, from, to }: DataList, names: ReadonlyMap<string, DataName>): Draft | undefined {
  const arrows: { before: DataText; after: DataText; label: DataText | undefined; of: DataMap }[] = [];
  for (const item of items) {
    if (item.kind !== "map") return undefined;
    const [before, after] = [textUnder(item, FIRST_END), textUnder(item, SECOND_END)];
    if (before === undefined || after === undefined) return undefined;
    arrows.push({ before, after, label: textUnder(item, LABEL), of: item });
  }
  if (arrows.length === 0) return undefined;
  const diagram = newDraft("diagram", noWords(from), from, to);
  const nodes = new Map<string, Draft>();
  const nodeOf = (end: DataText): Draft => {
    const known = nodes.get(end.value);
    if (known !== undefined) return known;
    const name = names.get(end.value)?.parts.at(-1)?.at.value;
    const words = dataWords(reading, [{ at: end, ...(name === undefined || name === end.value ? {} : { as: name }) }]);
    const node = newDraft("node", words, end.from, end.to);
    nodes.set(end.value, node);
    return node;
  };
  diagram.links = arrows.map(({ before, after, label, of }): Link => ({ before: nodeOf(before), after: nodeOf(after), dashed: false, label: label?.value ?? "", from: of.from, to: of.to }));
  diagram.children = [...nodes.values()];
  return diagram;
}

function textUnder({ entries }: DataMap, key: RegExp): DataText | undefined {
  const value = entries.find((entry) => key.test(entry.key.value) && entry.value.kind === "text")?.value;
  return value?.kind === "text" ? value : undefined;
}
