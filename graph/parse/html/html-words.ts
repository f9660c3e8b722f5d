/** The run of words between two block boundaries of HTML: text and inline tags. */
import type { Token } from "parse5";
import type { Words } from "../../model/outline.ts";
import type { Reading } from "../reading.ts";
import { WordsBuilder } from "../words/words-builder.ts";
import { decodeEntity, ENTITY } from "./decode-entity.ts";
import { INLINE_MARKS } from "./html-elements.ts";

const MAX_OPEN = 200;

/** Collects words; marks that are open at a boundary go on behind it. */
export class HtmlWords {
  private builder: WordsBuilder | null = null;
  private readonly openTags: { name: string; since: number; url: string | undefined }[] = [];
  /** Offset of the first letter, valid while there are words. */
  from = 0;

  constructor(private readonly reading: Reading) {}

  /** The words since the last boundary, or undefined when there are none. */
  take(): Words | undefined {
    const { builder } = this;
    if (builder === null) return undefined;
    for (const tag of this.openTags) {
      this.mark(tag);
      tag.since = 0;
    }
    this.builder = null;
    const words = builder.finish();
    return words.plain === "" ? undefined : words;
  }

  text(from: number, to: number): void {
    const { text } = this.reading;
    if (this.builder === null && text.slice(from, to).trim() === "") return;
    const builder = this.run(from);
    const raw = text.slice(from, to);
    let at = from;
    if (raw.includes("&"))
      for (const match of raw.matchAll(ENTITY)) {
        const chars = decodeEntity(match[0]);
        if (chars === match[0]) continue;
        builder.copy(at, from + match.index);
        at = from + match.index + match[0].length;
        builder.put(chars, from + match.index, at);
      }
    builder.copy(at, to);
  }

  /** Text of `<pre>`, white space included. */
  rawText(from: number, to: number): void {
    this.run(from).copyRaw(from, to);
  }

  lineBreak(from: number, to: number): void {
    this.builder?.put("\n", from, to);
  }

  image(source: string, at: number): void {
    this.reading.seen.images++;
    const builder = this.run(at);
    builder.mark("image", builder.length, source);
  }

  open(name: string, attributes: readonly Token.Attribute[]): void {
    if (!INLINE_MARKS.has(name) || this.openTags.length >= MAX_OPEN) return;
    this.openTags.push({ name, since: this.builder?.length ?? 0, url: name === "a" ? attributes.find((attribute) => attribute.name === "href")?.value : undefined });
  }

  close(name: string): void {
    const index = this.openTags.findLastIndex((tag) => tag.name === name);
    if (index >= 0) for (const tag of this.openTags.splice(index, 1)) this.mark(tag);
  }

  private mark(tag: { name: string; since: number; url: string | undefined }): void {
    const kind = INLINE_MARKS.get(tag.name);
    if (this.builder === null || kind === undefined || this.builder.length <= tag.since || (kind === "link" && tag.url === undefined)) return;
    this.builder.mark(kind, tag.since, tag.url);
  }

  private run(from: number): WordsBuilder {
    if (this.builder !== null) return this.builder;
    this.from = from;
    this.builder = new WordsBuilder(this.reading.text, from);
    return this.builder;
  }
}
