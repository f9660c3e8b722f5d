/** Everything the canvas draws, put in its place: plates, arrows, ties of choices and bands. Plain data, no colours. */
import type { Basis, ConceptId, Language, Placement, Prerequisite, Roadmap, Stage } from "../../graph/index.ts";
import type { Direction, Filters, Selection } from "../state/app-state.ts";
import { arrowKey } from "./arrow-key.ts";
import { bandsOf } from "./bands.ts";
import { type DrawnArrow, drawnArrows } from "./drawn-arrows.ts";
import { type Plate, platesOf } from "./plates.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** In the map's own pixels: upper left corner, y downwards. */
export interface Rectangle extends Point {
  readonly width: number;
  readonly height: number;
}

export interface PlacedPlate extends Plate {
  readonly box: Rectangle;
}

export interface PlacedArrow {
  readonly key: string;
  readonly before: ConceptId;
  readonly after: ConceptId;
  readonly basis: Basis;
  readonly strength: number;
  readonly implied: boolean;
  /** Absent when the arrow was not part of the layout. */
  readonly route: readonly Point[] | undefined;
}

/** A line between two members of a choice that stand next to each other, with the sign of a choice on it. */
interface PlacedTie {
  readonly key: string;
  readonly one: ConceptId;
  readonly two: ConceptId;
}

interface PlacedBand {
  readonly id: string;
  readonly stage: Stage;
  /** Extent along the map's direction. */
  readonly from: number;
  readonly to: number;
}

export interface MapContent {
  readonly direction: Direction;
  readonly plates: readonly PlacedPlate[];
  readonly arrows: readonly PlacedArrow[];
  readonly ties: readonly PlacedTie[];
  readonly bands: readonly PlacedBand[];
  readonly width: number;
  readonly height: number;
}

/**
 * The map of a roadmap at the positions that a layout found for it. Concepts without a position are left out; a
 * selected arrow is drawn even where the filters hide it.
 */
export function mapContent(
  roadmap: Roadmap,
  placement: Placement,
  direction: Direction,
  language: Language,
  filters: Filters,
  selection: Selection | null,
): MapContent {
  const boxes = new Map(placement.nodes.map((node) => [node.id, node]));
  const routes = new Map(placement.arrows.map((route) => [route.id, route.points]));
  const plates = platesOf(roadmap.concepts, language).flatMap((plate) => {
    const box = boxes.get(plate.id);
    return box === undefined ? [] : [{ ...plate, box }];
  });
  const arrows = withSelected(drawnArrows(roadmap.prerequisites, filters), roadmap, selection).flatMap(({ prerequisite, implied }) => {
    const { before, after, basis, strength } = prerequisite;
    if (!boxes.has(before) || !boxes.has(after)) return [];
    const key = arrowKey(before, after);
    return [{ key, before, after, basis, strength, implied, route: routes.get(key) }];
  });
  const stages = new Map(bandsOf(roadmap).bands.map((band) => [band.id as string, band.stage]));
  const bands = placement.bands.flatMap((box) => {
    const stage = stages.get(box.id);
    if (stage === undefined) return [];
    const [from, to] = direction === "right" ? [box.x, box.x + box.width] : [box.y, box.y + box.height];
    return [{ id: box.id, stage, from, to }];
  });
  bands.sort((a, b) => a.from - b.from);
  return { direction, plates, arrows, ties: tiesOf(roadmap, boxes), bands, width: placement.width, height: placement.height };
}

function withSelected(drawn: readonly DrawnArrow[], roadmap: Roadmap, selection: Selection | null): readonly DrawnArrow[] {
  if (selection?.type !== "arrow") return drawn;
  const same = (one: Prerequisite): boolean => one.before === selection.before && one.after === selection.after;
  const prerequisite = roadmap.prerequisites.find(same);
  if (prerequisite === undefined || drawn.some((arrow) => same(arrow.prerequisite))) return drawn;
  return [...drawn, { prerequisite, implied: true }];
}

function tiesOf(roadmap: Roadmap, boxes: ReadonlyMap<string, Rectangle>): PlacedTie[] {
  return roadmap.choices.flatMap((choice) => {
    const members = choice.of.filter((id) => boxes.has(id));
    members.sort((a, b) => boxes.get(a)!.y - boxes.get(b)!.y || boxes.get(a)!.x - boxes.get(b)!.x);
    return members.slice(1).map((two, index) => {
      const one = members[index]!;
      return { key: `${choice.id} ${one} ${two}`, one, two };
    });
  });
}
