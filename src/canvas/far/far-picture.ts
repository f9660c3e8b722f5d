/** A painted picture of a part of a large map, which moves and grows with the map until it has to be painted anew. */
import type { Viewport } from "../viewport.ts";
import type { FarPaint } from "./far-scene.ts";

export interface FarPicture {
  /** Puts the picture where the map is looked at from now. */
  follow(view: Viewport): void;
  /** Whether it still reaches over the window from there, neither too coarse nor too fine. */
  holds(view: Viewport): boolean;
  /** Shows what was painted. */
  take(picture: ImageBitmap, paint: FarPaint): void;
  show(is: boolean): void;
}

/** The scale may change by so much before a picture is too coarse or too fine. */
const COARSE = 1.3;

/** An empty picture inside of `host`. */
export function createFarPicture(host: HTMLElement): FarPicture {
  const canvas = document.createElement("canvas");
  canvas.className = "far";
  host.append(canvas);
  const context = canvas.getContext("bitmaprenderer")!;
  let painted: FarPaint | null = null;
  const spot = ({ zoom, pan }: Viewport, { view }: FarPaint): { readonly grown: number; readonly x: number; readonly y: number } => {
    const grown = zoom / view.zoom;
    return { grown, x: pan.x - view.pan.x * grown, y: pan.y - view.pan.y * grown };
  };
  return {
    follow(view) {
      if (painted === null) return;
      const { grown, x, y } = spot(view, painted);
      canvas.style.transform = `translate(${x}px, ${y}px) scale(${grown})`;
    },
    holds(view) {
      if (painted === null) return false;
      const { grown, x, y } = spot(view, painted);
      if (grown > COARSE || grown < 1 / COARSE) return false;
      return x <= 0 && y <= 0 && x + painted.width * grown >= host.clientWidth && y + painted.height * grown >= host.clientHeight;
    },
    take(picture, paint) {
      painted = paint;
      [canvas.width, canvas.height] = [picture.width, picture.height];
      canvas.style.width = `${paint.width}px`;
      canvas.style.height = `${paint.height}px`;
      context.transferFromImageBitmap(picture);
    },
    show: (is) => void (canvas.hidden = !is),
  };
}
