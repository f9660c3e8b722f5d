/**
 * A map that changes under its reader's eyes: what stays keeps its place, what is new is put near what it belongs to. Only
 * where that cannot be, a fresh picture takes the place of the old one. A band that becomes too narrow grows, and what
 * stands behind it moves on as a whole; a new last band is put behind the others.
 */
import type { Box, Drawing, Placement, Point, Route } from "../../../graph/index.ts";
import { goingOn } from "./picture-of.ts";

/** Between plates, in pixels. */
const GAP = 14;
/** Between a plate and the edge of its band, in pixels. */
const EDGE = 16;
/** When more of the map is new than this, nothing is gained by keeping the rest. */
const MOST_NEW = 0.5;

/** The placement of `drawing` that is like `before`; `fresh` is that of the drawing laid out anew, and is the result where most plates are new or the bands other than at their end. Plates never overlap. Quadratic in the plates at worst. */
export function keepPlaces(before: Placement, fresh: Placement, drawing: Drawing): Placement {
  const old = new Map(before.nodes.map((box) => [box.id, box]));
  const anew = new Map(fresh.nodes.map((box) => [box.id, box]));
  const down = drawing.direction === "down";
  const [at, size] = down ? (["y", "height"] as const) : (["x", "width"] as const);
  const bands = bandsOf(before, fresh, drawing, at, size);
  if (bands === null) return fresh;
  const stays = drawing.nodes.filter((node) => {
    const box = old.get(node.id);
    const band = bands.get(node.band);
    return box !== undefined && box.width === node.width && box.height === node.height && (band === undefined || isIn(box, band));
  });
  if (stays.length < drawing.nodes.length * (1 - MOST_NEW)) return fresh;
  const placed = new Map(stays.map(({ id }) => [id, old.get(id)!]));
  const moveOn = (from: number, by: number): void => {
    for (const [id, box] of placed) if (box[at] >= from) placed.set(id, { ...box, [at]: box[at] + by });
    for (const [order, band] of bands) if (band[at] >= from) bands.set(order, { ...band, [at]: band[at] + by });
  };
  for (const node of drawing.nodes) {
    if (placed.has(node.id)) continue;
    const wanted = nearNeighbours(node.id, drawing, placed, anew);
    const band = bands.get(node.band);
    if (band === undefined) {
      placed.set(node.id, freePlace({ ...node, ...wanted }, [...placed.values()], down));
      continue;
    }
    const end = band[at] + band[size];
    const isLast = [...bands.values()].every((one) => one[at] <= band[at]);
    const start = band[at] + EDGE;
    const place = isLast ? Math.max(wanted[at], start) : Math.max(Math.min(wanted[at], end - EDGE - node[size]), start);
    const missing = Math.max(0, place + node[size] + EDGE - end);
    if (missing > 0) {
      moveOn(end, missing);
      bands.set(node.band, { ...band, [size]: band[size] + missing });
    }
    placed.set(node.id, freePlace({ ...node, ...wanted, [at]: place }, [...placed.values()], down));
  }
  const nodes = [...placed.values()].map(({ id, x, y, width, height }) => ({ id, x, y, width, height })).sort(byId);
  const [side, breadth] = down ? (["x", "width"] as const) : (["y", "height"] as const);
  const across = Math.max(before[breadth], ...nodes.map((box) => EDGE + box[side] + box[breadth]));
  const along = Math.max(0, ...[...bands.values()].map((box) => box[at] + box[size]), ...nodes.map((box) => EDGE + box[at] + box[size]));
  const grown = new Map([...bands.values()].map((box) => [box.id, { ...box, [breadth]: across }]));
  return goingOn(before, {
    ...fresh,
    nodes,
    bands: fresh.bands.map(({ id }) => grown.get(id)!),
    width: down ? across : along,
    height: down ? along : across,
    arrows: routesOf(before, drawing, placed, old, down),
  });
}

