/** "B needs A": 需要, 依赖, 离不开, 前置知识; "requires", "assumes", "depends on", "before B you should know A". */
import { GROUP } from "../sentence.ts";
import { STRENGTH, type CuePattern } from "./cue.ts";

const G = GROUP;
const SELF = "(?:本|该|这(?:个|门|本|份|套)?|此)(?:项目|教程|课程|课|书|路线|路线图|系列|专栏|指南|文档|仓库|内容|章|部分)";
const SELF_EN = "(?:this|the|these)\\s+(?:\\w+\\s+){0,2}?(?:course|curriculum|roadmap|guide|book|tutorial|repo(?:sitory)?|path|program|project|series|courses)";
const NEED = "(?:需要|需|必须|应当?|要|建议|最好|得|务必|须)";
const KNOW = "(?:先|预先|提前|具备|掌握|了解|熟悉|学习|学完|学会|会|懂|有|知道|理解|学过|一定的?|基本的?|扎实的?|的|好|和|对|相关|知识|较|基础|必要)";

/** A sentence without one of these has no cue of this family. */
export const REQUIRES_CUE = /需|必须|应当?|要|建议|最好|得|务必|须|假定|假设|默认|只有|才|依赖|离不开|建立在|以|前置|先修|预备|先决|基础[上之]|没有|不懂|不了解|不会|不学|缺乏|不掌握|不理解|使用|用到|涉及|运用|\brequires?\b|assume|depend|presuppos|\brel(?:y|ies)\b|expect|\bbefore\b|\bfirst\b|without|prerequisite|\b(?:taught|written|implemented|given) in\b|should|must|need/i;

