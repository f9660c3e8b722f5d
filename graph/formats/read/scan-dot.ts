/** The signs of Graphviz's language one after the other: names, quoted strings, HTML strings, punctuation. Reference: https://graphviz.org/doc/info/lang.html */

/** `kind` is the sign itself for punctuation. Quoted names are never keywords. `text` of HTML strings is without the outer brackets. */
export interface DotToken {
  readonly kind: "name" | "quoted" | "html" | "{" | "}" | "[" | "]" | ";" | "," | "=" | ":" | "->" | "--" | "end";
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const GAP = /[\s\ufeff]+|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)/y;
const NUMBER = /-?(?:\.\d+|\d+(?:\.\d*)?)/y;
const NAME = /[A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*/y;
/** A function that answers the next token at each call, "end" for ever at the end. Signs that mean nothing are skipped. Linear over all calls. */
export function scanDot(text: string): () => DotToken {
  let at = 0;
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  const skipGaps = (): void => {
    while (match(GAP) !== undefined);
  };
  const part = (): string => {
    const from = at;
    at = quoteEnd(text, at);
    return unquoted(text.slice(from, at));
  };
  const quoted = (): string => {
    const parts = [part()];
    for (;;) {
      const behind = at;
      skipGaps();
      if (text[at] === "+") {
        at++;
        skipGaps();
        if (text[at] === '"') {
          parts.push(part());
          continue;
        }
      }
      at = behind;
      return parts.join("");
    }
  };
  return () => {
    for (;;) {
      skipGaps();
      const from = at;
      if (at >= text.length) return { kind: "end", text: "", from, to: at };
      const sign = text[at] ?? "";
      const pair = text.slice(at, at + 2);
      if (pair === "->" || pair === "--") {
        at += 2;
        return { kind: pair, text: pair, from, to: at };
      }
      if (sign === "#") {
        at = lineEnd(text, at);
        continue;
      }
      if (sign === '"') return { kind: "quoted", text: quoted(), from, to: at };
      if (sign === "<") {
        at = htmlEnd(text, at);
        return { kind: "html", text: text.slice(from + 1, at - 1), from, to: at };
      }
      const name = match(NUMBER) ?? match(NAME);
      if (name !== undefined) return { kind: "name", text: name, from, to: at };
      at++;
      if (isPunctuation(sign)) return { kind: sign, text: sign, from, to: at };
    }
  };
}

function isPunctuation(sign: string): sign is "{" | "}" | "[" | "]" | ";" | "," | "=" | ":" {
  return "{}[];,=:".includes(sign);
}

/** Behind the closing quote. */
function quoteEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

/** Only `\"` is undone, and a backslash in front of a line break; other escapes are the labels' own. */
function unquoted(quoted: string): string {
  return quoted.slice(1, quoted.endsWith('"') && quoted.length > 1 ? -1 : undefined).replace(/\\\r?\n/g, "").replace(/\\(["\\])/g, (both, sign: string) => (sign === '"' ? '"' : both));
}

function htmlEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === "<") depth++;
    else if (text[at] === ">" && --depth === 0) return at + 1;
  }
  return text.length;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}
