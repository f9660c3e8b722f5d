/**
 * Puts the elements of a new map in over several frames: working out an element's style and place takes Cytoscape a
 * good part of a millisecond, a whole map at once would hold everything up. Nothing is drawn before the last is in.
 */
import type { Core, ElementDefinition } from "cytoscape";
import { addElement } from "./show-elements.ts";

/** What Cytoscape does with an element before it draws it for the first time: style, label, place. Its types leave it out. */
interface Workable {
  recalculateRenderedStyle(useCache: boolean): void;
}

/** The part of Cytoscape that draws; `redraw` asks it to do so in the next frame. */
interface Drawing {
  renderer(): { redraw?: () => void };
}

/** Milliseconds of a frame that are spent on it. */
const SLICE = 8;

/** Keeps Cytoscape from drawing, or lets it draw again. */
export function pause(cy: Core, is: boolean): void {
  const renderer = (cy as unknown as Drawing).renderer();
  if (is) renderer.redraw = () => undefined;
  else delete renderer.redraw;
}

export interface Feeding {
  /** Puts the rest in at once. */
  finish(): void;
  /** Leaves the rest away, and `onDone` untold. */
  stop(): void;
}

/** Plates must come before the arrows between them. `onDone` is told once all are in; after that `finish` and `stop` do nothing. */
export function feedElements(cy: Core, wanted: readonly ElementDefinition[], onDone: () => void): Feeding {
  let at = 0;
  const addOne = (): void => {
    const one = wanted[at];
    at += 1;
    if (one !== undefined) (addElement(cy, one) as unknown as Workable).recalculateRenderedStyle(true);
  };
  const end = (): void => {
    pause(cy, false);
    onDone();
    cy.forceRender();
  };
  const step = (): void => {
    const until = performance.now() + SLICE;
    do addOne();
    while (at < wanted.length && performance.now() < until);
    if (at < wanted.length) frame = requestAnimationFrame(step);
    else end();
  };
  pause(cy, true);
  let frame = requestAnimationFrame(step);
  return {
    finish() {
      if (at >= wanted.length) return;
      cancelAnimationFrame(frame);
      while (at < wanted.length) addOne();
      end();
    },
    stop() {
      if (at >= wanted.length) return;
      at = wanted.length;
      cancelAnimationFrame(frame);
      pause(cy, false);
      cy.forceRender();
    },
  };
}
