/** Script in every field of every format: each golden file with one of its fields, or all of them, turned into markup that would run. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FORMATS } from "../../graph/index.ts";
import { smallRoadmap } from "../support/small-roadmap.ts";
import type { HostileFile } from "./hostile-file.ts";

/** Sets a flag of the page where any of it runs, and asks elsewhere where any of it loads. */
export const PAYLOAD = `"'><script>window.hit=1</script><img src=x onerror="window.hit=1"><svg onload=window.hit=1><style>@import "https://elsewhere.example/x.css";</style>]]>-->javascript:window.hit=1`;

/** The same as it would be hidden in the fields of a well-formed file. */
const ESCAPED = { xml: PAYLOAD.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;"), json: JSON.stringify(PAYLOAD).slice(1, -1), raw: PAYLOAD };

interface Golden {
  readonly name: string;
  readonly text: string;
}

/** The project, also where this runs bundled elsewhere. */
const ROOT = process.env["PROJECT"] ?? join(import.meta.dirname, "../..");
const FOLDER = join(ROOT, "tests/formats/read/golden/in");

/** What other programs wrote, and the small roadmap in every format of ours. */
export const GOLDEN: readonly Golden[] = [
  ...readdirSync(FOLDER).sort().map((name) => ({ name, text: readFileSync(join(FOLDER, name), "utf8") })),
  ...Object.values(FORMATS).map(({ id, extension, write }) => ({ name: `small-${id}.${extension}`, text: write(smallRoadmap).text })),
  { name: "page.md", text: "# Path by *somebody*\n\n![picture](https://a.example/p.png \"words\")\n\n## Phase 1: Begin (2 weeks)\n\n- **Python**: [book](https://a.example/ \"title\") and `code`\n\n| Stage | Learn |\n|---|---|\n| one | NumPy |\n\n```mermaid\ngraph TD\n  a[\"Python\"] --> b[\"NumPy\"]\n```\n" },
  { name: "front.md", text: "---\ntitle: Path\nauthor: Somebody\nurl: https://a.example/\nlanguage: en\n---\n# Path\n\nFirst learn Python, then NumPy.\n" },
];

type Kind = keyof typeof ESCAPED;

const FIELDS: Readonly<Record<Kind, RegExp>> = {
  xml: /(?<=[\w:]\s*=\s*")[^"]*(?=")|(?<=>)[^<>]*[^\s<>][^<>]*(?=<)/g,
  json: /(?<=:\s*")(?:[^"\\]|\\.)*(?=")/g,
  raw: /[\p{L}\p{N}][\p{L}\p{N} .]*/gu,
};

function kindOf({ text }: Golden): Kind {
  const first = text.trimStart()[0];
  return first === "<" ? "xml" : first === "{" || first === "[" ? "json" : "raw";
}

/** The fields of a file: where each begins and ends. */
function fieldsOf(golden: Golden): readonly (readonly [from: number, to: number])[] {
  return [...golden.text.matchAll(FIELDS[kindOf(golden)])].map((match) => [match.index, match.index + match[0].length] as const);
}

function poisoned(golden: Golden, fields: readonly (readonly [from: number, to: number])[]): string {
  const put = ESCAPED[kindOf(golden)];
  return [...fields].reverse().reduce((text, [from, to]) => text.slice(0, from) + put + text.slice(to), golden.text);
}

/** Keys whose values are words for people, so that the file stays what it is when all of them are poisoned. */
const WORDS = /(?:title|label|name|text|note|description|fullStatement|content|quote|author|TEXT|LINK|href|url)"?\s*[=:]\s*"$/;

/** One file a field. */
export function eachField(): HostileFile[] {
  return GOLDEN.flatMap((golden) => fieldsOf(golden).map((field, at): HostileFile => ({ name: `script-${at + 1}-in-${golden.name}`, family: "script", make: () => poisoned(golden, [field]) })));
}

/** One file a format, every word of it poisoned and its structure as it was. */
export function everyField(): HostileFile[] {
  return GOLDEN.map((golden) => ({
    name: `script-in-${golden.name}`,
    family: "script",
    make: () => {
      const fields = fieldsOf(golden);
      const isText = kindOf(golden) === "raw";
      return poisoned(golden, fields.filter(([from], at) => (isText ? at % 3 === 1 : golden.text[from - 1] === ">" || WORDS.test(golden.text.slice(Math.max(0, from - 40), from)))));
    },
  }));
}
