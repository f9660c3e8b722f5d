/** Plates put elsewhere in the state: by map and direction, as steps of the one history. */
import { describe, expect, test } from "vitest";
import type { ConceptId } from "../../graph/index.ts";
import { initialState } from "../../src/state/app-state.ts";
import { redo, undo } from "../../src/state/history.ts";
import { movePlate, putBack, spotsOf } from "../../src/state/moved.ts";

const python = { id: "python", label: { en: "Python" } };
const id = python.id as ConceptId;

describe("a plate put elsewhere", () => {
  const start = { ...initialState(), shown: "a" };
  const moved = movePlate(start, python, { along: 10, across: 20 }, 1);

  test("is there on its map in its direction only", () => {
    expect(spotsOf(moved).get(id)).toMatchObject({ along: 10, across: 20 });
    for (const other of [{ shown: "b" }, { room: "narrow" }, { view: "plan" }] as const) expect(spotsOf({ ...moved, ...other }).size).toBe(0);
    expect(spotsOf(moved)).toBe(spotsOf(moved));
  });

  test("goes back by undo and by being put back, and comes again", () => {
    const again = movePlate(moved, python, { along: 30, across: 20 }, 2);
    expect(spotsOf(undo(again)).size).toBe(0);
    expect(spotsOf(redo(undo(again))).get(id)?.along).toBe(30);
    const back = putBack(again, python);
    expect([spotsOf(back).size, back.told?.step.what]).toEqual([0, "movedBack"]);
    expect(spotsOf(undo(back)).get(id)?.along).toBe(30);
    const all = putBack(again, null);
    expect([spotsOf(all).size, all.told?.step.what]).toEqual([0, "movedBackMany"]);
  });
});
