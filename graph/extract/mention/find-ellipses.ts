/** Names that share their end with the next: "supervised and unsupervised learning", "batch/layer norm", 监督和无监督学习. */
import type { Hit, LexiconIndex } from "../../lexicon/index-lexicon.ts";
import { isSpace } from "../../text/characters.ts";
import type { Passage } from "../passage.ts";
import type { Range } from "../phrase/range.ts";
import { hanCount } from "../phrase/term-like.ts";
import type { Found } from "./found.ts";

/** A word and a joint at the end, read backwards from there: forwards each letter before would be a place to begin. */
const BEFORE_EN = /$(?<=([\p{L}\d]+(?:-[\p{L}\d]+)*)(\s*[/&]\s*|\s+(?:and|or|vs\.?|versus)\s+))/u;
const BEFORE_ZH = /$(?<=([一-鿿]{1,4})(\s*[/／、和与及或]\s*))/u;
/** The last signs of the joints above. */
const JOINT_ENDS = "/／&、和与及或drs.";

/** "under/overfitting": what both words may begin with. */
const PREFIX = /^(?:over|under|pre|post|self|semi|up|down|en|de)-?(?=[a-z]{3})/i;

/** The shortened names directly before the lexicon's `hits` that, completed, the lexicon knows too. */
export function findEllipses(lexicon: LexiconIndex, passage: Passage, hits: readonly Hit[]): Found[] {
  const found: Found[] = [];
  for (const [i, hit] of hits.entries()) {
    const last = i === 0 ? -1 : (hits[i - 1]?.to ?? -1);
    if (hit.from - last <= 1 || !isJoined(passage.plain, hit.from) || last >= wordBefore(passage.plain, hit.from)) continue;
    const front = passage.plain.slice(Math.max(passage.from, hit.from - 40), hit.from);
    const name = passage.plain.slice(hit.from, hit.to);
    const match = (hanCount(name) > 0 ? BEFORE_ZH : BEFORE_EN).exec(front);
    if (match === null) continue;
    const to = hit.from - (match[2] ?? "").length;
    if (last >= to) continue;
    const range = { from: to - (match[1] ?? "").length, to };
    const head = hanCount(name) > 0 ? completedZh(lexicon, passage.plain, range, name) : completedEn(lexicon, passage.plain, range, name);
    if (head !== null) found.push({ phrase: { head, aliases: [], members: [] }, rule: "ellipsis", score: 2, head: false });
  }
  return found;
}

/** Whether a joint may end before `at`, white space apart: most names stand behind none. */
function isJoined(plain: string, at: number): boolean {
  const end = behindSpace(plain, at);
  return end > 0 && JOINT_ENDS.includes(plain.charAt(end - 1));
}

/** Where the word before the joint ends that ends before `at`: most often that is the name before. */
function wordBefore(plain: string, at: number): number {
  let end = behindSpace(plain, at) - 1;
  if (/[a-z.]/i.test(plain.charAt(end))) while (end > 0 && /[a-z.]/i.test(plain.charAt(end - 1))) end--;
  return behindSpace(plain, end);
}

/** Behind the last sign before `at` that is no white space. */
function behindSpace(plain: string, at: number): number {
  let end = at;
  while (end > 0 && isSpace(plain.charCodeAt(end - 1))) end--;
  return end;
}

/** The word with what stands behind the beginning of the next name: its prefix or its first words. */
function completedEn(lexicon: LexiconIndex, plain: string, range: Range, next: string): Found["phrase"]["head"] | null {
  const left = plain.slice(range.from, range.to);
  const prefix = PREFIX.exec(next)?.[0] ?? "";
  const joined = prefix === "" ? undefined : lexicon.idOf(left + next.slice(prefix.length));
  if (joined !== undefined) return { from: range.from, to: range.to, name: left + next.slice(prefix.length), id: joined };
  const words = next.split(/\s+/);
  for (let skip = 1; skip < words.length; skip++) {
    const name = `${left} ${words.slice(skip).join(" ")}`;
    const id = lexicon.idOf(name);
    if (id !== undefined) return { from: range.from, to: range.to, name, id };
  }
  return null;
}

/** The longest run of characters that the last two to four characters of the next name complete. */
function completedZh(lexicon: LexiconIndex, plain: string, range: Range, next: string): Found["phrase"]["head"] | null {
  for (let from = range.from; from < range.to; from++) {
    for (const length of [2, 3, 4]) {
      const name = plain.slice(from, range.to) + next.slice(-length);
      const id = length < next.length ? lexicon.idOf(name) : undefined;
      if (id !== undefined) return { from, to: range.to, name, id };
    }
  }
  return null;
}
