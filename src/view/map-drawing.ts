/** What the layout is asked to place: the plates, the lines that are drawn by default, and the bands. */
import type { Drawing, LayoutOptions, Language, Placement, Roadmap } from "../../graph/index.ts";
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

/** How the layout spaces a map: a page to the right, a column three plates wide downwards. */
function mapSpacing(direction: Direction): LayoutOptions {
  const common = { gapAcross: 14, gapArrow: 8, bandPadding: 16 };
  return direction === "right"
    ? { ...common, titleRoom: 4, aspect: PAGE.width / PAGE.height, gapAlong: 40 }
    : { ...common, titleRoom: 36, perColumn: 3, gapAlong: 30 };
}

/** The free part of a common screen, which a map to the right should fill. */
const PAGE = { width: 1360, height: 730 };
/** Larger maps are laid out once only. */
const FEW = 160;

/**
 * The spacings to try for a map, the usual one first: one that runs to the right fills a page best with some number of
 * plates in a column that only trying tells.
 */
export function spacingsToTry(drawing: Drawing): readonly LayoutOptions[] {
  const usual = mapSpacing(drawing.direction);
  if (drawing.direction === "down" || drawing.nodes.length > FEW) return [usual];
  return [usual, ...[6, 8, 10, 12, 14, 16, 18].map((perColumn) => ({ ...usual, perColumn }))];
}

/** The placement that is largest when the whole of it stands on a page; the earlier of equals. Throws when there is none. */
export function largestOnPage(placements: readonly Placement[]): Placement {
  const scale = ({ width, height }: Placement): number => Math.min(1, PAGE.width / width, PAGE.height / height);
  return placements.reduce((best, one) => (scale(one) > scale(best) + 0.01 ? one : best));
}
