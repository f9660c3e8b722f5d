/**
 * Puts the elements of a new map in over several frames: working out an element's style and place takes Cytoscape a
 * good part of a millisecond, painting it as much again; a whole map at once would hold everything up. Nothing is drawn
 * before the last is in.
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

export type Ahead = "more" | "later" | "none";

/** What is done besides putting elements in. */
interface Fed {
  /** An element is about to be put in. */
  each?(element: ElementDefinition): void;
  /** All elements are in. */
  done(): void;
  /** Work before the first drawing, a little with each call: whether there is more at once, more in a later frame, or none. */
  more?(): Ahead;
  /** Has the map drawn. */
  draw(): void;
}

export interface Feeding {
  /** Puts the rest in at once, and draws without working ahead. */
  finish(): void;
  /** Leaves the rest away, and `onDone` untold. */
  stop(): void;
}

/** Plates must come before the arrows between them. Once everything is done and drawn, `finish` and `stop` do nothing. */
export function feedElements(cy: Core, wanted: readonly ElementDefinition[], fed: Fed): Feeding {
  let at = 0;
  let over = false;
  /** Puts the next element in; after the last, says that all are. */
  const addOne = (): void => {
    const one = wanted[at];
    if (one === undefined) fed.done();
    else {
      fed.each?.(one);
      (addElement(cy, one) as unknown as Workable).recalculateRenderedStyle(true);
    }
    at += 1;
  };
  const end = (): void => {
    over = true;
    pause(cy, false);
    fed.draw();
  };
  const step = (): void => {
    const until = performance.now() + SLICE;
    const allIn = at === wanted.length;
    while (at < wanted.length && performance.now() < until) addOne();
    let ahead: Ahead = "later";
    // What is done once all are in has a frame of its own.
    if (allIn) {
      addOne();
      if (fed.more === undefined) ahead = "none";
    } else if (at > wanted.length) {
      do ahead = fed.more!();
      while (ahead === "more" && performance.now() < until);
    }
    if (ahead === "none") end();
    else frame = requestAnimationFrame(step);
  };
  pause(cy, true);
  let frame = requestAnimationFrame(step);
  return {
    finish() {
      if (over) return;
      cancelAnimationFrame(frame);
      while (at <= wanted.length) addOne();
      end();
    },
    stop() {
      if (over) return;
      over = true;
      cancelAnimationFrame(frame);
      pause(cy, false);
      cy.forceRender();
    },
  };
}
