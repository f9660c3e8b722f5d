/** What telling kinds of files apart takes, found out once. */
import { parseJson } from "./parse-json.ts";
import type { Source } from "./reader.ts";

/** What stands before the first element: declarations, comments, a document type with its own declarations. */
const PROLOGUE = /^(?:\s+|<\?[^]*?\?>|<!--[^]*?-->|<!doctype[^[>]*(?:\[[^]*?\]\s*)?>)+/i;
const LONGEST_PROLOGUE = 20_000;

/** The source of a decoded file. Linear. */
export function toSource(name: string, text: string): Source {
  const whole = text.startsWith("\ufeff") ? text.slice(1) : text;
  return { name, text: whole, root: rootOf(whole), json: parseJson(whole) };
}

function rootOf(text: string): string {
  const head = text.slice(0, LONGEST_PROLOGUE);
  const start = PROLOGUE.exec(head)?.[0].length ?? 0;
  const tag = /^<([A-Za-z_][\w.:-]*)[\s/>]/.exec(head.slice(start, start + 200));
  return (tag?.[1] ?? "").replace(/^.*:/, "").toLowerCase();
}
