/** What fuzzing found once, each as a case that stays. */
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, test } from "vitest";
import { alignRoadmaps, type ConceptId, parseDocument, referenceAmong, type RoadmapId } from "../../graph/index.ts";
import { type AppState, initialState, type OpenRoadmap } from "../../src/state/app-state.ts";
import { redo, undo } from "../../src/state/history.ts";
import { markKnown, unmarkKnown } from "../../src/state/learner-transitions.ts";
import { addOwn, removeOwn, replaceOwn } from "../../src/state/own-roadmaps.ts";
import { takeShared } from "../../src/state/shared.ts";
import { goTo, openRoadmap } from "../../src/state/transitions.ts";
import { currentUnion, unionKey } from "../../src/state/union.ts";
import { openView, receiveUnion } from "../../src/state/union-transitions.ts";
import { parseAddress } from "../../src/state/url-codec.ts";
import { beginWriting, takeWritten } from "../../src/state/writing.ts";
import { CORPUS } from "../hostile/corpus.ts";
import { beAPage, openWindow, settled } from "./app-window.ts";

beforeEach(() => {
  beAPage();
  indexedDB = new IDBFactory();
});

const read = (text: string, id?: string): OpenRoadmap => {
  const roadmap = parseDocument({ name: "a.md", text }).roadmaps[0]!;
  return { roadmap: id === undefined ? roadmap : { ...roadmap, id: id as RoadmapId }, text, reference: [] };
};
const flour = read("# Bread\n\n- **Flour**\n- **Dough**: before learning Dough, you need to know Flour.\n");
const oven = read("# Baking\n\n- **Flour**\n- **Oven**\n", flour.roadmap.id);

describe("names that every object has", () => {
  test("a roadmap that is called so is added, shown, taken back and done again", () => {
    const named = read("# Constructor\n\n- **Object**: what it makes.\n- **Class**\n");
    expect(named.roadmap.id).toBe("constructor");
    const added = addOwn(initialState(), [named]);
    expect([undo(added).shelf, redo(undo(added)).shown]).toEqual([[], "constructor"]);
  });

  test("a concept that is called so is marked, unmarked, and stays unmarked", async () => {
    const constructor = { id: "constructor" as ConceptId, members: [] };
    const marked = markKnown(initialState(), [constructor], null, 1);
    expect(undo(marked).known).toEqual({});
    const window = await openWindow("");
    window.set((state) => markKnown(state, [constructor], null, 1));
    await settled();
    window.set((state) => unmarkKnown(state, [constructor], null));
    await settled();
    window.close();
    expect((await openWindow("")).state().known).toEqual({});
  });

  test.each(["constructor", "__proto__", "toString"])("a link to a roadmap that is called %s and is not here", (name) => {
    const state: AppState = { ...initialState(), shown: name, selection: { type: "concept", id: "x" as ConceptId } };
    expect(state.opened[name]).toBeUndefined();
    expect(goTo(addOwn(state, [flour]), parseAddress(`roadmap=${name}&concept=x`)).shown).toBe("bread");
  });
});

describe("another text under the same id", () => {
  const other = read("# Other\n\n- **Flour**\n");
  const begun = openView(addOwn(addOwn(initialState(), [flour]), [other]), "compare");
  const withAtlas = (state: AppState): AppState => {
    const atlas = alignRoadmaps(state.shelf.map(({ id }) => ({ ...state.opened[id]!.roadmap, id: id as RoadmapId })));
    return receiveUnion(state, { key: unionKey(state), atlas, reference: referenceAmong([]) });
  };

  test("ends the atlas that was made of the first, also when it is taken back or comes later", () => {
    const state = withAtlas(begun);
    expect(currentUnion(state)).not.toBeNull();
    const replaced = replaceOwn(state, "bread", oven);
    expect(currentUnion(replaced)).toBeNull();
    expect(currentUnion(undo(withAtlas(replaced)))).toBeNull();
    expect(currentUnion(addOwn(removeOwn(state, "bread"), [oven]))).toBeNull();
  });

  test("is called by its own name in another tab too", async () => {
    const [one, tab] = [await openWindow(""), await openWindow("")];
    one.set((state) => addOwn(state, [flour]));
    await settled();
    one.set((state) => replaceOwn(state, "bread", oven));
    await settled();
    expect(tab.state().shelf.at(-1)).toMatchObject({ id: "bread", title: "Baking" });
  });

  test("is a step of its own, though the letters are the same", () => {
    const asList = { ...flour, roadmap: { ...flour.roadmap, prerequisites: [] } };
    expect(undo(replaceOwn(addOwn(initialState(), [flour]), "bread", asList)).opened["bread"]?.roadmap.prerequisites).toHaveLength(1);
  });

  test("lets go of a selected arrow that the new atlas lacks", () => {
    const selected: AppState = { ...withAtlas(begun), selection: { type: "arrow", before: "flour" as ConceptId, after: "dough" as ConceptId } };
    const cut = { ...flour, roadmap: { ...flour.roadmap, prerequisites: [] } };
    expect(withAtlas(openRoadmap(selected, "bread", cut)).selection).toBeNull();
  });
});

