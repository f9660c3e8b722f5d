/** YAML with the place of every value. */
import { isAlias, isMap, isScalar, isSeq, parseDocument, type Node } from "yaml";
import { mayBeTopicYaml } from "../../text/data/may-be-topic-yaml.ts";
import type { DataEntry, DataNode, DataText } from "../../text/data/data-node.ts";

const LONGEST = 200_000;
const DEEPEST = 64;

/** The value that `[from, to)` of the text is; undefined where it is no YAML, too long, or holds no list of anything. Linear. */
export function scanYaml(text: string, from = 0, to = text.length): DataNode | undefined {
  if (to - from > LONGEST || !mayBeTopicYaml(text.slice(from, to))) return undefined;
  const source = text.slice(from, to);
  const document = parseDocument(source, { schema: "failsafe", strict: false, uniqueKeys: false, logLevel: "silent" });
  return document.errors.length > 0 || document.contents === null ? undefined : toData(document.contents, source, from, 0);
}

function toData(node: Node, source: string, base: number, depth: number): DataNode {
  const [from = 0, to = from] = node.range ?? [];
  const span = { from: base + from, to: base + to };
  if (depth > DEEPEST || isAlias(node)) return { kind: "nothing", ...span };
  if (isSeq<Node>(node)) return { kind: "list", items: node.items.map((item) => toData(item, source, base, depth + 1)), ...span };
  if (isMap<Node, Node | null>(node)) {
    const entries = node.items.flatMap(({ key, value }): DataEntry[] => {
      const name = isScalar(key) ? toText(key.value, source, base, key.range?.[0] ?? 0, key.range?.[1] ?? 0) : undefined;
      return name === undefined || value === null ? [] : [{ key: name, value: toData(value, source, base, depth + 1) }];
    });
    return { kind: "map", entries, ...span };
  }
  return (isScalar(node) ? toText(node.value, source, base, from, to) : undefined) ?? { kind: "nothing", ...span };
}

/** A scalar's words; nothing for what YAML 1.2 has for true, false and null, and for no words. */
function toText(value: unknown, source: string, base: number, from: number, to: number): DataText | undefined {
  if (typeof value !== "string" || value.trim() === "" || /^(?:true|false|null|~)$/i.test(value)) return undefined;
  const quote = /^["']/.test(source.slice(from, from + 1)) ? 1 : 0;
  const isExact = source.slice(from + quote, to - quote) === value;
  return { kind: "text", value, from: base + from + quote, to: base + to - quote, isExact };
}
