/** "A is the foundation of B": 基础, 前提, 基石, 关键, 铺垫, 前身; "A is essential for B", "lays the groundwork for B". */
import { GROUP } from "../sentence.ts";
import { STRENGTH, type CuePattern } from "./cue.ts";

const G = GROUP;
const LEARN = "(?:学习|理解|掌握|深入|进入|学好|实现|构建|使用|了解|研究|入门|通向|迈向|走向)*";
const GROUND = "(?:基础|前提|基石|先决条件|必要条件|先修|先导|必经之路|根基|地基|必备的?(?:知识|技能)?|敲门砖|垫脚石)";
const THIS = "(?:这些?|它们?|其|此|该[^，。]{0,4}|前者|这部分|这一[步点])";

/** A sentence without one of these has no cue of this family. */
export const FOUNDATION_CUE = /基础|前提|基石|条件|先修|必经|根基|必备|敲门砖|垫脚石|关键|前身|铺垫|钥匙|起点|桥梁|铺平|有助|有利|便于|帮助|方便|重要|必不可少|不可或缺|prerequisite|requir|essential|necessar|needed|crucial|critical|important|fundamental|vital|indispensable|foundation|basis|bedrock|backbone|cornerstone|building block|\bkey\b|\blays?\b|\bforms?\b|\bprovides?\b|\bbuilds?\b|\bsets?\b|\bgives?\b|\bmakes?\b|\bhelps?\b|\bprepares?\b|\ballows?\b|\benables?\b/i;

