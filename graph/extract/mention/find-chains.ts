/** Names between arrows: "RNN → LSTM → Transformer", 线性代数 → 概率论 → 机器学习. Two arrows in a row make a chain. */
import type { LexiconIndex } from "../../lexicon/index-lexicon.ts";
import type { Passage } from "../passage.ts";
import { findBrackets } from "../phrase/find-brackets.ts";
import type { Range } from "../phrase/range.ts";
import { readPhrases } from "../phrase/read-phrases.ts";
import { hanCount } from "../phrase/term-like.ts";
import type { Found } from "./found.ts";

const ARROW = /→|⇒|➜|➡️?|⟶|-->|->|=>|(?<=\s)>(?=\s)/g;
/** Where the first link of a chain begins and the last one ends. */
const BREAK = /[。；;：:！？!?\n]|\.(?=\s|$)|\s[-–—]\s|——/g;

/** "五个阶段：入门 → 进阶 → 实战": what stands between these arrows are the names of stages. */
const NAMES_STAGES = /(?:阶段|步骤?|部分|\b(?:stages|phases|steps|parts))\s*[：:]\s*$/i;

/** The names in the chains of the passage, titles apart. */
export function findChains(lexicon: LexiconIndex, passage: Passage): Found[] {
  if (!/[→⇒➜➡⟶>]/.test(passage.plain) || passage.titleOf !== null || passage.entry.kind === "heading") return [];
  const found: Found[] = [];
  for (const chain of chainsIn(passage)) {
    const known = chain.filter((link) => lexicon.knows(passage.plain, link.from, link.to)).length;
    if (known === 0 || (known < chain.length && NAMES_STAGES.test(passage.plain.slice(Math.max(passage.from, (chain[0]?.from ?? 0) - 12), chain[0]?.from)))) continue;
    const trust = known > 1 || known * 2 >= chain.length ? "member" : "any";
    for (const [i, link] of chain.entries()) for (const phrase of readPhrases(lexicon, passage.plain, link, (i === 0 || i === chain.length - 1) && isWordy(passage.plain.slice(link.from, link.to)) ? "known" : trust)) found.push({ phrase, rule: "chain", score: 2, head: false });
  }
  return found;
}

/** The links of every stretch that holds two arrows or more, none of them long. */
function chainsIn(passage: Passage): Range[][] {
  const chains: Range[][] = [];
  const text = passage.plain.slice(passage.from, passage.to);

  const brackets = findBrackets(text, { from: 0, to: text.length });
  const outer = brackets.reduce((rest, { from, to }) => (holdsArrow(text.slice(from, to)) ? `${rest.slice(0, from)}\n${" ".repeat(to - from - 2)}\n${rest.slice(to)}` : rest), text);
  for (const stretch of [...stretches(outer, 0), ...brackets.flatMap(({ from, to }) => stretches(text.slice(from + 1, to - 1), from + 1))]) {
    const piece = text.slice(stretch.from, stretch.to);
    const arrows = [...piece.matchAll(ARROW)].map((match) => ({ from: stretch.from + match.index, to: stretch.from + match.index + match[0].length }));
    if (arrows.length < 2) continue;
    const links = [stretch.from, ...arrows.map((arrow) => arrow.to)].map((from, i) => ({ from: passage.from + from, to: passage.from + (arrows[i]?.from ?? stretch.to) }));
    if (links.every((link) => isShort(passage.plain.slice(link.from, link.to)))) chains.push(links);
  }
  return chains;
}

/** The pieces of the text between breaks, `at` added to their offsets. */
function stretches(text: string, at: number): Range[] {
  const ranges: Range[] = [];
  let from = 0;
  for (const match of text.matchAll(BREAK)) {
    ranges.push({ from: at + from, to: at + match.index });
    from = match.index + match[0].length;
  }
  return [...ranges, { from: at + from, to: at + text.length }];
}

function holdsArrow(text: string): boolean {
  return text.search(ARROW) >= 0;
}

/** The ends of a chain may belong to the sentence around it: "Networks learn edges → textures → shapes automatically". */
function isWordy(link: string): boolean {
  return hanCount(link) === 0 && link.trim().split(/\s+/).length > 1 && !/^\s*[A-Z][\w-]*(?: [A-Z][\w-]*)+\s*$/.test(link);
}

function isShort(link: string): boolean {
  const bare = link.replace(/[（(][^（()）]*[）)]/g, "").trim();
  return bare.length > 0 && (hanCount(bare) > 0 ? bare.length <= 24 : bare.split(/\s+/).length <= 6);
}
