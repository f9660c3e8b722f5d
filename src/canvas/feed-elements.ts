/**
 * Puts the elements of a new map in, in short tasks: working out an element's style and place takes Cytoscape a
 * good part of a millisecond; a whole map at once would hold everything up. Nothing is drawn before the last is in.
 */
import type { Core, ElementDefinition, SingularElementReturnValue } from "cytoscape";
import { workOut } from "./picture/restyle.ts";
import { addElement } from "./show-elements.ts";
import type { SpareTime } from "./spare-time.ts";

/** The part of Cytoscape that draws; `redraw` asks it to do so in the next frame. */
interface Drawing {
  renderer(): { redraw?: () => void };
}

/** Keeps Cytoscape from drawing, or lets it draw again. */
export function pause(cy: Core, is: boolean): void {
  const renderer = (cy as unknown as Drawing).renderer();
  if (is) renderer.redraw = () => undefined;
  else delete renderer.redraw;
}

/** What is done besides putting elements in. */
interface Fed {
  /** An element is about to be put in. */
  each?(element: ElementDefinition): void;
  /** So much is in, of 1. */
  part?(share: number): void;
  /** All elements are in. */
  done(): void;
  /** Has the map drawn. */
  draw(): void;
}

export interface Feeding {
  /** Leaves the rest away, and `done` untold. */
  stop(): void;
}

/** Plates must come before the arrows between them. Once everything is done, `stop` does nothing. */
export function feedElements(cy: Core, wanted: readonly ElementDefinition[], spare: SpareTime, fed: Fed): Feeding {
  let at = 0;
  let over = false;
  const step = (): void => {
    const until = spare.until();
    // What is done once all are in has a frame of its own.
    if (at === wanted.length && performance.now() < until) {
      over = true;
      fed.done();
      pause(cy, false);
      return fed.draw();
    }
    while (at < wanted.length && performance.now() < until) {
      const one = wanted[at]!;
      fed.each?.(one);
      workOut(addElement(cy, one)[0]! as SingularElementReturnValue);
      at += 1;
    }
    fed.part?.(at / wanted.length);
    cancel = spare.later(step);
  };
  pause(cy, true);
  let cancel = spare.later(step);
  return {
    stop() {
      if (over) return;
      over = true;
      cancel();
      pause(cy, false);
      cy.forceRender();
    },
  };
}
