/** Several roadmaps in the state: views, choice and order, selections carried over, decisions with a way back. */
import { describe, expect, test } from "vitest";
import type { ConceptId, Decision } from "../../graph/index.ts";
import { type AppState, initialState, type Selection } from "../../src/state/app-state.ts";
import { comparedPair, currentComparison } from "../../src/state/compared.ts";
import * as to from "../../src/state/transitions.ts";
import { currentUnion, unionKey } from "../../src/state/union.ts";
import { undo } from "../../src/state/history.ts";
import * as several from "../../src/state/union-transitions.ts";
import { formatAddress, parseAddress } from "../../src/state/url-codec.ts";
import { threeAtlas, threeCompared, threeReference, threeRoadmaps } from "../support/three-roadmaps.ts";

const concept = (id: string): Selection => ({ type: "concept", id: id as ConceptId });

function started(change: Partial<AppState> = {}): AppState {
  const shelved = to.shelve(initialState(), threeRoadmaps.map(({ id, title, language }) => ({ id, title, language, own: false })));
  const opened = threeRoadmaps.reduce((state, roadmap) => to.openRoadmap(state, roadmap.id, { roadmap, text: "" }), shelved);
  return { ...to.showRoadmap(opened, "b"), ...change };
}

const union = { key: "", atlas: threeAtlas, reference: threeReference };

describe("the view", () => {
  test("takes in the shown roadmap first, then the others", () => {
    expect(several.openView(started(), "compare")).toMatchObject({ view: "compare", chosen: ["b", "a", "c"], left: "ask" });
  });

  test("keeps the reader's choice between compare and plan, and drops what left the shelf", () => {
    expect(several.openView(started({ view: "compare", chosen: ["c", "gone", "a"] }), "plan").chosen).toEqual(["c", "a"]);
  });

  test("carries the selection over, at once or when the atlas comes", () => {
    const selected = to.select(started(), concept("transformer"));
    expect(several.openView({ ...selected, union }, "compare").selection).toEqual(concept("transformer"));
    const early = several.openView(selected, "compare");
    expect(early.selection).toBeNull();
    expect(several.receiveUnion(early, union).selection).toEqual(concept("transformer"));
  });

  test("lets go of a selection that the other view does not have", () => {
    const wide = to.select({ ...several.openView(started({ union }), "compare") }, concept("word-vectors"));
    expect(wide.selection).toEqual(concept("word-vectors"));
    expect(several.openView(wide, "map").selection).toBeNull();
  });

  test("selects arrows of the reference, not arrows that nobody draws", () => {
    const state = several.openView(started({ union }), "compare");
    const arrow = (before: string, after: string): Selection => ({ type: "arrow", before: before as ConceptId, after: after as ConceptId });
    expect(to.select(state, arrow("transformer", "langchain")).selection).not.toBeNull();
    expect(to.select(state, arrow("langchain", "python")).selection).toBeNull();
  });

  test("reads in the text of the first chosen roadmap that speaks of it", () => {
    const state = several.openView(started({ union, chosen: ["c", "a"] }), "compare");
    expect(to.selectAndRead(state, concept("recurrent-neural-network"), true)).toMatchObject({ reading: { roadmap: "a" }, left: "ask" });
  });
});

describe("the choice", () => {
  const state = started({ view: "compare", chosen: ["a", "b"] });

  test("takes in and leaves out, never the last one", () => {
    expect(several.toggleChosen(state, "c").chosen).toEqual(["a", "b", "c"]);
    expect(several.toggleChosen(state, "a").chosen).toEqual(["b"]);
    expect(several.toggleChosen({ ...state, chosen: ["a"] }, "a").chosen).toEqual(["a"]);
    const eight = Array.from({ length: 8 }, (_, at) => `r${at}`);
    expect(several.toggleChosen({ ...state, chosen: eight }, "c").chosen).toEqual(eight);
  });

  test.each([["a", 1, "b a"], ["b", 0, "b a"], ["b", 9, "a b"], ["a", -3, "a b"], ["c", 0, "a b"]])("moving %s to %i gives %s", (id, place, order) => {
    expect(several.moveChosen(state, id, place).chosen.join(" ")).toBe(order);
  });

  test("compares the first two", () => {
    expect(comparedPair(state)).toEqual(["a", "b"]);
    expect(comparedPair({ chosen: ["a"] })).toBeNull();
  });

  test("forgets what was picked out when it changes, and picking twice lets go", () => {
    const picked = several.pick(state, ["a", "b"]);
    expect(several.toggleChosen(picked, "c").picked).toEqual([]);
    expect(several.pick(picked, ["b", "a"]).picked).toEqual([]);
  });
});

