/** Where the eye is led when stages are folded: to what stands for the concepts meant, and no further. */
import { expect, test } from "vitest";
import type { ConceptId } from "../../graph/index.ts";
import { initialState } from "../../src/state/app-state.ts";
import { wholeOutlook } from "../../src/state/outlook.ts";
import { mapContent } from "../../src/view/map/map-content.ts";
import { passageAttention, plateAttention } from "../../src/view/map/plate-attention.ts";
import { gridPlacement, mapRecordOf } from "../support/any-map.ts";

const id = (text: string): ConceptId => text as ConceptId;
const record = mapRecordOf({ bands: { one: ["a", "b"], two: ["c", "d"], three: ["e", "f"] }, parts: ["e f"], arrows: ["a c", "b d", "d e"] });
const content = (folds: readonly string[], wholes: readonly string[] = []): ReturnType<typeof mapContent> =>
  mapContent(record, gridPlacement(record), { direction: "right", language: "en", filters: initialState().filters, selection: null, colours: new Map(), outlook: { ...wholeOutlook(), folds, wholes: wholes.map(id) } });
const roles = (map: ReadonlyMap<string, string> | undefined): string => [...(map ?? [])].map(([key, role]) => `${key}: ${role}`).sort().join(", ");

test("a concept outside of the fold: the fold takes its nearest role, and lets no other way through", () => {
  const attention = plateAttention(content(["two"]), { type: "concept", id: id("a") });
  expect(roles(attention?.plates)).toBe("a: selected, fold two: unlocks");
  expect(roles(attention?.arrows)).toBe("a > fold two: unlocks");
});

test("a folded stage that is pointed at: what any of its concepts needs and unlocks", () => {
  const attention = plateAttention(content(["two"]), { type: "plate", id: "fold two" });
  expect(roles(attention?.plates)).toBe("a: needs, b: needs, e: unlocks, fold two: selected");
});

test("a concept inside of the fold lights the fold", () => {
  expect(roles(plateAttention(content(["one"]), { type: "concept", id: id("b") })?.plates)).toBe("d: unlocks, e: unlocks-far, fold one: selected");
});

test("a whole stands for its parts", () => {
  expect(roles(plateAttention(content([], ["e"]), { type: "concept", id: id("f") })?.plates)).toBe("e: selected");
});

test("a passage lights what its words stand in", () => {
  const passage = { roadmap: "x", concepts: [id("a"), id("e")], arrows: [{ before: id("a"), after: id("c") }] } as never;
  const attention = passageAttention(content(["one"]), passage);
  expect(roles(attention.plates)).toBe("e: selected, fold one: selected");
  expect(roles(attention.arrows)).toBe("fold one > c: selected");
});

test("nothing for nothing, and for a plate that is not there", () => {
  expect(plateAttention(content([]), null)).toBeNull();
  expect(plateAttention(content([]), { type: "plate", id: "nobody" })).toBeNull();
});
