/** One history of every change of data: whatever was done, undo takes it back and redo does it again, in any order. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ConceptId, Decision, RoadmapId } from "../../graph/index.ts";
import { type AppState, initialState } from "../../src/state/app-state.ts";
import { gestures } from "../../src/state/decided.ts";
import { redo, undo } from "../../src/state/history.ts";
import type { Pointed } from "../../src/state/learner.ts";
import { addTargets, markKnown, removeTargets, setPlanning, takeLinked, unmarkKnown } from "../../src/state/learner-transitions.ts";
import { addOwn, removeOwn } from "../../src/state/own-roadmaps.ts";
import * as to from "../../src/state/transitions.ts";
import { decide, openView, withdraw } from "../../src/state/union-transitions.ts";
import { smallRoadmap } from "../support/small-roadmap.ts";

type Change = (state: AppState) => AppState;
interface Real { state: AppState }
/** The data at each place of the history, and the place at hand. */
interface Model { timeline: unknown[]; at: number }

const pointed = (id: string): Pointed => ({ id: id as ConceptId, members: [] });
const builtin = to.shelve(initialState(), ["a", "b"].map((id) => ({ id, title: id, language: "en" as const, own: false })));
const start = openView(to.openRoadmap(to.showRoadmap(builtin, "a"), "a", { roadmap: smallRoadmap, text: "" }), "compare");
const decision = (kind: Decision["kind"], one: string, other: string): Decision => ({ kind, one: { concept: one as ConceptId, roadmap: "a" as RoadmapId }, other: { concept: other as ConceptId }, reason: "" });
const own = (id: string): { roadmap: typeof smallRoadmap; text: string } => ({ roadmap: { ...smallRoadmap, id: id as RoadmapId }, text: `text of ${id}` });

/** All that is the learner's: what they marked and decided, and what stands on the shelf and is chosen. */
function data({ known, targets, planning, decisions, shelf, opened, chosen }: AppState): unknown {
  return { known, targets, planning, decisions, shelf, opened, chosen };
}

const some = fc.subarray(["p", "q", "r", "s"].map(pointed), { minLength: 1 });
const name = fc.constantFrom("p", "q", "r");
const changes: readonly fc.Arbitrary<{ readonly say: string; readonly change: Change }>[] = [
  fc.tuple(some, fc.nat(99)).map(([concepts, when]) => ({ say: "known", change: (state) => markKnown(state, concepts, null, when) })),
  some.map((concepts) => ({ say: "unknown", change: (state) => unmarkKnown(state, concepts, null) })),
  fc.tuple(some, fc.nat(99)).map(([concepts, when]) => ({ say: "target", change: (state) => addTargets(state, concepts, null, when) })),
  some.map((concepts) => ({ say: "no target", change: (state) => removeTargets(state, concepts, null) })),
  fc.tuple(some, fc.nat(99)).map(([concepts, when]) => ({ say: "link", change: (state) => takeLinked(state, concepts, { hoursPerWeek: 3 }, when) })),
  fc.integer({ min: 1, max: 4 }).map((hoursPerWeek) => ({ say: `hours ${hoursPerWeek}`, change: (state) => setPlanning(state, { hoursPerWeek }) })),
  fc.boolean().map((assume) => ({ say: `assume ${assume}`, change: (state) => setPlanning(state, { assume }) })),
  fc.array(fc.tuple(fc.constantFrom("join" as const, "split" as const), name, name).map(([kind, one, other]) => decision(kind, one, other)), { minLength: 1, maxLength: 3 }).map((made) => ({ say: "decide", change: (state) => decide(state, made) })),
  fc.nat(5).map((at) => ({ say: `withdraw ${at}`, change: (state) => withdraw(state, state.decisions.slice(at, at + 2)) })),
  fc.subarray(["m", "n", "m"], { minLength: 1 }).map((ids) => ({ say: `add ${ids.join(" ")}`, change: (state) => (state.shelf.length > 6 ? state : addOwn(state, ids.map(own))) })),
  fc.nat(7).map((at) => ({ say: `remove ${at}`, change: (state) => removeOwn(state, state.shelf[at]?.id ?? "") })),
];

class Do implements fc.Command<Model, Real> {
  readonly #one: { readonly say: string; readonly change: Change };
  constructor(one: { readonly say: string; readonly change: Change }) {
    this.#one = one;
  }
  check = (): boolean => true;
  run(model: Model, real: Real): void {
    const before = real.state;
    real.state = this.#one.change(before);
    if (real.state.past === before.past) {
      expect(data(real.state)).toEqual(data(before));
      return;
    }
    model.at = real.state.past.length;
    model.timeline = [...model.timeline.slice(0, model.at), data(real.state)];
    expect(real.state.future).toEqual([]);
  }
  toString = (): string => this.#one.say;
}

