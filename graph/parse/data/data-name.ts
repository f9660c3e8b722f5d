/** The name that a map bears: its "name" or "title", else its "topic" and the like, behind the week or stage that it counts. */
import type { DataEntry, DataMap, DataNode, DataText } from "../../text/data/data-node.ts";
import { keyMeans } from "../../text/data/key-meaning.ts";
import type { DataPart } from "./data-words.ts";

export interface DataName {
  readonly parts: readonly DataPart[];
  /** The entries of the map that make it. */
  readonly entries: ReadonlySet<DataEntry>;
}

const FIRST = /^(?:name|title|label|heading|名称|名字|标题)$/i;
const COUNTED = /^(?:stage|phase|step|week|day|month|level|module|chapter|unit|lesson|阶段|周|周次|天|步骤|模块|单元|章节)$/i;
const NUMBER = /^\s*\d+(?:\s*[-–~]\s*\d+)?\s*$/;

/** The name of the map; undefined where it has none. */
export function nameOf({ entries }: DataMap): DataName | undefined {
  const named = entries.filter((entry): entry is DataEntry & { value: DataText } => entry.value.kind === "text" && entry.value.value.trim() !== "" && keyMeans(entry.key.value, "name"));
  const counted = named.find(({ key, value }) => COUNTED.test(key.value) && (NUMBER.test(value.value) || /\d|第/.test(value.value)));
  const own = named.find((entry) => entry !== counted && FIRST.test(entry.key.value)) ?? named.find((entry) => entry !== counted && !NUMBER.test(entry.value.value));
  if (counted === undefined) return own === undefined ? undefined : { parts: [{ at: own.value }], entries: new Set([own]) };
  const count: DataName["parts"] = NUMBER.test(counted.value.value) ? [{ at: counted.key }, { at: counted.value, sign: " " }] : [{ at: counted.value }];
  const isBehind = own !== undefined && own.value.from > counted.value.to;
  if (own === undefined) return { parts: count, entries: new Set([counted]) };
  return isBehind ? { parts: [...count, { at: own.value, sign: ": " }], entries: new Set([counted, own]) } : { parts: [{ at: own.value }], entries: new Set([own]) };
}

/** The names in the tree by the ids of their maps, the first of each; nothing for an id that is its map's name. Linear. */
export function namesById(root: DataNode): ReadonlyMap<string, DataName> {
  const names = new Map<string, DataName>();
  const visit = (node: DataNode): void => {
    if (node.kind === "list") node.items.forEach(visit);
    if (node.kind !== "map") return;
    const id = node.entries.find(({ key, value }) => value.kind === "text" && /^(?:id|key|slug|uid|编号|序号)$/i.test(key.value))?.value;
    const name = id?.kind === "text" ? nameOf(node) : undefined;
    if (id?.kind === "text" && name !== undefined && !names.has(id.value)) names.set(id.value, name);
    for (const { value } of node.entries) visit(value);
  };
  visit(root);
  return names;
}
