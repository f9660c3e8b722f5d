/** One inline tag as Markdown hands it over: its name, whether it closes, and the attribute asked for. */

export interface Tag {
  /** In small letters. */
  readonly name: string;
  readonly isClosing: boolean;
}

/** The tag that `raw` ("<a href=…>") is, or undefined. */
export function readTag(raw: string): Tag | undefined {
  const match = /^<(\/?)([a-zA-Z][\w-]*)/.exec(raw);
  return match === null ? undefined : { name: (match[2] ?? "").toLowerCase(), isClosing: match[1] === "/" };
}

/** The value of the attribute (`href` or `src`) as written in the tag, or undefined. Linear. */
export function readAttribute(raw: string, name: "href" | "src"): string | undefined {
  const match = (name === "href" ? /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i : /\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i).exec(raw);
  return match === null ? undefined : (match[1] ?? match[2] ?? match[3]);
}
