/** The YAML block between "---" lines at the very start of a text: what the author says about the document. */
import { parseDocument } from "yaml";

export interface FrontMatter {
  readonly meta: Readonly<Record<string, string | readonly string[]>>;
  /** Offset behind the block; 0 when there is none. */
  readonly end: number;
  /** What is wrong with the block, in a few words; null when nothing is. */
  readonly problem: string | null;
}

const LONGEST = 20_000;
const NONE: FrontMatter = { meta: {}, end: 0, problem: null };

/** The front matter of a text whose only line end is "\n". A block that is no YAML mapping is front matter without meta. */
export function parseFrontMatter(text: string): FrontMatter {
  const opening = /^---[ \t]*\n/.exec(text.slice(0, 200));
  if (opening === null) return NONE;
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/m;
  const start = opening[0].length;
  const body = text.slice(start, start + LONGEST);
  const match = closing.exec(body);
  if (match === null || !/^[ \t]*[\w\u3400-\u9fff"'-][^\n]*:(?:\s|$)/m.test(body.slice(0, match.index))) return NONE;
  const end = start + match.index + match[0].length;
  try {
    const document = parseDocument(body.slice(0, match.index), { schema: "failsafe", strict: false, uniqueKeys: false, logLevel: "silent" });
    const problem = document.errors[0]?.message.split("\n")[0] ?? null;
    return { meta: toMeta(document.toJS({ maxAliasCount: 0 }) as unknown), end, problem };
  } catch (error) {
    return { meta: {}, end, problem: error instanceof Error ? error.message : "unreadable" };
  }
}

function toMeta(value: unknown): Record<string, string | readonly string[]> {
  const meta: Record<string, string | readonly string[]> = {};
  if (typeof value !== "object" || value === null || Array.isArray(value)) return meta;
  for (const [key, entry] of Object.entries(value)) {
    if (key === "__proto__") continue;
    if (typeof entry === "string") meta[key] = entry;
    else if (Array.isArray(entry)) meta[key] = entry.filter((item): item is string => typeof item === "string");
  }
  return meta;
}
