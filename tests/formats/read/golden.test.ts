/** What each file of another program becomes, letter by letter. `GOLDEN=write npx vitest run tests/formats/read/golden.test.ts` rewrites the results. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { importFiles } from "../../../graph/import-files.ts";
import type { Imported } from "../../../graph/imported.ts";

const [IN, OUT] = [join(import.meta.dirname, "golden", "in"), join(import.meta.dirname, "golden", "out")];

/** Everything about an import that a person would look at. */
function show({ kind, title, found, dropped, diagnostics, documents }: Imported): string {
  const count = (each: { count: number; one: string; many: string }): string => `${each.count} ${each.count === 1 ? each.one : each.many}`;
  const lines = [`${kind}: ${title}`, `found ${found.map(count).join(", ")}`, ...dropped.map((each) => `dropped ${count(each)}: ${each.why}`), ...diagnostics.map(({ code, line }) => `${code} at line ${line}`)];
  for (const { text, roadmaps } of documents) {
    lines.push("", text.trimEnd(), "");
    for (const { concepts, prerequisites, parts, stages } of roadmaps) {
      lines.push(`stages ${stages.map(({ title: name }) => name).join(" | ")}`, `concepts ${concepts.map(({ id, stage }) => (stage === null ? id : `${id} @${stage}`)).join(", ")}`);
      lines.push(...prerequisites.map(({ before, after, basis }) => `${before} ${basis} ${after}`), ...parts.map(({ whole, part }) => `${part} in ${whole}`));
    }
  }
  return `${lines.join("\n")}\n`;
}

describe("files of other programs", () => {
  test.each(readdirSync(IN))("%s", (name) => {
    const [read] = importFiles([{ name, bytes: readFileSync(join(IN, name)) }]);
    const file = join(OUT, `${name}.txt`);
    if (process.env["GOLDEN"] === "write" || !existsSync(file)) writeFileSync(file, show(read!));
    expect(show(read!)).toBe(readFileSync(file, "utf8"));
  });
});
