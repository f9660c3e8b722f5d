/** Order in words: 先…再…, 从A开始, 学完A后, "first A, then B", "once you know A", "start with A", "builds on". */
import { GROUP } from "../sentence.ts";
import { STRENGTH, type CuePattern } from "./cue.ts";

const G = GROUP;
const STUDY = "(?:学习|学|掌握|理解|了解|熟悉|看|读|搞懂|学会|入门|学好|打好|接触|补|打牢)";

/** A sentence without one of these has no cue of this family. */
export const ORDER_CUE = /先|轻松|容易|顺利|事半功倍|基础上|再|然后|接着|随后|之后|以后|后|时|从|开始|入手|基于|→|⇒|➜|➡|⟶|->|=>|[>＞›»]|其次|最后|\bfirst\b|\bstart|\bbegin|\bonce\b|\bafter\b|\bwhen\b|\bthen\b|\bnext\b|followed|builds?|built|based on|extend|variant|\bfrom\b/i;

export const ORDER_WORDS: readonly CuePattern[] = [
  { rule: "first-then-zh", basis: "stated", strength: STRENGTH.soft, pattern: new RegExp(`先(?!进|验)[^。；\\uE000-\\uF8FF]{0,12}?(?<a>${G})(?:(?!其次|然后|接着|随后|再)[^。；]){0,24}?[，,、]?(?:再|然后再?|接着再?|随后再?|之后再?|才|最后再?)(?!现|次|生|造)[^。；\\uE000-\\uF8FF]{0,14}?(?<b>${G})`, "gu") },
  { rule: "direct-zh", basis: "stated", strength: STRENGTH.soft, pattern: new RegExp(`(?:不需要|无需|不必|不用|没必要)先?(?:去)?(?:学习|学完|学|掌握|看|了解)*[^。；\\uE000-\\uF8FF]{0,6}(?<a>${G})[^。；\\uE000-\\uF8FF]{0,8}[，,]?[^。；\\uE000-\\uF8FF]{0,6}直接[^。；\\uE000-\\uF8FF]{0,8}(?<b>${G})`, "gu") },
  { rule: "advise-first-zh", basis: "stated", strength: STRENGTH.soft, b: "head", pattern: new RegExp(`(?:建议|最好|推荐|应|需要?|必须)(?:你|大家)?先(?:去)?(?:学习|掌握|理解|了解|熟悉|学会|学|看|读)+(?:完|好|一下)?[^。，；\\uE000-\\uF8FF]{0,6}(?<a>${G})(?![^。；]{0,24}(?:再|然后|接着|之后))`, "gu") },
  { rule: "only-then-zh", basis: "stated", strength: STRENGTH.soft, pattern: new RegExp(`(?<!先[^。；]{0,12})(?:打好|打牢|夯实|学完|学好|掌握|学会|补好)了?[^。，；\\uE000-\\uF8FF]{0,4}(?<a>${G})[^。，；\\uE000-\\uF8FF]{0,6}[，,]?再(?:去|来)?(?:学|看|深入|接触|进入|研究|上手)[^。，；\\uE000-\\uF8FF]{0,6}(?<b>${G})`, "gu") },
  { rule: "easier-zh", basis: "stated", strength: STRENGTH.soft, pattern: new RegExp(`(?:有了?|具备了?|打好|学过|学好|掌握了?)[^。，；\\uE000-\\uF8FF]{0,4}(?<a>${G})[^。，；\\uE000-\\uF8FF]{0,8}[，,][^。；\\uE000-\\uF8FF]{0,8}(?<b>${G})[^。；，\\uE000-\\uF8FF]{0,8}(?:轻松|容易|简单|顺利|事半功倍|水到渠成)`, "gu") },
  { rule: "after-head-zh", basis: "stated", strength: STRENGTH.soft, b: "head", pattern: new RegExp(`(?:推荐|建议|最好|应该?|可以|适合)[^。，；\\uE000-\\uF8FF]{0,8}?(?:学完|掌握|学会|理解|了解|熟悉|学习|读完|看完|完成|有了)了?[^。，；\\uE000-\\uF8FF]{0,4}(?<a>${G})[^。，；\\uE000-\\uF8FF]{0,10}?(?:之?后|以后)[^。，；\\uE000-\\uF8FF]{0,6}(?:学习?|看|阅读|读|上|尝试|使用)[^。，；\\uE000-\\uF8FF]{0,4}(?=[。，；]|$)`, "gu") },
  { rule: "after-zh", basis: "stated", strength: STRENGTH.soft, pattern: new RegExp(`(?:在|当)?(?:学完|掌握|学会|理解|了解|熟悉|完成|学习|有了|搞懂|弄懂|打好|打牢|夯实|学好|读完|看完|上完|修完)了?[^。，；\\uE000-\\uF8FF]{0,4}(?<a>${G})[^。，；\\uE000-\\uF8FF]{0,8}?(?:之?后|以后|的时候|时)[，,]?(?![^。；]{0,4}才)[^。；\\uE000-\\uF8FF]{0,14}?(?<b>${G})`, "gu") },
  { rule: "grown-from-zh", basis: "stated", strength: STRENGTH.soft, pattern: new RegExp(`(?<b>${G})[^。，；\\uE000-\\uF8FF]{0,4}(?:就|都|也)?是?在[^。，；\\uE000-\\uF8FF]{0,4}(?<a>${G})[^。，；\\uE000-\\uF8FF]{0,4}的?基础[上之]上?[^。，；\\uE000-\\uF8FF]{0,4}(?:发展|演变|演化|改进|提出|构建|扩展|而来|得到)`, "gu") },
  { rule: "start-with-object-zh", basis: "stated", strength: STRENGTH.weak, pattern: new RegExp(`${STUDY}[^。，；\\uE000-\\uF8FF]{0,4}(?<b>${G})[^。；\\uE000-\\uF8FF]{0,8}?[，,]?[^。；\\uE000-\\uF8FF]{0,4}从(?:最?[^。，；\\uE000-\\uF8FF]{0,6}的?)?(?<a>${G})[^。，；\\uE000-\\uF8FF]{0,6}(?:开始|入手|起步|学起|切入)(?!学习?[\\uE000-\\uF8FF])`, "gu") },
  { rule: "start-with-then-zh", basis: "stated", strength: STRENGTH.weak, pattern: new RegExp(`从(?:最?[^。，；\\uE000-\\uF8FF]{0,6}的?)?(?<a>${G})[^。，；\\uE000-\\uF8FF]{0,6}(?:开始|入手|起步)(?:学习?|理解|了解|入门|掌握)[^。，；\\uE000-\\uF8FF]{0,4}(?<b>${G})`, "gu") },
  { rule: "start-with-zh", basis: "stated", strength: STRENGTH.weak, b: "above", pattern: new RegExp(`^[^。\\uE000-\\uF8FF]{0,6}从(?:最?[^。，；\\uE000-\\uF8FF]{0,6}的?)?(?<a>${G})[^。，；\\uE000-\\uF8FF]{0,6}(?:开始|入手|起步|学起)(?!学习?[\\uE000-\\uF8FF])`, "gu") },
  { rule: "start-there-zh", basis: "stated", strength: STRENGTH.weak, b: "above", pattern: new RegExp(`(?:不妨|可以|建议|最好|推荐|应该?)(?:你|大家)?(?:先|首先)?从[^。，；\\uE000-\\uF8FF]{0,24}(?<a>${G})[^。，；\\uE000-\\uF8FF]{0,6}(?:学起|看起|开始|入手|起步|入门)(?!学习?[\\uE000-\\uF8FF])`, "gu") },
  { rule: "based-on-zh", basis: "stated", strength: STRENGTH.soft, b: "head", pattern: new RegExp(`^[^。，；\\uE000-\\uF8FF]{0,3}(?:[\\uE000-\\uF8FF][^。，；\\uE000-\\uF8FF]{0,4}[：:]\\s*)(?:是)?基于(?<a>${G})`, "gu") },
  { rule: "based-on-of-zh", basis: "stated", strength: STRENGTH.soft, b: "head", pattern: new RegExp(`^[\\uE000-\\uF8FF][^。，；\\uE000-\\uF8FF]{0,12}[：:]\\s*(?:是)?基于[\\uE000-\\uF8FF]的(?<a>${G})`, "gu") },
  { rule: "first-then-en", basis: "stated", strength: STRENGTH.soft, pattern: new RegExp(`\\b(?:first|start by|begin by|begin with|start with|starting with)\\b[^.;\\uE000-\\uF8FF]{0,30}?(?<a>${G})[^.;]{0,40}?\\b(?:then|before moving (?:on )?to|and move (?:on )?to|followed by|and then|next|afterwards|after that)\\b[^.;\\uE000-\\uF8FF]{0,30}?(?<b>${G})`, "giu") },
  { rule: "once-en", basis: "stated", strength: STRENGTH.soft, pattern: new RegExp(`\\b(?:once|after|when)\\b[^.;,\\uE000-\\uF8FF]{0,50}?(?<a>${G})[^.;,\\uE000-\\uF8FF]{0,30}?,[^.;\\uE000-\\uF8FF]{0,50}?(?<b>${G})`, "giu") },
  { rule: "after-learning-en", basis: "stated", strength: STRENGTH.soft, pattern: new RegExp(`\\b(?:learn|study|move (?:on )?to|dive into|tackle|explore|take)\\b[^.;\\uE000-\\uF8FF]{0,12}?(?<b>${G})[^.;,\\uE000-\\uF8FF]{0,12}?\\b(?:after|once)\\b[^.;\\uE000-\\uF8FF]{0,30}?(?<a>${G})`, "giu") },
  { rule: "builds-on-en", basis: "stated", strength: STRENGTH.soft, pattern: new RegExp(`(?<b>${G})(?:[^.;:\\uE000-\\uF8FF]{0,60}?\\b(?:since|because|as|which|and)\\b)?[^.;:\\uE000-\\uF8FF]{0,16}?\\b(?:builds? (?:up)?on|(?:is|are) built (?:on top of|on|upon)|(?:is|are) based on|extends?|(?:is|are) an? (?:variant|extension) of)\\b[^.;\\uE000-\\uF8FF]{0,16}(?<a>${G})`, "giu") },
  { rule: "take-first-en", basis: "stated", strength: STRENGTH.hard, a: "following", pattern: new RegExp(`(?<!\\b(?:learn|study|know) )(?<b>${G})[^;\\uE000-\\uF8FF]{0,40}(?:[\\uE000-\\uF8FF][^;]{0,60})?\\btake this (?:course|one|class) first\\b`, "giu") },
  { rule: "then-zh", basis: "sequence", strength: STRENGTH.weak, pattern: new RegExp(`(?<!先[^。；\\uE000-\\uF8FF]{0,12})(?<a>${G})[^。；\\uE000-\\uF8FF]{0,12}[，,；]\\s*(?:然后|接着|随后|之后|接下来|其次|最后|再(?:学|深入|进一步))[^。；\\uE000-\\uF8FF]{0,10}?(?=(?<b>${G}))`, "gu") },
  { rule: "from-to-zh", basis: "sequence", strength: STRENGTH.weak, pattern: new RegExp(`从[^。，；\\uE000-\\uF8FF]{0,4}(?<a>${G})[^。，；\\uE000-\\uF8FF]{0,6}?到[^。，；\\uE000-\\uF8FF]{0,4}(?<b>${G})`, "gu") },
  { rule: "from-to-en", basis: "sequence", strength: STRENGTH.weak, pattern: new RegExp(`\\b(?:from|progress(?:es|ing)? from)\\b[^.;,\\uE000-\\uF8FF]{0,16}(?<a>${G})[^.;,\\uE000-\\uF8FF]{0,16}?(?:${G}[^.;,\\uE000-\\uF8FF]{0,6}?)?\\b(?:to|through|into)\\b[^.;,\\uE000-\\uF8FF]{0,16}(?<b>${G})`, "giu") },
  { rule: "then-en", basis: "sequence", strength: STRENGTH.weak, pattern: new RegExp(`(?<a>${G})[^.;\\uE000-\\uF8FF]{0,16},\\s*(?:and\\s+)?(?:then|followed by|next|and then)\\b[^.;\\uE000-\\uF8FF]{0,24}(?<b>${G})`, "giu") },
  { rule: "arrow", basis: "sequence", strength: STRENGTH.weak, pattern: new RegExp(`(?<a>${G})\\s*(?:[^\\uE000-\\uF8FF，。；]{0,6})(?:→|⇒|➜|➡️?|⟶|-->|->|=>|(?<=\\s)[>＞›»](?=\\s))\\s*(?:[^\\uE000-\\uF8FF，。；]{0,6})(?=(?<b>${G}))`, "gu") },
];
