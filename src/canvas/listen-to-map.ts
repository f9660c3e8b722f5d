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
  /** The map is on screen for the first time. */
  drawn(): void;
}

/** Milliseconds that the pointer rests on a plate before the rest recedes: what is only passed on the way stays as it is. */
const DWELL = 70;

interface Heard extends MapEvents {
  /** The concept at a place of the map where Cytoscape has none. */
  under(at: { readonly x: number; readonly y: number }): { readonly id: ConceptId; readonly label: string } | null;
}

/** Listens as long as the map is there. */
export function listenToMap(cy: Core, events: Heard, canvas: HTMLElement): void {
  let pending: ReturnType<typeof setTimeout> | undefined;
  const hover = (id: string | null): void => {
    clearTimeout(pending);
    pending = setTimeout(() => events.hover(id), DWELL);
  };
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
    canvas.style.cursor = under === null ? "" : "pointer";
    canvas.title = under?.label ?? "";
    if (event.target === cy) hover(pointed);
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
  cy.on("mouseover", "node, edge", ({ target }: { target: NodeSingular | EdgeSingular }) => {
    canvas.style.cursor = "pointer";
    target.addClass("hover");
    if (target.isNode()) hover(target.id());
  });
  cy.on("mouseout", "node, edge", ({ target }: { target: NodeSingular | EdgeSingular }) => {
    canvas.style.cursor = "";
    target.removeClass("hover");
    if (target.isNode()) hover(null);
  });
}

function gathers(event: { readonly shiftKey?: boolean; readonly ctrlKey?: boolean; readonly metaKey?: boolean } | undefined): boolean {
  return event?.shiftKey === true || event?.ctrlKey === true || event?.metaKey === true;
}
