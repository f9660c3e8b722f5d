/** A later version of one's own roadmap: found, told, put in the earlier one's place, and taken back. */
import { expect, test } from "vitest";
import { parseDocument } from "../../graph/index.ts";
import { initialState } from "../../src/state/app-state.ts";
import { redo, undo } from "../../src/state/history.ts";
import { addOwn, replaceOwn } from "../../src/state/own-roadmaps.ts";
import { findEarlier, versionNews } from "../../src/view/files/earlier-version.ts";

const read = (text: string) => ({ roadmap: parseDocument({ name: "way.md", text }).roadmaps[0]!, text });
const old = read("# Way\nFirst learn HTML, then CSS.\n");
const later = read("# Way\nFirst learn HTML, then CSS. You need HTML before JavaScript.\n");
const state = addOwn(initialState(), [old]);

test("the same title is the same roadmap, and so are most of its concepts under another", () => {
  expect(findEarlier(state, later.roadmap)).toBe("way");
  expect(findEarlier(state, { ...later.roadmap, id: "x" as never, title: "Another" })).toBe("way");
  expect(findEarlier(state, read("# Elsewhere\nFirst learn Docker, then Kubernetes.\n").roadmap)).toBeNull();
  expect(versionNews(state, "way", later.roadmap, later.text).facts.map(({ kind }) => kind)).toEqual(["concept-added", "arrow-added"]);
});

test("it takes the place of the earlier one, and undo brings that back", () => {
  const replaced = replaceOwn(state, "way", later);
  expect([replaced.shelf.length, replaced.opened["way"]?.text]).toEqual([1, later.text]);
  const back = undo(replaced);
  expect([back.shelf.length, back.opened["way"]?.text]).toEqual([1, old.text]);
  expect(redo(back).opened["way"]?.text).toBe(later.text);
  expect(redo(back).shelf.length).toBe(1);
});
