/** Paints a part of a large map: bars and hairlines from afar, plates with their labels where these can be read. */
import type { MapGrid } from "../../view/map/map-grid.ts";
import { PLATE } from "../../view/map/plates.ts";
import { STRIPE, stripePath } from "../../view/map/stripe-patterns.ts";
import { plateFont } from "../map-style.ts";
import type { Palette } from "../palette.ts";
import { BARE, type FarPaint, type FarScene, LOOK, ROLE } from "./far-scene.ts";

/** Below this scale a label cannot be read, and a plate is a bar. */
const LEGIBLE = 0.34;
/** Below this scale bends cannot be seen: a line is drawn from end to end. */
const BENT = 0.12;
/** How far what attention leaves aside recedes. */
const RECEDED = 0.22;
/** Length of an arrow's head at scale 1. */
const HEAD = 7;
const DASHES: Readonly<Record<number, readonly number[]>> = { [LOOK.plain]: [], [LOOK.dashed]: [6, 4], [LOOK.dotted]: [1, 4], [LOOK.part]: [] };

/** Paints on a canvas whose size is the picture's times its ratio. O(what is in the part). */
export function paintFar(context: OffscreenCanvasRenderingContext2D, scene: FarScene, grid: MapGrid, paint: FarPaint): void {
  const { view, width, height, ratio, skip } = paint;
  const part = { x: -view.pan.x / view.zoom, y: -view.pan.y / view.zoom, width: width / view.zoom, height: height / view.zoom };
  context.setTransform(view.zoom * ratio, 0, 0, view.zoom * ratio, view.pan.x * ratio, view.pan.y * ratio);
  paintLines(context, scene, grid.arrows(part).filter((at) => skip?.arrows[at] !== 1), paint);
  paintPlates(context, scene, grid.plates(part).filter((at) => skip?.plates[at] !== 1), paint);
  context.globalAlpha = 1;
}

/** Lines of one look and role are one path: a path costs more than the lines in it. */
function paintLines(context: OffscreenCanvasRenderingContext2D, { points, starts, looks }: FarScene, arrows: readonly number[], { view, roles, palette }: FarPaint): void {
  const bent = view.zoom >= BENT;
  const fine = view.zoom >= LEGIBLE;
  const groups = new Map<number, number[]>();
  for (const at of arrows) {
    const key = (roles?.arrows[at] ?? ROLE.kin) * 4 + (fine ? looks[at]! : LOOK.plain);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [at]);
    else group.push(at);
  }
  for (const [key, group] of [...groups].sort(([a], [b]) => a - b)) {
    const [role, look] = [Math.floor(key / 4), key % 4];
    context.beginPath();
    for (const at of group) {
      const [from, to] = [starts[at]!, starts[at + 1]!];
      if (to - from < 2) continue;
      context.moveTo(points[2 * from]!, points[2 * from + 1]!);
      for (let point = bent ? from + 1 : to - 1; point < to; point += 1) context.lineTo(points[2 * point]!, points[2 * point + 1]!);
    }
    context.setLineDash([...(DASHES[look] ?? [])]);
    context.lineWidth = look === LOOK.part ? 0.8 : fine ? (role === ROLE.kin || role === ROLE.rest ? 1.3 : 2) : (role === ROLE.kin || role === ROLE.rest ? 0.7 : 1.6) / view.zoom;
    context.strokeStyle = look === LOOK.part && role === ROLE.kin ? palette.outline : lineColour(palette, role, look === LOOK.dotted || !fine);
    context.globalAlpha = role === ROLE.rest ? RECEDED : fine ? 1 : 0.7;
    context.stroke();
    if (fine && look !== LOOK.part) paintHeads(context, points, group.map((at) => starts[at + 1]! - 1), context.strokeStyle);
  }
  context.setLineDash([]);
}

/** The heads of arrows whose lines end at these points. */
function paintHeads(context: OffscreenCanvasRenderingContext2D, points: Float32Array, ends: readonly number[], colour: string): void {
  context.beginPath();
  for (const end of ends) {
    if (end < 1) continue;
    const [x, y] = [points[2 * end]!, points[2 * end + 1]!];
    const angle = Math.atan2(y - points[2 * end - 1]!, x - points[2 * end - 2]!);
    context.moveTo(x, y);
    for (const side of [-1, 1]) context.lineTo(x - HEAD * Math.cos(angle + side * 0.45), y - HEAD * Math.sin(angle + side * 0.45));
    context.closePath();
  }
  context.fillStyle = colour;
  context.fill();
}

function paintPlates(context: OffscreenCanvasRenderingContext2D, { boxes, labels, lefts, stripes }: FarScene, plates: readonly number[], { view, roles, palette }: FarPaint): void {
  const legible = view.zoom >= LEGIBLE;
  context.font = plateFont(palette.font);
  context.textBaseline = "middle";
  context.textAlign = "center";
  context.lineWidth = 1;
  for (const at of plates) {
    const role = roles?.plates[at] ?? ROLE.kin;
    const [x, y, width, height] = [boxes[4 * at]!, boxes[4 * at + 1]!, boxes[4 * at + 2]!, boxes[4 * at + 3]!];
    context.globalAlpha = role === ROLE.rest && roles !== null ? RECEDED : 1;
    context.fillStyle = plateColour(palette, role, legible);
    if (!legible) {
      context.fillRect(x, y, width, height);
      continue;
    }
    context.beginPath();
    context.roundRect(x, y, width, height, 6);
    context.fill();
    context.strokeStyle = role === ROLE.needs ? palette.needs : role === ROLE.unlocks ? palette.unlocks : palette.outline;
    context.stroke();
    if (stripes[at] !== BARE) {
      const colour = stripes[at]!;
      context.fillStyle = palette[`roadmap-${colour}` as keyof Palette];
      context.translate(x + 3, y + (height - STRIPE.height) / 2);
      context.fill(new Path2D(stripePath(colour)));
      context.translate(-x - 3, -y - (height - STRIPE.height) / 2);
    }
    context.fillStyle = role === ROLE.selected ? palette.paper : palette.ink;
    const lines = labels[at]!.split("\n");
    const room = width - lefts[at]! - PLATE.right;
    lines.forEach((line, row) => context.fillText(line, x + lefts[at]! + room / 2, y + height / 2 + (row - (lines.length - 1) / 2) * PLATE.line, room));
  }
}

function lineColour(palette: Palette, role: number, soft: boolean): string {
  if (role === ROLE.needs) return palette.needs;
  if (role === ROLE.unlocks) return palette.unlocks;
  if (role === ROLE.selected) return palette.ink;
  return soft ? palette["arrow-soft"] : palette.arrow;
}

function plateColour(palette: Palette, role: number, legible: boolean): string {
  if (role === ROLE.selected) return palette.ink;
  if (role === ROLE.needs) return legible ? palette["needs-ground"] : palette.needs;
  if (role === ROLE.unlocks) return legible ? palette["unlocks-ground"] : palette.unlocks;
  return legible ? palette.plate : palette["arrow-soft"];
}
