/** Changes that concern several roadmaps at once: the view, who is chosen, and the reader's decisions on alignment. */
import type { Decision } from "../../graph/index.ts";
import type { AppState, CompareTab, Room, View } from "./app-state.ts";
import { calledAs, pairKey } from "./decided.ts";
import { type Called, takeStep } from "./history.ts";
import { wholeOutlook } from "./outlook.ts";
import { keepSelection } from "./places.ts";
import { CHOSEN, currentUnion, isUnion, selectionInAtlas, selectionInRoadmap, type Union } from "./union.ts";

/** Whether a view opens with its panel of questions: a plan is nothing without it; a comparison's tabs want the whole of a window of middle width. */
export function asksFirst(view: View, room: Room): boolean {
  return view !== "map" && (room === "wide" || (room === "medium" && view === "plan"));
}

/** The state in another view; what is selected stays selected where the other view has it, its details reduced where they would cover what the view answers. */
export function openView(state: AppState, view: View): AppState {
  if (view === state.view) return state;
  const left = view === "map" ? (state.left === "ask" ? null : state.left) : asksFirst(view, state.room) ? "ask" : state.left;
  const screen = view === "map" && state.screen === "ask" ? "list" : view !== "map" && state.room === "narrow" ? "ask" : state.screen;
  const outlook = isUnion(view) === isUnion(state.view) ? {} : wholeOutlook();
  const folded = state.folded || (view !== "map" && state.room !== "wide");
  const moved = { ...chooseSome({ ...state, view }), ...outlook, left, screen, folded, reading: null, looking: null, place: null };
  if (isUnion(view) === isUnion(state.view) || state.selection === null) return moved;
  const union = currentUnion(state);
  const shown = state.shown;
  if (union === null || shown === null) return { ...moved, selection: null, carried: shown === null ? null : state.selection };
  const translate = view === "map" ? selectionInRoadmap : selectionInAtlas;
  return { ...moved, selection: translate(union.atlas, shown, state.selection) };
}

/** The state with at least as many roadmaps chosen as a comparison needs: the shown one first, then those on the shelf. */
export function chooseSome(state: AppState): AppState {
  const onShelf = new Set(state.shelf.map(({ id }) => id));
  const kept = state.chosen.filter((id, at) => onShelf.has(id) && state.chosen.indexOf(id) === at).slice(0, CHOSEN.most);
  if (kept.length > 0 || state.shelf.length === 0) return kept.length === state.chosen.length ? state : { ...state, chosen: kept };
  const rest = state.shelf.map(({ id }) => id).filter((id) => id !== state.shown);
  const first = state.shown !== null && onShelf.has(state.shown) ? [state.shown] : [];
  return { ...state, chosen: [...first, ...rest].slice(0, CHOSEN.most) };
}

/** The state with a roadmap chosen, last in the order, or no longer chosen; the last one stays, and a ninth is not taken. */
export function toggleChosen(state: AppState, id: string): AppState {
  const chosen = state.chosen.includes(id) ? state.chosen.filter((one) => one !== id) : [...state.chosen, id];
  return chosen.length < CHOSEN.least || chosen.length > CHOSEN.most ? state : { ...state, chosen, picked: [] };
}

/** The state with two roadmaps held against each other. */
export function compareTwo(state: AppState, a: string, b: string): AppState {
  return openTab({ ...openView(state, "compare"), chosen: [a, b], picked: [] }, "overlay");
}

/** The state with a chosen roadmap at another place, counted from 0, in the order. */
export function moveChosen(state: AppState, id: string, to: number): AppState {
  const at = state.chosen.indexOf(id);
  if (at < 0) return state;
  const others = state.chosen.filter((one) => one !== id);
  const place = Math.max(0, Math.min(others.length, to));
  return place === at ? state : { ...state, chosen: [...others.slice(0, place), id, ...others.slice(place)] };
}

/** The state with what exactly some roadmaps teach picked out, or let go where it was picked out already. */
export function pick(state: AppState, roadmaps: readonly string[]): AppState {
  const same = roadmaps.length === state.picked.length && roadmaps.every((id) => state.picked.includes(id));
  return { ...state, picked: same ? [] : roadmaps };
}

/** The state with the comparison on another tab. */
export function openTab(state: AppState, tab: CompareTab): AppState {
  return { ...state, tab, screen: state.room === "narrow" ? "ask" : state.screen };
}

/** The state with what was worked out of the shelf; a selection made before is carried over, or let go where the atlas lacks it. */
export function receiveUnion(state: AppState, union: Union): AppState {
  const next = { ...state, union, working: null, carried: null };
  if (!isUnion(state.view)) return next;
  const { carried, shown } = state;
  const selection = carried !== null && shown !== null ? selectionInAtlas(union.atlas, shown, carried) : state.selection;
  return keepSelection({ ...next, selection });
}

/** The state with more decisions; earlier ones about the same two are replaced, the same ones stay where they are. */
export function decide(state: AppState, decisions: readonly Decision[]): AppState {
  const there = new Set(state.decisions.map((one) => JSON.stringify(one)));
  const made = [...new Map(decisions.map((one) => [pairKey(one), one])).values()].filter((one) => !there.has(JSON.stringify(one)));
  const [first] = made;
  if (first === undefined) return state;
  const what = made.length > 1 ? "splitOff" : first.kind;
  const pairs = new Set(made.map(pairKey));
  return takeStep(state, { what, names: namesOf(state, made) }, (now) => ({ ...now, decisions: [...now.decisions.filter((one) => !pairs.has(pairKey(one))), ...made] }));
}

/** The state without some decisions. */
export function withdraw(state: AppState, gone: readonly Decision[]): AppState {
  const pairs = new Set(gone.map(pairKey));
  return takeStep(state, { what: "withdrawn", names: namesOf(state, gone) }, (now) => ({ ...now, decisions: now.decisions.filter((one) => !pairs.has(pairKey(one))) }));
}

function namesOf(state: AppState, [first, ...more]: readonly Decision[]): readonly Called[] {
  if (first === undefined) return [];
  return more.length > 0 ? [calledAs(state, first.one)] : [calledAs(state, first.one), calledAs(state, first.other)];
}
