/** Plates that the reader put elsewhere: where, on which map, and taken back. Steps of the one history. */
import type { ConceptId, KeptPlace } from "../../graph/index.ts";
import { type AppState, directionIn } from "./app-state.ts";
import { type Called, takeStep } from "./history.ts";
import { isUnion } from "./union.ts";

/** The middle of a plate in pixels: along from the beginning of its band, and across. */
export type Spot = Pick<KeptPlace, "along" | "across">;

const found = new WeakMap<AppState["places"], Map<string, ReadonlyMap<ConceptId, Spot>>>();

/** Where the plates of the map on screen were put; the same object as long as it is the same. */
export function spotsOf(state: Pick<AppState, "places" | "view" | "shown" | "room">): ReadonlyMap<ConceptId, Spot> {
  const { map, direction } = mapOf(state);
  const known = found.get(state.places) ?? new Map<string, ReadonlyMap<ConceptId, Spot>>();
  found.set(state.places, known);
  const spots = known.get(`${direction} ${map}`) ?? new Map(Object.values(state.places).filter((one) => one.map === map && one.direction === direction).map((one) => [one.concept, one]));
  known.set(`${direction} ${map}`, spots);
  return spots;
}

/** The state with a plate put there. Moves of one plate that follow each other are one step. */
export function movePlate(state: AppState, { id, label }: Called, { along, across }: Spot, when: number): AppState {
  const concept = id as ConceptId;
  const place: KeptPlace = { ...mapOf(state), concept, along, across, when };
  return takeStep(state, { what: "moved", names: [{ id, label }] }, (now) => ({ ...now, places: { ...now.places, [placeKey(place)]: place } }), `moved ${id}`);
}

/** The state with the plate of a concept, null for all of the map on screen, where the layout has it. */
export function putBack(state: AppState, concept: Called | null): AppState {
  const ids = concept === null ? [...spotsOf(state).keys()] : [concept.id as ConceptId];
  const gone = new Set(ids.map((id) => placeKey({ ...mapOf(state), concept: id })));
  const words = concept === null ? ({ what: "movedBackMany", names: [] } as const) : ({ what: "movedBack", names: [{ id: concept.id, label: concept.label }] } as const);
  return takeStep(state, words, (now) => ({ ...now, places: Object.fromEntries(Object.entries(now.places).filter(([key]) => !gone.has(key))) }));
}

/** The name of the map on screen: that of its roadmap, or empty for all together. */
function mapOf({ view, shown, room }: Pick<AppState, "view" | "shown" | "room">): Pick<KeptPlace, "map" | "direction"> {
  return { map: isUnion(view) ? "" : (shown ?? ""), direction: directionIn(room) };
}

function placeKey({ map, direction, concept }: Pick<KeptPlace, "map" | "direction" | "concept">): string {
  return `${direction} ${concept} ${map}`;
}
