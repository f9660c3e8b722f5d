/** How much of the map the panels cover, measured where they stand. */
import { useEffect, useState } from "react";
import { type Insets, NO_INSETS } from "../../canvas/insets.ts";
import { useApp, useMapRecord } from "../../panels/app-context.ts";

/** What floats over the map between the panels. */
const FLOATS = ".outlook-line, .overview:not([hidden]), .zoom-buttons, .legend-button";

/** The covered edges of the map in pixels; the same object as long as nothing changed. */
export function useInsets(): Insets {
  const room = useApp((state) => state.room);
  const layout = useApp(({ left, screen, folded, legend, overview, selection, passage, inquiry, shown, view, tab }) =>
    [left, screen, folded, legend, overview, selection?.type, passage === null, inquiry?.type, shown, view, tab].join());
  const record = useMapRecord();
  const [insets, setInsets] = useState(NO_INSETS);
  useEffect(() => {
    const measure = (): void => setInsets((last) => keep(last, covered(room === "narrow")));
    const observer = new ResizeObserver(measure);
    const watch = (): void => {
      for (const one of document.querySelectorAll(`.top-bar, .left, .left-panel, .right, .legend, .map, .outlook-bar, ${FLOATS}`)) observer.observe(one);
      measure();
    };
    const arrivals = new MutationObserver(watch);
    for (const one of document.querySelectorAll("main, .left, .outlook-bar")) arrivals.observe(one, { childList: true });
    watch();
    return () => {
      observer.disconnect();
      arrivals.disconnect();
    };
  }, [room, layout, record]);
  // The overview stands where the edges leave room for it.
  useEffect(() => setInsets((last) => keep(last, covered(room === "narrow"))), [room, insets]);
  return insets;
}

function covered(narrow: boolean): Insets {
  const map = document.querySelector("main")?.getBoundingClientRect();
  if (map === undefined) return NO_INSETS;
  const box = (selector: string): DOMRect | undefined => document.querySelector(selector)?.getBoundingClientRect();
  const right = box(".right");
  const legend = box(".legend");
  const sheet = narrow && right !== undefined ? map.bottom - right.top : 0;
  return {
    top: narrow ? 8 : 46,
    left: narrow ? 8 : Math.max(0, (box(".left-panel")?.right ?? box(".rail")?.right ?? 0) - map.left),
    right: narrow || right === undefined ? 0 : Math.max(0, map.right - right.left),
    bottom: Math.max(sheet, legend === undefined ? 0 : map.bottom - legend.top),
    floats: [...document.querySelectorAll(FLOATS)]
      .map((one) => one.getBoundingClientRect())
      .filter(({ width }) => width > 0)
      .map(({ left, top, width, height }) => ({ x: left - map.left, y: top - map.top, width, height })),
  };
}

function keep(last: Insets, next: Insets): Insets {
  return JSON.stringify(last) === JSON.stringify(next) ? last : next;
}
