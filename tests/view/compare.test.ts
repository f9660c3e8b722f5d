/** The comparison's view-models over three short roadmaps whose relations are known by hand. */
import { describe, expect, test } from "vitest";
import type { ConceptId, Decision } from "../../graph/index.ts";
import { atlasRecord, chosenRecord } from "../../src/view/map/atlas-record.ts";
import { matrixRows } from "../../src/view/compare/compare-matrix.ts";
import { overlayMarks, overlayOf } from "../../src/view/compare/compare-overlay.ts";
import { consensusList, consensusMarkdown } from "../../src/view/compare/consensus-list.ts";
import { joinBoth, splitOff, undecided } from "../../src/view/compare/decisions.ts";
import { intersectionsOf } from "../../src/view/compare/intersections.ts";
import { mapDrawing } from "../../src/view/map/map-drawing.ts";
import { mapMarks, pickedConcepts } from "../../src/view/map/map-marks.ts";
import { orderChart } from "../../src/view/compare/order-chart.ts";
import { smallMap } from "../../src/view/compare/small-map.ts";
import { alignRoadmaps } from "../../graph/index.ts";
import { threeAtlas, threeCompared, threeReference, threeRoadmaps } from "../support/three-roadmaps.ts";

const record = atlasRecord(threeAtlas, threeReference);
const only = (...chosen: string[]): typeof record => chosenRecord(record, threeAtlas, threeReference, chosen);
const ids = (concepts: readonly { readonly id: ConceptId }[]): string[] => concepts.map(({ id }) => id as string);
const arrow = (before: string, after: string, of = record): (typeof record)["arrows"][number] | undefined => of.arrows.find((one) => one.before === before && one.after === after);

describe("the map of several roadmaps", () => {
  test("carries each concept once with everybody who teaches it", () => {
    expect(record.concepts.map(({ id, sources }) => `${id} ${sources.join("")}`)).toEqual([
      "langchain b", "numpy abc", "python abc", "recurrent-neural-network ab", "transformer abc", "word-vectors a",
    ]);
  });

  test("takes the best basis, counts who says so, and knows what is disputed", () => {
    expect(arrow("python", "numpy")).toMatchObject({ basis: "stated", sources: ["a", "c"], disputed: false });
    expect(arrow("recurrent-neural-network", "transformer")).toMatchObject({ sources: ["a"], disputed: true });
  });

  test("has the reference speak only where no roadmap does", () => {
    expect(arrow("transformer", "langchain")).toMatchObject({ basis: "reference", sources: [] });
    expect(record.arrows.filter(({ before, after }) => before === "python" && after === "numpy")).toHaveLength(1);
  });

  test("stands in bands of steps that no arrow runs against, circles apart", () => {
    const order = new Map(record.bands.map(({ id, order: place }) => [id, place]));
    const place = (id: ConceptId): number => order.get(record.bandOf.get(id)!)!;
    for (const { before, after } of record.arrows) expect(place(before)).toBeLessThanOrEqual(place(after));
    expect(record.bands.every(({ steps }) => steps !== null)).toBe(true);
  });

  test("keeps every concept in its place when roadmaps are left out, with their words only", () => {
    const some = only("c");
    expect(mapDrawing(some, "zh", "right").nodes).toEqual(mapDrawing(record, "zh", "right").nodes);
    expect(arrow("recurrent-neural-network", "transformer", some)).toBeUndefined();
    expect(arrow("python", "numpy", some)?.sources).toEqual(["c"]);
    expect(some.arrows.every(({ before, after }) => [before, after].every((id) => some.concepts.find((one) => one.id === id)!.sources.length > 0))).toBe(true);
  });
});

