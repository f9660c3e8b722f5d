/** A page that stands for itself: complete, well-linked, with a policy that holds, and nothing in it but text whatever the roadmap says. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { parse } from "parse5";
import { describe, expect, test } from "vitest";
import { curriculumOf, alignRoadmaps, layOutAlone, parseDocument, planLearning, roadmapSchema, type Roadmap } from "../../graph/index.ts";
import { en } from "../../src/i18n/en.ts";
import { translator } from "../../src/i18n/setup.ts";
import { zh } from "../../src/i18n/zh.ts";
import { mapDrawing } from "../../src/view/map/map-drawing.ts";
import { htmlPage } from "../../src/view/page/html-page.ts";
import { mapOfPage } from "../../src/view/page/map-of-page.ts";
import { PAGE_STYLE, PAGE_STYLE_HASH, pageColours } from "../../src/view/page/page-style.ts";
import { webLink } from "../../src/view/page/web-link.ts";
import { roadmapRecord } from "../../src/view/map/roadmap-record.ts";

const words = { zh: (await translator("zh", zh)).t, en: (await translator("en", en)).t };
const texts = {
  zh: "# 路线\n\n## 第一阶段：基础（1-2个月）\n\n先学**线性代数**，再学**机器学习**。可选：[概率论](https://example.org/p)。\n\n## 第二阶段：深入\n\n- **PyTorch** 或 **TensorFlow**\n- **深度学习**\n",
  en: "# Path\n\n## Phase 1: Basics (2 weeks)\n\nFirst learn **HTML**, then **CSS**. You need HTML before **JavaScript**.\n\n## Phase 2: Data\n\nLearn **SQL**. SQL is a prerequisite for **PostgreSQL**.\n",
};

interface Node {
  readonly nodeName: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

function nodesOf(html: string): readonly Node[] {
  const all: Node[] = [];
  const walk = (node: Node): void => {
    all.push(node);
    node.childNodes?.forEach(walk);
  };
  walk(parse(html) as unknown as Node);
  return all;
}

function pageOf(roadmap: Roadmap, text: string | null, language: "zh" | "en", planned = false): string {
  const t = words[language];
  const record = roadmapRecord(roadmap);
  const map = mapOfPage(record, layOutAlone(mapDrawing(record, language, "right"), {}), { language, t, title: roadmap.title });
  const target = roadmap.concepts.at(-1)!.id;
  const plan = planned ? { plan: planLearning(curriculumOf(alignRoadmaps([roadmap], []), [roadmap]), { targets: [target] }), title: t("plan.title", { targets: target }) } : null;
  return htmlPage({ roadmap, text, map, plan, language, t });
}

describe.each(["zh", "en"] as const)("in %s", (language) => {
  const document = parseDocument({ name: "a.md", text: texts[language] });
  const roadmap = document.roadmaps[0]!;
  const page = pageOf(roadmap, document.text, language, true);
  const nodes = nodesOf(page);
  const attribute = (name: string): string[] => nodes.flatMap(({ attrs }) => attrs?.filter((one) => one.name === name).map(({ value }) => value) ?? []);

  test("holds every concept, quote and line, and every link within it leads somewhere", () => {
    const said = nodes.flatMap(({ value }) => value ?? []).join("\n");
    for (const { label } of roadmap.concepts) expect(said).toContain(label[language] ?? label.zh ?? label.en);
    for (const line of document.text.split("\n")) expect(said).toContain(line);
    const ids = attribute("id");
    expect(new Set(ids).size).toBe(ids.length);
    const inner = attribute("href").filter((href) => href.startsWith("#"));
    expect(inner.length).toBeGreaterThan(roadmap.concepts.length);
    expect(inner.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
    expect(nodes.filter(({ tagName }) => tagName === "q").length).toBe(roadmap.prerequisites.filter(({ evidence }) => evidence.length > 0).length);
    for (const id of ["map", "plan", "list", "text"]) expect(ids).toContain(id);
  });

  test("tells what the reader put right, and why", () => {
    const [first] = roadmap.concepts;
    const corrected = pageOf({ ...roadmap, corrected: [{ kind: "rename", roadmap: roadmap.id, reason: "misread <b>", label: { zh: "新名", en: "New" }, concept: { concept: first!.id, label: first!.label, quote: null } }] }, document.text, language);
    expect(corrected).toContain("misread &lt;b&gt;");
    expect(corrected).toContain(words[language]("exports.corrected"));
    expect(page).not.toContain('id="corrected"');
  });

  test("is a whole and the same each time, without scripts, styles on elements or anything to load", () => {
    expect(pageOf(roadmap, document.text, language, true)).toBe(page);
    expect(page).not.toMatch(/undefined|NaN|\[object/);
    expect(nodes.some(({ tagName }) => ["script", "iframe", "img", "link", "object", "form", "foreignobject"].includes(tagName ?? ""))).toBe(false);
    expect(attribute("style")).toEqual([]);
    expect(attribute("src")).toEqual([]);
    expect(attribute("lang")[0]).toBe(language === "zh" ? "zh-CN" : "en");
  });

  test("a text that the places do not refer to is left out", () => {
    expect(nodesOf(pageOf(roadmap, "{\"schema\": 1}", language)).some(({ attrs }) => attrs?.some(({ name, value }) => name === "id" && value === "text"))).toBe(false);
  });
});

test("the policy knows the style by its hash and allows nothing else; colours are the app's", () => {
  expect(PAGE_STYLE_HASH).toBe(`sha256-${createHash("sha256").update(PAGE_STYLE).digest("base64")}`);
  const tokens = readFileSync(join(import.meta.dirname, "../../src/app/style/tokens.css"), "utf8");
  for (const theme of ["light", "dark"] as const) {
    for (const [name, value] of Object.entries(pageColours(theme))) expect(`${name} ${tokens.match(new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`))?.[theme === "light" ? 1 : 2]}`).toBe(`${name} ${value}`);
  }
});

test.each([
  ["https://example.org/a?b=1&c", true], ["http://example.org", true],
  ["javascript:alert(1)", false], ["JaVaScRiPt:alert(1)", false], [" https://a", false], ["data:text/html,x", false], ["https://a\" onclick=\"x", false], ["//example.org", false],
])("an address %j is a link: %s", (address, linked) => {
  expect(webLink(address, "<b>").includes("<a ")).toBe(linked);
  expect(webLink(address, "<b>")).toContain("&lt;b&gt;");
});

test("whatever a roadmap says stays text", () => {
  const document = parseDocument({ name: "a.md", text: texts.en });
  const base = document.roadmaps[0]!;
  const hostile = fc.array(fc.constantFrom("<script>alert(1)</script>", "</style>", "</svg>", "<img src=x onerror=alert(1)>", '" onload="x', "'", "&lt;", "]]>", "-->", "<!--", "\u202e", "\u0000", "javascript:alert(1)", "{{x}}", "$&", "a", "线"), { minLength: 1, maxLength: 6 }).map((all) => all.join(""));
  fc.assert(fc.property(hostile, hostile, (one, other) => {
    const roadmap = roadmapSchema.parse({
      ...base, title: one, author: other, url: `javascript:${one}`,
      concepts: base.concepts.map((concept) => ({ ...concept, label: { en: one, zh: other } })),
      prerequisites: base.prerequisites.map((each) => ({ ...each, evidence: each.evidence.map((evidence) => ({ ...evidence, quote: other })) })),
      resources: [{ ...(base.resources[0] ?? { kind: "course", line: 1, column: 1, endLine: 1, endColumn: 2 }), title: one, url: null, teaches: [base.concepts[0]!.id] }],
    });
    const nodes = nodesOf(pageOf(roadmap, `${one}\n${other}`, "en"));
    expect(nodes.filter(({ tagName }) => tagName === "script" || tagName === "img").length).toBe(0);
    expect(nodes.filter(({ tagName }) => tagName === "style").length).toBe(1);
    expect(nodes.flatMap(({ attrs }) => attrs ?? []).filter(({ name, value }) => name.startsWith("on") || (name === "href" && /^\s*(?:javascript|data):/i.test(value)))).toEqual([]);
  }), { numRuns: 40 });
});