test("a roadmap that is removed while it is written is no longer written", () => {
  expect(removeOwn(beginWriting(addOwn(initialState(), [flour]), "bread"), "bread").writing).toBeNull();
});

test("what is no longer there after a text was taken back is no longer selected", () => {
  const state = replaceOwn(addOwn(initialState(), [oven]), "bread", flour);
  const selected: AppState = { ...state, selection: { type: "arrow", before: "flour" as ConceptId, after: "dough" as ConceptId } };
  expect(undo(selected).selection).toBeNull();
});

test("a file of ours that lists things twice and leads nowhere comes in once, and the windows come to rest", async () => {
  const window = await openWindow("");
  for (const name of ["doubles.json", "loose.json", "stages-in-circles.json"]) {
    window.takeFiles([new File([CORPUS.find((file) => file.name === name)!.make() as string], name)]);
    await settled();
    window.add();
    await settled();
  }
  const own = window.state().shelf.filter((entry) => entry.own).map(({ id }) => window.state().opened[id]!.roadmap);
  expect(own.map(({ concepts, prerequisites }) => [concepts.map(({ id }) => id), prerequisites.length])).toEqual([[["a"], 0], [["x"], 0], [["x"], 0]]);
  expect(own[2]!.stages.map(({ id, parent }) => [id, parent])).toEqual([["s1", "s2"], ["s2", null], ["s3", null]]);
});

test("a mark on what is called __proto__ is kept, and seen in another tab", async () => {
  const [one, tab] = [await openWindow(""), await openWindow("")];
  one.set((state) => markKnown(state, [{ id: "__proto__" as ConceptId, members: [] }], null, 1));
  await settled();
  expect([Object.keys(one.state().known), Object.keys(tab.state().known)]).toEqual([["__proto__"], ["__proto__"]]);
  expect(Object.keys((await openWindow("")).state().known)).toEqual(["__proto__"]);
});

test("what is being written is the last step: undo takes it back, and nothing else", async () => {
  const window = await openWindow("");
  window.set((state) => beginWriting(addOwn(state, [flour]), "bread"));
  window.set((state) => takeWritten(state, { open: oven, findings: [], placed: null }));
  window.undo();
  expect([window.state().writing, window.state().opened["bread"]?.text]).toEqual([null, flour.text]);
});

test("no roadmap is chosen twice: neither by a link nor where two that were handed over are one here", () => {
  const state = addOwn(addOwn(initialState(), [flour]), [{ ...flour, roadmap: { ...flour.roadmap, title: flour.roadmap.title } }]);
  const ids = state.shelf.map(({ id }) => id);
  expect(parseAddress("view=compare&with=a&with=b&with=a&pick=a&pick=a")).toMatchObject({ chosen: ["a", "b"], picked: ["a"] });
  const shared = { address: `view=compare&${ids.map((id) => `with=${id}`).join("&")}`, documents: [{ name: "a.md", text: flour.text }], roadmaps: ids.map((id) => ({ id: id as RoadmapId, document: 0, called: flour.roadmap.id })), corrections: [], decisions: [] };
  const taken = takeShared(state, { phase: "read", shared, roadmaps: ids.map((id) => ({ id, open: flour })) });
  expect(taken.chosen).toHaveLength(new Set(taken.chosen).size);
});

test("a plan that is stopped when it is made already stays the plan", async () => {
  const window = await openWindow("");
  window.stopPlanning();
  expect(window.state().planWork).toBe("idle");
});

test("writing the roadmap that is shown lets go of what only the atlas has", () => {
  const both = addOwn(addOwn(initialState(), [flour]), [read("# Kitchen\n\n- **Oven**\n")]);
  const atlas = alignRoadmaps(both.shelf.map(({ id }) => ({ ...both.opened[id]!.roadmap, id: id as RoadmapId })));
  const compared = receiveUnion(openView(both, "compare"), { key: unionKey(both), atlas, reference: referenceAmong([]) });
  const selected: AppState = { ...compared, selection: { type: "concept", id: "dough" as ConceptId } };
  expect(selected.shown).toBe("kitchen");
  expect(beginWriting(selected, "kitchen").selection).toBeNull();
  expect(beginWriting(selected, "bread").selection).toBeNull();
});