describe("what was worked out", () => {
  test("holds only for its shelf, decisions and choice", () => {
    const state = started({ view: "compare", union, chosen: ["a", "b", "c"], compared: { union, chosen: ["a", "b", "c"], comparison: threeCompared } });
    expect(currentComparison(state)).toBe(threeCompared);
    expect(currentComparison({ ...state, chosen: ["b", "a", "c"] })).toBeNull();
    const decided = several.decide(state, [{ kind: "join", one: { concept: "python" as ConceptId }, other: { concept: "numpy" as ConceptId }, reason: "" }]);
    expect([currentUnion(decided), currentComparison(decided)]).toEqual([null, null]);
    expect(unionKey(to.shelve(state, [{ id: "mine", title: "", language: "en", own: true }]))).not.toBe(unionKey(state));
  });
});

describe("decisions", () => {
  const decision = (kind: Decision["kind"], one: string, other: string): Decision => ({ kind, one: { concept: one as ConceptId }, other: { concept: other as ConceptId }, reason: "" });

  test("about the same two replace each other, and all that were made at once are undone at once", () => {
    const first = several.decide(started(), [decision("join", "python", "numpy"), decision("split", "a", "b")]);
    const second = several.decide(first, [decision("split", "numpy", "python")]);
    expect(second.decisions).toEqual([decision("split", "a", "b"), decision("split", "numpy", "python")]);
    expect(undo(second).decisions).toEqual(first.decisions);
    expect(undo(undo(second)).decisions).toEqual([]);
  });

  test("can be taken back one by one, and that undone", () => {
    const made = several.decide(started(), [decision("join", "a", "b")]);
    const back = several.withdraw(made, made.decisions);
    expect(back.decisions).toEqual([]);
    expect(undo(back).decisions).toEqual(made.decisions);
  });
});

describe("the address", () => {
  const state = started({ union, view: "compare", chosen: ["c", "a"], tab: "matrix", picked: ["c"], selection: concept("transformer") });

  test("holds the whole state of the comparison and brings it back", () => {
    const text = formatAddress(to.addressOf(state));
    expect(text).toBe("view=compare&with=c&with=a&tab=matrix&pick=c&concept=transformer");
    expect(to.goTo(started({ union }), parseAddress(text))).toMatchObject({ view: "compare", chosen: ["c", "a"], tab: "matrix", picked: ["c"], selection: concept("transformer") });
  });

  test("of the map says nothing of it", () => {
    expect(formatAddress(to.addressOf({ ...state, view: "map" }))).toBe("roadmap=b&concept=transformer");
  });

  test.each(["view=dashboard&tab=pie", "with=&pick=&view=", "view=compare&with=gone"])("%s is fine", (text) => {
    expect(() => to.goTo(started(), parseAddress(text))).not.toThrow();
  });
});

test.each([
  ["wide", "compare", true], ["wide", "plan", true], ["medium", "plan", true], ["medium", "compare", false], ["narrow", "plan", false], ["wide", "map", false],
] as const)("in a %s window %s opens with its questions: %s", (room, view, asks) => {
  expect(several.asksFirst(view, room)).toBe(asks);
  const state = { ...initialState(), room };
  expect(several.openView(state, view).left === "ask").toBe(asks);
});
