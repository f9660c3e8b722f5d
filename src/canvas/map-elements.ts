/** The map's content as Cytoscape elements. Everything has its id, so that showing the same content again changes nothing. */
import type { ElementDefinition } from "cytoscape";
import type { MapContent, PlacedArrow, PlacedPlate, Rectangle } from "../view/map-content.ts";
import { PLATE, textLeft } from "../view/plates.ts";
import type { MeasureText } from "../view/text-width.ts";
import type { Palette } from "./palette.ts";
import { plateImage } from "./plate-image.ts";
import { edgeGeometry } from "./route-geometry.ts";

/** Plates first, then arrows, then the ties of choices. */
export function mapElements(content: MapContent, palette: Palette, measure: MeasureText): ElementDefinition[] {
  const boxes = new Map<string, Rectangle>(content.plates.map((plate) => [plate.id, plate.box]));
  const down = content.direction === "down";
  return [
    ...content.plates.map((plate) => plateElement(plate, palette, measure)),
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

/** The plate's id as Cytoscape knows it, so that a concept never has the id of an arrow. */
function plateElement(plate: PlacedPlate, palette: Palette, measure: MeasureText): ElementDefinition {
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
    classes: [plate.emphasis, ...markClasses(plate.mark)].join(" "),
  };
}

function arrowElement(arrow: PlacedArrow, boxes: ReadonlyMap<string, Rectangle>, down: boolean): ElementDefinition {
  const { key, before, after, basis, strength, support, disputed, mark, route } = arrow;
  return {
    group: "edges",
    data: {
      id: key,
      source: before,
      target: after,
      ...flat(edgeGeometry(route, boxes.get(before)!, boxes.get(after)!, down)),
      width: Number((0.9 + 0.6 * strength + 0.4 * Math.min(4, Math.max(0, support - 1))).toFixed(2)),
    },
    classes: [basis, arrow.implied && "implied", disputed && "disputed", mark].filter(Boolean).join(" "),
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
