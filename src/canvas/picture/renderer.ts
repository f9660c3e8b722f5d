/**
 * What of Cytoscape's drawing is none of its interface, and used all the same: the picture that it keeps of all elements,
 * how it is painted, and when. Its version is therefore exact in package.json; tests/browser/move.test.ts fails where
 * another one does this otherwise.
 */
import type { Core } from "cytoscape";
import type { Restyling } from "./restyle.ts";

/** Cytoscape's picture of all elements, at a power of two. */
export interface Layer {
  readonly canvas: HTMLCanvasElement | OffscreenCanvas;
  readonly context: Brush;
  readonly bb: { readonly x1: number; readonly y1: number; readonly w: number };
  readonly level: number;
  readonly width: number;
  readonly height: number;
}
type Brush = Pick<CanvasRenderingContext2D, "getImageData">;
/** Drawings of elements, or of their labels, many on a canvas. */
interface Textures {
  getBoundingBox(element: unknown): unknown;
  /** The drawing of an element, made where there is none. */
  getElement(element: unknown, box: unknown, ratio: number, level: number, reason: unknown): { readonly texture: { readonly context: Brush } } | null;
  readonly reasons: { readonly highQuality: unknown };
}
interface Layers {
  firstGet: boolean;
  skipping: boolean;
  readonly layersByLevel: Readonly<Record<number, readonly Layer[]>>;
  levelIsComplete(level: number, elements: unknown): boolean;
  /** Sees to it that there is a picture and that what it lacks is queued. */
  getLayers(elements: unknown, ratio: number): unknown;
  /** Paints one more element of a picture that is wanted; empty when none is. */
  dequeue(ratio: number): readonly unknown[];
  /** Called when a picture is complete. */
  requestRedraw(): void;
}
interface BeforeRender {
  readonly priority: number;
  fn(willDraw: boolean, time: number): void;
}
/** All elements, the lowest first, and those of them that can be pointed at. */
type Sorted = readonly Drawn[] & { readonly nondrag: readonly Drawn[]; readonly drag: readonly Drawn[]; readonly interactive: readonly Drawn[] };
/** An element, which is a list of itself too. */
interface Drawn extends ArrayLike<Drawn> {
  removed(): boolean;
}
interface Renderer {
  readonly data: { readonly lyrTxrCache: Layers; readonly eleTxrCache: Textures; readonly lblTxrCache: Textures; readonly canvasNeedsRedraw: boolean[]; readonly canvasContainer: HTMLElement };
  readonly beforeRenderCallbacks: readonly BeforeRender[];
  /** Told of elements that are worked out anew: drawings of them that differ are given up. */
  onUpdateEleCalcsFns: readonly ((willDraw: boolean, elements: ArrayLike<Drawn>) => void)[];
  readonly beforeRenderPriorities: { readonly eleCalcs: number };
  getPixelRatio(): number;
  getCachedZSortedEles(): Sorted;
  makeOffscreenCanvas(width: number, height: number): OffscreenCanvas;
  getCachedImage(url: string, crossOrigin: string, onLoad: () => void): HTMLImageElement;
  flushRenderedStyleQueue(): void;
  notify(what: string, elements?: unknown): void;
  redrawHint(group: string, is: boolean): void;
  render(options?: { readonly forcedContext?: unknown }): void;
}

/** Cytoscape's drawing, to be led by the hand. */
export interface OpenRenderer {
  /** What its canvases stand in. */
  readonly host: HTMLElement;
  /** Of the picture for the scale now: a power of two. */
  level(): number;
  /** The picture for the scale now; null while it is not complete. */
  whole(): Layer | null;
  /** Has a picture begun for the scale now; answers whether there can be one. */
  ask(): boolean;
  /** Sees to it that there is a drawing of each element, one after the other: painting in between would have it copy them all. */
  drawings(): Restyling;
  /** Works out styles, places and boxes; what is found out on the way is no change. */
  restyle(restyling: Restyling, until: number): boolean;
  /** Goes on painting until a time of `performance.now`; answers whether all that was begun is done. */
  paint(until: number): boolean;
  /** Takes what was found out about elements into account: gives up drawings of them, one after the other. */
  flush(): Restyling;
  /** While it is held Cytoscape neither works out styles nor paints pictures by itself. */
  hold(is: boolean): void;
  /** Has everything drawn in the next frame. */
  redraw(): void;
  image(address: string): HTMLImageElement;
}

/** The place of what is drawn among Cytoscape's canvases, and of what is dragged. */
const [DRAG, DRAWN] = [1, 2];
/** Levels that Cytoscape keeps pictures of. */
const [LEAST_LEVEL, MOST_LEVEL] = [-4, 2];
/** What graphics cards take as one texture, in pixels a side. */
const MOST_SIDE = 8192;

/**
 * The drawing of a map. `onChange` is told when something else than the place may differ from what is drawn; `take` is
 * asked before each drawing and answers whether it sees to what is on screen itself.
 */
