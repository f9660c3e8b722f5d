/** Where elements of JSON lists stand, for evidence. */
import { expect, test } from "vitest";
import { jsonPlaces } from "../../../graph/formats/read/json-places.ts";

const said = (text: string, ...keys: readonly string[]): string[] => {
  const placeOf = jsonPlaces(text)(...keys);
  return [0, 1, 2].map(placeOf).map(({ from, to }) => text.slice(from, to));
};

test.each<[string, string, readonly string[], readonly string[]]>([
  ["the whole", '[ {"a":[1]} , {"b":"]"} ]', [], ['{"a":[1]}', '{"b":"]"}', ""]],
  ["by keys", '{"elements": {"nodes": [{"id":"图"}], "edges": []}}', ["elements", "nodes"], ['{"id":"图"}', "", ""]],
  ["an escaped key", '{"n\\u006fdes": [[1],\n\t{}]}', ["nodes"], ["[1]", "{}", ""]],
  ["of a key that stands twice the last", '{"nodes": [{"a":1}], "nodes": [{"b":2}]}', ["nodes"], ['{"b":2}', "", ""]],
  ["no list", '{"nodes": {"a": []}}', ["nodes"], ["", "", ""]],
  ["not there", "[]", ["nodes"], ["", "", ""]],
])("%s", (_, text, keys, elements) => expect(said(text, ...keys)).toEqual(elements));
