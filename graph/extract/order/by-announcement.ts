/** Lists that a sentence announces: "To follow B you need:", "Once you know A, go on with:", 在开始之前，请确保具备以下条件：. */
import { groupOf, STRENGTH, type Finding } from "../cue/cue.ts";
import { originalRange } from "../original-offset.ts";
import type { Passage } from "../passage.ts";
import type { Reading } from "../reading.ts";
import { GROUP, type Group, type Sentence } from "../sentence.ts";
import type { Term } from "../terms.ts";

const ANNOUNCES = [
  new RegExp(`(${GROUP})[^。；\\uE000-\\uF8FF]{0,6}(?:需要|要求|依赖)(?:有|具备)?(?:以下|如下|下列|这些|一些|几)[^。；]{0,20}[：:]$`, "u"),
  new RegExp(`(${GROUP})[^。；，,\\uE000-\\uF8FF]{0,6}(?:之前|以前|前)[，,]?[^。；\\uE000-\\uF8FF]{0,20}[：:]$`, "u"),
  new RegExp(`^before\\b[^.;\\uE000-\\uF8FF]{0,30}(${GROUP})[^.;\\uE000-\\uF8FF]{0,60}:$`, "iu"),
];

/** "Once you understand A, you can move on to:" and the list behind it. */
const LEADS_TO = [
  new RegExp(`^(?:once|after|when|having)\\b[^.;,\\uE000-\\uF8FF]{0,40}(${GROUP})[^.;,\\uE000-\\uF8FF]{0,24},[^.;\\uE000-\\uF8FF]{0,20}\\b(?:move|go|continue|learn|study|explore|tackle|dive|start|proceed|progress|ready)\\b[^.;\\uE000-\\uF8FF]{0,24}:$`, "iu"),
  new RegExp(`^(?:在|当)?(?:学完|掌握|学会|理解|熟悉|完成|搞懂|打好)了?[^。，；\\uE000-\\uF8FF]{0,4}(${GROUP})[^。，；\\uE000-\\uF8FF]{0,8}后[，,]?[^。；\\uE000-\\uF8FF]{0,8}(?:学习?|深入|进入|研究|探索|转向)[^。；\\uE000-\\uF8FF]{0,8}[：:]$`, "u"),
];

/** What must be brought along for the whole document; names no concept. */
const BRING = /^(?:在)?(?:正式|真正)?(?:开始|阅读|学习|动手|入门|出发)[^。；：]{0,12}(?:之前|以前|前)[，,]?[^。；：]{0,12}(?:具备|掌握|了解|满足|熟悉|知道|学过)(?![^。；：]*(?:安装|下载|工具|环境|软件))[^。；：]{0,14}[：:]$|^before (?:you |we )?(?:start|begin|div|tak|read|enrol|get|jump|mov)\w*\b(?![^:]*\b(?:install|download|set up|clone|sign up|accounts?|tools)\w*)[^.;:]{0,60}\b(?:should|must|need|make sure|ensure|have|know|familiar|comfortable)\b[^.;:]{0,40}:$|^(?:this|the) (?:course|book|guide|tutorial|roadmap|path|series) (?:assumes|requires|expects)\b[^.;:]{0,60}:$/i;
const SPARED = /不是(?:前提|必[须需要])|并非|不必需|无需|不需要|不要求|可选|选学|\bnot (?:required|needed|necessary)\b|\boptional\b/i;

/** "机器学习需要以下知识：" and the list behind it. Words of learning between (需要掌握以下内容) would announce what it consists of. */
export function byAnnouncement(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const passage of reading.passages) {
    if (passage.role !== "content" || passage.titleOf !== null || !/[：:]\s*$/.test(passage.plain.slice(Math.max(passage.from, passage.to - 3), passage.to))) continue;
    if (reading.subject.length > 0 && bringsAlong(passage)) findings.push(found(passage, listBehind(reading, passage), reading.subject, "needs-list"));
    const sentence = (reading.sentences[passage.index] ?? []).at(-1);
    if (sentence === undefined || sentence.groups.length === 0) continue;
    const after = announcedBy(ANNOUNCES, sentence);
    const first = after === undefined ? announcedBy(LEADS_TO, sentence) : undefined;
    const list = after === undefined && first === undefined ? [] : listBehind(reading, passage);
    if (after !== undefined && list.length > 0) findings.push(found(passage, list, after.terms, "needs-list"));
    if (first !== undefined && list.length > 0) findings.push({ ...found(passage, first.terms, list, "leads-to-list"), strength: STRENGTH.soft });
  }
  return findings;
}

function bringsAlong({ plain, from, to }: Passage): boolean {
  const said = plain.slice(Math.max(from, to - 160), to).trimEnd();
  return BRING.test(said.slice(said.search(/[^。；！？.;!?\n]*$/)).trim());
}

function announcedBy(patterns: readonly RegExp[], sentence: Sentence): Group | undefined {
  return groupOf(sentence, patterns.map((pattern) => pattern.exec(sentence.masked)?.[1]).find((sign) => sign !== undefined));
}

/** A longer list is no answer to one sentence. In passages. */
const LONGEST = 200;

/** The heads of the list under the passage or, where it is too long to be a label, right behind it; without items that say that they are optional. */
function listBehind({ passages, heads }: Reading, passage: Passage): Term[] {
  const terms: Term[] = [];
  const next = passages[passage.index + 1];
  for (let i = passage.index + 1; i < Math.min(passages.length, passage.index + LONGEST); i++) {
    const item = passages[i];
    if (item === undefined || (next?.parent === passage ? item.parent !== passage : item.entry.kind !== "item" || item.stage !== passage.stage)) break;
    if ((next?.parent === passage || item.run === next?.run) && !SPARED.test(item.plain.slice(item.from, item.to))) terms.push(...(heads[i] ?? []));
  }
  return terms;
}

function found(passage: Passage, before: readonly Term[], after: readonly Term[], rule: string): Finding {
  return { before, after, basis: "stated", strength: STRENGTH.hard, rule, denied: false, at: originalRange(passage.entry.words, passage.from, passage.to) };
}
