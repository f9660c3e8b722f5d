/** The state's changes as pure functions: state in, next state out. */
import type { Basis, ConceptId, Language, Place, StageId } from "../../graph/index.ts";
import { type AppState, initialState, type LeftTab, type Room, type Selection, type Theme } from "./app-state.ts";
import type { Inquiry } from "./inquiry.ts";
import { wholeOutlook } from "./outlook.ts";
import { elsewhere } from "./outlook-transitions.ts";
import { firstWords, isThere } from "./places.ts";
import type { PlanAddress } from "./plan-address.ts";
import { openView } from "./union-transitions.ts";
import type { Address } from "./url-codec.ts";

export { freeId, openRoadmap, shelve, unshelve } from "./shelf.ts";

/** The state with another roadmap shown and nothing selected. */
export function showRoadmap(state: AppState, id: string): AppState {
  if (state.shown === id) return state;
  return { ...state, ...elsewhere(state), shown: id, selection: null, reading: null, looking: null, place: null, trouble: null };
}

/** The state with the selection made; a selection that the view does not have becomes none. */
export function select(state: AppState, selection: Selection | null): AppState {
  if (selection !== null && !isThere(state, selection)) return { ...state, selection: null };
  if (selection === null) return { ...state, selection, passage: null, reading: null };
  const left = state.room === "medium" && state.left === "list" ? null : state.left;
  return { ...state, selection, passage: null, left, folded: false };
}

/** The state with something asked of everything on the map, or no more; nothing is selected. */
export function inquire(state: AppState, inquiry: Inquiry | null): AppState {
  const left = inquiry !== null && state.room === "medium" ? null : state.left;
  return { ...state, inquiry, left, selection: null, passage: null, reading: null, folded: false };
}

/** The state with the selection made and a source text at the first words that speak for it, opened where there is room. */
export function selectAndRead(state: AppState, selection: Selection, open: boolean): AppState {
  const next = select(state, selection);
  const words = next.selection === null ? null : firstWords(next, next.selection);
  if (words === null) return { ...next, reading: null };
  const request = (state.reading?.request ?? 0) + 1;
  const left = open && next.room === "wide" && next.view === "map" ? "text" : next.left;
  return { ...next, left, reading: { ...words, request } };
}

/** The state with a source text asked to show a place: its tab opens, on narrow screens its screen. */
export function readAt(state: AppState, place: Place, roadmap: string): AppState {
  const request = (state.reading?.request ?? 0) + 1;
  return {
    ...state,
    reading: { roadmap, place, request },
    left: "text",
    screen: state.room === "narrow" ? "text" : state.screen,
    folded: state.room !== "wide",
  };
}

/**
 * The state with a stage brought into view: the map looks at what it and the stages within it teach. Where the map is
 * about something else, or the stage teaches nothing, a source text shows its title.
 */
export function goToStage(state: AppState, roadmap: string, id: StageId): AppState {
  const open = state.opened[roadmap]?.roadmap;
  const stage = open?.stages.find((one) => one.id === id);
  if (open === undefined || stage === undefined) return state;
  const within = new Set<string>([id]);
  for (const { id: inner, parent } of open.stages) if (parent !== null && within.has(parent)) within.add(inner);
  const concepts = open.concepts.filter((concept) => concept.stage !== null && within.has(concept.stage)).map((concept) => concept.id);
  const { line } = stage;
  if (state.view !== "map" || state.shown !== roadmap || concepts.length === 0) return readAt(state, { line, column: 1, endLine: line, endColumn: Number.MAX_SAFE_INTEGER }, roadmap);
  return { ...state, looking: { concepts }, selection: null, screen: state.room === "narrow" ? "map" : state.screen };
}

/** The state with the left panel on a tab, or folded when it was on that tab already. */
export function openLeft(state: AppState, tab: LeftTab | null): AppState {
  const left = state.left === tab ? null : tab;
  return { ...state, left, folded: left !== null && state.room === "medium" ? true : state.folded };
}

