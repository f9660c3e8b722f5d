/** The tour: what it points at, step by step, by whatever of it the window shows. */
export const TOUR_STEPS = [
  { id: "map", at: [".map-note", ".map", ".screen"] },
  { id: "find", at: [".search-field"] },
  { id: "list", at: [".rail", ".screen-switch"] },
  { id: "views", at: [".view-switch"] },
  { id: "add", at: [".add-button"] },
  { id: "help", at: [".help-button", ".settings-button"] },
] as const satisfies readonly { readonly id: string; readonly at: readonly string[] }[];

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const GAP = 12;
const MARGIN = 12;

/**
 * Where a card stands beside what it points at, in CSS pixels of the window: below, above, right or left of it, the first
 * with room; where nothing has room, in the middle of it. Never outside of the window.
 */
export function besideTarget(target: Box, card: Size, window: Size): { readonly left: number; readonly top: number } {
  const middle = { left: target.left + (target.width - card.width) / 2, top: target.top + (target.height - card.height) / 2 };
  const [right, bottom] = [target.left + target.width, target.top + target.height];
  const places = [
    { left: middle.left, top: bottom + GAP, fits: bottom + GAP + card.height + MARGIN <= window.height },
    { left: middle.left, top: target.top - GAP - card.height, fits: target.top - GAP - card.height >= MARGIN },
    { left: right + GAP, top: middle.top, fits: right + GAP + card.width + MARGIN <= window.width },
    { left: target.left - GAP - card.width, top: middle.top, fits: target.left - GAP - card.width >= MARGIN },
  ];
  const { left, top } = places.find(({ fits }) => fits) ?? middle;
  return { left: within(left, card.width, window.width), top: within(top, card.height, window.height) };
}

function within(start: number, size: number, all: number): number {
  return Math.max(MARGIN, Math.min(start, all - size - MARGIN));
}
