/**
 * The stages behind and above the map: ground and titles as plain elements that follow the canvas. Grounds run over the
 * whole window like the columns of a page; titles keep their size and stay in sight as long as any of their band does.
 */
import type { MapContent } from "../view/map/map-content.ts";
import { estimateWidth } from "../view/map/text-width.ts";
import type { Insets } from "./insets.ts";
import { titleAt, titleInMotion, type TitlePlace } from "./title-place.ts";

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
  /**
   * `width` is the window's, in pixels. Asks the page for nothing, so that it need not be laid out in mid-frame. While it
   * moves, a title's width follows in steps, and only where its words want it: each width has the page laid out anew.
   */
  place(pan: { readonly x: number; readonly y: number }, zoom: number, width: number, insets: Insets, isMoving: boolean): void;
}

interface Band {
  readonly from: number;
  readonly to: number;
  readonly area: HTMLElement;
  readonly title: HTMLElement;
  /** The room that all words of the title want, in pixels, rather too much. */
  readonly words: number;
  /** The scale that its ground has. */
  zoom: number;
  /** Where its title was put; what stays is not written again, so that the page is not laid out with every step. */
  said: TitlePlace | null;
}

/** Sizes of letters in a title, at most, and what stands beside them: padding, gap and button. */
const LETTERS = { number: 24, words: 17, beside: 60 };

/** A layer whose grounds go into `ground` (behind the canvas) and titles into `margin` (before it). */
export function createBandLayer(ground: HTMLElement, margin: HTMLElement, onFold: (band: string) => void): BandLayer {
  let bands: Band[] = [];
  let down = false;
  /** All grounds in one, so that panning moves one element. */
  const grounds = element("div", "band-row");
  ground.replaceChildren(grounds);
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
        const words = estimateWidth(said?.number ?? "", LETTERS.number) + Math.max(estimateWidth(name, LETTERS.words), estimateWidth(said?.detail ?? "", LETTERS.words)) + LETTERS.beside;
        return { from, to, area, title, words, zoom: Number.NaN, said: null };
      });
      grounds.replaceChildren(...bands.map((band) => band.area));
      margin.replaceChildren(...bands.map((band) => band.title));
      if (held !== undefined) margin.querySelector<HTMLElement>(`[data-band="${CSS.escape(held)}"]`)?.focus();
    },
    place(pan, zoom, width, insets, isMoving) {
      const shift = Math.round(down ? pan.y : pan.x);
      grounds.style.transform = down ? `translateY(${shift}px)` : `translateX(${shift}px)`;
      for (const band of bands) {
        const [from, to] = [Math.round(band.from * zoom), Math.round(band.to * zoom)];
        if (band.zoom !== zoom) {
          band.zoom = zoom;
          Object.assign(band.area.style, down ? { top: `${from}px`, height: `${to - from}px` } : { left: `${from}px`, width: `${to - from}px` });
        }
        const { title, said } = band;
        const exact = titleAt({ start: from + shift, end: to + shift }, down, width, insets);
        const next = isMoving && said !== null ? titleInMotion(exact, said, band.words) : exact;
        if (next.transform !== said?.transform) title.style.transform = next.transform;
        if (next.room !== said?.room) title.style.width = next.room === null ? "" : `${next.room}px`;
        if (next.hidden !== said?.hidden) title.hidden = next.hidden;
        if (next.narrow !== said?.narrow) title.classList.toggle("narrow", next.narrow);
        band.said = next;
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
