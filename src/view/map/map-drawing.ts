/** What the layout is asked to place: the plates, the lines that are drawn by default, and the bands. */
import type { Drawing, Language } from "../../../graph/index.ts";
import type { Direction, Filters } from "../../state/app-state.ts";
import { arrowKey } from "./arrow-key.ts";
import { drawnArrows } from "./drawn-arrows.ts";
import type { MapRecord } from "./map-record.ts";
import { platesOf } from "./plates.ts";

/** Positions are made for this choice of arrows, whatever is switched off later, so that nothing moves. */
const EVERYTHING: Filters = { bases: { stated: true, sequence: true, stage: false, reference: true }, implied: false };

/** The room a stage's title wants, in pixels. */
const TITLE = 132;

/** The drawing of a map with plates made for labels in `language`. */
export function mapDrawing({ concepts, arrows, parts, bands, bandOf }: MapRecord, language: Language, direction: Direction): Drawing {
  const order = new Map(bands.map((band) => [band.id, band.order]));
  const plates = platesOf(concepts, language);
  return {
    direction,
    nodes: plates.map(({ id, width, height }) => {
      const band = bandOf.get(id);
      return { id, width, height, band: band === undefined ? null : (order.get(band) ?? null) };
    }),
    arrows: [
      ...drawnArrows(arrows, EVERYTHING).map(({ prerequisite: { before, after } }) => ({ id: arrowKey(before, after), before, after })),
      ...parts.map(({ key, whole, part }) => ({ id: key, before: whole, after: part })),
    ],
    bands: bands.map(({ id, order, stage }) => ({ id, title: stage?.title ?? "", order, minWidth: TITLE })),
  };
}
