/** Which map a state shows, and under which key its positions are kept. Records are made once for what they depend on. */
import { type AppState, directionIn, mapKey } from "../../state/app-state.ts";
import { correctedKey } from "../../state/corrected-key.ts";
import { currentUnion, isUnion, type Union, unionKey } from "../../state/union.ts";
import { atlasRecord, chosenRecord } from "./atlas-record.ts";
import type { MapRecord } from "./map-record.ts";
import { roadmapRecord } from "./roadmap-record.ts";
import { roadmapWithReference } from "./with-reference.ts";

const records = new WeakMap<object, MapRecord>();
const chosenRecords = new WeakMap<Union, { readonly key: string; readonly record: MapRecord }>();

/** The key of the positions that the view needs; null while nothing is shown. */
export function placementKey(state: AppState): string | null {
  const { view, shown, language, room } = state;
  if (isUnion(view)) return mapKey(`all ${unionKey(state)}`, language, directionIn(room));
  return shown === null || !state.shelf.some(({ id }) => id === shown) ? null : mapKey([shown, correctedKey(state, [shown])].filter(Boolean).join(" "), language, directionIn(room));
}

/** The record that the layout is asked with: everything that the view could show; null while it is not at hand. */
export function recordToPlace(state: AppState): MapRecord | null {
  if (isUnion(state.view)) {
    const union = currentUnion(state);
    return union === null ? null : kept(union, () => atlasRecord(union.atlas, union.reference));
  }
  const open = state.shown === null ? undefined : state.opened[state.shown];
  return open?.reference === undefined ? null : kept(open, () => roadmapRecord(roadmapWithReference(open), state.shown!));
}

/** The record that is drawn: the same places, with the words of the chosen roadmaps only. */
export function recordToDraw(state: AppState): MapRecord | null {
  const whole = recordToPlace(state);
  const union = isUnion(state.view) ? currentUnion(state) : null;
  if (whole === null || union === null) return whole;
  const key = JSON.stringify(state.chosen);
  const last = chosenRecords.get(union);
  if (last?.key === key) return last.record;
  const record = chosenRecord(whole, union.atlas, union.reference, state.chosen);
  chosenRecords.set(union, { key, record });
  return record;
}

/** The roadmaps that leave stripes on the map, with their colours, in order. */
export function stripeColours({ view, shown, chosen, shelf }: Pick<AppState, "view" | "shown" | "chosen" | "shelf">): ReadonlyMap<string, number> {
  const ids = isUnion(view) ? chosen : shown === null ? [] : [shown];
  return new Map(ids.flatMap((id) => shelf.filter((entry) => entry.id === id).map((entry) => [id, entry.colour] as const)));
}

function kept(of: object, make: () => MapRecord): MapRecord {
  const known = records.get(of);
  if (known !== undefined) return known;
  const record = make();
  records.set(of, record);
  return record;
}