class Turn implements fc.Command<Model, Real> {
  readonly #by: -1 | 1;
  constructor(by: -1 | 1) {
    this.#by = by;
  }
  check = ({ timeline, at }: Readonly<Model>): boolean => timeline[at + this.#by] !== undefined;
  run(model: Model, real: Real): void {
    real.state = this.#by < 0 ? undo(real.state) : redo(real.state);
    model.at += this.#by;
    expect(data(real.state)).toEqual(model.timeline[model.at]);
    expect(real.state.told?.undone).toBe(this.#by < 0);
  }
  toString = (): string => (this.#by < 0 ? "undo" : "redo");
}

test("undo after any change is as if nothing was done, redo after undo as if nothing was taken back", () => {
  const commands = [...changes.map((one) => one.map((made) => new Do(made))), fc.constant(new Turn(-1)), fc.constant(new Turn(-1)), fc.constant(new Turn(1))];
  fc.assert(
    fc.property(fc.commands(commands, { maxCommands: 30 }), (made) => {
      fc.modelRun(() => ({ model: { timeline: [data(start)], at: 0 }, real: { state: start } }), made);
    }),
    { numRuns: 300 },
  );
});

describe("a gesture", () => {
  test("of many small changes is one step, and none where it ends where it began", () => {
    const stepped = [11, 12, 13].reduce((state, hoursPerWeek) => setPlanning(state, { hoursPerWeek }), start);
    expect(stepped.past).toHaveLength(1);
    expect(undo(stepped).planning.hoursPerWeek).toBe(10);
    expect(setPlanning(stepped, { hoursPerWeek: 10 })).toMatchObject({ past: [], told: null });
  });

  test("ends with another step, with undo, and with the note about it", () => {
    const once = setPlanning(start, { hoursPerWeek: 11 });
    expect(setPlanning(markKnown(once, [pointed("p")], null, 1), { hoursPerWeek: 12 }).past).toHaveLength(3);
    expect(setPlanning({ ...once, told: null }, { hoursPerWeek: 12 }).past).toHaveLength(2);
    expect(setPlanning(undo(setPlanning({ ...once, told: null }, { hoursPerWeek: 12 })), { hoursPerWeek: 13 }).past).toHaveLength(2);
  });

  test("of splitting off is withdrawn as one, also when read back from what is kept", () => {
    const made = ["q", "r", "s"].map((other) => decision("split", "p", other));
    const kept = JSON.parse(JSON.stringify([...made, decision("join", "x", "y")])) as Decision[];
    const state = { ...start, decisions: kept };
    expect(gestures(kept).map((one) => one.length)).toEqual([3, 1]);
    const back = withdraw(state, gestures(kept)[0]!);
    expect(back.decisions).toEqual([decision("join", "x", "y")]);
    expect(undo(back).decisions).toEqual(kept);
  });
});

test("what another window changed meanwhile is left alone", () => {
  const marked = markKnown(start, [pointed("p"), pointed("q")], null, 1);
  const elsewhere = { ...marked, known: { ...marked.known, p: { ...marked.known["p"]!, when: 2 } } };
  expect(Object.keys(undo(elsewhere).known)).toEqual(["p"]);
});

test("on a narrow screen a roadmap that comes shows its map; a plan that takes it in stays, with the details out of its way", () => {
  const narrow = to.makeRoom(builtin, "narrow");
  expect(addOwn(narrow, [own("m")]).screen).toBe("map");
  expect(addOwn(openView(narrow, "plan"), [own("m")]).screen).toBe("ask");
  expect([openView(narrow, "plan").folded, openView(narrow, "plan").screen, openView(to.makeRoom(builtin, "wide"), "plan").folded]).toEqual([true, "ask", false]);
});

test("a roadmap that was removed comes back where it stood, in its colour, and is shown if it was", () => {
  const three = ["m", "n", "o"].reduce((state, id) => addOwn(state, [own(id)]), start);
  const shown = to.showRoadmap(three, "n");
  const gone = removeOwn(shown, "n");
  expect([gone.shown, gone.shelf.map(({ id }) => id)]).toEqual(["m", ["a", "b", "m", "o"]]);
  expect(undo(gone)).toMatchObject({ shown: "n", shelf: shown.shelf, chosen: shown.chosen, opened: shown.opened });
});

test.each([
  [(state: AppState) => addOwn(state, [own("m")]), "added"],
  [(state: AppState) => addOwn(state, [own("m"), own("n")]), "addedMany"],
  [(state: AppState) => setPlanning(state, { start: "2026-03-01" }), "start"],
  [(state: AppState) => decide(state, [decision("join", "p", "q")]), "join"],
  [(state: AppState) => decide(state, [decision("split", "p", "q"), decision("split", "p", "r")]), "splitOff"],
] as const)("every step has words: %#", (change, what) => {
  expect(change(start).told).toMatchObject({ undone: false, step: { what } });
});