export const REQUIRES: readonly CuePattern[] = [
  { rule: "before-zh", basis: "stated", strength: STRENGTH.hard, spread: "a", pattern: new RegExp(`(?:在|想要?|要)?(?:开始|学习|深入|进入|接触|使用|学|理解|掌握|阅读|了解|上手|实践)*[^。，；\\uE000-\\uF8FF]{0,4}(?<b>${G})[^。，；\\uE000-\\uF8FF]{0,6}?(?:之前|以前|前)[，,]?[^。；\\uE000-\\uF8FF]{0,10}?${NEED}[^。；\\uE000-\\uF8FF]{0,14}?(?<a>${G})`, "gu") },
  { rule: "before-subject-zh", basis: "stated", strength: STRENGTH.hard, b: "subject", spread: "a", pattern: new RegExp(`(?:在)?(?:开始|学习|阅读|使用|深入)*${SELF}[^。，；\\uE000-\\uF8FF]{0,6}?(?:之前|以前|前)?[，,]?[^。；\\uE000-\\uF8FF]{0,10}?(?:${NEED}|假定|假设|默认|要求)[^。；\\uE000-\\uF8FF]{0,16}?(?:具备|掌握|了解|熟悉|学过|会|懂|有|先学)[^。；\\uE000-\\uF8FF]{0,10}?(?<a>${G})`, "gu") },
  { rule: "only-needs-zh", basis: "stated", strength: STRENGTH.hard, b: "subject", spread: "a", pattern: new RegExp(`(?:^|[，,：:])[^。，；\\uE000-\\uF8FF]{0,12}(?:仅|只|你|学习者|读者)(?:需要?|要|须)[^。，；\\uE000-\\uF8FF]{0,4}?(?:掌握|具备|了解|会|懂|有)[^。，；\\uE000-\\uF8FF]{0,8}?(?<a>${G})`, "gu") },
  { rule: "besides-zh", basis: "stated", strength: STRENGTH.soft, b: "carried", spread: "a", pattern: new RegExp(`^(?:最好|建议|还(?:需|要|应)|同时|此外|另外|并且|也)[^。，；\\uE000-\\uF8FF]{0,6}?(?:具备|掌握|了解|熟悉|有|会|懂)[^。；\\uE000-\\uF8FF]{0,10}?(?<a>${G})`, "gu") },
  { rule: "needs-zh", basis: "stated", strength: STRENGTH.hard, pattern: new RegExp(`(?:学习|理解|掌握|实现|学|做)?(?<b>${G})[^。，；：\\uE000-\\uF8FF]{0,6}?(?:(?:${NEED}|要求|前提是)${KNOW}{1,6}|依赖于?|离不开|建立在|以(?=[^。，；]{0,14}为(?:基础|前提)))[^。，；\\uE000-\\uF8FF]{0,4}(?<a>${G})`, "gu") },
  { rule: "uses-zh", basis: "stated", strength: STRENGTH.soft, pattern: new RegExp(`(?<b>${G})[^。，；：\\uE000-\\uF8FF]{0,10}?(?:会|将|要|需要|都|中)*(?:大量|频繁|经常|广泛|必然)(?:地)?(?:使用|用到|涉及|运用|依赖)[^。，；\\uE000-\\uF8FF]{0,6}?(?<a>${G})`, "gu") },
  { rule: "field-zh", basis: "stated", strength: STRENGTH.hard, spread: "a", pattern: new RegExp(`(?<b>${G})[^。，；\\uE000-\\uF8FF]{0,4}的?(?:前置|先修|预备|先决)(?:知识|课程?|条件|要求|技能)?(?:是|为|有|包括|：|:)[^。；\\uE000-\\uF8FF]{0,6}(?<a>${G})`, "gu") },
  { rule: "on-basis-zh", basis: "stated", strength: STRENGTH.hard, pattern: new RegExp(`在(?:掌握|学习|理解|了解|学完|熟悉|学会|有)*了?[^。，；\\uE000-\\uF8FF]{0,4}(?<a>${G})[^。，；\\uE000-\\uF8FF]{0,6}?的?基础[上之][，,]?[^。；\\uE000-\\uF8FF]{0,14}?(?<b>${G})`, "gu") },
  { rule: "only-after-zh", basis: "stated", strength: STRENGTH.hard, pattern: new RegExp(`(?:只有)?(?:学完|掌握|学会|理解|弄懂|学习|熟悉|了解|搞懂)了?[^。，；\\uE000-\\uF8FF]{0,4}(?<a>${G})[^。；\\uE000-\\uF8FF]{0,8}?(?:之?后|以后)?[，,]?[^。；\\uE000-\\uF8FF]{0,4}才(?:能|可以|会|好|适合)[^。；\\uE000-\\uF8FF]{0,12}?(?<b>${G})`, "gu") },
  { rule: "without-zh", basis: "stated", strength: STRENGTH.hard, pattern: new RegExp(`(?:没有|不懂|不了解|不会|不学|缺乏|不掌握|不理解)[^。，；\\uE000-\\uF8FF]{0,8}(?<a>${G})[^。；\\uE000-\\uF8FF]{0,12}?(?:无法|不能|难以|很难|就不|没法|会非常困难|学不)[^。；\\uE000-\\uF8FF]{0,12}?(?<b>${G})`, "gu") },
  { rule: "requires-en", basis: "stated", strength: STRENGTH.hard, spread: "a", pattern: new RegExp(`(?<b>${G})[^.;:,\\uE000-\\uF8FF]{0,30}?\\b(?:requires?|assumes?|depends? (?:up)?on|presuppos\\w+|relies on|rely on|expects?)\\b[^.;\\uE000-\\uF8FF]{0,60}?(?<a>${G})`, "giu") },
  { rule: "which-requires-en", basis: "stated", strength: STRENGTH.hard, b: "first", spread: "a", pattern: new RegExp(`\\bwhich (?:in turn )?(?:requires?|assumes?|depends? on|relies on)\\b[^.;\\uE000-\\uF8FF]{0,40}?(?<a>${G})`, "giu") },
  { rule: "assumes-en", basis: "stated", strength: STRENGTH.hard, b: "above", spread: "a", pattern: new RegExp(`^(?:assumes?|requires?|presupposes?|expects?|prerequisites?:)\\b[^.;\\uE000-\\uF8FF]{0,60}?(?<a>${G})`, "giu") },
  { rule: "requires-subject-en", basis: "stated", strength: STRENGTH.hard, b: "subject", spread: "a", pattern: new RegExp(`${SELF_EN}[^.;:\\uE000-\\uF8FF]{0,20}?\\b(?:requires?|assumes?|presuppos\\w+|expects?)\\b[^.;\\uE000-\\uF8FF]{0,60}?(?<a>${G})`, "giu") },
  { rule: "you-need-en", basis: "stated", strength: STRENGTH.hard, b: "subject", spread: "a", pattern: new RegExp(`\\b(?:you|students|learners|readers)\\b[^.;\\uE000-\\uF8FF]{0,12}?\\b(?:should|must|need to|are expected to|are assumed to|will need to)\\b[^.;\\uE000-\\uF8FF]{0,12}?\\b(?:already |first )?(?:know|have (?:taken|learned|completed|a (?:basic|solid|good) (?:knowledge|understanding|grasp))|be (?:already )?(?:familiar|comfortable))\\b[^.;\\uE000-\\uF8FF]{0,24}?(?<a>${G})[^.;]*?\\b(?:before (?:starting|taking|beginning)|prior to)\\b`, "giu") },
  { rule: "before-en", basis: "stated", strength: STRENGTH.hard, spread: "a", pattern: new RegExp(`\\bbefore\\b[^.;,\\uE000-\\uF8FF]{0,40}?(?<b>${G})[^.;\\uE000-\\uF8FF]{0,24}?,[^.;\\uE000-\\uF8FF]{0,60}?(?<a>${G})`, "giu") },
  { rule: "before-after-en", basis: "stated", strength: STRENGTH.hard, pattern: new RegExp(`\\b(?:learn|know|master|understand|study|complete|finish|take|be (?:comfortable|familiar) with|read)\\b[^.;\\uE000-\\uF8FF]{0,24}?(?<a>${G})[^.;\\uE000-\\uF8FF]{0,20}?\\bbefore\\b[^.;\\uE000-\\uF8FF]{0,40}?(?<b>${G})`, "giu") },
  { rule: "learn-first-en", basis: "stated", strength: STRENGTH.hard, b: "subject", pattern: new RegExp(`\\b(?:learn|study|take|master|understand)\\b[^.;,\\uE000-\\uF8FF]{0,16}?(?<a>${G})[^.;,\\uE000-\\uF8FF]{0,8}?\\bfirst\\b(?![^.;]{0,40}\\b(?:then|before)\\b)`, "giu") },
  { rule: "without-en", basis: "stated", strength: STRENGTH.hard, pattern: new RegExp(`\\b(?:can'?t|cannot|can not|hard to|difficult to|impossible to)\\b[^.;\\uE000-\\uF8FF]{0,30}?(?<b>${G})[^.;\\uE000-\\uF8FF]{0,20}?\\bwithout\\b[^.;\\uE000-\\uF8FF]{0,30}?(?<a>${G})`, "giu") },
  { rule: "prerequisite-of-en", basis: "stated", strength: STRENGTH.hard, spread: "a", pattern: new RegExp(`\\bprerequisites?\\b[^.;\\uE000-\\uF8FF]{0,10}\\b(?:for|of)\\b[^.;\\uE000-\\uF8FF]{0,16}(?<b>${G})[^.;\\uE000-\\uF8FF]{0,12}?(?:\\b(?:is|are|include)\\b|:)[^.;\\uE000-\\uF8FF]{0,24}(?<a>${G})`, "giu") },
  { rule: "taught-in-en", basis: "stated", strength: STRENGTH.soft, pattern: new RegExp(`(?<b>${G})[^.;:\\uE000-\\uF8FF]{0,16}?\\b(?:is|are)\\b (?:taught|written|implemented|given) in\\b[^.;\\uE000-\\uF8FF]{0,8}(?<a>${G})`, "giu") },
];
