/** Links to what is on screen: what one says, what it has to leave out, and which of the things that it names are not here. */
import type { ConceptId } from "../../graph/index.ts";
import type { AppState } from "./app-state.ts";
import type { MapPlace } from "./map-place.ts";
import { isThere } from "./places.ts";
import { knownHere, pointAt } from "./pointing.ts";
import { addressOf, planAddressOf } from "./transitions.ts";
import { currentUnion, isUnion } from "./union.ts";
import { type Address, formatAddress } from "./url-codec.ts";

/** Longer ones are cut by some programs that send them. Characters after "#". */
const LONGEST = 1800;

/** What a link cannot say: the reader's own roadmaps, whose text is nowhere else, and marks that would make it too long. */
type LeftOut = "own" | "known";

export interface Link {
  /** The address after "#". */
  readonly text: string;
  readonly leftOut: readonly LeftOut[];
}

/** The link that restores what is on screen, for whoever opens it. `place` is where the map is looked at from. */
export function linkTo(state: AppState, place: MapPlace | null): Link {
  const known = [...knownHere(state)];
  const { room, screen, left } = state;
  const address: Address = {
    ...addressOf(state),
    ...(Object.keys(state.targets).length > 0 ? { plan: planAddressOf(state) } : {}),
    language: state.language,
    panel: room === "narrow" ? (screen === "map" ? "none" : screen) : (left ?? "none"),
    ...(place === null ? {} : { place }),
  };
  const full = formatAddress(known.length === 0 ? address : { ...address, known });
  const tooLong = known.length > 0 && full.length > LONGEST;
  const named = new Set([...(address.chosen ?? []), address.roadmap]);
  const own = state.shelf.some((entry) => entry.own && named.has(entry.id));
  return { text: tooLong ? formatAddress(address) : full, leftOut: [...(own ? (["own"] as const) : []), ...(tooLong ? (["known"] as const) : [])] };
}

/**
 * The roadmaps and concepts that an address names and that are not here, as it names them; null while what could tell is
 * still on its way.
 */
export function missingOf(state: AppState, address: Address): readonly string[] | null {
  if (!state.indexed) return null;
  const shelved = new Set(state.shelf.map(({ id }) => id));
  const roadmaps = [...(address.roadmap === undefined ? [] : [address.roadmap]), ...(address.chosen ?? [])].filter((id) => !shelved.has(id));
  if (isUnion(state.view) ? currentUnion(state) === null : state.shown === null || state.opened[state.shown] === undefined) return null;
  const wanted: readonly ConceptId[] = [...(isUnion(state.view) ? (address.plan?.targets ?? []) : []), ...(address.known ?? [])];
  const here = new Set(wanted.filter((id) => pointAt(state, [id]).length > 0));
  const { selection, inquiry } = address;
  const asked = inquiry?.type === "ways" ? [inquiry.before, inquiry.after].filter((id) => id !== null && !isThere(state, { type: "concept", id })) as ConceptId[] : [];
  const selected = selection === undefined || isThere(state, selection) ? [] : selection.type === "concept" ? [selection.id] : [`${selection.before} → ${selection.after}`];
  return [...new Set([...roadmaps, ...wanted.filter((id) => !here.has(id)), ...asked, ...selected])];
}
