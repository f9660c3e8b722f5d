/**
 * A picture of the map on screen, moved by the browser without the page's thread. There are two canvases: the next
 * picture comes onto the one that nobody sees, and takes the other's place once it is there. A worker puts it there: a
 * canvas that the page paints on is handed to the compositor anew with every frame, for a large one a dozen milliseconds.
 */
import type { Viewport } from "../viewport.ts";
import type { PictureAsked } from "./picture-worker.ts";

/** Where a picture's upper left corner stands on the map, and how many of the map's pixels one of its own is. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface ShownPicture {
  /** Brings a picture onto the screen; calls back with whether it is there, which it is not where worker or memory fail. Not to be called again before that. */
  show(picture: HTMLCanvasElement | OffscreenCanvas, spot: Spot, then: (isThere: boolean) => void): void;
  /** Puts what is on screen where the map is looked at from now. */
  follow(view: Viewport): void;
  hide(): void;
  destroy(): void;
}

/** Frames after which a picture is taken to have arrived that does not tell. */
const PATIENCE = 20;

/** Whether the browser lets a worker paint on the page's canvas. */
export function canShowPictures(): boolean {
  return typeof OffscreenCanvas === "function" && "transferControlToOffscreen" in HTMLCanvasElement.prototype;
}

/** Nothing yet, inside of `host`. `start` makes the worker. */
export function createShownPicture(host: HTMLElement, start: () => Worker): ShownPicture {
  const canvases = [0, 1].map(() => {
    const canvas = document.createElement("canvas");
    canvas.className = "map-picture";
    canvas.hidden = true;
    host.append(canvas);
    return canvas;
  });
  const handed = new Set<number>();
  let worker: Worker | null = null;
  let at = 0;
  let spot: Spot | null = null;
  let view: Viewport = { zoom: 1, pan: { x: 0, y: 0 } };
  let gone = false;

  const put = async (picture: HTMLCanvasElement | OffscreenCanvas, next: number): Promise<void> => {
    const there = canvases[next]!;
    // A row more or less than the last time: its size tells when the picture has arrived.
    const height = there.height === picture.height ? picture.height + 1 : picture.height;
    const bitmap = await createImageBitmap(picture, 0, 0, picture.width, height);
    if (gone) return bitmap.close();
    worker ??= start();
    const canvas = handed.has(next) ? undefined : there.transferControlToOffscreen();
    handed.add(next);
    const answered = answerOf(worker);
    worker.postMessage({ at: next, picture: bitmap, ...(canvas === undefined ? {} : { canvas }) } satisfies PictureAsked, canvas === undefined ? [bitmap] : [bitmap, canvas]);
    await answered;
    for (let frames = 0; frames < PATIENCE && there.height !== height; frames += 1) await nextFrame();
    await nextFrame();
  };
  const place = (): void => {
    if (spot === null) return;
    const { zoom, pan } = view;
    canvases[at]!.style.transform = `translate(${pan.x + spot.x * zoom}px, ${pan.y + spot.y * zoom}px) scale(${spot.scale * zoom})`;
  };

  return {
    show(picture, where, then) {
      const next = 1 - at;
      const shown = (): void => {
        canvases[at]!.hidden = true;
        [at, spot] = [next, where];
        place();
        canvases[at]!.hidden = false;
      };
      void put(picture, next)
        .then(() => true, () => false)
        .then((isThere) => {
          if (gone) return;
          if (isThere) shown();
          then(isThere);
        });
    },
    follow(next) {
      view = next;
      place();
    },
    hide() {
      spot = null;
      canvases[at]!.hidden = true;
    },
    destroy() {
      gone = true;
      worker?.terminate();
      for (const canvas of canvases) canvas.remove();
    },
  };
}

/** Resolved by its next message; rejected where it cannot be run or cannot read what it was sent. */
function answerOf(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    const heard = new AbortController();
    const end = (settle: () => void) => (): void => {
      heard.abort();
      settle();
    };
    worker.addEventListener("message", end(resolve), heard);
    for (const fault of ["error", "messageerror"]) worker.addEventListener(fault, end(() => reject(new Error(`the worker that shows pictures: ${fault}`))), heard);
  });
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}
