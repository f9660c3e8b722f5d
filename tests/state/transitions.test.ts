import { describe, expect, test } from "vitest";
import type { ConceptId } from "../../graph/index.ts";
import { type AppState, initialState, type Selection } from "../../src/state/app-state.ts";
import * as to from "../../src/state/transitions.ts";
import { fixtureRoadmap, fixtureText } from "../support/fixture-roadmap.ts";

const concept = (id: string): Selection => ({ type: "concept", id: id as ConceptId });
const arrow = (before: string, after: string): Selection => ({ type: "arrow", before: before as ConceptId, after: after as ConceptId });

function started(change: Partial<AppState> = {}): AppState {
  const shelf = to.shelve(initialState(), [
    { id: "fixture", title: "Fixture", language: "zh", own: false },
    { id: "other", title: "Other", language: "en", own: false },
  ]);
  return { ...to.openRoadmap(to.showRoadmap(shelf, "fixture"), "fixture", { roadmap: fixtureRoadmap, text: fixtureText }), ...change };
}

describe("selecting", () => {
  test("opens the source at the arrow's own words where there is room", () => {
    const state = to.selectAndRead(started(), arrow("attention", "transformer"), true);
    expect(state.left).toBe("text");
    expect(fixtureText.split("\n")[state.reading!.place.line - 1]).toContain("学完注意力机制，再学 Transformer");
  });

  test("leaves the list open when the list was used", () => {
    const state = to.selectAndRead(started({ left: "list" }), concept("python"), false);
    expect(state.left).toBe("list");
    expect(state.reading?.place.line).toBe(fixtureRoadmap.concepts.find(({ id }) => id === "python")!.mentions[0]!.line);
  });

  test("does not open the source on a narrow screen, but has it ready", () => {
    const state = to.selectAndRead(started({ room: "narrow", screen: "map" }), concept("python"), true);
    expect(state).toMatchObject({ left: null, screen: "map", folded: false });
    expect(state.reading).not.toBeNull();
    expect(to.readAt(state, state.reading!.place, "fixture")).toMatchObject({ screen: "text", folded: true });
  });

  test("asking for the same place twice asks twice", () => {
    const once = to.selectAndRead(started(), concept("python"), true);
    const twice = to.selectAndRead(once, concept("python"), true);
    expect(twice.reading!.request).toBe(once.reading!.request + 1);
  });

  test("an arrow without words of its own scrolls nowhere", () => {
    expect(to.selectAndRead(started(), arrow("vector", "matrix-multiplication"), true).reading).toBeNull();
  });

  test.each([concept("nothing-like-it"), arrow("transformer", "attention")])("what the roadmap does not have is not selected", (selection) => {
    expect(to.select(started(), selection).selection).toBeNull();
  });

  test("showing another roadmap selects nothing", () => {
    const state = to.showRoadmap(to.select(started(), concept("python")), "other");
    expect(state).toMatchObject({ shown: "other", selection: null, reading: null });
  });
});

describe("the shelf", () => {
  test("gives every roadmap a colour of its own and keeps it", () => {
    const full = to.shelve(initialState(), Array.from({ length: 9 }, (_, at) => ({ id: `${at}`, title: "", language: "en" as const, own: true })));
    expect(new Set(full.shelf.slice(0, 8).map(({ colour }) => colour)).size).toBe(8);
    const without = to.unshelve(full, "3");
    expect(without.shelf.find(({ id }) => id === "4")?.colour).toBe(4);
    expect(to.shelve(without, [{ id: "new", title: "", language: "en", own: true }]).shelf.at(-1)?.colour).toBe(3);
  });

  test("finds a free id", () => {
    const state = started();
    expect(to.freeId(state.shelf, "fixture")).toBe("fixture-2");
    expect(to.freeId(state.shelf, "new")).toBe("new");
  });

  test("removes only what is the reader's own, and shows its neighbour then", () => {
    expect(to.unshelve(started(), "fixture").shelf).toHaveLength(2);
    const own = to.showRoadmap(to.shelve(started(), [{ id: "mine", title: "Mine", language: "en", own: true }]), "mine");
    expect(to.unshelve(own, "mine")).toMatchObject({ shown: "other" });
  });
});

describe("links", () => {
  test("a state's address leads back to it", () => {
    const state = to.setTheme(to.setLanguage(to.select(started(), concept("transformer")), "zh"), "dark");
    const back = to.goTo(started(), to.addressOf(state));
    expect(to.addressOf(back)).toEqual(to.addressOf(state));
  });

  test("a roadmap that is not there leaves the shown one", () => {
    expect(to.goTo(started(), { roadmap: "gone" }).shown).toBe("fixture");
  });
});

test("the left panel folds when its open tab is asked for again", () => {
  const open = to.openLeft(started(), "list");
  expect(open.left).toBe("list");
  expect(to.openLeft(open, "text").left).toBe("text");
  expect(to.openLeft(open, "list").left).toBeNull();
});
