/** Where the order chart's columns, names and lines stand: every roadmap a column of names, lines from name to name. */
import { estimateWidth } from "../map/text-width.ts";
import type { OrderLine } from "./order-chart.ts";

/** Between two rows, in pixels like all lengths here. */
const STEP = 24;
const FONT = 12.5;
/** From a name's dot to its letters. */
const INDENT = 12;
/** Names have the room that lines of the least length leave them in the window, never less than this. */
const LEAST_NAME = 96;
const MOST_NAME = 280;
/** Nearer than this, or longer than that, lines can no longer be followed. */
const LEAST_LINE = 56;
const MOST_LINE = 200;

export interface OrderGeometry {
  readonly width: number;
  readonly height: number;
  /** How wide a column's heading may be: up to the next one, the last as wide as its names. */
  head(column: number): number;
  /** The name as it fits the column. */
  name(whole: string): string;
  /** The middle of the dot before a name. */
  dot(column: number, place: number): Point;
  /** Where a name's letters begin, on their line. */
  letters(column: number, place: number): Point;
  /** From behind the name in one column to the dot in another. */
  line(from: Stop, to: Stop): string;
}

export interface Stop {
  readonly column: number;
  readonly place: number;
  /** The name that stands there, as it fits. */
  readonly name: string;
}

type Point = readonly [x: number, y: number];

/** The geometry of `columns` roadmaps in a window of `width`; wider than it where lines would become too short. */
export function orderGeometry(names: readonly string[], columns: number, height: number, width: number): OrderGeometry {
  const longest = Math.max(0, ...names.map(nameWidth));
  const room = Math.min(Math.ceil(longest), MOST_NAME, Math.max(LEAST_NAME, Math.floor((width - (columns - 1) * LEAST_LINE) / columns) - INDENT - 8));
  const taken = INDENT + room + 8;
  const pitch = taken + Math.min(MOST_LINE, Math.max(LEAST_LINE, (width - columns * taken) / Math.max(1, columns - 1)));
  const dot = (column: number, place: number): Point => [column * pitch + 6, place * STEP - STEP / 2 + 6];
  return {
    width: Math.ceil((columns - 1) * pitch + taken),
    height: height * STEP + 12,
    head: (column) => (column < columns - 1 ? pitch : taken),
    name: (whole) => cutTo(whole, room),
    dot,
    letters(column, place) {
      const [x, y] = dot(column, place);
      return [x + INDENT, y + 4];
    },
    line(from, to) {
      const [left, y] = dot(from.column, from.place);
      const [end, toY] = dot(to.column, to.place);
      const start = left + INDENT + nameWidth(from.name) + 8;
      const edge = Math.max(start, left + taken - 6);
      const middle = (edge + end - 5) / 2;
      return `M${round(start)} ${y}H${round(edge)}C${round(middle)} ${y} ${round(middle)} ${toY} ${round(end - 5)} ${toY}`;
    },
  };
}

/** From each roadmap that has the concept to the next that does; not direct where one between leaves it out. */
export function orderSegments({ places }: OrderLine): readonly { readonly from: number; readonly to: number; readonly direct: boolean }[] {
  const having = places.flatMap((place, column) => (place === null ? [] : [column]));
  return having.slice(1).map((to, index) => ({ from: having[index]!, to, direct: to === having[index]! + 1 }));
}

function cutTo(name: string, room: number): string {
  if (nameWidth(name) <= room) return name;
  let cut = name;
  while (cut.length > 4 && nameWidth(`${cut}…`) > room) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}

/** With what the faces that machines really have are wider than the estimate. */
function nameWidth(name: string): number {
  return estimateWidth(name, FONT) * 1.1;
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
