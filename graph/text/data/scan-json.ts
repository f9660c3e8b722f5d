/** JSON with the place of every value, which `JSON.parse` does not tell; comments and commas at the end of a list are let pass. */
import type { DataEntry, DataNode, DataText } from "./data-node.ts";

/** Values within each other: what goes deeper is not read. */
const DEEPEST = 512;
const BLANK = /(?:[\s\ufeff]+|\/\/[^\n]*|\/\*[^]*?\*\/)*/y;
const [LINE_FEED, SPACE, QUOTE, SLASH, BACKSLASH, NO_BREAK_SPACE] = [0x0a, 0x20, 0x22, 0x2f, 0x5c, 0xa0];
const LITERAL = /-?\d[\d.eE+-]*|true|false|null/y;

/** The value that `[from, to)` of the text is; undefined where it is no JSON or nested too deep. Linear, but for unclosed comments. */
export function scanJson(text: string, from = 0, to = text.length): DataNode | undefined {
  const scanner = new JsonScanner(text, from, to);
  const node = scanner.value(0);
  return node !== undefined && scanner.isAtEnd() ? node : undefined;
}

class JsonScanner {
  constructor(
    private readonly text: string,
    private at: number,
    private readonly end: number,
  ) {}

  isAtEnd(): boolean {
    this.skip();
    return this.at >= this.end;
  }

  value(depth: number): DataNode | undefined {
    this.skip();
    const sign = this.at < this.end ? this.text[this.at] : undefined;
    if (depth > DEEPEST || sign === undefined) return undefined;
    if (sign === '"') return this.string();
    if (sign === "[") return this.list(depth);
    return sign === "{" ? this.map(depth) : this.literal();
  }

  private list(depth: number): DataNode | undefined {
    const from = this.at++;
    const items: DataNode[] = [];
    for (;;) {
      if (this.takes("]")) return { kind: "list", items, from, to: this.at };
      const item = this.value(depth + 1);
      if (item === undefined) return undefined;
      items.push(item);
      if (!this.takes(",") && this.peek() !== "]") return undefined;
    }
  }

  private map(depth: number): DataNode | undefined {
    const from = this.at++;
    const entries: DataEntry[] = [];
    for (;;) {
      if (this.takes("}")) return { kind: "map", entries, from, to: this.at };
      const key = this.peek() === '"' ? this.string() : undefined;
      const value = key !== undefined && this.takes(":") ? this.value(depth + 1) : undefined;
      if (key === undefined || value === undefined) return undefined;
      entries.push({ key, value });
      if (!this.takes(",") && this.peek() !== "}") return undefined;
    }
  }

  private string(): DataText | undefined {
    const from = this.at + 1;
    let to = from;
    let isExact = true;
    for (; to < this.end; to++) {
      const sign = this.text.charCodeAt(to);
      if (sign === QUOTE) break;
      if (sign === LINE_FEED) return undefined;
      if (sign !== BACKSLASH) continue;
      isExact = false;
      to++;
    }
    if (to >= this.end) return undefined;
    this.at = to + 1;
    const raw = this.text.slice(from, to);
    const value = isExact ? raw : unescaped(raw);
    return value === undefined ? undefined : { kind: "text", value, from, to, isExact };
  }

  private literal(): DataNode | undefined {
    LITERAL.lastIndex = this.at;
    const word = LITERAL.exec(this.text)?.[0];
    if (word === undefined || this.at + word.length > this.end) return undefined;
    const from = this.at;
    this.at += word.length;
    return /^[tfn]/.test(word) ? { kind: "nothing", from, to: this.at } : { kind: "text", value: word, from, to: this.at, isExact: true };
  }

  private takes(sign: string): boolean {
    if (this.peek() !== sign) return false;
    this.at++;
    return true;
  }

  private peek(): string | undefined {
    this.skip();
    return this.at < this.end ? this.text[this.at] : undefined;
  }

  private skip(): void {
    let sign = this.text.charCodeAt(this.at);
    while (sign === SPACE || sign === LINE_FEED) sign = this.text.charCodeAt(++this.at);
    if (sign > SPACE && sign < NO_BREAK_SPACE && sign !== SLASH) return;
    BLANK.lastIndex = this.at;
    this.at += BLANK.exec(this.text)?.[0].length ?? 0;
  }
}

function unescaped(raw: string): string | undefined {
  try {
    return JSON.parse(`"${raw}"`) as string;
  } catch {
    return undefined;
  }
}
