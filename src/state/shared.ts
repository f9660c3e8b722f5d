/** What one reader hands another: what of the state goes along with a link, and what becomes of it at the other end. */
import type { Correction, Decision, Roadmap, Shared } from "../../graph/index.ts";
import type { AppState, OpenRoadmap } from "./app-state.ts";
import { correct } from "./correcting.ts";
import { addOwn } from "./own-roadmaps.ts";
import { freeId } from "./shelf.ts";
import { goTo } from "./transitions.ts";
import { decide } from "./union-transitions.ts";
import { type Address, parseAddress } from "./url-codec.ts";

/** A roadmap that was handed over, read; `id` is what its sender calls it. */
export interface SharedRoadmap {
  readonly id: string;
  readonly open: OpenRoadmap;
}

/** Something handed over, before any of it is kept. */
export type SharedArrival =
  | { readonly phase: "reading" }
  | { readonly phase: "refused"; readonly code: string }
  | { readonly phase: "read"; readonly shared: Shared; readonly roadmaps: readonly SharedRoadmap[] };

type Given = Shared["roadmaps"][number];

/** What goes along with an address: the reader's own roadmaps that it names, and what the reader said about any that it names. */
export function sharedOf(state: AppState, text: string): Shared {
  const address = parseAddress(text);
  const named = new Set([...(address.chosen ?? []), ...(address.roadmap === undefined ? [] : [address.roadmap])]);
  const documents: { name: string; text: string }[] = [];
  const roadmaps: Given[] = [];
  for (const { id, own } of state.shelf) {
    const open = state.opened[id];
    if (!own || !named.has(id) || open === undefined) continue;
    const source = open.source ?? open.roadmap;
    let document = documents.findIndex((one) => one.name === source.document && one.text === open.text);
    if (document < 0) document = documents.push({ name: source.document, text: open.text }) - 1;
    roadmaps.push({ id: id as Roadmap["id"], document, called: source.id, record: source });
  }
  const decisions = address.chosen === undefined ? [] : state.decisions.filter(({ one, other }) => [one, other].every(({ roadmap }) => roadmap === undefined || named.has(roadmap)));
  return { address: text, documents, roadmaps, corrections: state.corrections.filter(({ roadmap }) => named.has(roadmap)), decisions: [...decisions] };
}

/** The state with everything that was handed over: roadmaps under free ids unless they are there already, and what was said about them. */
export function takeShared(state: AppState, { shared, roadmaps }: Extract<SharedArrival, { phase: "read" }>): AppState {
  const called = new Map<string, string>();
  const come: OpenRoadmap[] = [];
  let shelf = state.shelf;
  for (const { id, open } of roadmaps) {
    const there = thereAlready(state, open);
    const mine = there ?? freeId(shelf, id);
    called.set(id, mine);
    if (there !== undefined) continue;
    const roadmap = { ...open.roadmap, id: mine as Roadmap["id"] };
    come.push({ ...open, roadmap });
    shelf = [...shelf, { id: mine, title: roadmap.title, language: roadmap.language, own: true, colour: 0 }];
  }
  const mine = (id: string): string => called.get(id) ?? id;
  const corrections = shared.corrections.map((one): Correction => ({ ...one, roadmap: mine(one.roadmap) as Roadmap["id"] }));
  const here = new Set(shelf.map(({ id }) => id));
  const added = correct(addOwn({ ...state, shared: null }, come), corrections.filter(({ roadmap }) => here.has(roadmap)));
  const decided = decide(added, shared.decisions.map((one) => mineOf(one, mine)));
  return goTo(decided, addressed(parseAddress(shared.address), mine));
}

/** The roadmap of the reader's own that says the same of the same text. */
function thereAlready(state: AppState, open: OpenRoadmap): string | undefined {
  return state.shelf.find(({ id, own }) => {
    const one = state.opened[id];
    return own && one !== undefined && one.text === open.text && (one.source ?? one.roadmap).title === open.roadmap.title;
  })?.id;
}

function addressed(address: Address, mine: (id: string) => string): Address {
  return {
    ...address,
    ...(address.roadmap === undefined ? {} : { roadmap: mine(address.roadmap) }),
    ...(address.chosen === undefined ? {} : { chosen: [...new Set(address.chosen.map(mine))] }),
    ...(address.picked === undefined ? {} : { picked: [...new Set(address.picked.map(mine))] }),
  };
}

function mineOf(decision: Decision, mine: (id: string) => string): Decision {
  const named = (one: Decision["one"]): Decision["one"] => (one.roadmap === undefined ? one : { ...one, roadmap: mine(one.roadmap) as Roadmap["id"] });
  return { ...decision, one: named(decision.one), other: named(decision.other) };
}
