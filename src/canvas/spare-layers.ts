/**
 * Cytoscape draws on three canvases, one above the other, and clears all three on every frame. Each is then handed to the
 * compositor, which costs as much for an empty one as for the map. Two are empty nearly always: what is dragged (nothing
 * can be) and the box that is drawn to gather plates. They are on screen only while they have something to show.
 */
import type { Core } from "cytoscape";

/** Takes the empty canvases off the screen, as long as the map is there. */
export function hideSpareLayers(cy: Core, host: HTMLElement): void {
  const layer = (name: string): HTMLElement | null => host.querySelector<HTMLElement>(`canvas[data-id$="-${name}"]`);
  const [drag, box] = [layer("drag"), layer("selectbox")];
  if (drag !== null) drag.hidden = true;
  if (box === null) return;
  box.hidden = true;
  cy.on("boxstart", () => void (box.hidden = false));
  cy.on("boxend", () => void (box.hidden = true));
}
