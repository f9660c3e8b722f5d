/** The learner's own state: one known-set under all the names that roadmaps have, and every step can be taken back and again. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ConceptId, RoadmapId } from "../../graph/index.ts";
import { type AppState, initialState } from "../../src/state/app-state.ts";
import { pointedAt, type Pointed } from "../../src/state/learner.ts";
import { addTargets, markKnown, redo, removeTargets, replaceTargets, undo, unmarkKnown } from "../../src/state/learner-transitions.ts";

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
  expect(stage.told?.step).toMatchObject({ what: "known", count: 2 });
  expect(ids(undo(stage).known)).toEqual(["python"]);
  expect(undo(undo(stage)).known).toEqual({});
});

test("a link's targets take the place of one's own, which come back with undo", () => {
  const own = addTargets(start, [pointed("rag"), pointed("agent")], null, 1);
  const linked = replaceTargets(own, [pointed("rag"), pointed("lora")], 2);
  expect(ids(linked.targets)).toEqual(["lora", "rag"]);
  expect(undo(linked).targets).toEqual(own.targets);
});

test("nothing done is no step", () => {
  expect(unmarkKnown(start, [pointed("python")], null)).toBe(start);
  expect(undo(start)).toBe(start);
  expect(redo(start)).toBe(start);
});

type Deed = (state: AppState) => AppState;
const some = fc.subarray(["a", "b", "c", "d"].map((id) => pointed(id)), { minLength: 1 });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.tuple(some, fc.nat()).map(([concepts, when]): Deed => (state) => markKnown(state, concepts, null, when)),
  some.map((concepts): Deed => (state) => unmarkKnown(state, concepts, null)),
  fc.tuple(some, fc.nat()).map(([concepts, when]): Deed => (state) => addTargets(state, concepts, null, when)),
  some.map((concepts): Deed => (state) => removeTargets(state, concepts, null)),
);
const data = ({ known, targets }: AppState): unknown => ({ known, targets });

test("undo takes back every step, redo takes each again", () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
      const done = deeds.reduce((state, one) => one(state), start);
      const steps = done.past.length;
      const back = Array.from({ length: steps }).reduce(undo, done);
      expect(data(back)).toEqual(data(start));
      expect(data(Array.from({ length: steps }).reduce(redo, back))).toEqual(data(done));
    }),
  );
});
