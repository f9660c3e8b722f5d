/** The learner's own notes: one text a concept under all the names that roadmaps have, found, marked and taken back. */
import { describe, expect, test } from "vitest";
import type { ConceptId, RoadmapId } from "../../graph/index.ts";
import { initialState } from "../../src/state/app-state.ts";
import { redo, undo } from "../../src/state/history.ts";
import { notesOn, type Pointed } from "../../src/state/learner.ts";
import { writeNote } from "../../src/state/learner-transitions.ts";
import { findThings } from "../../src/view/find/find-things.ts";
import { thingsAtHand } from "../../src/view/find/things-at-hand.ts";
import { NO_MARKS, withNotes } from "../../src/view/map/plate-mark.ts";
import { fixtureRoadmap, fixtureText } from "../support/fixture-roadmap.ts";

const pointed = (id: string, ...names: readonly `${string}/${string}`[]): Pointed & { readonly label: { readonly en: string } } => ({
  id: id as ConceptId,
  label: { en: id },
  members: names.map((name) => {
    const [roadmap, concept] = name.split("/") as [string, string];
    return { roadmap: roadmap as RoadmapId, concept: concept as ConceptId };
  }),
});
const attention = pointed("attention", "a/attention", "b/注意力机制");
const textOf = (state: ReturnType<typeof initialState>, concept: Pointed): string | undefined => notesOn(state.notes, [concept]).get(concept.id)?.text;

describe("a note", () => {
  const written = writeNote(initialState(), attention, "ask about scaling\r\nby √d", 1);

  test.each([
    ["by its id", pointed("attention", "c/x"), true],
    ["by one roadmap's own name", pointed("attention-mechanism", "b/注意力机制"), true],
    ["another concept", pointed("self-attention", "a/self-attention"), false],
  ] as const)("is found %s", (_, other, there) => {
    expect(textOf(written, other)).toBe(there ? "ask about scaling\nby √d" : undefined);
  });

  test("is one step while it is being written, and another step once something else was done", () => {
    const more = writeNote(written, attention, "ask about scaling by √d, and why", 2);
    expect(more.past).toHaveLength(1);
    expect(textOf(undo(more), attention)).toBeUndefined();
    expect(textOf(redo(undo(more)), attention)).toBe("ask about scaling by √d, and why");
    const later = writeNote({ ...written, told: null }, attention, "another day", 3);
    expect(later.past).toHaveLength(2);
    expect(textOf(undo(later), attention)).toBe("ask about scaling\nby √d");
  });

  test("goes when nothing is left of it, and comes back", () => {
    const gone = writeNote(written, pointed("attention-mechanism", "b/注意力机制"), "  \n", 2);
    expect(gone.notes).toEqual({});
    expect(gone.told?.step.what).toBe("note-gone");
    expect(textOf(undo(gone), attention)).toBe("ask about scaling\nby √d");
    expect(writeNote(gone, attention, "", 3)).toBe(gone);
    expect(writeNote(written, attention, "ask about scaling\nby √d", 3)).toBe(written);
  });
});

test("notes are found by their words, and signed on the map", () => {
  const start = { ...initialState(), shown: "f", opened: { f: { roadmap: fixtureRoadmap, text: fixtureText, reference: [] } } };
  const state = writeNote(start, pointed("python", "f/python"), "装虚拟环境 venv", 1);
  for (const query of ["虚拟环境", "venv"]) {
    const [group] = findThings(thingsAtHand(state), query, 5);
    expect(group).toMatchObject({ kind: "note", count: 1 });
    expect(group!.hits[0]!.thing).toMatchObject({ concept: { id: "python" } });
  }
  expect(withNotes(NO_MARKS, ["python" as ConceptId]).plates.get("python" as ConceptId)).toEqual({ noted: true });
});