describe("the overlay", () => {
  const overlay = overlayOf(record, threeCompared, "a", "b");

  test("tells what only one has from what both have", () => {
    expect([ids(overlay.onlyA), ids(overlay.onlyB), ids(overlay.both)]).toEqual([["word-vectors"], ["langchain"], ["numpy", "python", "recurrent-neural-network", "transformer"]]);
  });

  test("lists opposite orders as A has them, whichever of the two is A", () => {
    expect(overlay.reversed).toEqual([{ first: "recurrent-neural-network", then: "transformer" }]);
    expect(overlayOf(record, threeCompared, "b", "a").reversed).toEqual([{ first: "transformer", then: "recurrent-neural-network" }]);
  });

  test("marks plates and arrows by difference, and what neither has as faint", () => {
    const marks = overlayMarks(only("b", "c"), "b", "c", new Set(["numpy" as ConceptId]));
    const mark = (id: string): unknown => marks.plates.get(id as ConceptId);
    expect([mark("langchain"), mark("word-vectors"), mark("numpy")]).toEqual([{ difference: "only-a" }, { faint: true }, { difference: "both", picked: true }]);
    expect(overlayMarks(record, "a", "b", new Set()).arrows.get("recurrent-neural-network > transformer")).toBe("disagree");
  });
});

describe("picking out", () => {
  test("means what exactly these roadmaps teach", () => {
    expect([...pickedConcepts(record, ["b", "a"])]).toEqual(["recurrent-neural-network"]);
    expect(pickedConcepts(record, []).size).toBe(0);
  });

  test("marks them in the plan's view too, and one roadmap's map not at all", () => {
    expect(mapMarks({ view: "plan", chosen: ["a"], picked: ["a"] }, only("a")).plates.get("langchain" as ConceptId)).toEqual({ faint: true });
    expect(mapMarks({ view: "map", chosen: [], picked: ["a"] }, record).plates.size).toBe(0);
  });

  test("has a bar for each set of roadmaps, the largest first, each concept in one", () => {
    const bars = intersectionsOf(threeCompared);
    expect(bars.map(({ roadmaps, concepts, share }) => [roadmaps.join(""), concepts.length, share])).toEqual([["abc", 3, 1], ["ab", 1, 1 / 3], ["a", 1, 1 / 3], ["b", 1, 1 / 3]]);
    expect(bars.flatMap(({ concepts }) => concepts).sort()).toEqual(ids(record.concepts));
  });
});

describe("the table", () => {
  test("has what most teach first, with the stage of each", () => {
    const rows = matrixRows(threeCompared, threeAtlas.concepts);
    expect(rows.map(({ concept, cells }) => `${concept.id} ${cells.map((cell) => cell?.stage ?? "-").join("")}`)).toEqual([
      "numpy 111", "python 111", "transformer 212", "recurrent-neural-network 21-", "langchain -2-", "word-vectors 2--",
    ]);
  });

  test("follows one author where asked", () => {
    expect(matrixRows(threeCompared, threeAtlas.concepts, "b").map(({ concept }) => concept.id as string)).toEqual(["numpy", "transformer", "python", "recurrent-neural-network", "langchain", "word-vectors"]);
  });
});

describe("the order chart", () => {
  const chart = orderChart(threeCompared);

  test("numbers the shared concepts in each author's order", () => {
    const places = Object.fromEntries(chart.lines.map((line) => [line.concept, line.places]));
    expect(places).toEqual({ numpy: [2, 1, 2], python: [1, 3, 1], "recurrent-neural-network": [3, 4, null], transformer: [4, 2, 3] });
    expect(chart).toMatchObject({ left: 0, height: 4 });
  });

  test("counts crossings both ways", () => {
    const crossings = Object.fromEntries(chart.lines.map((line) => [line.concept, line.crossings]));
    expect(crossings).toEqual({ numpy: 1, python: 2, "recurrent-neural-network": 1, transformer: 2 });
  });

  test("never has more than thirty lines, the picked ones among them", () => {
    const cell = (roadmap: string, rank: number): object => ({ roadmap, stage: 1, rank });
    const matrix = Array.from({ length: 50 }, (_, at) => ({ concept: `c${at}`, cells: [cell("a", at + 1), cell("b", 50 - at)] }));
    const many = orderChart({ ...threeCompared, matrix } as unknown as typeof threeCompared, new Set(["c49" as ConceptId]));
    expect([many.lines.length, many.left, many.lines[0]?.concept]).toEqual([30, 20, "c49"]);
  });
});

