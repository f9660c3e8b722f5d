/** Plans as data, in JSON or YAML: read on their own words like any text, so that evidence quotes the file itself. */
import { isTopicTree } from "../../text/data/is-topic-tree.ts";
import { mayBeTopicYaml } from "../../text/data/may-be-topic-yaml.ts";
import { scanJson } from "../../text/data/scan-json.ts";
import type { Reader, Source } from "./reader.ts";

export const dataReader: Reader = {
  id: "data",
  title: "a plan in JSON or YAML",
  recognise: isPlan,
  read: ({ name, text }) => ({ documents: [{ name, text, roadmaps: null, origins: [] }], found: [], dropped: [], diagnostics: [] }),
};

function isPlan({ text, json }: Source): boolean {
  if (json === undefined) return mayBeTopicYaml(text);
  const tree = scanJson(text);
  return tree !== undefined && isTopicTree(tree);
}
