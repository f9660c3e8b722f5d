/** The picture that index.html holds before the app is there: which one it is, where it stands, and its end. */
import type { Language } from "../../graph/index.ts";

/** Where the picture's map is looked at from, in pixels of the window. */
export interface FirstView {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

const picture = (): HTMLElement | null => document.getElementById("first-picture");

/** The roadmap that the picture shows, null where there is no picture any more. */
export function readFirstPicture(): string | null {
  return picture()?.dataset["roadmap"] ?? null;
}

/** Leaves the picture to the eye alone: what it says, the app that now stands above it says too. */
export function hushFirstPicture(): void {
  picture()?.setAttribute("aria-hidden", "true");
}

/** What is no concept of the picture although it may stand above one. */
const CONTROLS = "a, button, input, select, textarea, label, summary, header, .panel, .map-foot, [role=dialog]";
/** Said of the page when a concept of the picture was clicked; which one, the page's root says. */
const PICKED = "atlas-picked";

/** Answers a click on a concept of the picture at once, by its looks, and remembers it for the app, which may not be there yet. */
export function pickInFirstPicture({ clientX, clientY, target }: MouseEvent): void {
  if (picture() === null || (target instanceof Element && target.closest(CONTROLS) !== null)) return;
  const id = document.elementsFromPoint(clientX, clientY).map((one) => one.closest<HTMLElement>("#first-picture [data-concept]")?.dataset["concept"]).find(Boolean);
  if (id === undefined) return;
  for (const one of picture()!.querySelectorAll<HTMLElement>("[data-concept]")) one.classList.toggle("picked", one.dataset["concept"] === id);
  document.documentElement.dataset["picked"] = id;
  document.dispatchEvent(new Event(PICKED));
}

/** Calls back with the concept that was clicked in the picture last, and with each that is clicked from now on. */
export function onFirstPick(listener: (id: string) => void): void {
  const take = (): void => {
    const { picked } = document.documentElement.dataset;
    delete document.documentElement.dataset["picked"];
    if (picked !== undefined) listener(picked);
  };
  document.addEventListener(PICKED, take);
  take();
}

/** Takes the picture away. */
export function removeFirstPicture(): void {
  picture()?.remove();
}

/** The map in the picture with the boxes of its plates and what the rail covers of it, null where there is none on screen. */
export function readFirstMap(language: Language): { readonly map: SVGElement; readonly size: Size; readonly window: Size; readonly left: number; readonly plates: readonly (Size & { x: number; y: number })[] } | null {
  const frame = picture()?.querySelector(".first-main")?.getBoundingClientRect();
  const map = picture()?.querySelector<SVGElement>(`.first-map.${language}`);
  if (frame === undefined || !map || frame.width < 2) return null;
  const plates = [...map.querySelectorAll(".plate")].map((plate) => {
    const [x = 0, y = 0] = (plate.parentElement?.getAttribute("transform")?.match(/-?[\d.]+/g) ?? []).map(Number);
    return { x, y, width: Number(plate.getAttribute("width")), height: Number(plate.getAttribute("height")) };
  });
  const left = picture()?.querySelector(".rail")?.getBoundingClientRect().width ?? 0;
  return { map, left, size: { width: Number(map.dataset["width"]), height: Number(map.dataset["height"]) }, window: frame, plates };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Puts the picture's map where the canvas will have it: `left` is covered by the rail; titles keep their size. */
export function placeFirstMap(map: SVGElement, { zoom, pan }: FirstView, window: Size, left: number): void {
  map.setAttribute("viewBox", [-pan.x / zoom, -pan.y / zoom, window.width / zoom, window.height / zoom].join(" "));
  for (const title of map.querySelectorAll<SVGElement>(".title")) {
    const start = Math.max(left, Number(title.dataset["from"]) * zoom + pan.x);
    const room = Math.max(0, Math.min(window.width, Number(title.dataset["to"]) * zoom + pan.x) - start);
    const place = { x: (start - pan.x) / zoom, y: -pan.y / zoom, width: room / zoom, height: 46 / zoom, viewBox: `0 0 ${Math.max(1, room)} 46` };
    for (const [name, value] of Object.entries(place)) title.setAttribute(name, String(value));
  }
  Object.assign(document.documentElement.dataset, { firstView: JSON.stringify({ zoom, pan, width: window.width, height: window.height }) });
}

/** Moves the picture's map along with the canvas that is still being drawn; from now on the titles of stages are the canvas's. */
export function followWithFirstPicture({ zoom, pan }: FirstView): void {
  const first = placedView();
  const maps = picture()?.querySelector<HTMLElement>(".first-maps");
  if (first === null || !maps) return;
  const grown = zoom / first.zoom;
  if (maps.dataset["moved"] === undefined && grown === 1 && pan.x === first.pan.x && pan.y === first.pan.y) return;
  maps.dataset["moved"] = "";
  maps.style.transform = `translate(${pan.x - first.pan.x * grown}px, ${pan.y - first.pan.y * grown}px) scale(${grown})`;
}

/** Where the picture's map is looked at from, null unless it is on screen in a window of this size. */
export function readFirstView(width: number, height: number): FirstView | null {
  const view = placedView();
  if (view === null || picture() === null) return null;
  return Math.abs(view.width - width) < 1 && Math.abs(view.height - height) < 1 ? view : null;
}

/** Where the picture's map was put at first, and in a window of which size. */
function placedView(): (FirstView & Size) | null {
  return JSON.parse(document.documentElement.dataset["firstView"] ?? "null") as (FirstView & Size) | null;
}