describe("the consensus", () => {
  const list = consensusList(threeCompared);

  test("says who teaches each concept, what comes first, and what each leaves out", () => {
    expect(list.steps.map(({ concept, roadmaps }) => `${concept} ${roadmaps.join("")}`)).toEqual(["python abc", "numpy abc", "recurrent-neural-network ab", "transformer abc"]);
    expect(list.steps[1]!.needs).toEqual([{ concept: "python", roadmaps: ["a", "c"] }]);
    expect(list.leftOut).toEqual([{ roadmap: "a", concepts: [] }, { roadmap: "b", concepts: [] }, { roadmap: "c", concepts: ["recurrent-neural-network"] }]);
  });

  test("is a Markdown list in the same order", () => {
    const text = consensusMarkdown(list, { title: "T", intro: "I", leftOut: (one) => `without ${one}`, needs: (names) => `after ${names}`, name: (id) => id.toUpperCase(), source: (id) => id, and: ", " });
    expect(text).toBe("# T\n\nI\n\n1. **PYTHON** (a, b, c)\n2. **NUMPY** (a, b, c)\n   after PYTHON\n3. **RECURRENT-NEURAL-NETWORK** (a, b)\n4. **TRANSFORMER** (a, b, c)\n\n## without c\n\n- RECURRENT-NEURAL-NETWORK\n");
  });
});

test("a small map has every plate where the large one has it, taught or not", () => {
  const nodes = mapDrawing(record, "en", "right").nodes.map(({ id, width, height }, at) => ({ id, width, height, x: at * 100, y: 10 }));
  const small = smallMap(record, { nodes, arrows: [], bands: [], width: 600, height: 60, crossings: 0, engine: "own" }, "c");
  expect(small.plates.map(({ box }) => box.x)).toEqual(nodes.map(({ x }) => x));
  expect(small.plates.filter(({ taught }) => taught).map(({ id }) => id as string)).toEqual(["numpy", "python", "transformer"]);
  expect(small.lines.match(/M/g)).toHaveLength(1);
});

describe("decisions", () => {
  const concept = (id: string, atlas = threeAtlas): (typeof atlas)["concepts"][number] => atlas.concepts.find((one) => one.id === id || one.members.some((member) => member.concept === id))!;

  test("splitting a member off keeps it apart from all others", () => {
    const transformer = concept("transformer");
    const decisions = splitOff(transformer, transformer.members[0]!);
    expect(decisions).toHaveLength(2);
    const atlas = alignRoadmaps(threeRoadmaps, decisions);
    expect(atlas.concepts).toHaveLength(threeAtlas.concepts.length + 1);
    expect(atlas.concepts.filter(({ members }) => members.some((member) => member.concept === "transformer")).map(({ members }) => members.map(({ roadmap }) => roadmap).join("")).sort()).toEqual(["a", "bc"]);
  });

  test("joining two makes them one, with the reader as the reason, in later roadmaps too", () => {
    const decision = joinBoth(concept("word-vectors"), concept("langchain"));
    const joined = alignRoadmaps(threeRoadmaps, [decision]).concepts.find(({ members }) => members.length === 2 && members.some((member) => member.concept === "langchain"))!;
    expect(joined.members.map(({ roadmap, match }) => `${roadmap} ${match}`)).toEqual(["a decision", "b decision"]);
    const later = alignRoadmaps([...threeRoadmaps, { ...threeRoadmaps[1]!, id: "d" as (typeof threeRoadmaps)[number]["id"] }], [decision]);
    expect(concept("langchain", later).members.map(({ roadmap }) => roadmap as string)).toEqual(["a", "b", "d"]);
  });

  test("suggestions that were decided are gone, in either order of the two", () => {
    const suggestion = { a: "langchain" as ConceptId, b: "numpy" as ConceptId, likeness: 0.5, why: "" };
    const atlas = { ...threeAtlas, suggestions: [suggestion] };
    const decision: Decision = { kind: "split", one: { concept: "numpy" as ConceptId }, other: { concept: "langchain" as ConceptId }, reason: "" };
    expect(undecided(atlas, [])).toEqual([suggestion]);
    expect(undecided(atlas, [decision])).toEqual([]);
  });
});
