/** The consensus as a roadmap for people: what most teach, in order, with what each step needs and who says so. */
import type { Atlas } from "../model/atlas.ts";
import type { Comparison } from "../model/comparison.ts";
import type { ConsensusPrerequisite, Dropped } from "../model/consensus.ts";
import type { Language } from "../model/label.ts";
import { groupBy } from "../text/group-by.ts";
import { markdownText } from "../text/markdown-text.ts";
import { withoutMarkup } from "../text/markup-signs.ts";
import { reportNames, type ReportNames } from "./report-names.ts";

/** A Markdown document in `language`; equal input gives equal text. `atlas` is the one that was compared. */
export function toConsensusMarkdown(comparison: Comparison, atlas: Atlas, language: Language): string {
  const names = reportNames(comparison, atlas, language);
  return `${[`# ${names.words.consensus(comparison.roadmaps.length)}`, "", ...consensusSection(comparison, atlas, names)].join("\n")}\n`;
}

/** The lines of the consensus, below a heading of their own. */
export function consensusSection(comparison: Comparison, atlas: Atlas, names: ReportNames): string[] {
  const { words } = names;
  const { consensus, prerequisites, dropped, roadmaps, quorum, exact } = comparison;
  const needs = groupBy(prerequisites, ({ after }) => after);
  const steps = consensus.map(({ concept, roadmaps: teachers }, at) => {
    const first = grouped(needs.get(concept) ?? []).map((group) => groupName(group, words, names.concept));
    const support = `${words.ofAll(teachers.length, roadmaps.length)}${words.colon}${names.roadmaps(teachers)}`;
    return `${at + 1}. **${names.concept(concept)}**${words.brackets[0]}${support}${words.brackets[1]}${first.length === 0 ? "" : `${words.semicolon}${words.learnFirst}${words.colon}${first.join(words.comma)}`}`;
  });
  return [
    `## ${words.agreed}`,
    "",
    `${words.agreedNote(quorum, roadmaps.length, consensus.length)}${exact ? "" : ` ${words.notExact}`}`,
    ...(steps.length === 0 ? [] : ["", ...steps]),
    "",
    `## ${words.agreedOrder}`,
    "",
    ...(prerequisites.length === 0 ? [words.none] : grouped(prerequisites).flatMap((group) => [`- ${arrow(group, names)}`, ...quotesOf(group[0], atlas, names)])),
    ...(dropped.length === 0 ? [] : ["", `## ${words.dropped}`, "", ...grouped(dropped).flatMap((group) => [`- ${arrow(group, names)}${words.semicolon}${reasonOf(group[0], quorum, names)}`, ...quotesOf(group[0], atlas, names)])]),
  ];
}

/** The members of a choice together, what is no choice alone. */
function grouped<T extends ConsensusPrerequisite>(arrows: readonly T[]): [T, ...T[]][] {
  return [...groupBy(arrows, ({ choice, before, after }) => `${choice ?? before}\n${after}`).values()] as [T, ...T[]][];
}

function groupName(arrows: readonly ConsensusPrerequisite[], words: ReportNames["words"], show: (id: string) => string): string {
  const members = arrows.map(({ before }) => show(before));
  return members.length === 1 ? members[0]! : `${words.oneOf} ${members.join(" / ")}`;
}

function arrow(group: readonly [ConsensusPrerequisite, ...ConsensusPrerequisite[]], names: ReportNames): string {
  const { words, concept, backings } = names;
  const { after, for: pro, against } = group[0];
  const [open, close] = words.brackets;
  const isFor = pro.length === 0 ? "" : `${words.for} ${pro.length}${open}${backings(pro)}${close}`;
  const isAgainst = against.length === 0 ? "" : `${words.against} ${against.length}${open}${backings(against)}${close}`;
  return `${groupName(group, words, (id) => `**${concept(id)}**`)} → **${concept(after)}**${words.colon}${[isFor, isAgainst].filter(Boolean).join(words.semicolon)}`;
}

function reasonOf({ reason, witness, witnessStrength, weight }: Dropped, quorum: number, { words, concept }: ReportNames): string {
  const line = witness.map(concept).join(" → ");
  return line === "" ? words.reason[reason](quorum) : `${words.reason[reason](quorum)}${words.colon}${words.witness(line, (witnessStrength ?? 0) > weight)}`;
}

/** One quote for each author who says it in words. */
function quotesOf({ before, after, for: pro }: ConsensusPrerequisite, atlas: Atlas, { words, roadmap }: ReportNames): string[] {
  const supports = atlas.prerequisites.find((each) => each.before === before && each.after === after)?.for ?? [];
  const named = new Set(pro.map((each) => each.roadmap));
  return supports.flatMap(({ roadmap: id, evidence }) => (named.has(id) && evidence[0] !== undefined ? [`  - ${roadmap(id)}${words.comma}${words.line(evidence[0].line)}${words.colon}${words.quotes[0]}${markdownText(withoutMarkup(evidence[0].quote))}${words.quotes[1]}`] : []));
}
