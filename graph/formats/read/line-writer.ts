/** Writes a document a line at a time and knows where each line is and came from. */
import type { Evidence } from "../../model/place.ts";
import type { Mention } from "../../model/concept.ts";
import { cleanName } from "./clean-name.ts";
import type { Origin } from "./reader.ts";

/** A line of a file that says something about a concept. */
export interface SaidLine {
  readonly text: string;
  readonly file: string;
  readonly fileLine: number;
}

export class LineWriter {
  private readonly written: string[] = [];
  private readonly quoted: Evidence[] = [];
  readonly origins: Origin[] = [];

  constructor(
    private readonly file: string,
    private readonly rule: string,
  ) {}

  /** How many lines there are, the last one's number. */
  get lines(): number {
    return this.written.length;
  }

  /** The line's number, from 1. */
  line(text: string, fileLine?: number | null, file = this.file): number {
    const line = this.written.push(text);
    this.origins.push({ line, file, fileLine: fileLine ?? null });
    return line;
  }

  heading(text: string, level = 2, fileLine?: number | null): number {
    if (this.written.at(-1) !== "") this.line("");
    const line = this.line(`${"#".repeat(Math.min(level, 6))} ${text}`, fileLine);
    this.line("");
    return line;
  }

  /** The place of the name within its line. */
  item(name: string, fileLine?: number | null): Mention {
    const line = this.line(`- ${name}`, fileLine);
    return { line, column: 3, endLine: line, endColumn: 3 + name.length, text: name, rule: this.rule };
  }

  note(text: string): void {
    for (const line of text.split(/\r\n?|\n/).slice(0, 200)) {
      const words = cleanName(line);
      if (words !== "") this.line(`  ${words}`);
    }
  }

  /** What is said about the item above, and the first place there that names it by one of `names`. */
  about(lines: readonly SaidLine[], names: readonly string[]): Mention[] {
    if (lines.length === 0) return [];
    const patterns = names.map((name) => new RegExp(/[㐀-鿿]/.test(name) ? escaped(name) : `(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, "iu"));
    const mentions: Mention[] = [];
    for (const { text, file, fileLine } of lines) {
      const words = cleanName(text);
      if (words === "") continue;
      const line = this.line(`  ${words}`, fileLine, file);
      const found = mentions.length > 0 ? null : patterns.reduce<RegExpExecArray | null>((first, pattern) => first ?? pattern.exec(words), null);
      if (found !== null) mentions.push({ line, column: 3 + found.index, endLine: line, endColumn: 3 + found.index + found[0].length, text: found[0], rule: this.rule });
    }
    return mentions;
  }

  link(title: string, url: string | null, fileLine?: number | null, file?: string): number {
    const name = cleanName(title) || cleanName(url ?? "") || "?";
    return this.line(url === null ? `  - ${name}` : `  - [${name}](${cleanName(url).replace(/[\s<>()]/g, encodeURIComponent)})`, fileLine, file);
  }

  /** A line of its own as evidence, with the words that the file had on it. */
  evidence(said: string, words?: string, fileLine?: number | null): Evidence {
    const extra = cleanName(words ?? "");
    const quote = extra === "" ? said : `${said} (${extra})`;
    const line = this.line(`- ${quote}`, fileLine);
    const evidence = { line, column: 3, endLine: line, endColumn: 3 + quote.length, quote, rule: this.rule };
    this.quoted.push(evidence);
    return evidence;
  }

  /** The whole text. Quotes become pieces of it, so that no word is held twice. */
  text(): string {
    const text = `${this.written.join("\n")}\n`;
    let [line, at] = [1, 0];
    for (const evidence of this.quoted) {
      for (; line < evidence.line; line++) at += this.written[line - 1]!.length + 1;
      evidence.quote = text.slice(at + evidence.column - 1, at + evidence.endColumn - 1);
    }
    return text;
  }
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
