/** Tells YAML that may hold a plan from other texts with colons, by its lines. */
import { isProgramKey, speaksOfTopics } from "./is-topic-tree.ts";

const LINE = /^\s*(?:-\s+)*(?:[^\s:#\-[{|][^:\n]{0,60}:(?:\s|$)|-\s+\S|#|---|\.\.\.|[\]}],?\s*$)/;
/** A key that opens something, over an entry that stands further in or is of a list. */
const OPENS = /^([ ]*)(?:- )*["']?[^\s:#\-[{|"'][^:\n]{0,40}["']?:[ ]*\n(?:\1[ ]+\S|\1-[ ]\S)/m;
/** Another key, over a list within a line or below. */
const LISTS = /^[ ]*(?:- )*[^\s:#\-[{|][^:\n]{0,40}:[ ]*(?:\[|\n[ ]*- )/m;
const PLAIN_KEY = /^(?:---[ ]*\n)?(?:#[^\n]*\n|\s)*(?:- +)?["']?[\p{L}_][\p{L}\p{N}_ -]{0,40}["']?:(?:[ \n]|$)/u;
const KEY = /^\s*(?:- +)*["']?([^\s:#\-[{|"'][^:\n]{0,40}?)["']?:(?:\s|$)/;
const MOST_LINES = 60;

/** Whether the text looks so: near all of its first lines are keys, list entries or comments, one key opens a list, one speaks of learning and none of programs, and no line is indented by tabs. A cheap test. */
export function mayBeTopicYaml(text: string): boolean {
  const head = text.slice(0, 20_000);
  if (!PLAIN_KEY.test(head) || !OPENS.test(head) || !LISTS.test(head)) return false;
  const lines = head.split("\n", MOST_LINES).filter((line) => line.trim() !== "");
  const keys = lines.map((line) => KEY.exec(line)?.[1] ?? "");
  if (!keys.some(speaksOfTopics) || keys.some(isProgramKey)) return false;
  return lines.every((line) => !line.startsWith("\t")) && lines.filter((line) => LINE.test(line)).length * 10 >= lines.length * 9;
}
