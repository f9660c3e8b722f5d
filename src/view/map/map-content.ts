/** Everything the canvas draws, put in its place: plates, arrows, ties of choices and bands. Plain data, no colours. */
import type { Basis, ConceptId, Language, Placement, Stage } from "../../../graph/index.ts";
import type { Direction, Filters, Selection } from "../../state/app-state.ts";
import { wholeOutlook, type Outlook } from "../../state/outlook.ts";
import { bundleArrows } from "../fold/bundle-arrows.ts";
import { type DrawnArrow, drawnArrows } from "./drawn-arrows.ts";
import type { DrawnPart } from "./drawn-parts.ts";
import { foldedInto, foldId, partsBelow } from "../fold/fold.ts";
import { foldPlacement } from "../fold/fold-placement.ts";
import type { MapArrow, MapRecord } from "./map-record.ts";
import type { Ends } from "../fold/neighbourhood.ts";
import { type Difference, type MapMarks, NO_MARKS, type PlateMark } from "./plate-mark.ts";
import { pictureOf } from "./picture-of.ts";
import { placedArrows } from "./placed-arrows.ts";
import { type Plate, platesOf } from "./plates.ts";
import { siftRecord } from "../fold/shown-concepts.ts";

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
  /** It is one of several of which one is enough. */
  readonly choice: boolean;
  /** The stripes on it by the colour of their roadmap, 0 to 7. */
  readonly stripes: readonly number[];
  readonly mark: PlateMark;
  /** So many parts are folded into it. */
  readonly folded: number;
  readonly gathered: boolean;
}

/** A folded band: one plate for all its concepts in sight. */
export interface PlacedFold {
  /** `foldId` of the band. */
  readonly id: string;
  readonly band: string;
  readonly box: Rectangle;
  readonly members: readonly ConceptId[];
  readonly known: number;
}

export interface PlacedArrow {
  readonly key: string;
  /** The plates at its ends: concepts, or what they are folded into. */
  readonly before: string;
  readonly after: string;
  /** The arrows between concepts that it stands for, at least one. */
  readonly bundled: readonly Ends[];
  readonly basis: Basis;
  readonly strength: number;
  readonly implied: boolean;
  /** How many roadmaps say so. */
  readonly support: number;
  readonly disputed: boolean;
  readonly mark: Difference | "disagree" | "faint" | null;
  /** Absent when the arrow was not part of the layout. */
  readonly route: readonly Point[] | undefined;
}

interface PlacedPart extends DrawnPart {
  readonly route: readonly Point[] | undefined;
}

/** A line between two members of a choice, with the sign of a choice on it; shown at all times only when it is short. */
interface PlacedTie {
  readonly key: string;
  readonly one: ConceptId;
  readonly two: ConceptId;
  readonly near: boolean;
}

interface PlacedBand {
  readonly id: string;
  /** Both null: the ground of concepts that stand in no band. */
  readonly stage: Stage | null;
  readonly steps: readonly [number, number] | null;
  /** Extent along the map's direction. */
  readonly from: number;
  readonly to: number;
}

export interface MapContent {
  /** What all positions come from: contents of one placement are one map. */
  readonly of: Placement;
  readonly direction: Direction;
  readonly plates: readonly PlacedPlate[];
  readonly folds: readonly PlacedFold[];
  /** The plate that stands for a folded concept; the others stand for themselves. */
  readonly into: ReadonlyMap<ConceptId, string>;
  /** How many concepts the map has, in sight or not. */
  readonly all: number;
  readonly arrows: readonly PlacedArrow[];
  /** The arrows between concepts that the drawn ones stand for, those inside of a folded plate included. */
  readonly ends: readonly Ends[];
  readonly parts: readonly PlacedPart[];
  readonly ties: readonly PlacedTie[];
  readonly bands: readonly PlacedBand[];
  readonly width: number;
  readonly height: number;
}

/** How the reader wants to see a map; nothing in it moves a plate, language, direction and folds apart. */
export interface MapLook {
  readonly direction: Direction;
  readonly language: Language;
  readonly filters: Filters;
  readonly selection: Selection | null;
  /** The roadmaps that leave a stripe, with their colours, in the order of the stripes. */
  readonly colours: ReadonlyMap<string, number>;
  readonly marks?: MapMarks;
  /** What is folded and gathered. */
  readonly outlook?: Pick<Outlook, "folds" | "wholes" | "gathered"> & { readonly hidden: { readonly line: readonly string[] } };
  /** The concepts in sight; absent for all. */
  readonly shown?: ReadonlySet<ConceptId>;
}

/**
 * The map of a record at the positions that a layout found for it. Concepts without a position are left out; a
 * selected arrow is drawn even where the filters hide it.
 */
