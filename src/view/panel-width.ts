/** How wide a side can be, and what a key does to it. */

interface Limits {
  readonly least: number;
  readonly most: number;
}

const STEP = 16;

/** The limits in a window so wide, in pixels: a side never takes more than half. */
export function panelLimits(window: number): Limits {
  return { least: 240, most: Math.max(240, Math.floor(window / 2)) };
}

/** The width after a key, at a side whose edge lies towards `right` or left; undefined for keys that do nothing here. */
export function panelWidthAfter(key: string, width: number, { least, most }: Limits, side: "left" | "right"): number | undefined {
  const wider = side === "left" ? "ArrowRight" : "ArrowLeft";
  const narrower = side === "left" ? "ArrowLeft" : "ArrowRight";
  const next = key === wider ? width + STEP : key === narrower ? width - STEP : key === "Home" ? least : key === "End" ? most : undefined;
  return next === undefined ? undefined : Math.round(Math.min(most, Math.max(least, next)));
}
