/** The learner's own state: one known-set under all the names that roadmaps have. */
import { describe, expect, test } from "vitest";
import type { ConceptId, RoadmapId } from "../../graph/index.ts";
import { initialState } from "../../src/state/app-state.ts";
import { pointedAt, type Pointed } from "../../src/state/learner.ts";
import { redo, undo } from "../../src/state/history.ts";
import { addTargets, markKnown, takeLinked, unmarkKnown } from "../../src/state/learner-transitions.ts";

const pointed = (id: string, ...names: readonly `${string}/${string}`[]): Pointed => ({
  id: id as ConceptId,
  members: names.map((name) => {
    const [roadmap, concept] = name.split("/") as [string, string];
    return { roadmap: roadmap as RoadmapId, concept: concept as ConceptId };
  }),
});
const start = initialState();
const ids = (records: Readonly<Record<string, unknown>>): string[] => Object.keys(records).sort();

describe("what is known in one roadmap is known in all", () => {
  const attention = pointed("attention", "a/attention", "b/注意力机制");
  test.each([
    ["by its id", pointed("attention", "c/whatever"), true],
    ["by one roadmap's own name for it", pointed("attention-mechanism", "b/注意力机制"), true],
    ["another concept", pointed("self-attention", "a/self-attention"), false],
    ["another roadmap's concept of a member's name", pointed("x", "c/注意力机制"), false],
  ] as const)("%s", (_, other, known) => {
    const state = markKnown(start, [attention], null, 1);
    expect(pointedAt(state.known, [other]).has(other.id)).toBe(known);
    expect(markKnown(state, [other], null, 2) === state).toBe(known);
    expect(ids(unmarkKnown(state, [other], null).known)).toEqual(known ? [] : ["attention"]);
  });
});

test("a whole stage is one step, of what was not known yet", () => {
  const one = markKnown(start, [pointed("python")], null, 1);
  const stage = markKnown(one, [pointed("python"), pointed("numpy"), pointed("pandas")], null, 2);
  expect(stage.told?.step).toMatchObject({ what: "knownMany", count: 2 });
  expect(ids(undo(stage).known)).toEqual(["python"]);
  expect(undo(undo(stage)).known).toEqual({});
});

test("a link's targets take the place of one's own, which come back with undo", () => {
  const own = addTargets(start, [pointed("rag"), pointed("agent")], null, 1);
  const linked = takeLinked(own, [pointed("rag"), pointed("lora")], {}, 2);
  expect(ids(linked.targets)).toEqual(["lora", "rag"]);
  expect(undo(linked).targets).toEqual(own.targets);
});

test("nothing done is no step", () => {
  expect(unmarkKnown(start, [pointed("python")], null)).toBe(start);
  expect(undo(start)).toBe(start);
  expect(redo(start)).toBe(start);
});
