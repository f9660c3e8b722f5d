/** Where the map is looked at from: pure arithmetic on pan and zoom within what the panels leave free. */
import type { Point, Rectangle } from "../view/map/map-content.ts";
import { freeRooms } from "./free-rooms.ts";
import type { Insets } from "./insets.ts";

export interface Viewport {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

export const LEAST_ZOOM = 0.02;
export const MOST_ZOOM = 3;

/** Below this a label can no longer be read: the first view then begins at the beginning instead of showing everything. */
const READABLE = 0.7;
/** The scale at which a map that does not fit is begun: easy to read, and as much of it in sight as that allows. */
const PLEASANT = 0.86;
const ROOM = 16;
/** Between what is brought into view and what covers the map. */
const MARGIN = 28;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The whole map where nothing covers it, in the part of the window that shows it largest, never larger than life and a quarter. */
export function fitWhole(map: Rectangle, window: Size, insets: Insets): Viewport {
  const zoomIn = (room: Insets): number => Math.min(1.25, fitZoom(map, window, room));
  const best = freeRooms(window, insets).reduce((last, room) => (zoomIn(room) > zoomIn(last) ? room : last));
  return centred(map, window, best, zoomIn(best));
}

/** The whole map where that can be read, else its beginning, at a scale that is easy to read, about the first `plates`. */
export function firstView(map: Rectangle, plates: readonly Rectangle[], window: Size, insets: Insets, down: boolean): Viewport {
  const zoom = fitZoom(map, window, insets);
  if (zoom >= READABLE) return centred(map, window, insets, Math.min(1.25, zoom));
  const free = freeSize(window, insets);
  const scale = Math.max(READABLE, Math.min(PLEASANT, down ? free.width / map.width : free.height / map.height));
  const first = plates.filter((box) => (down ? (box.y - map.y) * scale < free.height : (box.x - map.x) * scale < free.width));
  const start = around(first.length > 0 ? first : [map]);
  const x = place(start.x, start.width, scale, insets.left, free.width, !down || map.width * scale > free.width);
  const y = place(start.y, start.height, scale, insets.top, free.height, down || start.height * scale > free.height);
  return { zoom: scale, pan: { x, y } };
}

/** Where a stretch goes: at the beginning of what is free, or in its middle. */
function place(start: number, size: number, scale: number, from: number, free: number, begin: boolean): number {
  return from + ROOM - start * scale + (begin ? 0 : (free - size * scale) / 2);
}

/** The rectangle around some. */
export function around(boxes: readonly Rectangle[]): Rectangle {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** The nearest viewport in which a rectangle stands where nothing covers it; the same one when it does already. */
export function bringIntoView(at: Viewport, box: Rectangle, window: Size, insets: Insets): Viewport {
  const zoom = Math.max(at.zoom, 0.5);
  const grown = zoom === at.zoom ? at : zoomAbout(at, zoom, { x: window.width / 2, y: window.height / 2 });
  const { x, y } = nearestShift(box, grown, window, insets);
  return { zoom, pan: { x: grown.pan.x + x, y: grown.pan.y + y } };
}

/** How far a rectangle is to be shifted, in the window's pixels: into the nearest room that holds it, else to the beginning of what the edges leave. */
function nearestShift(box: Rectangle, { zoom, pan }: Viewport, window: Size, insets: Insets): Point {
  const shift = (start: number, size: number, low: number, high: number): number => {
    if (start < low + MARGIN) return low + MARGIN - start;
    if (start + size > high - MARGIN) return Math.max(high - MARGIN - start - size, low + MARGIN - start);
    return 0;
  };
  const into = ({ left, right, top, bottom }: Insets): Point => ({
    x: shift(box.x * zoom + pan.x, box.width * zoom, left, window.width - right),
    y: shift(box.y * zoom + pan.y, box.height * zoom, top, window.height - bottom),
  });
  const holds = ({ left, right, top, bottom }: Insets): boolean => box.width * zoom + 2 * MARGIN <= window.width - left - right && box.height * zoom + 2 * MARGIN <= window.height - top - bottom;
  const shifts = freeRooms(window, insets).filter(holds).map(into);
  return shifts.length === 0 ? into(insets) : shifts.reduce((best, one) => (Math.hypot(one.x, one.y) < Math.hypot(best.x, best.y) ? one : best));
}

/** Another scale, keeping one point of the window where it is. */
export function zoomAbout(at: Viewport, zoom: number, point: { readonly x: number; readonly y: number }): Viewport {
  const next = Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, zoom));
  const ratio = next / at.zoom;
  return { zoom: next, pan: { x: point.x - (point.x - at.pan.x) * ratio, y: point.y - (point.y - at.pan.y) * ratio } };
}

/** The point of the map in the middle of the window, and the scale: the same in every window. */
export interface Sight extends Point {
  readonly zoom: number;
}

/** What a window of this size is looking at. */
export function sightOf({ zoom, pan }: Viewport, window: Size): Sight {
  return { x: (window.width / 2 - pan.x) / zoom, y: (window.height / 2 - pan.y) / zoom, zoom };
}

/** The viewport in which a window of this size looks at a point. */
export function lookingAt({ x, y, zoom }: Sight, window: Size): Viewport {
  const scale = Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, zoom));
  return { zoom: scale, pan: { x: window.width / 2 - x * scale, y: window.height / 2 - y * scale } };
}

/** The part of the map that stands in the free part of the window. */
export function inSight({ zoom, pan }: Viewport, window: Size, insets: Insets): Rectangle {
  return {
    x: (insets.left - pan.x) / zoom,
    y: (insets.top - pan.y) / zoom,
    width: Math.max(0, window.width - insets.left - insets.right) / zoom,
    height: Math.max(0, window.height - insets.top - insets.bottom) / zoom,
  };
}

/** The same scale with a point of the map in the middle of the free part of the window. */
export function centredOn({ zoom }: Viewport, point: Point, window: Size, insets: Insets): Viewport {
  const x = (insets.left + window.width - insets.right) / 2 - point.x * zoom;
  const y = (insets.top + window.height - insets.bottom) / 2 - point.y * zoom;
  return { zoom, pan: { x, y } };
}

function freeSize(window: Size, insets: Insets): Size {
  return {
    width: Math.max(80, window.width - insets.left - insets.right - 2 * ROOM),
    height: Math.max(80, window.height - insets.top - insets.bottom - 2 * ROOM),
  };
}

function fitZoom(map: Rectangle, window: Size, insets: Insets): number {
  const free = freeSize(window, insets);
  return Math.max(LEAST_ZOOM, Math.min(free.width / map.width, free.height / map.height));
}

function centred(map: Rectangle, window: Size, insets: Insets, zoom: number): Viewport {
  const free = freeSize(window, insets);
  return {
    zoom,
    pan: {
      x: insets.left + ROOM + (free.width - map.width * zoom) / 2 - map.x * zoom,
      y: insets.top + ROOM + (free.height - map.height * zoom) / 2 - map.y * zoom,
    },
  };
}
