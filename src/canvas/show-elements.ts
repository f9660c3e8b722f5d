/** Brings the drawn elements to what is wanted: what stays keeps what attention put on it, what moves slides to its place. */
import type { Core, ElementDefinition, NodeSingular } from "cytoscape";
import type { ConceptId } from "../../graph/index.ts";
import type { MapContent } from "../view/map/map-content.ts";

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** How plates come and go; null for at once. */
export interface Slide {
  /** Where a new plate slides out from, where one that goes slides to; undefined for in place. */
  readonly from: (id: string) => Spot | undefined;
  readonly to: (id: string) => Spot | undefined;
  /** Milliseconds. */
  readonly time: number;
}

/** Adds, changes, moves and removes elements; answers whether any slides. Called again while they do, everything jumps to its place first. */
export function showElements(cy: Core, wanted: readonly ElementDefinition[], slide: Slide | null): boolean {
  cy.nodes().stop(true, true);
  cy.nodes().filter((one) => one.scratch("leaving") === true).remove();
  const ids = new Set(wanted.map((one) => one.data.id));
  const moves: { readonly node: NodeSingular; readonly to: Spot; readonly goes: boolean }[] = [];
  cy.batch(() => {
    cy.edges().filter((one) => !ids.has(one.id())).remove();
    for (const node of cy.nodes().toArray() as NodeSingular[]) {
      if (ids.has(node.id())) continue;
      const to = slide?.to(node.id());
      if (to === undefined) node.remove();
      else {
        node.scratch("leaving", true);
        node.connectedEdges().remove();
        moves.push({ node, to, goes: true });
      }
    }
    for (const one of wanted) {
      const there = cy.getElementById(one.data.id!);
      if (there.nonempty()) {
        renew(there, one);
        const { position } = one;
        if (position !== undefined && !isAt(there as NodeSingular, position)) {
          if (slide === null) (there as NodeSingular).position({ ...position });
          else moves.push({ node: there as NodeSingular, to: position, goes: false });
        }
        continue;
      }
      const from = one.position === undefined ? undefined : slide?.from(one.data.id!);
      const added = addElement(cy, from === undefined ? one : { ...one, position: { ...from } });
      if (from !== undefined) moves.push({ node: added as unknown as NodeSingular, to: one.position!, goes: false });
    }
  });
  for (const { node, to, goes } of moves) {
    node.animate({ position: { ...to } }, { duration: slide!.time, easing: "ease-out", ...(goes ? { complete: () => void (node.scratch("leaving") === true && node.remove()) } : {}) });
  }
  return moves.length > 0;
}

/** The element, put in. */
export function addElement(cy: Core, one: ElementDefinition): ReturnType<Core["add"]> {
  const added = cy.add(one);
  added.scratch("classes", (one.classes as string | undefined) ?? "");
  return added;
}

function isAt(node: NodeSingular, { x, y }: Spot): boolean {
  const at = node.position();
  return Math.abs(at.x - x) < 0.01 && Math.abs(at.y - y) < 0.01;
}

/** New data and classes where they differ; classes that attention added stay. */
function renew(there: ReturnType<Core["getElementById"]>, wanted: ElementDefinition): void {
  const classes = (wanted.classes as string | undefined) ?? "";
  for (const [name, value] of Object.entries(wanted.data)) if (there.data(name) !== value && name !== "source" && name !== "target") there.data(name, value);
  const before = there.scratch("classes") as string | undefined;
  if (before === classes) return;
  there.removeClass(before ?? "").addClass(classes);
  there.scratch("classes", classes);
}

/** What is folded slides into its plate, what unfolds slides out of it, in so many milliseconds. */
export function slideBetween(last: MapContent, next: MapContent, time: number): Slide {
  const middles = (content: MapContent): ReadonlyMap<string, Spot> =>
    new Map([...content.plates, ...content.folds].map(({ id, box }) => [id, { x: box.x + box.width / 2, y: box.y + box.height / 2 }]));
  const [before, after] = [middles(last), middles(next)];
  return {
    time,
    from: (id) => before.get(last.into.get(id as ConceptId) ?? ""),
    to: (id) => after.get(next.into.get(id as ConceptId) ?? ""),
  };
}
