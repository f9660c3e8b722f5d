/** Where the map is looked at from, in a form that other windows can go to: the middle of what is free, and the scale. */
import type { Direction } from "./app-state.ts";

export interface MapPlace {
  /** In the map's own units. */
  readonly x: number;
  readonly y: number;
  /** Screen pixels a unit. */
  readonly zoom: number;
  /** The map runs otherwise in the other direction, so that a place means nothing there. */
  readonly direction: Direction;
}

/** The address's text form: `120 340 0.86 right`. Whole units and hundredths of the scale are as near as an eye can tell. */
export function formatPlace({ x, y, zoom, direction }: MapPlace): string {
  return [Math.round(x), Math.round(y), Math.round(zoom * 100) / 100, direction].join(" ");
}

/** The place that a text says; undefined where it says none. */
export function parsePlace(text: string): MapPlace | undefined {
  const found = /^(-?\d{1,6}) (-?\d{1,6}) (\d(?:\.\d{1,2})?) (right|down)$/.exec(text);
  if (found === null || Number(found[3]) === 0) return undefined;
  return { x: Number(found[1]), y: Number(found[2]), zoom: Number(found[3]), direction: found[4] as Direction };
}
