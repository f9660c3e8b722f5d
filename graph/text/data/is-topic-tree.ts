/** Tells plans and trees of topics from the data of programs, which use some of the same keys. */
import type { DataMap, DataNode } from "./data-node.ts";
import { keyMeans } from "./key-meaning.ts";

/** Keys that say that a program reads this. */
const PROGRAM = /^(?:\$schema|apiVersion|scripts|devDependencies|compilerOptions|swagger|openapi|paths|jobs|uses|run|runs|image|services|volumes|env|environment|containers|spec|metadata|kernelspec|cells|include|exclude|plugins|presets|role|messages|model|choices|parameters|properties|permissions|main|bin|repository|engines|elements|@context|@type|CFDocument|nbformat|theme|nav|mermaid)$/;
/** Keys that speak of learning. */
const LEARNING = /^(?:stages?|phases?|topics?|sub_?-?topics?|modules?|chapters?|lessons?|weeks?|curriculum|syllabus|road_?-?map|learning[\s_-]?\w*|study[\s_-]?\w*|pre-?requisites?|prereqs?|skills?|concepts?|courses?|milestones?|depends_?-?on|.*(?:阶段|学习|主题|知识|前置|先修|课程|章节|路线|模块|时长|内容|步骤|周计划).*)$/i;
/** Whether a program reads what stands under the key. */
export function isProgramKey(key: string): boolean {
  return PROGRAM.test(key);
}

/** Whether the key speaks of learning, or hangs something below something. */
export function speaksOfTopics(key: string): boolean {
  return LEARNING.test(key) || STAGE.test(key) || /^(?:children|items|nodes)$/i.test(key);
}

/** Weeks and phases as keys. */
const STAGE = /^(?:第[一二三四五六七八九十\d]+\s*(?:阶段|周|天|月|步|章|部分)|阶段[一二三四五六七八九十\d]+|(?:phase|stage|step|week|day|month|level|module|part)[\s_-]*\d|(?:beginner|intermediate|advanced|初级|中级|高级|入门|进阶)$)/i;
/** Keys over the name of something learnt. */
const OVER_NAME = /^(?:topic|week|phase|lesson|chapter|course|skill|主题|知识点|课程|周次?|阶段)$/i;
const MOST_LOOKED_AT = 20_000;

/** Whether the data is a plan or a tree of topics: at least two names, and keys that speak of learning or hang names below names. Linear, up to 20,000 values. */
export function isTopicTree(root: DataNode): boolean {
  const seen: Seen = { names: 0, learning: 0, nested: 0, program: 0, left: MOST_LOOKED_AT };
  look(root, seen);
  return seen.program === 0 && seen.names >= 2 && (seen.learning > 0 || seen.nested >= 2);
}

interface Seen {
  names: number;
  learning: number;
  /** Names that hang below a name. */
  nested: number;
  program: number;
  left: number;
}

function look(node: DataNode, seen: Seen, isBelow = false): void {
  if (seen.left-- <= 0) return;
  if (node.kind === "list") for (const item of node.items) look(item, seen, isBelow);
  if (node.kind !== "map") return;
  const isNamed = node.entries.some(({ key, value }) => value.kind === "text" && keyMeans(key.value, "name"));
  if (isNamed) seen.names++;
  if (isNamed && isBelow) seen.nested++;
  for (const { key, value } of node.entries) {
    if (PROGRAM.test(key.value)) seen.program++;
    if (value.kind === "text" && OVER_NAME.test(key.value)) seen.learning++;
    if (STAGE.test(key.value) && value.kind !== "nothing") {
      seen.names++;
      seen.learning++;
    }
    if (value.kind === "list" || value.kind === "map") {
      if (/^(?:edges|links|arrows|relations)$/i.test(key.value) && value.kind === "list" && value.items.some(hasEnds)) seen.learning++;
      if (LEARNING.test(key.value)) {
        seen.learning++;
        seen.names += namesIn(value);
      }
      look(value, seen, isNamed && keyMeans(key.value, "within"));
    }
  }
}

function hasEnds(node: DataNode): boolean {
  return node.kind === "map" && node.entries.filter(({ key, value }) => value.kind === "text" && keyMeans(key.value, "ends")).length >= 2;
}

function namesIn(value: DataNode): number {
  return value.kind === "list" ? value.items.filter(({ kind }) => kind === "text").length : value.kind === "map" ? namedEntries(value) : 0;
}

/** Keys that are no words of plans, over lists and maps: names themselves. */
function namedEntries({ entries }: DataMap): number {
  return entries.filter(({ value }) => value.kind === "list" || value.kind === "map").length;
}
