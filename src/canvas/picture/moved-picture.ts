/**
 * Cytoscape keeps a picture of the whole map and, with every frame in which the map moves, draws it anew on a canvas as
 * large as the window. Here the kept picture itself is put on screen and only moved, which takes the page's thread next to
 * nothing. Where something else than the place changes, what is on screen stays until the next picture is worked out, in
 * short tasks. Only where there can be none does Cytoscape draw. The same picture either way.
 */
import type { Core } from "cytoscape";
import { type Layer, openRenderer } from "./renderer.ts";
import { restyle, type Restyling } from "./restyle.ts";
import type { SpareTime } from "../spare-time.ts";
import { canShowPictures, createShownPicture } from "./shown-picture.ts";

export interface MovedPicture {
  /** Sends for a drawing of a plate, which would otherwise come after the first picture and have it made anew. */
  expect(image: string): void;
  /** Nothing is drawn until the first picture of a new map is there, which is begun when `whenShown` is asked. */
  blank(): void;
  /** Calls back once the map as it is now is on screen. */
  whenShown(then: () => void): void;
  /** For so many milliseconds Cytoscape draws each frame: plates slide. */
  live(time: number): void;
  /** Takes the picture away; what follows is drawn by Cytoscape. */
  lower(): void;
}

/** So often a picture is begun for one change before Cytoscape draws. */
const TRIES = 4;

/** Moves the picture of a map, wherever `isAllowed`; as long as the map is there. `start` makes the worker that brings it onto the screen, `spare` tells when the next one is worked out. */
export function movePicture(cy: Core, canvas: HTMLCanvasElement, start: () => Worker, spare: SpareTime, isAllowed: () => boolean): MovedPicture {
  /** What is on screen in place of a drawing. */
  let front: Layer | null = null;
  /** Nothing is on screen, nor is to be before the first picture. */
  let isBlank = false;
  /** A new map is not all there yet. */
  let isPart = false;
  /** Something else than the place may differ from what is on screen. */
  let changed = true;
  let restyling: Restyling | null = null;
  let renewing: Restyling | null = null;
  let drawing: Restyling | null = null;
  let tries = 0;
  /** The scale for which there can be no picture. */
  let without: number | null = null;
  /** A picture is on its way to the screen. */
  let rising = false;
  /** Keeps the next step from being made; null where none is to be. */
  let cancel: (() => void) | null = null;
  let seen = { zoom: Number.NaN, x: Number.NaN, y: Number.NaN };
  let liveUntil = Number.NEGATIVE_INFINITY;
  let awaited: HTMLImageElement[] = [];
  let told: (() => void)[] = [];
  /** A picture could not be brought onto the screen, and none will be. */
  let isRefused = !canShowPictures();
  const isPossible = (): boolean => !isRefused && isAllowed();

  const renderer = openRenderer(
    cy,
    () => {
      changed = true;
      tries = 0;
      without = null;
      if (isPossible() && !isLive() && (front !== null || isBlank)) work();
    },
    () => take(),
  );
  const shown = createShownPicture(renderer.host, start);
  const isLive = (): boolean => performance.now() < liveUntil;

  const rest = (): void => {
    cancel?.();
    cancel = null;
    restyling = renewing = drawing = null;
    renderer.hold(false);
    delete renderer.host.dataset["painting"];
  };
  const uncover = (): void => {
    if (front !== null) shown.hide();
    front = null;
    isBlank = isPart = false;
    canvas.style.visibility = "";
  };
  const tell = (): void => {
    const all = told;
    told = [];
    for (const one of all) one();
  };
  const settle = (): void => {
    rest();
    tell();
  };
  const drawInstead = (): void => {
    without = renderer.level();
    rest();
    uncover();
    cy.one("render", tell);
    renderer.redraw();
  };
  const raise = (layer: Layer): void => {
    rising = true;
    shown.show(layer.canvas, { x: layer.bb.x1, y: layer.bb.y1, scale: layer.bb.w / layer.width }, (isThere) => {
      rising = false;
      if (!isThere) {
        isRefused = true;
        return drawInstead();
      }
      if (!isPossible() || isLive()) return void shown.hide();
      front = layer;
      isBlank = false;
      canvas.style.visibility = "hidden";
      if (!changed && renderer.whole() === layer) settle();
      else work();
    });
  };
  const step = (): void => {
    cancel = null;
    if (!isPossible()) return rest();
    if (rising) return;
    const until = spare.until();
    awaited = awaited.filter(({ complete }) => !complete);
    if (isLive() || awaited.length > 0 || performance.now() > until) return later();
    if (changed) restyling = restyle(cy);
    changed = false;
    if (restyling !== null) {
      if (!renderer.restyle(restyling, until)) return later();
      restyling = null;
      renewing = renderer.flush();
    }
    if (renewing !== null) {
      if (!renewing(until)) return later();
      renewing = null;
      drawing = renderer.drawings();
    } else if (drawing !== null) {
      if (!drawing(until)) return later();
      drawing = null;
    } else if (renderer.whole() === null) {
      if (tries > TRIES || !renderer.ask()) return spare.isMoving() && front !== null ? later() : drawInstead();
      if (renderer.paint(until) && renderer.whole() === null) {
        // Something was found out about elements while they were painted.
        tries += 1;
        changed = true;
      }
    }
    const whole = changed ? null : renderer.whole();
    if (whole === null) later();
    else if (whole === front) settle();
    else raise(whole);
  };
  const later = (): void => {
    cancel ??= spare.later(step);
  };
  const work = (): void => {
    if (isPart) return;
    renderer.hold(front !== null || isBlank);
    renderer.host.dataset["painting"] = "";
    later();
  };
  /** Before each drawing: whether the picture serves. */
  const take = (): boolean => {
    if (!isPossible()) return false;
    const [{ x, y }, zoom] = [cy.pan(), cy.zoom()];
    if (zoom !== seen.zoom || x !== seen.x || y !== seen.y) {
      seen = { zoom, x, y };
      shown.follow({ zoom, pan: { x, y } });
    }
    if (isLive()) uncover();
    if (without === renderer.level()) return false;
    if (changed || front === null || front.level !== renderer.level()) work();
    return front !== null || isBlank;
  };

  cy.on("destroy", () => {
    rest();
    shown.destroy();
  });

  return {
    expect: (image) => void awaited.push(renderer.image(image)),
    blank() {
      if (isRefused) return;
      rest();
      uncover();
      isBlank = isPart = true;
      canvas.style.visibility = "hidden";
      renderer.hold(true);
    },
    whenShown(then) {
      told.push(then);
      changed = true;
      isPart = false;
      if (isRefused) drawInstead();
      else work();
    },
    live(time) {
      liveUntil = performance.now() + time;
      rest();
      uncover();
      setTimeout(() => {
        if (!cy.destroyed()) work();
      }, time);
    },
    lower() {
      rest();
      uncover();
      changed = true;
    },
  };
}
