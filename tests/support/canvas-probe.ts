/** What a browser test can ask of the drawn map: where plates and arrows are on screen. */
import type { Page } from "playwright-core";
import { still } from "./still.ts";

interface DrawnElement {
  id(): string;
  empty(): boolean;
  hasClass(name: string): boolean;
  position(): { x: number; y: number };
  renderedPosition(): { x: number; y: number };
  renderedMidpoint(): { x: number; y: number };
}
interface DrawnMap {
  zoom(): number;
  pan(): { x: number; y: number };
  nodes(selector?: string): DrawnElement[];
  edges(selector?: string): DrawnElement[];
  getElementById(id: string): DrawnElement;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Waits until the map of so many concepts is drawn. */
export async function mapDrawn(page: Page, count?: number): Promise<void> {
  // A tab behind another one has hardly a frame.
  await page.bringToFront();
  await page.waitForFunction((wanted) => {
    const box = document.querySelector(".map-canvas") as (Element & { _cyreg?: { cy: DrawnMap } }) | null;
    const drawn = box?._cyreg?.cy.nodes().length ?? 0;
    // The picture that the page begins with goes when the map is painted; until then there are two of some things.
    if (document.getElementById("first-picture") !== null) return false;
    return wanted === undefined ? drawn > 0 : drawn === wanted;
  }, count);
  await still(page);
}

/** Where a plate's centre is in the window. */
export async function plateAt(page: Page, id: string): Promise<Spot> {
  return page.evaluate((wanted) => {
    const box = document.querySelector(".map-canvas") as Element & { _cyreg: { cy: DrawnMap } };
    const { left, top } = box.getBoundingClientRect();
    const { x, y } = box._cyreg.cy.getElementById(wanted).renderedPosition();
    return { x: left + x, y: top + y };
  }, id);
}

/** Where a plate's centre is on the map, wherever that is looked at from; null while there is no map. */
export async function placeOnMap(page: Page, id: string): Promise<Spot | null> {
  return page.evaluate((wanted) => {
    const box = document.querySelector(".map-canvas") as (Element & { _cyreg?: { cy: DrawnMap } }) | null;
    const plate = box?._cyreg?.cy.getElementById(wanted);
    if (plate === undefined || plate.empty()) return null;
    const { x, y } = plate.position();
    return { x: Math.round(x), y: Math.round(y) };
  }, id);
}

/** Where an arrow's middle is in the window. */
export async function arrowAt(page: Page, id: string): Promise<Spot> {
  return page.evaluate((wanted) => {
    const box = document.querySelector(".map-canvas") as Element & { _cyreg: { cy: DrawnMap } };
    const { left, top } = box.getBoundingClientRect();
    const { x, y } = box._cyreg.cy.getElementById(wanted).renderedMidpoint();
    return { x: left + x, y: top + y };
  }, id);
}

/** Ids of the drawn elements that a selector matches. */
export async function drawn(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((wanted) => {
    const box = document.querySelector(".map-canvas") as Element & { _cyreg: { cy: DrawnMap } };
    const { cy } = box._cyreg;
    return [...cy.nodes(wanted), ...cy.edges(wanted)].map((one) => one.id());
  }, selector);
}

/** The scale of the map. */
export async function scale(page: Page): Promise<number> {
  return page.evaluate(() => (document.querySelector(".map-canvas") as Element & { _cyreg: { cy: DrawnMap } })._cyreg.cy.zoom());
}

/** The scale of the map, and where its corner is in the canvas. */
export async function viewport(page: Page): Promise<Spot & { readonly zoom: number }> {
  return page.evaluate(() => {
    const { cy } = (document.querySelector(".map-canvas") as Element & { _cyreg: { cy: DrawnMap } })._cyreg;
    return { ...cy.pan(), zoom: cy.zoom() };
  });
}
