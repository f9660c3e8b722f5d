/** Where the title of a stage stands in the window, and how much room it has there. */
import type { Insets } from "./insets.ts";

export interface TitlePlace {
  /** As CSS has it; empty for one that is hidden. */
  readonly transform: string;
  /** Pixels; null where there is the whole width. */
  readonly room: number | null;
  readonly hidden: boolean;
  /** There is room for a number only. */
  readonly narrow: boolean;
}

/** Narrower than this a title says only its number. */
const NARROW = 76;
/** Pixels by which a title becomes narrower, or wider, while the map moves. */
const STEPS = { narrower: 32, wider: 128 };

/** Of a band that stands between two places of a window of this width: in sight as long as any of the band is. */
export function titleAt({ start, end }: { readonly start: number; readonly end: number }, down: boolean, width: number, insets: Insets): TitlePlace {
  const first = Math.max(start, down ? insets.top : insets.left);
  if (down) return { transform: `translate(${insets.left}px, ${Math.min(first, end - 26)}px)`, room: null, hidden: end - 26 < insets.top || end - start < 20, narrow: false };
  const room = Math.min(end, width - insets.right) - first;
  // One that cannot be seen stays as it is.
  const hidden = room < 18;
  return { transform: hidden ? "" : `translateX(${first}px)`, room: hidden ? 0 : room, hidden, narrow: room < NARROW };
}

/** The same until the map rests: its width follows in steps, and only where its words want it, in pixels. `before` is where it stands. */
export function titleInMotion(exact: TitlePlace, before: TitlePlace, words: number): TitlePlace {
  if (exact.room === null || before.room === null || exact.hidden || before.hidden) return exact;
  return { ...exact, room: roomInMotion(exact.room, before.room, words) };
}

function roomInMotion(room: number, before: number, words: number): number {
  const [wanted, given] = [Math.min(room, words), Math.min(before, words)];
  if (wanted === given || (wanted > given && wanted < given + STEPS.wider && wanted < words)) return before;
  return wanted > given || wanted < STEPS.narrower ? wanted : Math.floor(wanted / STEPS.narrower) * STEPS.narrower;
}
