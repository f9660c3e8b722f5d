/**
 * Cytoscape keeps a picture of the whole map and, with every frame in which the map moves, draws it anew on a canvas as large
 * as the window, which is then handed to the compositor: a dozen milliseconds for what differs in its place only. Here the
 * kept picture itself is put on screen instead, and only moved; the browser does that without the page's thread. As soon
 * as anything but the place changes, Cytoscape draws as ever. The same picture either way, so that nobody sees which it is.
 */
import type { Core } from "cytoscape";
import type { Ahead } from "./feed-elements.ts";

/** Cytoscape's picture of all elements, at a power of two. Its types leave all of this out. */
interface Layer {
  readonly canvas: HTMLCanvasElement;
  readonly bb: { readonly x1: number; readonly y1: number; readonly w: number };
  readonly width: number;
  readonly height: number;
}
interface Layers {
  firstGet: boolean;
  skipping: boolean;
  readonly layersByLevel: Readonly<Record<number, readonly Layer[]>>;
  levelIsComplete(level: number, elements: unknown): boolean;
  getLayers(elements: unknown, ratio: number): unknown;
  /** Draws one more element on a picture that is wanted; empty when none is. */
  dequeue(ratio: number): readonly unknown[];
  /** Called when a picture is complete. */
  requestRedraw(): void;
}
interface Renderer {
  readonly data: { readonly lyrTxrCache: Layers; readonly canvasNeedsRedraw: boolean[]; readonly canvasContainer: HTMLElement };
  getPixelRatio(): number;
  getCachedZSortedEles(): { readonly nondrag: unknown };
  makeOffscreenCanvas(width: number, height: number): HTMLCanvasElement;
  getCachedImage(url: string, crossOrigin: string, onLoad: () => void): HTMLImageElement;
  flushRenderedStyleQueue(): void;
  notify(what: string, elements?: unknown): void;
  redrawHint(group: string, is: boolean): void;
  redraw(): void;
  render(options?: { readonly forcedContext?: unknown }): void;
}

