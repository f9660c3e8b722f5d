/** HTML as a stream of tags and the text between them, each with its place; parse5 finds the tags. */
import { Tokenizer, TokenizerMode, type Token } from "parse5";
import { RAW_TEXT } from "./html-elements.ts";

export interface HtmlReader {
  open(name: string, attributes: readonly Token.Attribute[], from: number, to: number): void;
  close(name: string, from: number, to: number): void;
  /** Text between two tags, entities undecoded. */
  words(from: number, to: number): void;
}

/** Tells the reader what stands in `html`, whose first letter is at offset `base`. Comments are left out. Linear. */
export function readHtmlTokens(html: string, base: number, reader: HtmlReader): void {
  let at = 0;
  const reach = (token: Token.Token): [number, number] => {
    const from = token.location?.startOffset ?? at;
    if (from > at) reader.words(base + at, base + from);
    at = Math.max(at, token.location?.endOffset ?? from);
    return [base + from, base + at];
  };
  const ignore = (): void => {};
  const skip = (token: Token.Token): void => void reach(token);
  const tokenizer: Tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onComment: skip,
      onDoctype: skip,
      onCharacter: ignore,
      onNullCharacter: ignore,
      onWhitespaceCharacter: ignore,
      onStartTag(token) {
        const [from, to] = reach(token);
        reader.open(token.tagName, token.attrs, from, to);
        if (RAW_TEXT.has(token.tagName) && !token.selfClosing) tokenizer.state = token.tagName === "script" ? TokenizerMode.SCRIPT_DATA : TokenizerMode.RAWTEXT;
      },
      onEndTag(token) {
        const [from, to] = reach(token);
        reader.close(token.tagName, from, to);
      },
      onEof: ignore,
    },
  );
  tokenizer.write(html, true);
  if (at < html.length) reader.words(base + at, base + html.length);
}
