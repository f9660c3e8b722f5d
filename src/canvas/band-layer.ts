/**
 * The stages behind and above the map: ground and titles as plain elements that follow the canvas. Grounds run over the
 * whole window like the columns of a page; titles keep their size and stay in sight as long as any of their band does.
 */
import type { MapContent } from "../view/map/map-content.ts";

/** What the window's edges cover, in pixels. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface BandTitle {
  /** As the author prints it, shown large; null for none. */
  readonly number: string | null;
  readonly title: string;
  readonly detail: string;
  /** How many concepts it holds, in words. */
  readonly count: string;
  /** What its button does now; null for none. */
  readonly fold: string | null;
  readonly folded: boolean;
}

export interface BandLayer {
  show(content: MapContent, titles: ReadonlyMap<string, BandTitle>): void;
  /** `width` is the window's, in pixels. Asks the page for nothing, so that it need not be laid out in mid-frame. */
  place(pan: { readonly x: number; readonly y: number }, zoom: number, width: number, insets: Insets): void;
}

/** Narrower than this a title says only its number. */
const NARROW = 76;

/** A layer whose grounds go into `ground` (behind the canvas) and titles into `margin` (before it). */
export function createBandLayer(ground: HTMLElement, margin: HTMLElement, onFold: (band: string) => void): BandLayer {
  let bands: { readonly from: number; readonly to: number; readonly area: HTMLElement; readonly title: HTMLElement }[] = [];
  let down = false;
  return {
    show(content, titles) {
      down = content.direction === "down";
      ground.dataset.direction = content.direction;
      margin.dataset.direction = content.direction;
      const held = margin.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset["band"] : undefined;
      bands = content.bands.map(({ id, from, to, stage, steps }) => {
        const said = titles.get(id);
        const name = said?.title ?? stage?.title ?? "";
        const area = element("div", "band-ground");
        const title = element("div", "band-title");
        title.title = [stage?.title ?? name, said?.detail].filter(Boolean).join(" · ");
        const number = element("span", "band-number", said?.number ?? "");
        const detail = element("span", "band-detail", said?.detail ?? "");
        title.append(number, element("span", stage === null && steps === null ? "band-name none" : "band-name", name), detail);
        if (said !== undefined && said.fold !== null) title.append(foldButton(id, said.fold, said.folded, onFold));
        return { from, to, area, title };
      });
      ground.replaceChildren(...bands.map((band) => band.area));
      margin.replaceChildren(...bands.map((band) => band.title));
      if (held !== undefined) margin.querySelector<HTMLElement>(`[data-band="${CSS.escape(held)}"]`)?.focus();
    },
    place(pan, zoom, width, insets) {
      for (const { from, to, area, title } of bands) {
        const start = Math.round(from * zoom + (down ? pan.y : pan.x));
        const end = Math.round(to * zoom + (down ? pan.y : pan.x));
        area.style.transform = down ? `translateY(${start}px)` : `translateX(${start}px)`;
        area.style[down ? "height" : "width"] = `${end - start}px`;
        const first = Math.max(start, down ? insets.top : insets.left);
        if (down) {
          title.style.transform = `translate(${insets.left}px, ${Math.min(first, end - 26)}px)`;
          title.hidden = end - 26 < insets.top || end - start < 20;
        } else {
          const room = Math.min(end, width - insets.right) - first;
          title.style.transform = `translateX(${first}px)`;
          title.style.width = `${room}px`;
          title.hidden = room < 18;
          title.classList.toggle("narrow", room < NARROW);
        }
      }
    },
  };
}

/** Folds a band or opens it again; its arrow points at what the band shows. */
function foldButton(band: string, label: string, folded: boolean, onFold: (band: string) => void): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "band-fold";
  button.dataset["band"] = band;
  button.title = label;
  button.setAttribute("aria-label", label);
  button.setAttribute("aria-expanded", String(!folded));
  button.addEventListener("click", () => onFold(band));
  return button;
}

function element(name: string, className: string, text?: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}
