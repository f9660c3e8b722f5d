/** Character references (`&amp;`, `&emsp;`, `&#20013;`) by the HTML standard's own table. */
import { parseFragment } from "parse5";

const COMMON: ReadonlyMap<string, string> = new Map([
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&nbsp;", "\u00a0"],
  ["&emsp;", "\u2003"],
  ["&ensp;", "\u2002"],
  ["&#39;", "'"],
]);

/** A reference in running text; set `lastIndex` before use. */
export const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/g;

/** The characters that the reference stands for; itself when it stands for none. */
export function decodeEntity(reference: string): string {
  const common = COMMON.get(reference);
  if (common !== undefined) return common;
  const node = parseFragment(reference).childNodes[0];
  return node !== undefined && "value" in node ? node.value : reference;
}
