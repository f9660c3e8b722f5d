/** What the layout is asked to place: the plates, the lines that are drawn by default, and the bands. */
import type { Drawing, Language, Roadmap } from "../../graph/index.ts";
import type { Direction, Filters } from "../state/app-state.ts";
import { arrowKey } from "./arrow-key.ts";
import { bandsOf } from "./bands.ts";
import { drawnArrows } from "./drawn-arrows.ts";
import { drawnParts } from "./drawn-parts.ts";
import { platesOf } from "./plates.ts";

/** Positions are made for this choice of arrows, whatever is switched off later, so that nothing moves. */
const EVERYTHING: Filters = { bases: { stated: true, sequence: true, stage: false, reference: true }, implied: false };

/** Larger roadmaps are shown as a list only. */
export const LARGEST_MAP = 1000;

/** The room a stage's title wants, in pixels. */
const TITLE = 132;

/** The drawing of a roadmap with plates made for labels in `language`. */
export function mapDrawing(roadmap: Roadmap, language: Language, direction: Direction): Drawing {
  const { bands, bandOf } = bandsOf(roadmap);
  const order = new Map(bands.map((band) => [band.id, band.stage.order]));
  const plates = platesOf(roadmap.concepts, language);
  return {
    direction,
    nodes: plates.map(({ id, width, height }) => {
      const band = bandOf.get(id);
      return { id, width, height, band: band === undefined ? null : (order.get(band) ?? null) };
    }),
    arrows: [
      ...drawnArrows(roadmap.prerequisites, EVERYTHING).map(({ prerequisite: { before, after } }) => ({ id: arrowKey(before, after), before, after })),
      ...drawnParts(roadmap).map(({ key, whole, part }) => ({ id: key, before: whole, after: part })),
    ],
    bands: bands.map(({ id, stage }) => ({ id, title: stage.title, order: stage.order, minWidth: TITLE })),
  };
}