/** The state for a window of another width. */
export function makeRoom(state: AppState, room: Room): AppState {
  return state.room === room ? state : { ...state, room };
}

/** The state with one basis shown or hidden. */
export function toggleBasis(state: AppState, basis: Basis): AppState {
  const bases = { ...state.filters.bases, [basis]: !state.filters.bases[basis] };
  return { ...state, filters: { ...state.filters, bases } };
}

/** The state with the implied arrows shown or hidden. */
export function toggleImplied(state: AppState): AppState {
  return { ...state, filters: { ...state.filters, implied: !state.filters.implied } };
}

/** The state in a language the reader chose. */
export function setLanguage(state: AppState, language: Language): AppState {
  return { ...state, language, languageChosen: true, place: null };
}

/** The state in a theme. */
export function setTheme(state: AppState, theme: Theme): AppState {
  return { ...state, theme };
}

/** The state as an address of one's own wants it, back or forward: what is shown, not what was worked on since. */
export function goBackTo(state: AppState, address: Address): AppState {
  const { plan: _worked, known: _marked, ...shown } = address;
  return { ...goTo(state, shown), linked: state.linked, arrived: state.arrived };
}

/** The state as a link wants it; what the link leaves open stays. */
export function goTo(state: AppState, address: Address): AppState {
  const known = address.roadmap !== undefined && state.shelf.some((entry) => entry.id === address.roadmap);
  const shown = known ? address.roadmap! : state.shown;
  const moved = openView(shown === null ? state : showRoadmap(state, shown), address.view ?? "map");
  const chosen = address.chosen?.filter((id) => state.shelf.some((entry) => entry.id === id)) ?? [];
  return select(
    {
      ...moved,
      chosen: chosen.length > 0 ? chosen : moved.chosen,
      tab: address.tab ?? "overlay",
      picked: address.picked ?? [],
      linked: address.plan ?? null,
      arrived: address,
      place: address.place ?? null,
      inquiry: address.inquiry ?? null,
      ...panelOf(address, moved),
      ...(address.outlook ?? { ...wholeOutlook(), filters: initialState().filters }),
      theme: address.theme ?? state.theme,
      language: address.language ?? state.language,
      languageChosen: address.language !== undefined || state.languageChosen,
    },
    address.selection ?? null,
  );
}

/** The panel that an address asks for, as the window has room for it. */
export function panelOf({ panel }: Address, { room, view, left, screen }: AppState): Pick<AppState, "left" | "screen"> {
  if (panel === undefined || (panel === "ask" && view === "map")) return { left, screen };
  if (room === "narrow") return { left, screen: panel === "none" ? "map" : panel };
  return { left: panel === "none" ? null : panel, screen };
}

/** The address of what is on screen. */
export function addressOf(state: AppState): Address {
  const language: Language = state.language;
  const several = state.view !== "map";
  return {
    ...(several ? { view: state.view } : {}),
    ...(state.shown === null || several ? {} : { roadmap: state.shown }),
    ...(several && state.chosen.length > 0 ? { chosen: state.chosen } : {}),
    ...(state.view === "compare" ? { tab: state.tab } : {}),
    ...(several && state.picked.length > 0 ? { picked: state.picked } : {}),
    ...(state.view === "plan" ? { plan: planAddressOf(state) } : {}),
    outlook: { folds: state.folds, wholes: state.wholes, hidden: state.hidden, focus: state.focus, filters: state.filters },
    ...(state.inquiry === null ? {} : { inquiry: state.inquiry }),
    ...(state.selection === null ? {} : { selection: state.selection }),
    ...(state.languageChosen ? { language } : {}),
    theme: state.theme,
  };
}

/** The plan that is asked for: a link's until it is taken, then one's own. */
export function planAddressOf(state: AppState): PlanAddress {
  return state.linked ?? { targets: targetIds(state), planning: state.planning };
}

/** The targets as they were marked, the first first. */
function targetIds({ targets }: AppState): readonly ConceptId[] {
  return Object.values(targets).sort((a, b) => a.when - b.when).map(({ concept }) => concept);
}
