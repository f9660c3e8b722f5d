/**
 * What a pattern cannot match without, read off its source: one of 先, and one of 再, 然后 …. So most patterns need not be tried
 * on most sentences (after Cox, "Regular Expression Matching with a Trigram Index", 2012, and RE2's prefilters).
 */

/** Words of which a text must hold one, in small letters. */
export type Clause = readonly string[];

/** The clauses that every text must meet that the pattern matches, none where it may match without any word. Understands what the cue patterns use; case does not count. */
export function requiredWords(pattern: RegExp): Clause[] {
  return new Source(pattern.source).alternatives();
}

class Source {
  private at = 0;

  constructor(private readonly source: string) {}

  /** Up to the bracket that closes or the end. */
  alternatives(): Clause[] {
    const all: Clause[][] = [this.sequence()];
    while (this.source[this.at] === "|") {
      this.at++;
      all.push(this.sequence());
    }
    const [first = []] = all;
    if (all.length === 1) return first;
    return all.every((clauses) => clauses.length > 0) ? [all.flatMap(strictest)] : [];
  }

  private sequence(): Clause[] {
    const clauses: Clause[] = [];
    let run = "";
    const end = (): void => {
      const word = run === "" ? "" : longestWord(run);
      if (word !== "") clauses.push([word]);
      run = "";
    };
    while (this.at < this.source.length && this.source[this.at] !== "|" && this.source[this.at] !== ")") {
      run += this.letters();
      if (this.at >= this.source.length || this.source[this.at] === "|" || this.source[this.at] === ")") break;
      const { letter, inner } = this.item();
      const least = this.quantifier();
      if (letter === null) continue;
      if (letter !== undefined && least !== 0) run += letter;
      if (letter !== undefined && least === undefined) continue;
      end();
      if (least !== 0) clauses.push(...inner);
    }
    end();
    return clauses;
  }

  /** The letters from here on that stand for themselves once; most of a source is such. */
  private letters(): string {
    LETTERS.lastIndex = this.at;
    const found = LETTERS.exec(this.source)?.[0] ?? "";
    this.at += found.length;
    return found.toLowerCase();
  }

  /** The next item: a letter, null for what has no width, undefined for all else with what it requires. */
  private item(): { readonly letter: string | null | undefined; readonly inner: readonly Clause[] } {
    const sign = this.source[this.at++] ?? "";
    if (sign === "(") return this.group();
    if (sign === "[") return { letter: undefined, inner: this.letterClass() };
    if (sign === "^" || sign === "$") return NO_WIDTH;
    if (sign === ".") return ANYTHING;
    if (sign !== "\\") return { letter: sign.toLowerCase(), inner: [] };
    const escaped = this.source[this.at++] ?? "";
    if (escaped === "b" || escaped === "B") return NO_WIDTH;
    if (escaped === "u") this.at += 4;
    if (escaped === "p" || escaped === "P") this.at = this.source.indexOf("}", this.at) + 1;
    return /\w/.test(escaped) ? ANYTHING : { letter: escaped, inner: [] };
  }

  private group(): { readonly letter: undefined; readonly inner: readonly Clause[] } {
    const kind = /^\?(?:<?[=!]|:|<\w+>)/.exec(this.source.slice(this.at, this.at + 20))?.[0] ?? "";
    this.at += kind.length;
    const inner = this.alternatives();
    this.at++;
    return /[=!]/.test(kind) ? ANYTHING : { letter: undefined, inner };
  }

  /** A class of a few letters is one of them; any other says nothing. */
  private letterClass(): readonly Clause[] {
    const from = this.at;
    while (this.source[this.at] !== "]") this.at += this.source[this.at] === "\\" ? 2 : 1;
    const letters = this.source.slice(from, this.at++);
    return /^[一-鿿]{1,8}$/.test(letters) ? [[...letters]] : [];
  }

  /** How often the item before must occur; undefined when nothing is said. */
  private quantifier(): number | undefined {
    if (!"?*+{".includes(this.source.charAt(this.at) || " ")) return undefined;
    const said = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (said === null) return undefined;
    this.at += said[0].length;
    return said[1] === undefined ? (said[0].startsWith("+") ? 1 : 0) : Number(said[1]);
  }
}

const LETTERS = /[^\\()[\]^$.|?*+{}]+(?![?*+{])/y;
const ANYTHING = { letter: undefined, inner: [] } as const;
const NO_WIDTH = { letter: null, inner: [] } as const;

/** The longest of the run's words, the first of equals; single Latin letters are in every text. */
function longestWord(run: string): string {
  const words = run.match(/[a-z]{2,}|[^\x00-\x7f]+/g) ?? [];
  return words.reduce((best, word) => (word.length > best.length ? word : best), "");
}

/** The clause with the fewest words: it holds for the fewest texts. */
function strictest(clauses: readonly Clause[]): Clause {
  return clauses.reduce((best, clause) => (clause.length < best.length ? clause : best));
}
