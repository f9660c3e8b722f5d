/**
 * Keeps in Cytoscape what of a large map can be read now, and leaves the rest to the picture behind it. While the map moves
 * the picture is all that there is; once it rests, what came into sight is put in over some frames and takes its place.
 */
import type { Core, ElementDefinition } from "cytoscape";
import type { MapContent, Point, Rectangle } from "../../view/map/map-content.ts";
import { mapGrid, type MapGrid } from "../../view/map/map-grid.ts";
import { type ArrowsAt, arrowsAt, mapWindow, type MapWindow } from "../../view/map/map-window.ts";
import type { BandTitle } from "../band-layer.ts";
import { feedElements, type Feeding, pause } from "../feed-elements.ts";
import { showElements } from "../show-elements.ts";
import type { SpareTime } from "../spare-time.ts";
import type { FarLayer } from "./far-layer.ts";

export interface LargeMap {
  /** Shows another content; of elements that it has too, only what differs is renewed. */
  show(content: MapContent, titles: ReadonlyMap<string, BandTitle>): void;
  /** The map is looked at from elsewhere. */
  moved(): void;
  /** What is in Cytoscape now. */
  held(): MapWindow;
  /** The concept at a place of the map, null for none. */
  under(at: Point): MapContent["plates"][number] | null;
  destroy(): void;
}

interface LargeMapParts {
  readonly cy: Core;
  /** What Cytoscape draws on. */
  readonly canvas: HTMLElement;
  readonly far: FarLayer;
  readonly spare: SpareTime;
  /** The part of the map that the window shows. */
  readonly part: () => Rectangle;
  /** The elements of a window on the content that is shown. */
  readonly elements: (window: MapWindow) => readonly ElementDefinition[];
  /** Told when other elements are in Cytoscape. */
  readonly onFed: (window: MapWindow) => void;
}

/** Milliseconds after the last movement until the map is taken to be at rest. */
const REST = 140;
/** Below this scale nothing can be read. */
const LEGIBLE = 0.34;
const NOTHING: MapWindow = { plates: [], arrows: [] };

/** A large map without content. */
export function createLargeMap({ cy, canvas, far, spare, part, elements, onFed }: LargeMapParts): LargeMap {
  let content: MapContent | null = null;
  let grid: MapGrid | null = null;
  let ends: ArrowsAt = new Map();
  let placeOf: ReadonlyMap<string, number> = new Map();
  /** The arrows between folded bands, which are always there. */
  let between: readonly number[] = [];
  let feeding: Feeding | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const there = (): ReadonlySet<string> => new Set(cy.elements().map((one) => one.id()));
  const held = (): MapWindow => {
    const now = there();
    return {
      plates: content!.plates.flatMap(({ id }, at) => (now.has(id) ? [at] : [])),
      arrows: [...new Set([...content!.arrows.flatMap(({ key, before, after }, at) => (now.has(key) && now.has(before) && now.has(after) ? [at] : [])), ...between])],
    };
  };
  const wanted = (): MapWindow => {
    const seen = content === null || grid === null || cy.zoom() < LEGIBLE ? NOTHING : mapWindow(content, grid, ends, part(), placeOf);
    return { ...seen, arrows: [...seen.arrows, ...between] };
  };
  const settle = (): void => {
    const window = wanted();
    const now = there();
    const definitions = elements(window);
    const ids: ReadonlySet<string> = new Set(definitions.map(({ data }) => data.id!));
    cy.elements().filter((one) => !ids.has(one.id())).remove();
    feeding = feedElements(cy, definitions.filter(({ data }) => !now.has(data.id!)), spare, {
      done() {
        onFed(window);
        if (ids.size > 0) far.rest(ids, () => void (canvas.style.visibility = ""));
      },
      draw: () => void cy.forceRender(),
    });
  };
  /** While it moves the picture alone is on screen, and Cytoscape draws nothing. */
  const move = (): void => {
    feeding?.stop();
    feeding = null;
    canvas.style.visibility = "hidden";
    pause(cy, true);
    clearTimeout(timer);
    timer = setTimeout(settle, REST);
  };

  return {
    held,
    show(next, titles) {
      content = next;
      grid = mapGrid(next);
      ends = arrowsAt(next);
      placeOf = new Map(next.plates.map(({ id }, at) => [id as string, at]));
      between = next.arrows.flatMap(({ before, after }, at) => (placeOf.has(before) || placeOf.has(after) ? [] : [at]));
      move();
      showElements(cy, elements(held()), null);
      far.show(next, titles);
    },
    moved: move,
    under({ x, y }) {
      const at = grid?.plates({ x, y, width: 0, height: 0 })[0];
      return at === undefined ? null : content!.plates[at]!;
    },
    destroy() {
      feeding?.stop();
      clearTimeout(timer);
      canvas.style.visibility = "";
      pause(cy, false);
    },
  };
}
