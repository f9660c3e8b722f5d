/** Plans and trees of topics in JSON or YAML, as language models write them: the entries that the same plan would have in Markdown, on the words of the data. */
import type { DataNode } from "../../text/data/data-node.ts";
import { isTopicTree } from "../../text/data/is-topic-tree.ts";
import { scanJson } from "../../text/data/scan-json.ts";
import type { Draft } from "../draft.ts";
import type { Reading } from "../reading.ts";
import { DataOutline } from "./data-outline.ts";
import { scanYaml } from "./scan-yaml.ts";

const LONGEST_LIST = 5;

/** The entries of the data in `[from, to)` of the text; undefined where it is none, or no plan. What was left out is reported. Linear; never throws but for an exhausted stack. */
export function readData(reading: Reading, from: number, to: number): Draft[] | undefined {
  const tree = scan(reading.text, from, to);
  if (tree === undefined || !isTopicTree(tree)) return undefined;
  const outline = new DataOutline(reading, tree);
  const drafts = outline.read();
  const left = [...outline.left.entries()].sort((a, b) => b[1] - a[1]);
  if (left.length > 0) {
    const count = left.reduce((sum, [, each]) => sum + each, 0);
    const keys = left.slice(0, LONGEST_LIST).map(([key]) => `"${key.slice(0, 40)}"`).join(", ");
    reading.report("data-left-out", "info", `Left out ${count} ${count === 1 ? "value" : "values"} that ${count === 1 ? "says" : "say"} nothing of what is learnt: ${keys}${left.length > LONGEST_LIST ? ", …" : ""}.`, from);
  }
  return drafts.length > 0 ? drafts : undefined;
}

function scan(text: string, from: number, to: number): DataNode | undefined {
  let start = from;
  while (start < to && /[\s\ufeff]/.test(text.charAt(start))) start++;
  return /[[{]/.test(text.charAt(start)) ? scanJson(text, start, to) : scanYaml(text, from, to);
}
