/** What holds in every state that a window may come into, whatever was done. Each broken law is an error of `expect`. */
import { expect } from "vitest";
import { readWorkspaceFile, writeWorkspaceFile } from "../../graph/index.ts";
import { recorrect } from "../../src/app/keep/recorrect.ts";
import { workspaceOf } from "../../src/app/actions/workspace-work.ts";
import type { AppState } from "../../src/state/app-state.ts";
import { redo, undo } from "../../src/state/history.ts";
import { linkTo } from "../../src/state/link.ts";
import { isThere } from "../../src/state/places.ts";
import { knownHere, notesHere, targetsHere } from "../../src/state/pointing.ts";
import { addressOf, goTo } from "../../src/state/transitions.ts";
import { currentUnion } from "../../src/state/union.ts";
import { formatAddress, parseAddress } from "../../src/state/url-codec.ts";

/** All that is the reader's and is kept, without the moments at which it was: equal data is equal work. */
export function workOf(state: AppState): Record<string, unknown> {
  return { known: state.known, targets: state.targets, notes: state.notes, planning: state.planning, decisions: byText(state.decisions), corrections: byText(state.corrections), roadmaps: ownOf(state) };
}

function byText(all: readonly unknown[]): readonly string[] {
  return all.map((one) => JSON.stringify(one)).sort();
}

/** Own roadmaps by id: title, colour, text, what was read, and what the corrections make of it. */
function ownOf({ shelf, opened }: AppState): Record<string, unknown> {
  return Object.fromEntries(shelf.filter(({ own }) => own).map(({ id, title, colour }) => [id, { title, colour, text: opened[id]?.text, read: opened[id]?.source ?? opened[id]?.roadmap, corrected: opened[id]?.roadmap }]));
}

/** Nothing failed, nothing dangles, nothing stands twice. */
export function isSound(state: AppState): void {
  expect({ trouble: state.trouble, keeping: state.keeping, setAside: state.setAside, planWork: state.planWork }).toEqual({ trouble: null, keeping: "lasting", setAside: 0, planWork: "idle" });
  const ids = state.shelf.map(({ id }) => id);
  expect(new Set(ids).size, "ids on the shelf are distinct").toBe(ids.length);
  expect(new Set(state.chosen).size, "chosen ones are distinct").toBe(state.chosen.length);
  expect(state.chosen.filter((id) => !ids.includes(id)), "what is chosen is on the shelf").toEqual([]);
  expect(Object.keys(state.opened).filter((id) => !ids.includes(id)), "what is opened is on the shelf").toEqual([]);
  expect(state.shelf.filter(({ id, own }) => own && state.opened[id] === undefined), "own roadmaps are opened").toEqual([]);
  expect(state.shown === null ? ids.length : Number(!ids.includes(state.shown)), "what is shown is on the shelf").toBe(0);
  expect([state.reading?.roadmap, state.writing?.id].filter((id) => id !== undefined && !ids.includes(id)), "what is read or written is on the shelf").toEqual([]);
  expect(state.selection === null || isThere(state, state.selection), `what is selected is there: ${JSON.stringify(state.selection)}`).toBe(true);
  expect(state.shelf.filter(({ colour }) => !Number.isInteger(colour)), "colours are numbers").toEqual([]);
  const union = currentUnion(state);
  const taught = new Set(Object.entries(state.opened).flatMap(([id, { roadmap }]) => roadmap.concepts.map((concept) => `${id} ${concept.id}`)));
  const members = union?.atlas.concepts.flatMap((concept) => concept.members.map((one) => `${one.roadmap} ${one.concept}`)) ?? [...taught];
  expect([...new Set(members)].sort(), "the atlas is of what is on the shelf, and of all of it").toEqual([...taught].sort());
  for (const marks of [state.known, state.targets, state.notes]) expect(Object.entries(marks).filter(([key, mark]) => key !== mark.concept || typeof mark.when !== "number"), "marks are records of their concepts").toEqual([]);
  knownHere(state);
  targetsHere(state);
  notesHere(state);
}

/** The address says the same when it is read back, and going there changes nothing of it; nor does a link fail. */
export function isAtItsAddress(state: AppState): void {
  const text = formatAddress(addressOf(state));
  expect(formatAddress(parseAddress(text)), "an address read back is itself").toBe(text);
  expect(formatAddress(addressOf(goTo(state, parseAddress(text)))), "going where one is changes nothing").toBe(text);
  const link = linkTo(state, null).text;
  expect(formatAddress(parseAddress(link)), "a link read back is itself").toBe(link);
}

/** Taking back and doing again is nothing done. */
export function canTurn(state: AppState): void {
  if (state.writing !== null) return;
  if (state.past.length > 0) expect(workOf(recorrect(redo(recorrect(undo(state))))), `undo, then redo of ${state.past.at(-1)!.what}`).toEqual(workOf(state));
  if (state.future.length > 0) expect(workOf(recorrect(undo(recorrect(redo(state))))), `redo, then undo of ${state.future.at(-1)!.what}`).toEqual(workOf(state));
}

/** A workspace taken out as a file is the same when it comes back. */
export function survivesTheFile(state: AppState): void {
  const made = workspaceOf(state, "w", 1);
  const { value, diagnostics } = readWorkspaceFile(writeWorkspaceFile(made));
  expect(diagnostics).toEqual([]);
  expect(value?.tables).toEqual(JSON.parse(JSON.stringify(made.tables)));
}
