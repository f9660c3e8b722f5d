/** The map's content as Cytoscape elements. Everything has its id, so that showing the same content again changes nothing. */
import type { ElementDefinition } from "cytoscape";
import { breakLabel } from "../view/map/break-label.ts";
import type { MapWindow } from "../view/map/map-window.ts";
import type { MapContent, PlacedArrow, PlacedFold, PlacedPlate, Rectangle } from "../view/map/map-content.ts";
import { PLATE, textLeft } from "../view/map/plates.ts";
import type { MeasureText } from "../view/map/text-width.ts";
import type { BandTitle } from "./band-layer.ts";
import type { Palette } from "./palette.ts";
import { foldImage, plateImage } from "./plate-image.ts";
import { edgeGeometry } from "./route-geometry.ts";

/** Plates first, then arrows, then the ties of choices. `titles` are those of the bands. With a `window` only what it holds, and folded bands. */
export function mapElements(whole: MapContent, titles: ReadonlyMap<string, BandTitle>, palette: Palette, measure: MeasureText, window?: MapWindow): ElementDefinition[] {
  const content = window === undefined ? whole : within(whole, window);
  const boxes = new Map<string, Rectangle>([...content.plates, ...content.folds].map((plate) => [plate.id, plate.box]));
  const weighty = new Set(whole.plates.map(({ emphasis }) => emphasis)).size > 1;
  const down = content.direction === "down";
  return [
    ...content.plates.map((plate) => plateElement(plate, weighty, palette, measure)),
    ...content.folds.map((fold) => foldElement(fold, titles.get(fold.band), palette, measure)),
    ...content.arrows.map((arrow) => arrowElement(arrow, boxes, down)),
    ...content.parts.map(({ key, whole, part, route }) => ({
      group: "edges" as const,
      data: { id: key, source: whole, target: part, ...flat(edgeGeometry(route, boxes.get(whole)!, boxes.get(part)!, down)), width: 1 },
      classes: "part",
    })),
    ...content.ties.map(({ key, one, two, near }) => {
      const [from, to] = [boxes.get(one)!, boxes.get(two)!];
      const data = { id: `tie ${key}`, source: one, target: two, ...flat(edgeGeometry(shortest(from, to), from, to, false)), width: 1 };
      return { group: "edges" as const, data, classes: near ? "tie" : "tie far" };
    }),
  ];
}

/** The part of a content that a window holds: lines only between what is there. */
function within(whole: MapContent, { plates, arrows }: MapWindow): MapContent {
  const inside = plates.map((at) => whole.plates[at]!);
  const there = new Set<string>([...inside, ...whole.folds].map(({ id }) => id));
  return {
    ...whole,
    plates: inside,
    arrows: arrows.map((at) => whole.arrows[at]!),
    parts: whole.parts.filter((one) => there.has(one.whole) && there.has(one.part)),
    ties: whole.ties.filter(({ one, two }) => there.has(one) && there.has(two)),
  };
}

/** The plate's id as Cytoscape knows it, so that a concept never has the id of an arrow. */
function plateElement(plate: PlacedPlate, weighty: boolean, palette: Palette, measure: MeasureText): ElementDefinition {
  const { box } = plate;
  const left = textLeft(plate.kind, plate.slots);
  const room = box.width - left - PLATE.right;
  const text = Math.max(...plate.lines.map(measure));
  return {
    group: "nodes",
    data: {
      id: plate.id,
      width: box.width,
      height: box.height,
      label: plate.lines.join("\n"),
      font: text > room ? Math.max(8, (PLATE.font * room) / text) : PLATE.font,
      shift: (left - PLATE.right) / 2,
      image: plateImage(plate, palette, palette["ink-2"]),
      inverse: plateImage(plate, palette, palette.paper),
    },
    position: { x: box.x + box.width / 2, y: box.y + box.height / 2 },
    classes: [plate.emphasis, weighty && plate.emphasis === "required" && "weighty", plate.gathered && "gathered", ...markClasses(plate.mark)].filter(Boolean).join(" "),
  };
}

/** A folded band: its title, and below it how many concepts it holds. */
function foldElement({ id, band, box, members }: PlacedFold, title: BandTitle | undefined, palette: Palette, measure: MeasureText): ElementDefinition {
  const room = box.width - 2 * PLATE.right;
  const lines = breakLabel([title?.number, title?.title].filter(Boolean).join(" "), room, measure).map((line) => cut(line, room, measure));
  const count = title?.count ?? String(members.length);
  return {
    group: "nodes",
    data: { id, band, width: box.width, height: box.height, label: lines.join("\n"), font: PLATE.font, shift: 0, image: foldImage(box, count, palette, palette["ink-2"]), inverse: foldImage(box, count, palette, palette.paper) },
    position: { x: box.x + box.width / 2, y: box.y + box.height / 2 },
    classes: "fold",
  };
}

/** The line, or as much of its beginning as there is room for; the whole is at the top of the band. */
function cut(line: string, room: number, measure: MeasureText): string {
  if (measure(line) <= room) return line;
  let end = line.length;
  while (end > 1 && measure(`${line.slice(0, end)}…`) > room) end -= 1;
  return `${line.slice(0, end)}…`;
}

function arrowElement(arrow: PlacedArrow, boxes: ReadonlyMap<string, Rectangle>, down: boolean): ElementDefinition {
  const { key, before, after, bundled, basis, strength, support, disputed, mark, route } = arrow;
  const [first] = bundled;
  const many = bundled.length > 1;
  return {
    group: "edges",
    data: {
      id: key,
      source: before,
      target: after,
      ...flat(edgeGeometry(route, boxes.get(before)!, boxes.get(after)!, down)),
      width: many ? Number((1.2 + 0.5 * Math.log2(bundled.length)).toFixed(2)) : Number((0.9 + 0.6 * strength + 0.4 * Math.min(4, Math.max(0, support - 1))).toFixed(2)),
      first: first!.before,
      then: first!.after,
      sign: [disputed && "≠", many && String(bundled.length)].filter(Boolean).join(" "),
    },
    classes: [basis, arrow.implied && "implied", many && "bundle", disputed && "disputed", mark].filter(Boolean).join(" "),
  };
}

function markClasses({ progress, target, difference, faint, picked }: PlacedPlate["mark"]): string[] {
  const flags = [target && "target", faint && "faint", picked && "picked"];
  return [progress, difference, ...flags].filter((one) => typeof one === "string");
}

function flat(geometry: ReturnType<typeof edgeGeometry>): Record<string, string> {
  const { sourceEndpoint, targetEndpoint, weights, distances, curve } = geometry;
  return { from: sourceEndpoint, to: targetEndpoint, weights, distances, curve };
}

/** The straight line between the nearest sides of two plates. */
function shortest(one: Rectangle, two: Rectangle): readonly { x: number; y: number }[] {
  const x = Math.max(one.x, two.x) <= Math.min(one.x + one.width, two.x + two.width);
  const centre = (box: Rectangle): { x: number; y: number } => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  if (x) {
    const at = (Math.max(one.x, two.x) + Math.min(one.x + one.width, two.x + two.width)) / 2;
    return one.y < two.y
      ? [{ x: at, y: one.y + one.height }, { x: at, y: two.y }]
      : [{ x: at, y: one.y }, { x: at, y: two.y + two.height }];
  }
  return one.x < two.x
    ? [{ x: one.x + one.width, y: centre(one).y }, { x: two.x, y: centre(two).y }]
    : [{ x: one.x, y: centre(one).y }, { x: two.x + two.width, y: centre(two).y }];
}