/** Where each band of the drawing stands, by its order: those behind all others may be new, or gone; null where more has changed. */
function bandsOf(before: Placement, fresh: Placement, drawing: Drawing, at: "x" | "y", size: "width" | "height"): Map<number | null, Box> | null {
  const old = [...before.bands].sort((a, b) => a[at] - b[at]);
  const anew = new Map(fresh.bands.map((box) => [box.id, box]));
  const bands = [...drawing.bands].sort((a, b) => a.order - b.order);
  const shared = bands.findIndex(({ id }, place) => old[place]?.id !== id);
  const kept = bands.slice(0, shared < 0 ? bands.length : shared);
  const ids = new Set(bands.map(({ id }) => id));
  if ((kept.length === 0 && bands.length > 0) || old.slice(kept.length).some(({ id }) => ids.has(id))) return null;
  const boxes = new Map<number | null, Box>(kept.map(({ order }, place) => [order, old[place]!]));
  let end = kept.length === 0 ? 0 : old[kept.length - 1]![at] + old[kept.length - 1]![size];
  for (const { id, order } of bands.slice(kept.length)) {
    const box = { ...anew.get(id)!, [at]: end };
    boxes.set(order, box);
    end += box[size];
  }
  return boxes;
}

function isIn(box: Box, band: Box): boolean {
  return box.x >= band.x && box.y >= band.y && box.x + box.width <= band.x + band.width && box.y + box.height <= band.y + band.height;
}

/** Where a fresh picture has it, moved as the plates that it is tied to are moved. */
function nearNeighbours(id: string, { arrows }: Drawing, placed: ReadonlyMap<string, Box>, anew: ReadonlyMap<string, Box>): Point {
  const own = anew.get(id) ?? { x: 0, y: 0 };
  const tied = arrows.flatMap(({ before, after }) => (before === id ? [after] : after === id ? [before] : [])).filter((one) => placed.has(one) && anew.has(one));
  const near = tied.length > 0 ? tied : [...placed.keys()].filter((one) => anew.has(one));
  if (near.length === 0) return own;
  const shift = (side: "x" | "y"): number => near.reduce((sum, one) => sum + placed.get(one)![side] - anew.get(one)![side], 0) / near.length;
  return { x: Math.max(EDGE, Math.round(own.x + shift("x"))), y: Math.max(EDGE, Math.round(own.y + shift("y"))) };
}

/** The nearest free place across the map's direction. */
function freePlace(box: Box, others: readonly Box[], down: boolean): Box {
  const side = down ? "x" : "y";
  const clashes = (one: Box): Box | undefined =>
    others.find((other) => one.x < other.x + other.width + GAP && other.x < one.x + one.width + GAP && one.y < other.y + other.height + GAP && other.y < one.y + one.height + GAP);
  let one = box;
  for (let other = clashes(one); other !== undefined; other = clashes(one)) one = { ...one, [side]: other[side] + (down ? other.width : other.height) + GAP };
  return one;
}

/** Lines between plates that stay, or moved on together, are as they were; new ones run straight. */
function routesOf(before: Placement, { arrows }: Drawing, placed: ReadonlyMap<string, Box>, old: ReadonlyMap<string, Box>, down: boolean): readonly Route[] {
  const routes = new Map(before.arrows.map((route) => [route.id, route]));
  return arrows
    .flatMap(({ id, before: first, after }): Route[] => {
      const [from, to] = [placed.get(first), placed.get(after)];
      if (from === undefined || to === undefined || first === after) return [];
      const known = routes.get(id);
      const [one, other] = [movedBy(from, old.get(first)), movedBy(to, old.get(after))];
      if (known !== undefined && one !== null && other !== null && one.x === other.x && one.y === other.y) return [{ id, points: known.points.map(({ x, y }) => ({ x: x + one.x, y: y + one.y })) }];
      const middle = (box: Box, end: 0 | 1): Point => (down ? { x: box.x + box.width / 2, y: box.y + box.height * end } : { x: box.x + box.width * end, y: box.y + box.height / 2 });
      return [{ id, points: [middle(from, 1), middle(to, 0)] }];
    })
    .sort(byId);
}

function movedBy(box: Box, old: Box | undefined): Point | null {
  return old === undefined ? null : { x: box.x - old.x, y: box.y - old.y };
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}
