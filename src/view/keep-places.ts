/**
 * A map that changes under its reader's eyes: what stays keeps its place, what is new is put near what it belongs to. Only
 * where that cannot be, a fresh picture takes the place of the old one.
 */
import type { Box, Drawing, Placement, Point, Route } from "../../graph/index.ts";

/** Between plates, in pixels. */
const GAP = 14;
/** Between a plate and the edge of its band, in pixels. */
const EDGE = 16;
/** When more of the map is new than this, nothing is gained by keeping the rest. */
const MOST_NEW = 0.5;

/** The placement of `drawing` that is like `before`; `fresh` is that of the drawing laid out anew, and is the result where bands or most plates are new. Plates never overlap. */
export function keepPlaces(before: Placement, fresh: Placement, drawing: Drawing): Placement {
  const old = new Map(before.nodes.map((box) => [box.id, box]));
  const anew = new Map(fresh.nodes.map((box) => [box.id, box]));
  const bandOf = bandsOf(before, drawing);
  if (bandOf === null) return fresh;
  const down = drawing.direction === "down";
  const stays = drawing.nodes.filter((node) => {
    const box = old.get(node.id);
    const band = bandOf(node.band);
    return box !== undefined && box.width === node.width && box.height === node.height && (band === null || isIn(box, band));
  });
  if (stays.length < drawing.nodes.length * (1 - MOST_NEW)) return fresh;
  const placed = new Map(stays.map(({ id }) => [id, old.get(id)!]));
  for (const node of drawing.nodes) {
    if (placed.has(node.id)) continue;
    const band = bandOf(node.band);
    const size = down ? node.height : node.width;
    if (band !== null && size + 2 * EDGE > (down ? band.height : band.width)) return fresh;
    const wanted = nearNeighbours(node.id, drawing, placed, anew);
    placed.set(node.id, freePlace({ ...node, ...(band === null ? wanted : inBand(wanted, node, band, down)) }, [...placed.values()], down));
  }
  const nodes = [...placed.values()].map(({ id, x, y, width, height }) => ({ id, x, y, width, height })).sort(byId);
  const across = Math.max(down ? before.width : before.height, ...nodes.map((box) => EDGE + (down ? box.x + box.width : box.y + box.height)));
  const along = Math.max(down ? before.height : before.width, ...nodes.map((box) => EDGE + (down ? box.y + box.height : box.x + box.width)));
  const [width, height] = down ? [across, along] : [along, across];
  const bands = before.bands.map((band) => (down ? { ...band, width } : { ...band, height }));
  return { ...fresh, nodes, bands, width, height, arrows: routesOf(before, drawing, placed, old, down) };
}

/** Where each band of the drawing stands already; null where they are not the same. */
function bandsOf(before: Placement, { bands }: Drawing): ((order: number | null) => Box | null) | null {
  const boxes = new Map(before.bands.map((box) => [box.id, box]));
  if (boxes.size !== bands.length || bands.some(({ id }) => !boxes.has(id))) return null;
  const byOrder = new Map(bands.map(({ id, order }) => [order, boxes.get(id)!]));
  return (order) => (order === null ? null : (byOrder.get(order) ?? null));
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

function inBand({ x, y }: Point, { width, height }: { readonly width: number; readonly height: number }, band: Box, down: boolean): Point {
  const within = (at: number, from: number, room: number, size: number): number => Math.min(Math.max(at, from + EDGE), from + room - size - EDGE);
  return down ? { x, y: within(y, band.y, band.height, height) } : { x: within(x, band.x, band.width, width), y };
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

/** Lines between plates that stay are as they were; new ones run straight. */
function routesOf(before: Placement, { arrows }: Drawing, placed: ReadonlyMap<string, Box>, old: ReadonlyMap<string, Box>, down: boolean): readonly Route[] {
  const routes = new Map(before.arrows.map((route) => [route.id, route]));
  return arrows
    .flatMap(({ id, before: first, after }): Route[] => {
      const [from, to] = [placed.get(first), placed.get(after)];
      if (from === undefined || to === undefined || first === after) return [];
      const known = routes.get(id);
      if (known !== undefined && isSame(from, old.get(first)) && isSame(to, old.get(after))) return [known];
      const middle = (box: Box, end: 0 | 1): Point => (down ? { x: box.x + box.width / 2, y: box.y + box.height * end } : { x: box.x + box.width * end, y: box.y + box.height / 2 });
      return [{ id, points: [middle(from, 1), middle(to, 0)] }];
    })
    .sort(byId);
}

function isSame(one: Box, other: Box | undefined): boolean {
  return other !== undefined && one.x === other.x && one.y === other.y;
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}
