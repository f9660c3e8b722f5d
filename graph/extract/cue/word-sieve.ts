/** Which words a sentence may hold, by its short runs of letters: asked for every cue pattern, answered in a few loads. */
import type { Clause } from "./required-words.ts";

/** So many that a sentence fills one in a hundred: a pattern that is tried in vain is compiled in vain. */
const SLOTS = 16_384;

/** Clauses as pairs of slots, those of how each word begins and ends, to be asked of a sieve. */
export type Needs = readonly (readonly number[])[];

/** A Bloom filter (1970) with one hash over runs of one to three letters; no sentence is cleared away, only outdated. */
export class WordSieve {
  /** By slot: the number of the last sentence that has such a run. */
  private readonly seen = new Int32Array(SLOTS);
  private sentence = 0;

  /** Forgets what was seen and looks at the sentence. Linear. */
  see(text: string): void {
    const now = ++this.sentence;
    const { seen } = this;
    let second = 0;
    let last = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = small(text.charCodeAt(i));
      seen[slotOf(0, 0, unit)] = now;
      seen[slotOf(0, last, unit)] = now;
      seen[slotOf(second, last, unit)] = now;
      second = last;
      last = unit;
    }
  }

  /** False when the sentence fails a clause; true says nothing. */
  mayMeet(needs: Needs): boolean {
    for (const slots of needs) if (!this.mayHold(slots)) return false;
    return true;
  }

  private mayHold(slots: readonly number[]): boolean {
    for (let i = 0; i < slots.length; i += 2) if (this.seen[slots[i] ?? 0] === this.sentence && this.seen[slots[i + 1] ?? 0] === this.sentence) return true;
    return false;
  }
}

/** The clauses for a sieve: those that few sentences meet first. */
export function needsOf(clauses: readonly Clause[]): Needs {
  return clauses.map((words) => [...new Set(words)].flatMap(slotsOfWord)).sort((a, b) => a.length - b.length);
}

function slotsOfWord(word: string): readonly [number, number] {
  const size = runOf(word);
  return [slotOf(...unitsBefore(word, size, size)), slotOf(...unitsBefore(word, word.length, size))];
}

/** The first three Latin letters or the first two others; 0 in front of fewer. */
export function beginningOf(word: string): readonly [number, number, number] {
  const size = runOf(word);
  return unitsBefore(word, size, size);
}

/** How long the runs are by which a word is told: three Latin letters, two others. */
function runOf(word: string): number {
  return Math.min(word.length, word.charCodeAt(0) < 128 ? 3 : 2);
}

/** The last `size` units before `end`. */
function unitsBefore(word: string, end: number, size: number): readonly [number, number, number] {
  return [size > 2 ? word.charCodeAt(end - 3) : 0, size > 1 ? word.charCodeAt(end - 2) : 0, word.charCodeAt(end - 1)];
}

/** Small letters for capitals, as patterns without regard to case have them: ſ is an s and the sign of Kelvin a k. */
export function small(unit: number): number {
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit;
  return unit === 0x17f ? 115 : unit === 0x212a ? 107 : unit;
}

function slotOf(first: number, second: number, third: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35)) >>> 18;
}
