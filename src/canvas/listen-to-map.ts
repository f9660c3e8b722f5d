/** What pointing, tapping and drawing a box on the map mean. */
import type { Core, EdgeSingular, EventObject, NodeSingular } from "cytoscape";
import type { ConceptId } from "../../graph/index.ts";
import type { Selection } from "../state/app-state.ts";
import type { Viewport } from "./viewport.ts";

export interface MapEvents {
  pick(selection: Selection | null): void;
  /** A plate, a concept's or a folded band's. */
  hover(id: string | null): void;
  fold(band: string): void;
  /** An arrow that stands for several was picked: the plates at its ends, the one that comes first first. */
  open(plates: readonly string[]): void;
  gather(ids: readonly ConceptId[]): void;
  /** The only plates that can be read now; null for all. */
  near(ids: ReadonlySet<string> | null): void;
  /** The map was touched, and so has the keyboard. */
  touch(): void;
  /** Where a map of this size is looked at from at first; null leaves it to the map. */
  begin(width: number, height: number): Viewport | null;
  /** The map is looked at from elsewhere before it is on screen. */
  moved(view: Viewport): void;
  /** The map is on screen for the first time. */
  drawn(): void;
  /** So much of a new map is worked out, of 1; null when it is on screen. */
  working(share: number | null): void;
}

/** Milliseconds that the pointer rests on a plate before the rest recedes: what is only passed on the way stays as it is. */
const DWELL = 70;

interface Heard extends MapEvents {
  /** The concept at a place of the map where Cytoscape has none, or not yet. */
  under(at: { readonly x: number; readonly y: number }): { readonly id: ConceptId; readonly label: string } | null;
}

/** Listens as long as the map is there. `ground` is what bears the cursor: not Cytoscape's own element, which is measured anew whenever it is touched. */
export function listenToMap(cy: Core, events: Heard, ground: HTMLElement): void {
  let pending: ReturnType<typeof setTimeout> | undefined;
  const later = (work: () => void): void => {
    clearTimeout(pending);
    pending = setTimeout(work, DWELL);
  };
  // While it is dragged, what the pointer passes over beside it is neither lit nor told of.
  ground.addEventListener("pointerdown", ({ pointerType, pointerId }) => {
    if (pointerType === "mouse") ground.setPointerCapture(pointerId);
  });
  cy.on("mousedown", () => clearTimeout(pending));
  cy.on("destroy", () => clearTimeout(pending));
  cy.on("tap", "node", ({ target, originalEvent }: EventObject & { target: NodeSingular }) => {
    const band = target.data("band") as string | undefined;
    if (band !== undefined) events.fold(band);
    else if (gathers(originalEvent)) events.gather([target.id() as ConceptId]);
    else events.pick({ type: "concept", id: target.id() as ConceptId });
  });
  cy.on("tap", "edge", ({ target }: { target: EdgeSingular }) => {
    if (target.hasClass("bundle")) events.open([target.source().id(), target.target().id()]);
    else events.pick({ type: "arrow", before: target.data("first") as ConceptId, after: target.data("then") as ConceptId });
  });
  cy.on("tap", (event) => {
    events.touch();
    if (event.target !== cy) return;
    const under = events.under(event.position);
    if (under === null) return void (!gathers(event.originalEvent) && events.pick(null));
    if (gathers(event.originalEvent)) events.gather([under.id]);
    else events.pick({ type: "concept", id: under.id });
  });
  let pointed: ConceptId | null = null;
  cy.on("mousemove", (event) => {
    const under = event.target === cy && event.originalEvent.buttons === 0 ? events.under(event.position) : null;
    if ((under?.id ?? null) === pointed) return;
    pointed = under?.id ?? null;
    ground.style.cursor = under === null ? "" : "pointer";
    ground.title = under?.label ?? "";
    if (event.target === cy) later(() => events.hover(pointed));
  });
  let boxed: ConceptId[] = [];
  cy.on("box", "node", ({ target }: { target: NodeSingular }) => {
    if (target.data("band") === undefined) boxed.push(target.id() as ConceptId);
  });
  cy.on("boxend", () => {
    setTimeout(() => {
      if (boxed.length > 0) events.gather(boxed);
      boxed = [];
    });
  });
  /** What is lit because the pointer is on it. It stays so while a button is held: then the map moves with the pointer, and nothing else should. */
  let lit: NodeSingular | EdgeSingular | null = null;
  let left = false;
  const light = (target: NodeSingular | EdgeSingular | null): void => {
    left = false;
    ground.style.cursor = target === null ? "" : "pointer";
    later(() => {
      if (lit === target) return;
      const before = lit;
      lit = target;
      before?.removeClass("hover");
      target?.addClass("hover");
      if (target?.isNode() === true) events.hover(target.id());
      else if (before?.isNode() === true) events.hover(null);
    });
  };
  cy.on("mouseover", "node, edge", ({ target, originalEvent }: EventObject & { target: NodeSingular | EdgeSingular }) => {
    if (!isHeld(originalEvent)) light(target);
  });
  cy.on("mouseout", "node, edge", ({ originalEvent }: EventObject) => {
    if (isHeld(originalEvent)) left = true;
    else light(null);
  });
  cy.on("mouseup", () => {
    if (left) light(null);
  });
}

/** Whether a button of the mouse is held. */
function isHeld(event: { readonly buttons?: number } | undefined): boolean {
  return (event?.buttons ?? 0) !== 0;
}

function gathers(event: { readonly shiftKey?: boolean; readonly ctrlKey?: boolean; readonly metaKey?: boolean } | undefined): boolean {
  return event?.shiftKey === true || event?.ctrlKey === true || event?.metaKey === true;
}
