/** The parts of the window in which nothing covers the map: what floats over it may leave room beside, above or below. */
import type { Rectangle } from "../view/map/map-content.ts";
import type { Insets } from "./insets.ts";

/** Smaller rooms show nothing, in pixels. */
const LEAST = 160;
/** Between what floats and what is shown beside it, in pixels. */
const GAP = 4;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The largest rooms free of everything that floats, as insets without floats, none within another, the order that of `floats`; the room between the edges alone where there is no other. Exponential in the floats, which are few. */
export function freeRooms(window: Size, { floats = [], ...edges }: Insets): readonly Insets[] {
  const rooms = floats.reduce<readonly Insets[]>((before, float) => withoutInner(before.flatMap((room) => beside(room, float, window))), [edges]);
  return rooms.length > 0 ? rooms : [edges];
}

function beside(room: Insets, float: Rectangle, window: Size): readonly Insets[] {
  const [right, bottom] = [window.width - room.right, window.height - room.bottom];
  if (float.x >= right || float.x + float.width <= room.left || float.y >= bottom || float.y + float.height <= room.top) return [room];
  const around = [
    { ...room, bottom: window.height - float.y + GAP },
    { ...room, right: window.width - float.x + GAP },
    { ...room, left: float.x + float.width + GAP },
    { ...room, top: float.y + float.height + GAP },
  ];
  return around.filter((one) => window.width - one.left - one.right >= LEAST && window.height - one.top - one.bottom >= LEAST);
}

function withoutInner(rooms: readonly Insets[]): readonly Insets[] {
  return rooms.filter((one, at) => !rooms.some((other, place) => place !== at && isWithin(one, other) && (place < at || !isWithin(other, one))));
}

function isWithin(one: Insets, other: Insets): boolean {
  return one.left >= other.left && one.right >= other.right && one.top >= other.top && one.bottom >= other.bottom;
}