/** Something drawn, where its upper left corner stands on the map, and how many of the map's pixels one of its own is. */
interface Picture {
  readonly canvas: HTMLCanvasElement;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface MovedPicture {
  /** Sends for a drawing of a plate, which would otherwise come after the first drawing and have it made anew. */
  expect(image: string): void;
  /** Works the picture out as far as it goes before the first drawing, a little with each call. */
  workAhead(): Ahead;
  /** Has the map drawn in the next frame, by the picture where that is complete. */
  draw(): void;
  /** Takes the picture away; what follows is drawn by Cytoscape. */
  lower(): void;
}

/** The place of what is drawn among Cytoscape's canvases, and of what is dragged. */
const [DRAG, DRAWN] = [1, 2];
/** Levels that Cytoscape keeps pictures of. */
const [LEAST_LEVEL, MOST_LEVEL] = [-4, 2];
/** Milliseconds until a picture that is complete takes the place of what Cytoscape has drawn meanwhile. */
const SOON = 100;
/** Milliseconds of a frame that are spent on a picture that is wanted now. */
const SLICE = 8;
/** How long, in milliseconds, and how far, in pixels, the last drawing is moved when there is no picture yet. */
const SHORT = 600;
const NEAR = 160;
/** What graphics cards take as one texture, in pixels a side. */
const MOST_SIDE = 8192;

/** Moves the picture of a map, wherever `isAllowed`; as long as the map is there. */
export function movePicture(cy: Core, canvas: HTMLCanvasElement, isAllowed: () => boolean): MovedPicture {
  const renderer = (cy as unknown as { renderer(): Renderer }).renderer();
  const { lyrTxrCache: layers, canvasNeedsRedraw: stale, canvasContainer: host } = renderer.data;
  const { notify, redrawHint, render } = renderer;
  /** What is on screen in place of a fresh drawing. */
  let up: HTMLCanvasElement | null = null;
  let drawn: { readonly pan: { readonly x: number; readonly y: number }; readonly zoom: number; readonly when: number } | null = null;
  /** Something else than the place changed since the last drawing. */
  let changed = true;
  /** Hints that come now are about the place only. */
  let moving = false;
  let stage = 0;
  let awaited: HTMLImageElement[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const whole = (): Picture | null => {
    const level = Math.max(LEAST_LEVEL, Math.ceil(Math.log2(cy.zoom() * renderer.getPixelRatio())));
    const [one, more] = layers.layersByLevel[level] ?? [];
    if (level > MOST_LEVEL || one === undefined || more !== undefined || Math.max(one.width, one.height) > MOST_SIDE) return null;
    if (!layers.levelIsComplete(level, renderer.getCachedZSortedEles().nondrag)) return null;
    return { canvas: one.canvas, x: one.bb.x1, y: one.bb.y1, scale: one.bb.w / one.width };
  };
  /** Goes on with the picture for some milliseconds; answers whether there is more to do. */
  const work = (time: number): boolean => {
    const until = performance.now() + time;
    layers.firstGet = false;
    layers.skipping = false;
    layers.getLayers(renderer.getCachedZSortedEles().nondrag, renderer.getPixelRatio());
    while (performance.now() < until) if (layers.dequeue(renderer.getPixelRatio()).length === 0) return false;
    return true;
  };
  /** What was drawn last, for the few frames until the picture is complete; null once too much would be missing at the edges. */
  const lastDrawing = (): Picture | null => {
    if (drawn === null || performance.now() - drawn.when > SHORT) return null;
    const [{ x, y }, zoom] = [cy.pan(), cy.zoom()];
    const moved = Math.max(Math.abs(x - drawn.pan.x), Math.abs(y - drawn.pan.y));
    return zoom === drawn.zoom && moved < NEAR ? { canvas, x: -drawn.pan.x / zoom, y: -drawn.pan.y / zoom, scale: 1 / zoom } : null;
  };
  const lower = (): void => {
    canvas.style.transform = "";
    if (up === null || up === canvas) return void (up = null);
    up.remove();
    up = null;
    canvas.style.visibility = "";
  };
  const raise = ({ canvas: next, x, y, scale }: Picture): void => {
    if (up !== next) {
      lower();
      up = next;
      if (next !== canvas) {
        next.className = "map-picture";
        host.append(next);
        canvas.style.visibility = "hidden";
      }
    }
    const [pan, zoom] = [cy.pan(), cy.zoom()];
    next.style.transform = `translate(${pan.x + x * zoom}px, ${pan.y + y * zoom}px) scale(${scale * zoom})`;
  };
  /** Has the map drawn although nothing but its place may differ. */
  const draw = (): void => {
    stage = 0;
    awaited = [];
    moving = true;
    notify.call(renderer, "draw");
    moving = false;
  };

  layers.requestRedraw = () => {
    clearTimeout(timer);
    timer = setTimeout(draw, SOON);
  };
  cy.on("destroy", () => clearTimeout(timer));
  renderer.makeOffscreenCanvas = (width, height) => Object.assign(document.createElement("canvas"), { width, height });
  renderer.notify = (what, elements) => {
    moving = what === "viewport";
    notify.call(renderer, what, elements);
    moving = false;
  };
  renderer.redrawHint = (group, is) => {
    if (group === "eles" && is && !moving) changed = true;
    redrawHint.call(renderer, group, is);
  };
  renderer.render = (options) => {
    if (options?.forcedContext === undefined && stale[DRAWN] === true) {
      const picture = changed || !isAllowed() ? null : (whole() ?? (work(SLICE) ? lastDrawing() : whole()));
      if (picture === null) {
        lower();
        drawn = { pan: { ...cy.pan() }, zoom: cy.zoom(), when: performance.now() };
      } else {
        raise(picture);
        stale[DRAWN] = stale[DRAG] = false;
      }
      changed = false;
    }
    // What Cytoscape finds out while it draws is in the drawing.
    moving = true;
    render.call(renderer, options);
    moving = false;
  };

  /** What comes before painting ahead. Boxes that are found out while something is painted would have it painted once more. */
  const stages: readonly (() => void)[] = [
    () => renderer.flushRenderedStyleQueue(),
    () => cy.elements().forEach((one) => void one.boundingBox()),
    () => renderer.flushRenderedStyleQueue(),
    () => void work(0),
  ];

  return {
    expect(image) {
      awaited.push(renderer.getCachedImage(image, "anonymous", () => undefined));
    },
    workAhead() {
      if (awaited.some(({ complete }) => !complete)) return "later";
      if (stage < stages.length) {
        stages[stage]!();
        stage += 1;
        return "later";
      }
      if (layers.dequeue(renderer.getPixelRatio()).length > 0) return "more";
      clearTimeout(timer);
      changed = whole() === null;
      return "none";
    },
    draw,
    lower() {
      lower();
      changed = true;
    },
  };
}
