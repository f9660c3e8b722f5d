/** Order that sentences state: every cue pattern on every sentence that names at least one concept and has a cue word. */
import type { Finding } from "../cue/cue.ts";
import { FOUNDATION } from "../cue/foundation.ts";
import { matchPattern } from "../cue/match-pattern.ts";
import { ORDER_WORDS } from "../cue/order-words.ts";
import { REQUIRES } from "../cue/requires.ts";
import type { Passage } from "../passage.ts";
import type { Reading } from "../reading.ts";
import { topicAbove } from "../reading.ts";
import type { Sentence } from "../sentence.ts";
import type { Term } from "../terms.ts";

const CUE_ZH = /最好|具备|使用|基础|前提|基石|关键|铺垫|前身|钥匙|起点|桥梁|帮助|有助|便于|方便|有利|需要?|必须|先|前|依赖|离不开|建立|以后|之后|后|才|再|没有|不懂|不会|从|基于|然后|接着|随后|→|条件|根基|必备|时|=>|->/;
const CUE_EN = /\b(?:prerequisites?|requir\w+|essential|necessary|needed|crucial|fundamental|vital|foundations?\w*|basis|bedrock|backbone|cornerstones?|building|lays?|forms?|provides?|builds?|built|sets?|gives?|helps?|prepares?|allows?|enables?|assumes?|depends?|presuppos\w+|rel(?:y|ies)|expects?|before|after|once|when|without|taught|written|implemented|first|start\w*|begin\w*|then|next|followed|extends?|based|from|should|must|need|take)\b|→|->|=>/i;
const PATTERNS_ZH = [...REQUIRES, ...FOUNDATION, ...ORDER_WORDS].filter((cue) => cue.rule.endsWith("-zh") || cue.rule === "arrow");
const PATTERNS_EN = [...REQUIRES, ...FOUNDATION, ...ORDER_WORDS].filter((cue) => cue.rule.endsWith("-en") || cue.rule === "arrow");

/** The findings of all sentences. Linear: a sentence is bounded, the number of patterns fixed. */
export function bySentence(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const passage of reading.passages) {
    if (passage.role === "meta" || passage.role === "resources") continue;
    if (passage.entry.kind === "code") continue;
    let previous: Sentence | null = null;
    let carried: readonly Term[] = [];
    for (const sentence of reading.sentences[passage.index] ?? []) {
      const han = /[一-鿿]/.test(sentence.masked);
      if (sentence.masked.length <= 600 && sentence.groups.length > 0 && (han ? CUE_ZH : CUE_EN).test(sentence.masked)) {
        const context = { sentence, previous, head: reading.heads[passage.index] ?? [], above: topicAbove(reading, passage), following: following(reading, sentence), carried, subject: reading.subject };
        const found = (han ? PATTERNS_ZH : PATTERNS_EN).filter((cue) => cue.rule !== "arrow" || isProse(passage)).flatMap((cue) => matchPattern(cue, context));
        carried = found.find((finding) => finding.basis === "stated" && !finding.denied)?.after ?? carried;
        findings.push(...found);
      }
      previous = sentence;
    }
  }
  return findings;
}

/** An arrow in a title or a cell joins words, not steps ("大数据 + 大模型 → 新智能"). */
function isProse(passage: Passage): boolean {
  return passage.titleOf === null && (passage.entry.kind === "paragraph" || passage.entry.kind === "item");
}

/** Heads of the next passages of the same section. */
function following(reading: Reading, sentence: Sentence): (readonly Term[])[] {
  const heads: (readonly Term[])[] = [];
  const { passage } = sentence;
  for (let i = passage.index + 1; i < reading.passages.length && heads.length < 3; i++) {
    const next = reading.passages[i];
    if (next === undefined || next.parent !== passage.parent) break;
    const head = reading.heads[i] ?? [];
    if (head.length > 0) heads.push(head);
  }
  return heads;
}
