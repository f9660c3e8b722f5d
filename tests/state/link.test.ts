/** Links: what is on screen comes back from one, what it cannot say is told, and what it names in vain is told too. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ConceptId } from "../../graph/index.ts";
import { takeLinks } from "../../src/app/actions/take-link.ts";
import { type AppState, initialState } from "../../src/state/app-state.ts";
import { undo } from "../../src/state/history.ts";
import { addTargets, markKnown } from "../../src/state/learner-transitions.ts";
import { linkTo, missingOf } from "../../src/state/link.ts";
import { addOwn } from "../../src/state/own-roadmaps.ts";
import { pointAt } from "../../src/state/pointing.ts";
import { createAppStore } from "../../src/state/store.ts";
import * as to from "../../src/state/transitions.ts";
import { openView } from "../../src/state/union-transitions.ts";
import { type Address, formatAddress, parseAddress } from "../../src/state/url-codec.ts";
import { smallRoadmap } from "../support/small-roadmap.ts";
import { threeAtlas, threeReference, threeRoadmaps } from "../support/three-roadmaps.ts";

const id = (text: string): ConceptId => text as ConceptId;

function started(change: Partial<AppState> = {}): AppState {
  const shelved = to.shelve(initialState(), threeRoadmaps.map(({ id, title, language }) => ({ id, title, language, own: false })));
  const opened = threeRoadmaps.reduce((state, roadmap) => to.openRoadmap(state, roadmap.id, { roadmap, text: "" }), shelved);
  return { ...to.showRoadmap(opened, "b"), union: { key: "", atlas: threeAtlas, reference: threeReference }, keeping: "lasting", indexed: true, ...change };
}

const anyAddress: fc.Arbitrary<Address> = fc.record(
  {
    view: fc.constantFrom("compare" as const, "plan" as const),
    chosen: fc.uniqueArray(fc.constantFrom("a", "b", "图 1"), { minLength: 1 }),
    tab: fc.constantFrom("matrix" as const, "disputes" as const),
    known: fc.uniqueArray(fc.constantFrom("python", "c++", "线性代数", "a&b=c").map(id), { minLength: 1 }),
    panel: fc.constantFrom("ask" as const, "list" as const, "text" as const, "none" as const),
    place: fc.record({ x: fc.integer({ min: -9999, max: 99999 }), y: fc.integer({ min: -9999, max: 99999 }), zoom: fc.integer({ min: 8, max: 300 }).map((each) => each / 100), direction: fc.constantFrom("right" as const, "down" as const) }),
    selection: fc.constant({ type: "concept" as const, id: id("numpy") }),
    language: fc.constantFrom("zh" as const, "en" as const),
    theme: fc.constantFrom("light" as const, "dark" as const),
  },
  { requiredKeys: [] },
);

test("every address says and reads the same", () => {
  fc.assert(fc.property(anyAddress, (address) => {
    expect(parseAddress(formatAddress(address))).toEqual(address);
  }));
});

test.each(["at=1 2 3", "at=x", "at=1 2 0 right", "at=1 2 1 left", "at=1e9 0 1 right", "panel=all", "know=+"])("%s is passed over", (text) => {
  expect(parseAddress(text)).toEqual({});
});

describe("a link", () => {
  const planning = (): AppState => {
    const plan = openView(started({ room: "wide" }), "plan");
    return markKnown(addTargets({ ...plan, left: "list", tab: "matrix" }, pointAt(plan, [id("transformer")]), null, 1), pointAt(plan, [id("python"), id("numpy")]), null, 2);
  };

  test("brings back view, choice, targets, marks, panel and place in a window that knows nothing", () => {
    const place = { x: 120, y: -8, zoom: 0.86, direction: "right" } as const;
    const { text, leftOut } = linkTo(planning(), place);
    expect(leftOut).toEqual([]);
    const store = createAppStore(to.goTo(started(), parseAddress(text)));
    takeLinks(store, () => 7);
    expect(store.getState()).toMatchObject({ view: "plan", chosen: ["b", "a", "c"], left: "list", place, language: "en", linked: { targets: ["transformer"] }, missing: [], offered: [], arrived: null });
    expect(Object.keys(store.getState().known).sort()).toEqual(["numpy", "python"]);
    expect(undo(store.getState()).known).toEqual({});
  });

  test("never touches the marks of whoever has some, but offers its own", () => {
    const own = started();
    const store = createAppStore(to.goTo(markKnown(own, pointAt(own, [id("python")]), null, 1), parseAddress(linkTo(planning(), null).text)));
    const before = store.getState().known;
    takeLinks(store, () => 7);
    expect(store.getState()).toMatchObject({ known: before, offered: ["numpy"] });
  });

  test("tells that roadmaps of one's own are not in it, and leaves out marks that make it too long", () => {
    expect(linkTo(addOwn(started(), [{ roadmap: smallRoadmap, text: "…" }]), null).leftOut).toEqual(["own"]);
    const many = Array.from({ length: 300 }, (_, at) => ({ ...threeRoadmaps[1]!.concepts[0]!, id: id(`concept-${at}`) }));
    const wide = to.openRoadmap(started(), "b", { roadmap: { ...threeRoadmaps[1]!, concepts: many }, text: "" });
    const link = linkTo(markKnown(wide, pointAt(wide, many.map((one) => one.id)), null, 1), null);
    expect(link.leftOut).toEqual(["known"]);
    expect(link.text.length).toBeLessThan(1800);
  });

  test.each([
    ["roadmap=gone", ["gone"]],
    ["view=compare&with=a&with=gone", ["gone"]],
    ["roadmap=b&concept=gone", ["gone"]],
    ["roadmap=b&before=numpy&after=gone", ["numpy → gone"]],
    ["view=plan&with=a&to=gone&to=transformer&know=python+lost", ["gone", "lost"]],
    ["roadmap=b&concept=numpy", []],
    ["view=compare&with=a&with=b&concept=transformer", []],
  ])("%s names in vain %j", (text, missing) => {
    const address = parseAddress(text);
    expect(missingOf(to.goTo(started(), address), address)).toEqual(missing);
  });

  test("is judged only once what it names could be here", () => {
    const address = parseAddress("view=plan&with=a&to=transformer");
    const state = to.goTo(started(), address);
    expect(missingOf({ ...state, union: null }, address)).toBeNull();
    expect(missingOf({ ...state, indexed: false }, address)).toBeNull();
  });
});

test("going back brings back what was shown, not the targets of then", () => {
  const state = addTargets(openView(started(), "plan"), [{ id: id("numpy"), members: [] }], null, 1);
  const back = to.goBackTo(state, parseAddress("view=plan&with=a&to=transformer&hours=3"));
  expect(back).toMatchObject({ view: "plan", chosen: ["a"], targets: state.targets, linked: null, arrived: null });
});
