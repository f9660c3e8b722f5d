/** What is handed over arrives: roadmaps, corrections, decisions, plan; under free names where the reader has some already. */
import { describe, expect, test } from "vitest";
import { type ConceptId, parseDocument, readSharedText, writeSharedText } from "../../graph/index.ts";
import { initialState } from "../../src/state/app-state.ts";
import { correct } from "../../src/state/correcting.ts";
import { undo } from "../../src/state/history.ts";
import { linkTo } from "../../src/state/link.ts";
import { addOwn } from "../../src/state/own-roadmaps.ts";
import { sharedOf, takeShared } from "../../src/state/shared.ts";
import { shelve } from "../../src/state/shelf.ts";
import type { AppState } from "../../src/state/app-state.ts";

const text = "# Bread\n\n## Phase 1: Dough (1 week)\n\n- **Flour**: what it is made of.\n- **Dough**: before learning Dough, you need to know Flour.\n";
const roadmap = parseDocument({ name: "bread.md", text }).roadmaps[0]!;
const ready = (): AppState => ({ ...shelve(initialState(), [{ id: "built", title: "Built in", language: "en", own: false }]), indexed: true, keeping: "lasting" });
const dropped = { kind: "drop" as const, roadmap: roadmap.id, reason: "no", concept: { concept: roadmap.concepts[0]!.id, label: roadmap.concepts[0]!.label, quote: null } };

/** As a sender's state would be when it arrives at the receiver's. */
function sent(state: AppState) {
  const shared = readSharedText(writeSharedText(sharedOf(state, linkTo(state, null).text))).value!;
  return { phase: "read" as const, shared, roadmaps: shared.roadmaps.map(({ id, record }) => ({ id, open: { roadmap: record!, text: shared.documents[0]!.text } })) };
}

describe("handed over", () => {
  const sender = correct(addOwn(ready(), [{ roadmap, text }]), [dropped]);

  test("a fresh reader gets roadmap, corrections and view", () => {
    const next = takeShared({ ...ready(), shared: sent(sender) }, sent(sender));
    expect(next.shelf.map(({ id, own }) => [id, own])).toEqual([["built", false], [roadmap.id, true]]);
    expect(next.corrections).toEqual([dropped]);
    expect([next.shown, next.shared]).toEqual([roadmap.id, null]);
    expect(undo(undo(next)).shelf).toHaveLength(1);
  });

  test("what has the name already stays, and what is said is said of the new one", () => {
    const other = addOwn(ready(), [{ roadmap: { ...roadmap, title: "Another" }, text: "other" }]);
    const next = takeShared(other, sent(sender));
    expect(next.shelf.map(({ id, title }) => [id, title])).toEqual([["built", "Built in"], [roadmap.id, "Another"], [`${roadmap.id}-2`, "Bread"]]);
    expect(next.corrections.map((one) => one.roadmap)).toEqual([`${roadmap.id}-2`]);
    expect(next.shown).toBe(`${roadmap.id}-2`);
  });

  test("the same roadmap does not come twice", () => {
    const next = takeShared(addOwn(ready(), [{ roadmap, text }]), sent(sender));
    expect(next.shelf).toHaveLength(2);
    expect(next.shown).toBe(roadmap.id);
  });

  test("built-in roadmaps are named, not carried; plans and decisions come along where several are shown", () => {
    const id = roadmap.concepts[0]!.id as ConceptId;
    const join = { kind: "join" as const, one: { concept: id, roadmap: roadmap.id }, other: { concept: id }, reason: "same" };
    const plan: AppState = { ...sender, view: "plan", chosen: ["built", roadmap.id], decisions: [join], targets: { [id]: { concept: id, members: [], when: 1 } } };
    const shared = sharedOf(plan, linkTo(plan, null).text);
    expect(shared.roadmaps.map((one) => one.id)).toEqual([roadmap.id]);
    const next = takeShared(ready(), sent(plan));
    expect([next.view, next.chosen, next.linked?.targets]).toEqual(["plan", ["built", roadmap.id], [id]]);
    expect(next.decisions).toEqual([join]);
  });
});
