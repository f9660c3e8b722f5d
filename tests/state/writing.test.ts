/** Writing is one step: what it made of a roadmap, its name and its places go back with it. */
import { expect, test } from "vitest";
import { parseDocument } from "../../graph/index.ts";
import { type AppState, initialState } from "../../src/state/app-state.ts";
import { redo, undo } from "../../src/state/history.ts";
import { addOwn } from "../../src/state/own-roadmaps.ts";
import { endWriting } from "../../src/state/end-writing.ts";
import { beginWriting, emptyRoadmap, takeWritten } from "../../src/state/writing.ts";

const read = (text: string) => ({ roadmap: parseDocument({ name: "a.md", text }).roadmaps[0]!, text, reference: [] });
const first = read("# One\n\n- **Flour**: what it is made of.\n- **Dough**: before learning Dough, you need to know Flour.\n");
const second = read("# Two\n\n- **Flour**: what it is made of.\n- **Oven**: where bread is made.\n");
const { id } = first.roadmap;
const placement = { nodes: [], arrows: [], bands: [], width: 1, height: 1, crossings: 0, engine: "own" as const };
const written = (state: AppState, open = second) => takeWritten(state, { open: { ...open, roadmap: { ...open.roadmap, id } }, findings: [], placed: { key: `${id}/en/right`, placement } });

const begun = (): AppState => beginWriting({ ...addOwn(initialState(), [first]), placements: { [`${id}/zh/down`]: placement, "other/en/right": placement } }, id);

test("the map follows; other pictures of the same text are forgotten", () => {
  const state = written(begun());
  expect([state.shelf[0]!.title, state.opened[id]!.roadmap.concepts.map((one) => one.label.en)]).toEqual(["Two", ["Flour", "Oven"]]);
  expect(Object.keys(state.placements).sort()).toEqual([`${id}/en/right`, "other/en/right"].sort());
  expect(state.past).toHaveLength(1);
});

test("ended, it is one step back and forth", () => {
  const state = endWriting(written(written(begun(), first)));
  expect([state.writing, state.past.length, state.past.at(-1)!.what]).toEqual([null, 2, "written"]);
  const back = undo({ ...state, placements: { ...state.placements, [`${id}/en/right`]: placement } });
  expect(Object.keys(back.placements)).toEqual(["other/en/right"]);
  expect([back.shelf[0]!.title, back.opened[id]!.text]).toEqual(["One", first.text]);
  expect(redo(back).opened[id]!.text).toBe(second.text);
});

test("nothing written is no step; what is not one's own is not written", () => {
  expect(endWriting(begun()).past).toHaveLength(1);
  expect(beginWriting(initialState(), "built-in").writing).toBeNull();
});

test("a text that names nothing is a roadmap without concepts", () => {
  expect(emptyRoadmap(first.roadmap)).toMatchObject({ id, concepts: [], prerequisites: [] });
});
