/** Links, books, courses and papers to learn from, and the concepts that they stand beside. */
import type { Kind } from "../../model/concept.ts";
import type { ResourceKind } from "../../model/roadmap.ts";
import { isLink } from "../../text/is-link.ts";
import { oneLine } from "../../text/one-line.ts";
import { topicAbove, type Reading } from "../reading.ts";
import type { Passage } from "../passage.ts";
import type { Term } from "../terms.ts";

export interface FoundResource {
  readonly title: string;
  readonly url: string | null;
  readonly kind: ResourceKind;
  readonly teaches: readonly Term[];
  /** Original offset. */
  readonly from: number;
}

type OriginalOf = (passage: Passage, at: number) => number;

/** The resources in reading order. */
export function findResources(reading: Reading, originalOf: OriginalOf): FoundResource[] {
  const resources: FoundResource[] = [];
  const byLink = givenByLink(reading);
  for (const passage of reading.passages) {
    if (passage.role === "meta") continue;
    const teaches = teaching(reading, passage);
    if (passage.entry.words.marks.length > 0) addLinks(passage, teaches, originalOf, resources);
    addMentions(reading, passage, byLink, teaches, originalOf, resources);
    if (passage.role === "resources") resources.push(...named(reading, passage, teaches, originalOf));
  }
  return resources;
}

function addLinks(passage: Passage, teaches: readonly Term[], originalOf: OriginalOf, resources: FoundResource[]): void {
  for (const mark of passage.entry.words.marks) {
    if (mark.kind !== "link" || mark.from < passage.from || mark.to > passage.to || mark.url === undefined || mark.url.startsWith("#") || !isLink(mark.url)) continue;
    const title = oneLine(passage.plain.slice(mark.from, mark.to)).trim();
    if (title !== "") resources.push({ title, url: mark.url, kind: kindOfUrl(mark.url, title), teaches, from: originalOf(passage, mark.from) });
  }
}

function addMentions(reading: Reading, passage: Passage, byLink: ReadonlySet<Term>, teaches: readonly Term[], originalOf: OriginalOf, resources: FoundResource[]): void {
  for (const mention of reading.placed[passage.index] ?? []) {
    const kind = asResource(reading.terms.kindOf(mention.term));
    if (kind === undefined || mention.alias || byLink.has(mention.term)) continue;
    if (passage.entry.words.marks.some((mark) => mark.kind === "link" && mark.from < mention.to && mention.from < mark.to)) continue;
    resources.push({ title: oneLine(passage.plain.slice(mention.from, mention.to)), url: null, kind, teaches: teaches.filter((term) => term !== mention.term), from: originalOf(passage, mention.from) });
  }
}

/** In a list of resources each item without a link is one by its own words. */
function named(reading: Reading, passage: Passage, teaches: readonly Term[], originalOf: OriginalOf): FoundResource[] {
  const linked = passage.entry.words.marks.some((mark) => mark.kind === "link");
  const title = passage.plain.slice(passage.from, passage.to).split(/[\n:：（(]|\s[-–—]\s/)[0]?.trim() ?? "";
  if (passage.entry.kind !== "item" || linked || title.length < 4 || title.length > 90 || (reading.placed[passage.index] ?? []).length > 0) return [];
  return [{ title, url: null, kind: kindOfUrl("", title), teaches, from: originalOf(passage, passage.from) }];
}

/** A course that a link already gives is not given again where its name recurs. */
function givenByLink(reading: Reading): ReadonlySet<Term> {
  return new Set(reading.terms.all().filter((term) => term.mentions.some((mention) => mention.rule === "link")));
}

function teaching(reading: Reading, passage: Passage): readonly Term[] {
  const own = reading.heads[passage.index] ?? [];
  return own.length > 0 ? own : topicAbove(reading, passage);
}

function asResource(kind: Kind): ResourceKind | undefined {
  return kind === "paper" || kind === "course" || kind === "book" || kind === "community" ? kind : undefined;
}

function kindOfUrl(url: string, title: string): ResourceKind {
  if (/arxiv\.org|aclanthology|openreview|论文|\bpaper\b/i.test(url + title)) return "paper";
  if (/youtube|youtu\.be|bilibili|视频|\bvideo/i.test(url + title)) return "video";
  if (/coursera|edx\.org|udacity|mooc|ocw\.mit|fast\.ai|deeplearning\.ai|课程|\bcourse/i.test(url + title)) return "course";
  if (/《|\bbook\b|一书|教材/i.test(title)) return "book";
  return /github\.com|gitee\.com|gitlab/i.test(url) ? "code" : "link";
}
