/** A masked sentence as one sign a word: shallow parsing by finite-state steps (after Abney, "Partial parsing via finite-state cascades", 1996). */
import { CLASSES, formsOf } from "./word-classes.ts";

export interface Tagged {
  /** A sign for each word that matters, names as they are masked. */
  readonly tags: string;
  /** Where the word of each sign begins in the masked sentence, and where it ends. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** What a word, or the words up to here, may be and how they go on. */
interface Step {
  tag: string;
  next: Map<string, Step> | null;
}

let first: Map<string, Step> | null = null;

/** Signs of punctuation as they are tagged. */
const SIGNS: Readonly<Record<string, string>> = { ",": ",", ";": ";", ":": ":", "(": ":", ")": ":", "–": ":", "—": ":", ".": ".", "!": ".", "?": "?" };

/** The tags of the sentence, insertions between commas left out with their commas. Linear: an entry of the lexicon has few words. */
export function tagWords(masked: string): Tagged {
  first ??= lexicon();
  const words = wordsOf(masked);
  const from: number[] = [];
  const to: number[] = [];
  let tags = "";
  for (let i = 0; i < words.length; ) {
    const { tag, size } = look(first, words, i);
    const end = words[i + size - 1] as Word;
    if (tag === "," && /,\|?$/.test(tags)) {
      const gone = tags.endsWith("|") ? 2 : 1;
      tags = tags.slice(0, -gone);
      from.length = to.length = tags.length;
    } else if (tag !== "_") {
      tags += tag;
      from.push((words[i] as Word).at);
      to.push(end.at + end.size);
    }
    i += size;
  }
  return { tags, from, to };
}

/** Whether the word means something to the grammar. */
export function isClauseWord(word: string): boolean {
  first ??= lexicon();
  return (first.get(word.toLowerCase())?.tag ?? "") !== "";
}

interface Word {
  readonly text: string;
  readonly at: number;
  readonly size: number;
}

function wordsOf(masked: string): Word[] {
  const words: Word[] = [];
  for (const match of masked.matchAll(/[\uE000-\uF8FF]|[\p{L}\p{N}]+(?:['’]\p{L}+)*|[,;:()–—.!?]/gu)) words.push({ text: match[0].replace(/['’]/, "").toLowerCase(), at: match.index, size: match[0].length });
  return words;
}

/** The longest entry that begins at the word; adverbs may stand inside it. */
function look(lexicon: Map<string, Step>, words: readonly Word[], start: number): { tag: string; size: number } {
  const { text } = words[start] as Word;
  const unit = text.charCodeAt(0);
  if (unit >= 0xe000 && unit <= 0xf8ff) return { tag: text, size: 1 };
  let step = lexicon.get(text);
  let tag = step?.tag ?? "";
  let size = 1;
  for (let i = start + 1, skipped = 0; step?.next != null && i < words.length; i++) {
    const word = (words[i] as Word).text;
    const next: Step | undefined = step.next.get(word);
    if (next === undefined) {
      if (++skipped > 2 || !isAdverb(word)) break;
      continue;
    }
    step = next;
    if (step.tag !== "") {
      tag = step.tag;
      size = i - start + 1;
    }
  }
  if (tag !== "") return { tag, size };
  const sign = SIGNS[text];
  if (sign !== undefined) return { tag: sign, size: 1 };
  return { tag: isAdverb(text) ? "_" : /^\d/.test(text) ? "#" : "x", size: 1 };
}

const ADVERBS = new Set("more most much very heavy far even right straight really quite too well all just only also still back first on it you them better".split(" "));

function isAdverb(word: string): boolean {
  return (word.length > 4 && word.endsWith("ly")) || ADVERBS.has(word);
}

function lexicon(): Map<string, Step> {
  const root = new Map<string, Step>();
  for (const [tag, entries] of Object.entries(CLASSES)) {
    for (const entry of entries.split(", ")) {
      const words = entry.split(" ");
      const [verb = "", ...rest] = words;
      if (!verb.startsWith("~")) add(root, words, tag);
      else for (const form of formsOf(verb.slice(1))) add(root, [form, ...rest], tag);
    }
  }
  return root;
}

/** Where two classes claim the same words the first keeps them. */
function add(root: Map<string, Step>, words: readonly string[], tag: string): void {
  let level = root;
  words.forEach((word, index) => {
    let step = level.get(word);
    if (step === undefined) level.set(word, (step = { tag: "", next: null }));
    if (index === words.length - 1) step.tag ||= tag;
    else level = step.next ??= new Map();
  });
}
