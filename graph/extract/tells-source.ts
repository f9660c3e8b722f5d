/** Tells lines about the text itself: where it comes from, and which languages it is there in. */

/** A line that says where the text comes from teaches nothing. */
const ATTRIBUTION = /^[^\p{L}]*(?:整理自|本文(?:内容)?(?:来自|整理自|转载自)|转载自|来源[：:]|出处[：:]|作者[：:]|sources?[：:]|adapted from|reposted from|author[：:])/iu;

/** The languages that the text is there in: "English · 简体中文". */
const LANGUAGES = /^[^\p{L}]*(?:(?:english|中文|简体中文|繁[體体]中文|chinese|日本語|japanese|한국어|korean|español|français|deutsch|português|русский|en|zh(?:[-_](?:cn|tw))?)(?:[^\p{L}]+|$)){1,12}$/iu;

/** Whether the paragraph is such a line; it teaches nothing. */
export function tellsSource(plain: string): boolean {
  return ATTRIBUTION.test(plain) || (plain.length <= 80 && LANGUAGES.test(plain));
}
