/** What lies over the map, at the window's edges and within them. */
import type { Rectangle } from "../view/map/map-content.ts";

/** What the window's edges cover, in pixels. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  /** What floats over the map between them, in the window's pixels; absent for nothing. */
  readonly floats?: readonly Rectangle[];
}

/** Nothing is covered. */
export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
