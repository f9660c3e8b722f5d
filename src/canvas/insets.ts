/** What lies over the map at the window's edges. */

/** What the window's edges cover, in pixels. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Nothing is covered. */
export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
