import { describe, expect, test } from "vitest";
import type { ConceptId, Placement, Prerequisite } from "../../graph/index.ts";
import { initialState } from "../../src/state/app-state.ts";
import { attentionOf } from "../../src/view/map/attention.ts";
import { arrowKey } from "../../src/view/map/arrow-key.ts";
import { bandsOf } from "../../src/view/map/bands.ts";
import { breakLabel } from "../../src/view/map/break-label.ts";
import { drawnArrows } from "../../src/view/map/drawn-arrows.ts";
import { mapContent } from "../../src/view/map/map-content.ts";
import { mapDrawing } from "../../src/view/map/map-drawing.ts";
import { plateAt } from "../../src/view/map/plate-at.ts";
import { PLATE, platesOf, textLeft } from "../../src/view/map/plates.ts";
import { bestPlacement, spacingsToTry } from "../../src/view/map/page-fit.ts";
import { estimateWidth } from "../../src/view/map/text-width.ts";
import { roadmapRecord } from "../../src/view/map/roadmap-record.ts";
import { fixtureRoadmap } from "../support/fixture-roadmap.ts";

const { filters } = initialState();
const record = roadmapRecord(fixtureRoadmap);
const look = { direction: "right", language: "zh", filters, selection: null, colours: new Map([["fixture", 3]]) } as const;

/** Prerequisites from "a > b, b > c (reference)". */
function arrows(text: string): Prerequisite[] {
  return text.split(", ").map((one) => {
    const [, before, after, basis = "stated"] = /^(\S+) > (\S+)(?: \((\w+)\))?$/.exec(one)!;
    return { before, after, basis, strength: 1, choice: null, evidence: [] } as unknown as Prerequisite;
  });
}

const named = (list: readonly { readonly prerequisite: Prerequisite }[]): string =>
  list.map(({ prerequisite: { before, after } }) => `${before} > ${after}`).join(", ");

describe("which arrows are drawn", () => {
  test.each([
    ["a > b, b > c, a > c", "a > b, b > c", "a chain implies the short cut"],
    ["a > b (reference), b > c (reference), a > c", "a > b, b > c, a > c", "what is stated is never hidden by the reference"],
    ["a > b, b > c, a > c (sequence)", "a > b, b > c", "what is weaker is hidden by what is stated"],
    ["a > b, b > a, a > c, b > c", "a > b, b > a, b > c", "a circle never hides both ways to the same end"],
    ["a > a, a > b", "a > b", "nothing comes before itself"],
  ])("%s", (given, drawn) => {
    expect(named(drawnArrows(arrows(given), filters))).toBe(drawn);
  });

  test("hidden bases imply nothing", () => {
    const given = arrows("a > b (sequence), b > c (sequence), a > c (reference)");
    const without = { ...filters, bases: { ...filters.bases, sequence: false } };
    expect(named(drawnArrows(given, without))).toBe("a > c");
  });

  test("all can be shown, the implied ones marked", () => {
    const shown = drawnArrows(arrows("a > b, b > c, a > c"), { ...filters, implied: true });
    expect(shown.map(({ implied }) => implied)).toEqual([false, false, true]);
  });
});

describe("labels on plates", () => {
  const measure = (text: string): number => estimateWidth(text, PLATE.font);

  test.each([
    ["Transformer", ["Transformer"]],
    ["循环神经网络", ["循环神经网络"]],
    ["retrieval-augmented generation", ["retrieval-augmented", "generation"]],
    ["检索增强生成系统的评测方法", ["检索增强生成", "系统的评测方法"]],
    ["吴恩达《机器学习专项课程》入门", ["吴恩达《机器学", "习专项课程》入门"]],
    ["Supercalifragilisticexpialidocious", ["Supercalifragilisticexpialidocious"]],
  ])("%s", (label, lines) => {
    expect(breakLabel(label, PLATE.textWidth, measure)).toEqual(lines);
  });

  test("no line begins or ends with the wrong sign", () => {
    const lines = breakLabel("一二三四五（六七八九十），一二三四五六七", 130, measure);
    expect(lines).toHaveLength(2);
    expect(lines[1]).not.toMatch(/^[），]/);
    expect(lines[0]).not.toMatch(/（$/);
  });

  test.each(["zh", "en"] as const)("every label of the fixture fits its plate (%s)", (language) => {
    for (const plate of platesOf(record.concepts, language)) {
      expect(plate.lines.join("").replaceAll(" ", "")).toBe(plate.label.replaceAll(" ", ""));
      for (const line of plate.lines) expect(textLeft(plate.kind) + measure(line) + PLATE.right).toBeLessThanOrEqual(plate.width);
    }
  });
});

