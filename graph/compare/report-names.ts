/** What a report calls things: concepts and roadmaps by their names in the reader's language, safe inside Markdown. */
import type { Atlas } from "../model/atlas.ts";
import type { Comparison } from "../model/comparison.ts";
import type { Backing } from "../model/consensus.ts";
import type { Language } from "../model/label.ts";
import { markdownText } from "../text/markdown-text.ts";
import { REPORT_WORDS, type ReportWords } from "./report-words.ts";

/** Letters of a title that still fits in the head of a column. */
const LONG_TITLE = 16;

export interface ReportNames {
  readonly words: ReportWords;
  concept(id: string): string;
  concepts(ids: readonly string[]): string;
  roadmap(id: string): string;
  roadmaps(ids: readonly string[]): string;
  /** Supporters by what their word rests on: "in words: A, B; by its stages: C". */
  backings(backings: readonly Backing[]): string;
}

/** The names for a report on `comparison` in this language; a concept or roadmap without a name keeps its id. */
export function reportNames({ compared }: Comparison, atlas: Atlas, language: Language): ReportNames {
  const words = REPORT_WORDS[language];
  const labels = new Map<string, string>(atlas.concepts.map(({ id, label }) => [id, label[language] ?? label.en ?? label.zh ?? id]));
  const titles = shortTitles(compared);
  const concept = (id: string): string => markdownText(labels.get(id) ?? id);
  const roadmap = (id: string): string => markdownText(titles.get(id) || id);
  return {
    words,
    concept,
    roadmap,
    concepts: (ids) => ids.map(concept).join(words.comma),
    roadmaps: (ids) => ids.map(roadmap).join(words.comma),
    backings: (backings) => (["words", "line", "stage"] as const).map((by) => ({ by, each: backings.filter((one) => one.by === by) })).filter(({ each }) => each.length > 0).map(({ by, each }) => `${words.by[by]}${words.colon}${each.map((one) => roadmap(one.roadmap)).join(words.comma)}`).join(words.semicolon),
  };
}

/** Titles by roadmap, a long one cut where its first part ends if no other begins so. */
function shortTitles(compared: Comparison["compared"]): Map<string, string> {
  const cut = (title: string): string => (title.length > LONG_TITLE ? title.split(/[：:，,。.？?!！|（(—–]/)[0]!.trim() : title);
  const shorts = compared.map(({ title }) => cut(title));
  const times = new Map<string, number>();
  for (const short of shorts) times.set(short, (times.get(short) ?? 0) + 1);
  return new Map(compared.map(({ roadmap, title }, at) => [roadmap, shorts[at] !== "" && times.get(shorts[at]!) === 1 ? shorts[at]! : title]));
}
