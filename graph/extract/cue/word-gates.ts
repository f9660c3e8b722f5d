/** Which of several patterns may match a sentence, by the words that they cannot match without: one look at the sentence for all of them. */
import { requiredWords } from "./required-words.ts";
import { beginningOf, small } from "./word-sieve.ts";

const PLACES = 4096;

/** Runs of one or two letters (of three if Latin) with which a pattern's words begin, each with the bits of its patterns, by open addressing. */
export class WordGates {
  private readonly keys = new Float64Array(PLACES);
  private readonly bits = new Uint32Array(PLACES);
  /** The bits of patterns that may match without any word. */
  private always = 0;

  /** At most 31 patterns, with a few hundred words together; the first has the lowest bit. */
  constructor(patterns: readonly RegExp[]) {
    patterns.forEach((pattern, index) => {
      const [words] = requiredWords(pattern).sort((a, b) => a.length - b.length);
      if (words === undefined) this.always |= 1 << index;
      else for (const word of words) this.add(beginningOf(word), 1 << index);
    });
  }

  /** The bits of the patterns that may match the text; those of the others are 0. Linear. */
  of(text: string): number {
    let bits = this.always;
    let second = 0;
    let last = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = small(text.charCodeAt(i));
      if (unit < 128) bits |= this.at(second, last, unit);
      else bits |= this.at(0, 0, unit);
      bits |= this.at(0, last, unit);
      second = last;
      last = unit;
    }
    return bits;
  }

  private add(units: readonly [number, number, number], bits: number): void {
    const place = this.placeOf(keyOf(...units));
    this.keys[place] = keyOf(...units);
    this.bits[place] = (this.bits[place] ?? 0) | bits;
  }

  private at(first: number, second: number, third: number): number {
    return this.bits[this.placeOf(keyOf(first, second, third))] ?? 0;
  }

  private placeOf(key: number): number {
    let place = (Math.imul(key, 0x9e3779b1) ^ Math.imul(key / 65_536, 0x85ebca6b)) >>> 20;
    for (let held = this.keys[place]; held !== 0 && held !== key; held = this.keys[place]) place = (place + 1) & (PLACES - 1);
    return place;
  }
}

function keyOf(first: number, second: number, third: number): number {
  return (first * 65_536 + second) * 65_536 + third;
}
