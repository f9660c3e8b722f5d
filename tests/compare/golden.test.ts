/** Comparisons as reports, letter by letter: the built-in roadmaps, and small ones with every kind of finding. `npm run golden` rewrites the files and the examples of docs/comparing.md. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { alignRoadmaps, compareRoadmaps, parseDocument, toComparisonMarkdown, toConsensusMarkdown, type Language } from "../../graph/index.ts";
import { plainReport } from "../../src/cli/plain-report.ts";
import { authors } from "./authors.ts";

const FOLDER = join(import.meta.dirname, "golden");
const ROADMAPS = join(import.meta.dirname, "../../public/roadmaps");
const DOCS = join(import.meta.dirname, "../../docs/comparing.md");
const isRewriting = process.env["GOLDEN"] === "write";

function expectGolden(name: string, text: string): void {
  const file = join(FOLDER, name);
  if (isRewriting || !existsSync(file)) writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, "utf8"));
}

const names = readdirSync(ROADMAPS).filter((name) => name.endsWith(".md")).sort();
const builtIn = names.flatMap((name) => parseDocument({ name, text: readFileSync(join(ROADMAPS, name), "utf8") }).roadmaps);
const builtInAtlas = alignRoadmaps(builtIn);
const builtInReport = (language: Language): string => toComparisonMarkdown(compareRoadmaps(builtInAtlas, builtIn), builtInAtlas, language);

const small = authors({ one: "[a b] [c d]; a|b -> c -> d; d -0.3> e; e -> f", two: "[a] [b c]; a|b -> c; d -> c; e !> f; g -> c", three: "c -> e; e -0.3> g" });
const smallComparison = compareRoadmaps(small.atlas, small.roadmaps, { quorum: 1 });

describe.each(["zh", "en"] as const)("in %s", (language) => {
  test("the built-in roadmaps", () => expectGolden(`built-in-${language}.md`, builtInReport(language)));
  test("small ones with contradictions, choices and cycles", () => expectGolden(`small-${language}.md`, toComparisonMarkdown(smallComparison, small.atlas, language)));
  test("their consensus alone", () => expectGolden(`small-consensus-${language}.md`, toConsensusMarkdown(smallComparison, small.atlas, language)));
});

test("docs/comparing.md shows what the program prints", () => {
  const sections = plainReport(builtInReport("en")).split(/\n(?=[^\n]+\n[-=]{3,}\n)/).map((section) => `${section.trim()}\n`);
  const shown = readFileSync(DOCS, "utf8").replace(/^```text\n([^\n]+)\n[\s\S]*?^```/gm, (block, title: string) => {
    const section = sections.find((each) => each.startsWith(`${title}\n`));
    return section === undefined ? block.replace(title, `no section "${title}"`) : `\`\`\`text\n${section}\`\`\``;
  });
  if (isRewriting) writeFileSync(DOCS, shown);
  expect(readFileSync(DOCS, "utf8")).toBe(shown);
  expect(shown.match(/^```text/gm)?.length).toBeGreaterThan(3);
});
