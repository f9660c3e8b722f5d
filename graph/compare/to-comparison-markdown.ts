/** A comparison as a report for people: the same facts as the record, in sentences and tables. */
import type { Atlas } from "../model/atlas.ts";
import type { Comparison, Pair, Reversal } from "../model/comparison.ts";
import type { Word } from "../model/dispute.ts";
import type { Language } from "../model/label.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import { groupBy } from "../text/group-by.ts";
import { markdownText } from "../text/markdown-text.ts";
import { withoutMarkup } from "../text/markup-signs.ts";
import { bottlenecksOf } from "./bottlenecks-of.ts";
import { markdownTable } from "./markdown-table.ts";
import { reportNames, type ReportNames } from "./report-names.ts";
import { consensusSection } from "./to-consensus-markdown.ts";

/** Concepts in the list of bottlenecks. */
const BOTTLENECKS = 10;
/** Pairs in the list of different orders. */
const REVERSALS = 20;

/** A Markdown document in `language`; equal input gives equal text. `atlas` is the one that was compared. */
export function toComparisonMarkdown(comparison: Comparison, atlas: Atlas, language: Language): string {
  const names = reportNames(comparison, atlas, language);
  const sections = [[`# ${names.words.comparison(comparison.roadmaps.length)}`, "", ...roadmapsTable(comparison, names)], consensusSection(comparison, atlas, names), disputes(comparison, names), reversals(comparison, names), omissions(comparison, names), matrix(comparison, names), pairs(comparison, names), memberships(comparison, names), bottlenecks(comparison, names)];
  return `${sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function roadmapsTable({ compared, onlyIn, missing }: Comparison, { words }: ReportNames): string[] {
  const own = new Map(onlyIn.map((each) => [each.roadmap, each.concepts.length]));
  const left = groupBy(missing, ({ roadmap }) => roadmap);
  const rows = compared.map(({ roadmap: id, title, concepts, stages, prerequisites, complexity }) => [markdownText(title || id), concepts, stages, prerequisites, complexity, own.get(id) ?? 0, left.get(id)?.length ?? 0]);
  return markdownTable([words.roadmap, words.concepts, words.stages, words.prerequisites, words.complexity, words.onlyHere, words.leftOut], rows);
}

function disputes({ disputes: all }: Comparison, names: ReportNames): string[] {
  const { words, concept } = names;
  const told = all.flatMap(({ a, b, kind, for: pro, against }) => ["", `### ${words.question[kind](concept(a), concept(b))}`, "", `${words.kind[kind]}${words.colon.trim()}`, "", ...pro.map((word) => `- ${words.for}${words.colon}${said(word, names)}`), ...against.map((word) => `- ${words.against}${words.colon}${said(word, names)}`)]);
  return [`## ${words.disputes}`, ...(told.length === 0 ? ["", words.none] : told)];
}

function said({ roadmap, document, line, before, after, quote, basis }: Word, { words, concept, roadmap: title }: ReportNames): string {
  const claim = basis === "denial" ? `${concept(before)} ↛ ${concept(after)}` : `${concept(before)} → ${concept(after)}`;
  return `${claim}${words.comma}${title(roadmap)}${words.comma}${markdownText(document)}${words.comma}${words.line(line)}${words.colon}${words.quotes[0]}${markdownText(withoutMarkup(quote))}${words.quotes[1]}`;
}

function reversals({ reversals: all }: Comparison, { words, concept, roadmaps }: ReportNames): string[] {
  if (all.length === 0) return [];
  const voices = ({ aFirst, bFirst }: Reversal): number => aFirst.length + bFirst.length;
  const shown = [...all].sort((x, y) => voices(y) - voices(x) || byCodePoint(x.a, y.a) || byCodePoint(x.b, y.b)).slice(0, REVERSALS);
  const lines = shown.map(({ a, b, aFirst, bFirst }) => `- **${concept(a)}** ${words.first}${words.colon}${roadmaps(aFirst)}${words.semicolon}**${concept(b)}** ${words.first}${words.colon}${roadmaps(bFirst)}`);
  return [`## ${words.reversals}`, "", words.reversalsNote(shown.length, all.length), "", ...lines];
}

