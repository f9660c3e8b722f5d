/** The map as SVG text: well-formed, complete, the same for the same content, and in step with what is selected. */
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { initialState } from "../../src/state/app-state.ts";
import { plateAttention } from "../../src/view/map/plate-attention.ts";
import { mapContent, type MapContent, type MapLook } from "../../src/view/map/map-content.ts";
import { mapDrawing } from "../../src/view/map/map-drawing.ts";
import { mapSvg, mapSvgDocument, mapViewBox } from "../../src/view/map/map-svg.ts";
import { roadmapRecord } from "../../src/view/map/roadmap-record.ts";
import { routePath } from "../../src/view/map/route-path.ts";
import { xmlText } from "../../src/view/files/xml-text.ts";
import { layOutAlone, parseDocument } from "../../graph/index.ts";

const colours = new Proxy({}, { get: (_, name) => `var(--${String(name)})` });
const texts = {
  zh: "# 路线\n\n## 第一阶段：基础（1-2个月）\n\n先学**线性代数**，再学**机器学习**。可选：**概率 <论>**。\n\n## 第二阶段：深入\n\n- **PyTorch** 或 **TensorFlow**\n- **深度学习**\n",
  en: "# Path\n\n## Phase 1: Basics (2 weeks)\n\nFirst learn **HTML & markup**, then **CSS**. You need HTML before **JavaScript**.\n\n## Phase 2: Data\n\nLearn **SQL**. SQL is a prerequisite for **PostgreSQL**.\n",
};

function contentOf(language: "zh" | "en", direction: "right" | "down", change: Partial<MapLook> = {}): MapContent {
  const { roadmaps } = parseDocument({ name: "a.md", text: texts[language] });
  const record = roadmapRecord(roadmaps[0]!);
  const placement = layOutAlone(mapDrawing(record, language, direction), {});
  return mapContent(record, placement, { direction, language, filters: initialState().filters, selection: null, colours: new Map([[roadmaps[0]!.id as string, 3]]), ...change });
}

/** The names of all elements and all text; throws where the XML is not well-formed. */
function parsed(xml: string): { readonly names: string[]; readonly words: string } {
  const parser = new SaxesParser();
  const names: string[] = [];
  let words = "";
  parser.on("opentag", ({ name }) => names.push(name));
  parser.on("text", (text) => (words += text));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return { names, words };
}

describe.each([["zh", "right"], ["en", "right"], ["zh", "down"], ["en", "down"]] as const)("%s, %s", (language, direction) => {
  const content = contentOf(language, direction);
  const titles = new Map(content.bands.map(({ id, stage }) => [id, { number: "1", title: stage?.title ?? "", detail: "<2>" }]));
  const svg = mapSvgDocument(content, { colours, titles }, "sans-serif");

  test("is well-formed and shows every plate, arrow and title", () => {
    const { words } = parsed(svg);
    for (const plate of content.plates) for (const line of plate.lines) expect(words).toContain(line);
    for (const { title } of titles.values()) expect(words).toContain(title);
    expect(svg.split('class="plate"').length - 1).toBe(content.plates.length);
    expect(content.plates.length).toBeGreaterThan(3);
    expect(content.arrows.length).toBeGreaterThan(0);
  });

  test("is the same text for the same content, without styles or scripts that a strict policy forbids", () => {
    expect(mapSvgDocument(contentOf(language, direction), { colours, titles }, "sans-serif")).toBe(svg);
    expect(svg).not.toMatch(/<style|<script|style=|undefined|NaN/);
  });

  test("every plate lies inside the view box, with room for titles", () => {
    const [x, y, width, height] = mapViewBox(content).split(" ").map(Number) as [number, number, number, number];
    for (const { box } of content.plates) {
      expect(box.x).toBeGreaterThanOrEqual(x);
      expect(box.y).toBeGreaterThanOrEqual(y + (direction === "right" ? 46 : 0));
      expect(box.x + box.width).toBeLessThanOrEqual(x + width);
      expect(box.y + box.height).toBeLessThanOrEqual(y + height);
    }
  });
});

test("a selection dims what it does not touch", () => {
  const content = contentOf("en", "right");
  const { before, after } = content.ends[0]!;
  const lit = mapSvg(content, { colours, titles: new Map(), attention: plateAttention(content, { type: "concept", id: after }) });
  expect(lit).toContain("var(--needs)");
  expect(lit).toContain('opacity="0.22"');
  expect(mapSvg(content, { colours, titles: new Map() })).not.toMatch(/var\(--needs\)|opacity="0.22"/);
  expect(before).not.toBe(after);
});

test("marks are drawn: numbers, ticks, targets, differences", () => {
  const { plates } = contentOf("zh", "right");
  const [one, two] = [plates[0]!.id, plates[1]!.id];
  const marks = { plates: new Map([[one, { progress: "known" as const, number: 7 }], [two, { target: true as const, difference: "only-a" as const }]]), arrows: new Map() };
  const svg = mapSvg(contentOf("zh", "right", { marks }), { colours, titles: new Map() });
  for (const sign of [">7<", ">A<", "var(--known)", "var(--only-a-ground)"]) expect(svg).toContain(sign);
});

test("a line ends before its head, and the head's tip is where the way ends", () => {
  const box = { x: 0, y: 0, width: 10, height: 10 };
  const point = fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 900 }) });
  fc.assert(fc.property(fc.array(point, { minLength: 2, maxLength: 8 }), (route) => {
    const { line, head, middle } = routePath(route, box, box, false);
    expect(`${line}${head}`).not.toMatch(/NaN|undefined|Infinity/);
    expect(Number.isFinite(middle.x + middle.y)).toBe(true);
    const last = route[route.length - 1]!;
    const moved = route.some((one) => Math.hypot(one.x - last.x, one.y - last.y) > 0.01);
    if (moved) expect(head.startsWith(`M${last.x} ${last.y}L`)).toBe(true);
  }));
});

test("any text stays text", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => {
    const { words } = parsed(`<t>${xmlText(text)}</t>`);
    expect(words).toBe(xmlText(text).replace(/&amp;|&lt;|&gt;|&quot;|&#39;/g, (one) => ({ "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" })[one]!).replace(/\r\n?/g, "\n"));
  }));
});
