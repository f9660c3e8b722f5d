/** What a report calls things: concepts and roadmaps by their names in the reader's language, safe inside Markdown. */
import type { Atlas } from "../model/atlas.ts";
import type { Comparison } from "../model/comparison.ts";
import type { Backing } from "../model/consensus.ts";
import type { Language } from "../model/label.ts";
import { groupBy } from "../text/group-by.ts";
import { REPORT_WORDS, type ReportWords } from "./report-words.ts";

export interface ReportNames {
  readonly words: ReportWords;
  concept(id: string): string;
  concepts(ids: readonly string[]): string;
  roadmap(id: string): string;
  roadmaps(ids: readonly string[]): string;
  /** Supporters by what their word rests on: "A, B (in words), C (by its stages)". */
  backings(backings: readonly Backing[]): string;
}

/** The names for a report on `comparison` in this language; a concept or roadmap without a name keeps its id. */
export function reportNames({ compared }: Comparison, atlas: Atlas, language: Language): ReportNames {
  const words = REPORT_WORDS[language];
  const labels = new Map<string, string>(atlas.concepts.map(({ id, label }) => [id, label[language] ?? label.en ?? label.zh ?? id]));
  const titles = new Map<string, string>(compared.map(({ roadmap, title }) => [roadmap, title]));
  const concept = (id: string): string => escapeMarkdown(labels.get(id) ?? id);
  const roadmap = (id: string): string => escapeMarkdown(titles.get(id) || id);
  const [open, close] = words.brackets;
  return {
    words,
    concept,
    roadmap,
    concepts: (ids) => ids.map(concept).join(words.comma),
    roadmaps: (ids) => ids.map(roadmap).join(words.comma),
    backings: (backings) => [...groupBy(backings, ({ by }) => by)].map(([by, each]) => `${each.map((one) => roadmap(one.roadmap)).join(words.comma)}${open}${words.by[by]}${close}`).join(words.comma),
  };
}

/** `text` on one line, so that Markdown shows it letter by letter, also in a table. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, " ").trim().replace(/[\\`*_[\]<>|~#&]/g, (mark) => `\\${mark}`);
}