function omissions({ roadmaps, quorum, missing, onlyIn }: Comparison, { words, concept, concepts, roadmap }: ReportNames): string[] {
  const [open, close] = words.brackets;
  const byRoadmap = groupBy(missing, (each) => each.roadmap);
  const left = roadmaps.map((id) => ({ id, all: byRoadmap.get(id) ?? [] })).filter(({ all }) => all.length > 0);
  const own = onlyIn.filter((each) => each.concepts.length > 0);
  return [
    `## ${words.left(Math.max(1, Math.min(quorum, roadmaps.length - 1)))}`,
    "",
    ...(left.length === 0 ? [words.none] : left.map(({ id, all }) => `- **${roadmap(id)}**${words.colon}${all.map((each) => `${concept(each.concept)}${open}${each.roadmaps.length}${close}`).join(words.comma)}`)),
    "",
    `## ${words.onlyHere}`,
    "",
    ...(own.length === 0 ? [words.none] : own.map((each) => `- **${roadmap(each.roadmap)}**${open}${each.concepts.length}${close}${words.colon}${concepts(each.concepts)}`)),
  ];
}

function matrix({ roadmaps, matrix: rows, consensus }: Comparison, { words, concept, roadmap }: ReportNames): string[] {
  const places = new Map(consensus.map((each, at) => [each.concept, at]));
  const shared = rows.filter(({ cells }) => cells.length > 1).sort((a, b) => b.cells.length - a.cells.length || (places.get(a.concept) ?? places.size) - (places.get(b.concept) ?? places.size) || byCodePoint(a.concept, b.concept));
  if (shared.length === 0) return [];
  const table = shared.map((row) => {
    const cells = new Map(row.cells.map((cell) => [cell.roadmap, cell]));
    return [concept(row.concept), ...roadmaps.map((id) => cellOf(cells.get(id)))];
  });
  return [`## ${words.matrix}`, "", words.matrixNote, "", ...markdownTable([words.concept, ...roadmaps.map(roadmap)], table)];
}

function cellOf(cell: Comparison["matrix"][number]["cells"][number] | undefined): string {
  return cell === undefined ? "" : cell.stage === null ? "•" : `${cell.stage}`;
}

function pairs({ pairs: all }: Comparison, { words, roadmap }: ReportNames): string[] {
  if (all.length === 0) return [];
  return [`## ${words.pairs}`, "", words.pairsNote, "", ...markdownTable(["", ...words.pairHead], all.map((pair) => [`${roadmap(pair.a)} · ${roadmap(pair.b)}`, ...measures(pair)]))];
}

function measures(pair: Pair): (string | number)[] {
  const { both, jaccard, overlap, concordant, discordant, tiedA, tiedB, tiedBoth, oneSided, silent, gamma, tauB, kendallHalf, editDistance } = pair;
  return [both, fixed(jaccard), fixed(overlap), concordant, discordant, tiedA + tiedB + tiedBoth, oneSided, silent, fixed(gamma), fixed(tauB), kendallHalf, editDistance.total];
}

function fixed(value: number | null): string {
  return value === null ? "–" : value.toFixed(2).replace("-", "−");
}

function memberships({ memberships: all }: Comparison, { words, roadmap, concepts }: ReportNames): string[] {
  const shared = all.filter((each) => each.roadmaps.length > 1);
  return shared.length === 0 ? [] : [`## ${words.memberships}`, "", ...shared.map((each) => `- ${each.roadmaps.map(roadmap).join(words.and)}${words.brackets[0]}${each.concepts.length}${words.brackets[1]}${words.colon}${concepts(each.concepts)}`)];
}

function bottlenecks({ metrics }: Comparison, { words, concept }: ReportNames): string[] {
  const most = bottlenecksOf(metrics).slice(0, BOTTLENECKS);
  if (most.length === 0) return [];
  return [`## ${words.bottlenecks}`, "", words.bottlenecksNote, "", ...markdownTable(words.metricHead, most.map((each) => [concept(each.concept), each.blocking, each.delay, each.complexity, each.centrality]))];
}