export function mapContent(whole: MapRecord, placed: Placement, look: MapLook): MapContent {
  const { direction, language, filters, selection, colours, marks = NO_MARKS, outlook = wholeOutlook(), shown } = look;
  const record = siftRecord(whole, shown ?? new Set(whole.concepts.map(({ id }) => id)), outlook.hidden.line);
  const { placement, plates: foldPlates } = foldPlacement(placed, direction, outlook.folds, whole.bandOf);
  const into = foldedInto(record, outlook);
  const boxes = new Map(placement.nodes.filter(({ id }) => !into.has(id as ConceptId)).map((node): [string, Rectangle] => [node.id, node]));
  const chosen = new Set(record.choices.flatMap((choice) => choice.of));
  const below = partsBelow(record.parts);
  const plates = platesOf(record.concepts, language).flatMap((plate) => {
    const box = boxes.get(plate.id);
    if (box === undefined) return [];
    const stripes = [...colours].flatMap(([source, colour]) => (plate.sources.includes(source) ? [colour] : []));
    const folded = outlook.wholes.includes(plate.id) ? (below.get(plate.id) ?? 0) : 0;
    return [{ ...plate, box, choice: chosen.has(plate.id), stripes, mark: marks.plates.get(plate.id) ?? {}, folded, gathered: outlook.gathered.includes(plate.id) }];
  });
  const folds = foldsOf(foldPlates, into, marks);
  for (const { id, box } of folds) boxes.set(id, box);
  const drawn = withSelected(drawnArrows(record.arrows, filters), record, selection).map((one) => ({ ...one, before: one.prerequisite.before, after: one.prerequisite.after }));
  const known = new Set(placement.nodes.map(({ id }) => id));
  const ends = drawn.filter(({ before, after }) => known.has(before) && known.has(after));
  const { bundles } = bundleArrows(ends, into);
  const arrows = placedArrows(bundles, placement, boxes, new Set(folds.map(({ id }) => id)), direction, marks);
  const routes = new Map(placement.arrows.map((route) => [route.id, route.points]));
  const parts = record.parts.flatMap((one) =>
    boxes.has(one.whole) && boxes.has(one.part) ? [{ ...one, route: routes.get(one.key) }] : [],
  );
  const bands = placedBands(whole, placement, direction);
  const plain = { of: pictureOf(placed), direction, all: whole.concepts.length, width: placement.width, height: placement.height };
  return { ...plain, plates, folds, into, arrows, ends, parts, ties: tiesOf(record, boxes), bands };
}

/** The plates of folded bands that have something in sight. */
function foldsOf(plates: ReadonlyMap<string, Rectangle>, into: ReadonlyMap<ConceptId, string>, marks: MapMarks): readonly PlacedFold[] {
  return [...plates].flatMap(([band, box]) => {
    const members = [...into].filter(([, plate]) => plate === foldId(band)).map(([id]) => id);
    const known = members.filter((id) => marks.plates.get(id)?.progress === "known").length;
    return members.length === 0 ? [] : [{ id: foldId(band), band, box, members, known }];
  });
}

/** The bands in order, and between them the grounds of what belongs to none. */
function placedBands(record: MapRecord, placement: Placement, direction: Direction): readonly PlacedBand[] {
  const known = new Map(record.bands.map((band) => [band.id, band]));
  const extent = (box: Rectangle): readonly [number, number] =>
    direction === "right" ? [box.x, box.x + box.width] : [box.y, box.y + box.height];
  const taught = placement.bands.flatMap((box) => {
    const band = known.get(box.id);
    const [from, to] = extent(box);
    return band === undefined ? [] : [{ id: box.id, stage: band.stage, steps: band.steps, from, to }];
  });
  taught.sort((a, b) => a.from - b.from);
  const end = direction === "right" ? placement.width : placement.height;
  const edges = [0, ...taught.flatMap(({ from, to }) => [from, to]), end];
  const gaps: PlacedBand[] = [];
  for (let at = 0; at < edges.length; at += 2) {
    const [from, to] = [edges[at]!, edges[at + 1]!];
    const holds = placement.nodes.some((box) => (extent(box)[0] + extent(box)[1]) / 2 > from && (extent(box)[0] + extent(box)[1]) / 2 < to);
    if (holds) gaps.push({ id: `gap ${at}`, stage: null, steps: null, from, to });
  }
  return [...taught, ...gaps].sort((a, b) => a.from - b.from);
}

/** Members farther apart than this are tied only while one of them is selected. */
const NEAR = 90;

function withSelected(drawn: readonly DrawnArrow<MapArrow>[], record: MapRecord, selection: Selection | null): readonly DrawnArrow<MapArrow>[] {
  if (selection?.type !== "arrow") return drawn;
  const same = (one: MapArrow): boolean => one.before === selection.before && one.after === selection.after;
  const prerequisite = record.arrows.find(same);
  if (prerequisite === undefined || drawn.some((arrow) => same(arrow.prerequisite))) return drawn;
  return [...drawn, { prerequisite, implied: true }];
}

function tiesOf(record: MapRecord, boxes: ReadonlyMap<string, Rectangle>): PlacedTie[] {
  return record.choices.flatMap((choice) => {
    const members = choice.of.filter((id) => boxes.has(id));
    members.sort((a, b) => boxes.get(a)!.y - boxes.get(b)!.y || boxes.get(a)!.x - boxes.get(b)!.x);
    return members.slice(1).map((two, index) => {
      const one = members[index]!;
      return { key: `${choice.id} ${one} ${two}`, one, two, near: areNear(boxes.get(one)!, boxes.get(two)!, boxes) };
    });
  });
}

/** Side by side or one above the other, with nothing between them. */
function areNear(a: Rectangle, b: Rectangle, boxes: ReadonlyMap<string, Rectangle>): boolean {
  const [x, right] = between(a.x, a.width, b.x, b.width);
  const [y, bottom] = between(a.y, a.height, b.y, b.height);
  const apart = (low: number, high: number, start: number, size: number): boolean => high - low > NEAR && (low >= start + size || high <= start);
  if (apart(x, right, a.x, a.width) || apart(y, bottom, a.y, a.height)) return false;
  return ![...boxes.values()].some((box) =>
    box !== a && box !== b && box.x < right && box.x + box.width > x && box.y < bottom && box.y + box.height > y,
  );
}

/** What lies between two stretches, or what they share. */
function between(a: number, lengthA: number, b: number, lengthB: number): readonly [number, number] {
  const ends = [Math.max(a, b), Math.min(a + lengthA, b + lengthB)];
  return [Math.min(...ends), Math.max(...ends)];
}