export const FOUNDATION: readonly CuePattern[] = [
  { rule: "foundation-zh", basis: "stated", strength: STRENGTH.hard, pattern: new RegExp(`(?<a>${G})[^。，；：\\uE000-\\uF8FF]{0,10}(?:就|也|都|正|又|仍|同样|仍然)?(?:是|作为|构成|为)(?:了|着)?[^。，；]{0,8}?${LEARN}[^。，；\\uE000-\\uF8FF]{0,10}(?<b>${G})[^。，；]{0,12}?(?:的|之)[^。，；]{0,10}?${GROUND}`, "gu") },
  { rule: "foundation-anaphora-zh", basis: "stated", strength: STRENGTH.hard, a: "previous", pattern: new RegExp(`${THIS}[^。，；]{0,8}?(?:是|作为|构成)[^。，；]{0,8}?${LEARN}[^。，；\\uE000-\\uF8FF]{0,10}(?<b>${G})[^。，；]{0,12}?(?:的|之)[^。，；]{0,10}?${GROUND}`, "gu") },
  { rule: "serves-as-zh", basis: "stated", strength: STRENGTH.hard, pattern: new RegExp(`(?<a>${G})[^。；\\uE000-\\uF8FF]{0,30}[，,]\\s*(?:是|作为)[^。，；\\uE000-\\uF8FF]{0,6}(?<b>${G})[^。，；]{0,4}?最?[^。，；]{0,4}(?:的|之)?[^。，；]{0,8}?(?:基础|前提|基石)`, "gu") },
  { rule: "key-zh", basis: "stated", strength: STRENGTH.soft, pattern: new RegExp(`(?<a>${G})[^。，；：\\uE000-\\uF8FF]{0,10}(?:就|也|正)?是[^。，；]{0,8}?${LEARN}[^。，；\\uE000-\\uF8FF]{0,10}(?<b>${G})[^。，；]{0,14}?(?:的|之)[^。，；]{0,6}?(?:关键|核心前身|前身|铺垫|钥匙|起点|重要基础|桥梁)(?!步骤|技术|组件|部分|问题)`, "gu") },
  { rule: "key-anaphora-zh", basis: "stated", strength: STRENGTH.soft, a: "previous", pattern: new RegExp(`(?:${THIS}[^。；]{0,16}?(?<!不)是|^是|[，,]\\s*(?:也)?是)[^。，；]{0,8}?${LEARN}[^。，；\\uE000-\\uF8FF]{0,10}(?<b>${G})[^。，；]{0,14}?(?:的|之)[^。，；]{0,6}?(?:关键|核心前身|前身|铺垫|钥匙|起点|桥梁)(?!步骤|技术|组件|部分|问题)`, "gu") },
  { rule: "groundwork-zh", basis: "stated", strength: STRENGTH.soft, pattern: new RegExp(`(?<a>${G})[^。；\\uE000-\\uF8FF]{0,16}为[^。，；]{0,10}(?<b>${G})[^。，；]{0,8}?(?:打(?:下|好)?[^。，；]{0,6}基础|做(?:好)?铺垫|奠定[^。，；]{0,6}基础|铺平道路)`, "gu") },
  { rule: "helps-zh", basis: "stated", strength: STRENGTH.soft, pattern: new RegExp(`(?<a>${G})[^。；\\uE000-\\uF8FF]{0,16}?(?:有助于|有利于|便于|帮助(?:你|我们|大家)?|方便)(?:更好地|深入|快速)?(?:理解|学习|掌握)[^。，；\\uE000-\\uF8FF]{0,8}(?<b>${G})`, "gu") },
  { rule: "matters-zh", basis: "stated", strength: STRENGTH.soft, pattern: new RegExp(`(?<a>${G})[^。，；：\\uE000-\\uF8FF]{0,8}对于?(?:后续|后面)?的?${LEARN}[^。，；\\uE000-\\uF8FF]{0,4}(?<b>${G})[^。，；\\uE000-\\uF8FF]{0,8}?(?:至关重要|[非很]?常?重要|很?关键|必不可少|不可或缺|(?:很|非常|大)?有(?:很大|极大)?的?帮助)`, "gu") },
  { rule: "foundation-en", basis: "stated", strength: STRENGTH.hard, pattern: new RegExp(`(?<a>${G})[^.;:\\uE000-\\uF8FF]{0,24}\\b(?:is|are|being)\\b(?! (?:based|built))[^.;\\uE000-\\uF8FF]{0,30}\\b(?:prerequisites?|requirements?|required|essential|necessary|needed|crucial|fundamental|vital|indispensable|foundations?|foundational|basis|bedrock|backbone|cornerstones?|building blocks?)\\b(?! (?:part|component|element|piece|role|aspect|tool|step)s?\\b)[^.;\\uE000-\\uF8FF]{0,30}?\\b(?:for|to|of|in)\\b[^.;\\uE000-\\uF8FF]{0,40}?(?<b>${G})`, "giu") },
  { rule: "foundation-anaphora-en", basis: "stated", strength: STRENGTH.hard, a: "previous", pattern: new RegExp(`\\b(?:this|these|it|they|which)\\b[^.;\\uE000-\\uF8FF]{0,12}\\b(?:is|are)\\b[^.;\\uE000-\\uF8FF]{0,24}\\b(?:prerequisites?|required|essential|necessary|crucial|fundamental|vital|foundations?|basis|backbone|cornerstones?|building blocks?)\\b[^.;\\uE000-\\uF8FF]{0,10}\\b(?:for|to|of)\\b[^.;\\uE000-\\uF8FF]{0,75}?(?<b>${G})`, "giu") },
  { rule: "foundation-head-en", basis: "stated", strength: STRENGTH.hard, a: "head", pattern: new RegExp(`^[\\uE000-\\uF8FF]\\s*[:：–—-]\\s*(?:absolutely |very )?(?:critical|essential|crucial|important|fundamental|key|needed|required|necessary|(?:the )?(?:foundation|basis|backbone))\\b[^.;\\uE000-\\uF8FF]{0,24}\\b(?:for|to|of|in)\\b[^.;\\uE000-\\uF8FF]{0,24}(?<b>${G})`, "giu") },
  { rule: "groundwork-en", basis: "stated", strength: STRENGTH.soft, pattern: new RegExp(`(?<a>${G})[^.;\\uE000-\\uF8FF]{0,24}\\b(?:lays?|forms?|provides?|builds?|sets?|gives?)\\b[^.;\\uE000-\\uF8FF]{0,24}\\b(?:foundations?|groundwork|basis|base|stage|background)\\b[^.;\\uE000-\\uF8FF]{0,6}\\b(?:for|of|to)\\b[^.;\\uE000-\\uF8FF]{0,24}(?<b>${G})`, "giu") },
  { rule: "easier-en", basis: "stated", strength: STRENGTH.soft, pattern: new RegExp(`\\b(?:knowing|understanding|learning|mastering|knowledge of|familiarity with|a good grasp of)\\b[^.;,\\uE000-\\uF8FF]{0,16}?(?<a>${G})[^.;,\\uE000-\\uF8FF]{0,24}?\\bmakes?\\b[^.;,\\uE000-\\uF8FF]{0,24}(?<b>${G})[^.;,\\uE000-\\uF8FF]{0,24}?\\b(?:easier|simpler|straightforward|faster)\\b`, "giu") },
  { rule: "helps-en", basis: "stated", strength: STRENGTH.soft, pattern: new RegExp(`(?<a>${G})[^.;\\uE000-\\uF8FF]{0,24}\\b(?:helps?|prepares?|allows?|enables?|key to|will help)\\b[^.;\\uE000-\\uF8FF]{0,24}(?:\\b(?:understand|learn|grasp|master|for|understanding)\\b)[^.;\\uE000-\\uF8FF]{0,16}(?<b>${G})`, "giu") },
];
