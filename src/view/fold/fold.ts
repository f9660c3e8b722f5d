/** What is folded into what: a band's concepts into one plate for the band, parts into their whole. */
import type { ConceptId } from "../../../graph/index.ts";
import type { Outlook } from "../../state/outlook.ts";
import type { DrawnPart } from "../map/drawn-parts.ts";
import type { MapRecord } from "../map/map-record.ts";

/** The id of a folded band's plate; ids of concepts hold no spaces, so none is the same. */
export function foldId(band: string): string {
  return `fold ${band}`;
}

/** By concept, the plate that stands for it; concepts that stand for themselves are missing. */
export function foldedInto(
  { concepts, parts, bandOf }: Pick<MapRecord, "concepts" | "parts" | "bandOf">,
  { folds, wholes }: Pick<Outlook, "folds" | "wholes">,
): ReadonlyMap<ConceptId, string> {
  const closed = new Set<ConceptId>(wholes);
  const wholeOf = new Map(parts.map(({ whole, part }) => [part, whole]));
  const standsFor = (id: ConceptId): ConceptId => {
    let outermost = id;
    for (let at = wholeOf.get(id); at !== undefined; at = wholeOf.get(at)) if (closed.has(at)) outermost = at;
    return outermost;
  };
  const into = new Map<ConceptId, string>();
  for (const { id } of concepts) {
    const plate = standsFor(id);
    const band = bandOf.get(plate);
    if (band !== undefined && folds.includes(band)) into.set(id, foldId(band));
    else if (plate !== id) into.set(id, plate);
  }
  return into;
}

/** Every concept that has parts, with how many there are below it, the parts of parts included. */
export function partsBelow(parts: readonly DrawnPart[]): ReadonlyMap<ConceptId, number> {
  const wholeOf = new Map(parts.map(({ whole, part }) => [part, whole]));
  const below = new Map<ConceptId, number>();
  for (const { part } of parts) {
    for (let at = wholeOf.get(part); at !== undefined; at = wholeOf.get(at)) below.set(at, (below.get(at) ?? 0) + 1);
  }
  return below;
}

/** How many concepts stand in each band, in the order of the bands; bands that hold none are left out. */
export function bandSizes(record: Pick<MapRecord, "bands" | "bandOf"> | null): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const band of record?.bandOf.values() ?? []) sizes.set(band, (sizes.get(band) ?? 0) + 1);
  return new Map((record?.bands ?? []).flatMap(({ id }) => (sizes.has(id) ? [[id, sizes.get(id)!] as const] : [])));
}