export function openRenderer(cy: Core, onChange: () => void, take: () => boolean): OpenRenderer {
  const renderer = (cy as unknown as { renderer(): Renderer }).renderer();
  const { lyrTxrCache: layers, eleTxrCache, lblTxrCache, canvasNeedsRedraw: stale, canvasContainer: host } = renderer.data;
  const { notify, redrawHint, render, getCachedZSortedEles } = renderer;
  const { dequeue, requestRedraw } = layers;
  /** Hints that come now are about the place only, or about what is found out while elements are looked at: of some names Cytoscape finds the same out each time. */
  let placing = false;
  /** What is drawn in this frame is somebody else's. */
  let taken = false;
  let held = false;
  const within = <T>(work: () => T, is = true): T => {
    const outer = placing;
    placing ||= is;
    try {
      return work();
    } finally {
      placing = outer;
    }
  };
  /** As they were sorted last, and whether some of them are gone since. */
  let sorted: Sorted = getCachedZSortedEles.call(renderer);
  let areGone = false;
  const sort = (): Sorted => {
    areGone = false;
    return (sorted = getCachedZSortedEles.call(renderer));
  };
  const elements = (): readonly Drawn[] => sort().nondrag;
  const level = (): number => Math.max(LEAST_LEVEL, Math.ceil(Math.log2(cy.zoom() * renderer.getPixelRatio())));
  const calculations = renderer.beforeRenderCallbacks.find(({ priority }) => priority === renderer.beforeRenderPriorities.eleCalcs)!;
  const calculate = calculations.fn;
  const only = (): Layer | null => {
    const [one, more] = layers.layersByLevel[level()] ?? [];
    return level() > MOST_LEVEL || one === undefined || more !== undefined || Math.max(one.width, one.height) > MOST_SIDE ? null : one;
  };

  if (typeof OffscreenCanvas === "function") {
    renderer.makeOffscreenCanvas = (width, height) => {
      const canvas = new OffscreenCanvas(width, height);
      canvas.getContext("2d", { willReadFrequently: true });
      return canvas;
    };
  }
  // To sort them it works out all their styles at once, and it does so to know what the pointer is on.
  renderer.getCachedZSortedEles = () => {
    if (!held) return sort();
    if (areGone) sorted = withoutGone(sorted);
    areGone = false;
    return sorted;
  };
  cy.on("remove", () => void (areGone = true));
  calculations.fn = (willDraw, time) => {
    if (!held) calculate(willDraw, time);
  };
  const renewals = renderer.onUpdateEleCalcsFns;
  let outdated: Drawn[] = [];
  const renew = (elements: ArrayLike<Drawn>): void => renewals.forEach((one) => one(true, elements));
  renderer.onUpdateEleCalcsFns = [(_, elements) => {
    if (held) outdated.push(...Array.from(elements));
    else renew(elements);
  }];
  renderer.flushRenderedStyleQueue = () => {
    if (!held) within(() => calculate(true, 0));
  };
  layers.dequeue = (ratio) => (held ? [] : dequeue.call(layers, ratio));
  layers.requestRedraw = () => {
    if (!held) requestRedraw.call(layers);
  };
  renderer.notify = (what, some) => {
    within(() => notify.call(renderer, what, some), what === "viewport");
  };
  renderer.redrawHint = (group, is) => {
    if (taken && group !== "select") return;
    if (group === "eles" && is && !placing) onChange();
    redrawHint.call(renderer, group, is);
  };
  renderer.render = (options) => {
    taken = options?.forcedContext === undefined && stale[DRAWN] === true && take();
    if (taken) stale[DRAWN] = stale[DRAG] = false;
    within(() => render.call(renderer, options));
    taken = false;
  };

  return {
    host,
    level,
    whole() {
      const one = only();
      return one !== null && elements().length > 0 && layers.levelIsComplete(level(), elements()) ? one : null;
    },
    ask() {
      if (level() > MOST_LEVEL) return false;
      layers.firstGet = false;
      layers.skipping = false;
      within(() => layers.getLayers(elements(), renderer.getPixelRatio()));
      return only() !== null;
    },
    drawings() {
      const [all, ratio, at] = [[...elements()], renderer.getPixelRatio(), level()];
      let next = 0;
      const make = (element: unknown): void => {
        for (const textures of [eleTxrCache, lblTxrCache]) {
          const drawing = textures.getElement(element, textures.getBoundingBox(element), ratio, at, textures.reasons.highQuality);
          if (drawing !== null) finish(drawing.texture.context);
        }
      };
      return (until) => {
        for (; next < all.length; next += 1) {
          if (performance.now() >= until) return false;
          within(() => make(all[next]));
        }
        return true;
      };
    },
    restyle: (restyling, until) => within(() => restyling(until)),
    paint(until) {
      const ratio = renderer.getPixelRatio();
      do {
        if (within(() => dequeue.call(layers, ratio)).length === 0) return true;
        const brush = only()?.context;
        if (brush !== undefined) finish(brush);
      } while (performance.now() < until);
      return false;
    },
    flush() {
      within(() => calculate(true, 0));
      return (until) => {
        while (outdated.length > 0 && performance.now() < until) {
          const one = outdated.pop()!;
          within(() => renew(one));
        }
        return outdated.length === 0;
      };
    },
    hold(is) {
      held = is;
      if (held) return;
      for (const one of outdated) within(() => renew(one));
      outdated = [];
    },
    redraw: () => within(() => notify.call(renderer, "draw")),
    image: (address) => renderer.getCachedImage(address, "anonymous", () => undefined),
  };
}

function withoutGone(all: Sorted): Sorted {
  const [there, nondrag, drag, interactive] = [all, all.nondrag, all.drag, all.interactive].map((some) => some.filter((one) => !one.removed()));
  return Object.assign(there!, { nondrag: nondrag!, drag: drag!, interactive: interactive! });
}

/** Has the browser carry out what was painted: else it puts that off, and does all of it at once. */
function finish(brush: Brush): void {
  brush.getImageData(0, 0, 1, 1);
}