describe("bands", () => {
  test("are the outermost stages in order", () => {
    const { bands, bandOf } = bandsOf(fixtureRoadmap);
    expect(bands.map(({ stage }) => stage.order)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(bandOf.get("transformer" as ConceptId)).toBe("s5");
  });

  test("are chapters where the book has only parts with chapters", () => {
    const part = { ...fixtureRoadmap.stages[0]!, id: "p1" } as (typeof fixtureRoadmap.stages)[number];
    const stages = [part, ...fixtureRoadmap.stages.map((stage) => ({ ...stage, order: stage.order + 1, parent: part.id }))];
    expect(bandsOf({ ...fixtureRoadmap, stages }).bands).toHaveLength(6);
  });
});

describe("attention", () => {
  const ends = fixtureRoadmap.prerequisites;

  test("tells what is needed from what is unlocked, near from far", () => {
    const roles = attentionOf({ type: "concept", id: "attention" as ConceptId }, ends)!.concepts;
    const role = (id: string): string | undefined => roles.get(id as ConceptId);
    expect([role("attention"), role("word2vec"), role("transformer"), role("gpt"), role("python")]).toEqual([
      "selected", "needs", "unlocks", "unlocks-far", undefined,
    ]);
  });

  test("of an arrow is on the arrow and its two ends", () => {
    const found = attentionOf({ type: "arrow", before: "rnn" as ConceptId, after: "lstm" as ConceptId }, ends)!;
    expect([...found.concepts.values()]).toEqual(["needs", "unlocks"]);
    expect(found.arrows.get(arrowKey("rnn", "lstm"))).toBe("selected");
  });

  test("ends in a circle too", () => {
    const found = attentionOf({ type: "concept", id: "a" as ConceptId }, arrows("a > b, b > a"))!;
    expect(found.concepts.size).toBe(2);
  });
});

describe("the map's content", () => {
  const drawing = mapDrawing(record, "zh", "right");
  const placement: Placement = {
    nodes: drawing.nodes.map(({ id, width, height }, at) => ({ id, width, height, x: at * 10, y: at * 50 })),
    arrows: [],
    bands: drawing.bands.map(({ id, order }) => ({ id, x: order * 100, y: 0, width: 100, height: 900 })),
    width: 1000,
    height: 4000,
    crossings: 0,
    engine: "own",
  };

  test("draws every concept, in its band", () => {
    expect(drawing.nodes).toHaveLength(fixtureRoadmap.concepts.length);
    expect(drawing.nodes.find(({ id }) => id === "rag")?.band).toBe(6);
    const content = mapContent(record, placement, look);
    expect(content.plates).toHaveLength(fixtureRoadmap.concepts.length);
    const stages = content.bands.filter(({ stage }) => stage !== null);
    expect(stages.map(({ from, to }) => [from, to])).toEqual([1, 2, 3, 4, 5, 6].map((at) => [at * 100, at * 100 + 100]));
  });

  test("has a plate at a place that its box holds, else none", () => {
    const { plates } = mapContent(record, placement, look);
    const { id, box } = plates[3]!;
    expect(plateAt(plates, { x: box.x + 1, y: box.y + box.height - 1 })?.id).toBe(id);
    expect(plateAt(plates, { x: box.x - 1, y: box.y + box.height + 1 })).toBeNull();
  });

  test("gives what stands before the first band a ground of its own", () => {
    const content = mapContent(record, placement, look);
    expect(content.bands[0]).toMatchObject({ stage: null, from: 0, to: 100 });
  });

  test("draws parts of one band as hairlines, unless an arrow ties them already", () => {
    const content = mapContent(record, placement, look);
    expect(content.parts).toHaveLength(fixtureRoadmap.parts.length);
    const arrow = fixtureRoadmap.prerequisites[0]!;
    const tied = { ...fixtureRoadmap, parts: [{ whole: arrow.before, part: arrow.after, evidence: [] }] };
    expect(mapContent(roadmapRecord(tied), placement, look).parts).toEqual([]);
  });

  test("ties the members of a choice", () => {
    const content = mapContent(record, placement, look);
    expect(content.ties.map(({ one, two }) => `${one} ${two}`)).toEqual(["pytorch tensorflow", "faiss milvus"]);
  });

  test("moves no plate when arrows are filtered, and shows a selected arrow all the same", () => {
    const nothing = { bases: { stated: false, sequence: false, stage: false, reference: false }, implied: false };
    const selected = { type: "arrow", before: "rnn" as ConceptId, after: "lstm" as ConceptId } as const;
    const all = mapContent(record, placement, look);
    const few = mapContent(record, placement, { ...look, filters: nothing, selection: selected });
    expect(few.plates).toEqual(all.plates);
    expect(few.arrows.map(({ key }) => key)).toEqual([arrowKey("rnn", "lstm")]);
  });
});

describe("the choice between pictures", () => {
  const picture = (width: number, crossings: number, points: number): Placement => ({
    nodes: [], bands: [], width, height: 500, crossings, engine: "elk",
    arrows: [{ id: "a", points: Array.from({ length: points }, (_, at) => ({ x: at, y: at })) }],
  });

  test.each([
    ["the largest", [picture(4000, 0, 2), picture(2000, 5, 9)], 1],
    ["fewer crossings among those as large", [picture(2000, 5, 2), picture(2020, 1, 9)], 1],
    ["straighter arrows among those", [picture(2000, 1, 9), picture(2020, 1, 2)], 1],
    ["the first of equals", [picture(2000, 1, 2), picture(2000, 1, 2)], 0],
  ] as const)("%s", (_, pictures, best) => {
    expect(bestPlacement(pictures)).toBe(pictures[best]);
  });

  test("tries several widths to the right, one downwards and for a large map", () => {
    const drawing = mapDrawing(record, "zh", "right");
    expect(spacingsToTry(drawing).length).toBeGreaterThan(2);
    expect(spacingsToTry({ ...drawing, direction: "down" })).toHaveLength(1);
    expect(spacingsToTry({ ...drawing, nodes: Array.from({ length: 500 }, () => drawing.nodes[0]!) })).toHaveLength(1);
  });
});
