/** The whole map at the size of a stamp, with the part in sight framed; the frame can be dragged, a click goes there. */
import type { MapContent, Point, Rectangle } from "../view/map/map-content.ts";

interface OverviewLayer {
  show(content: MapContent): void;
  /** Frames the part of the map that is in sight. */
  place(sight: Rectangle): void;
}

/** Pixels around the drawing, as the page's styles have it. */
const PADDING = 5;
const SVG = "http://www.w3.org/2000/svg";

/** An overview inside of `host`. `onGo` is told which point of the map is to be in the middle. */
export function createOverviewLayer(host: HTMLElement, onGo: (middle: Point) => void): OverviewLayer {
  const svg = document.createElementNS(SVG, "svg");
  const [bands, plates, folds] = ["bands", "plates", "folds"].map((name) => {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("class", `overview-${name}`);
    svg.append(path);
    return path;
  }) as [SVGPathElement, SVGPathElement, SVGPathElement];
  svg.setAttribute("aria-hidden", "true");
  // An element of its own before the drawing: moved alone, it does not have all plates painted again.
  const frame = document.createElement("div");
  frame.className = "overview-frame";
  host.replaceChildren(svg, frame);
  let map = { width: 1, height: 1 };
  let stamp = { x: 0, y: 0, width: 0, height: 0 };
  const frameSight = (): void => {
    const scale = Math.min(stamp.width / map.width, stamp.height / map.height);
    const [left, top] = [stamp.x + (stamp.width - map.width * scale) / 2, stamp.y + (stamp.height - map.height * scale) / 2];
    frame.style.transform = `translate(${(left + sight.x * scale).toFixed(1)}px, ${(top + sight.y * scale).toFixed(1)}px)`;
    const [width, height] = [sight.width, sight.height].map((length) => `${(length * scale).toFixed(1)}px`);
    if (frame.style.width !== width) frame.style.width = width!;
    if (frame.style.height !== height) frame.style.height = height!;
  };
  const observer = new ResizeObserver(() => {
    stamp = { x: PADDING, y: PADDING, width: svg.clientWidth, height: svg.clientHeight };
    frameSight();
  });
  observer.observe(svg);
  let sight: Rectangle = { x: 0, y: 0, width: 0, height: 0 };
  /** From the pointer to the middle of the frame; null while nothing is held. */
  let grip: Point | null = null;
  let dragged = false;
  const pointAt = (event: PointerEvent): Point | null => {
    const matrix = svg.getScreenCTM();
    return matrix === null ? null : new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
  };
  svg.addEventListener("pointerdown", (event) => {
    const at = pointAt(event);
    if (at === null) return;
    event.preventDefault();
    svg.setPointerCapture(event.pointerId);
    dragged = false;
    const middle = { x: sight.x + sight.width / 2, y: sight.y + sight.height / 2 };
    const inside = Math.abs(at.x - middle.x) < sight.width / 2 && Math.abs(at.y - middle.y) < sight.height / 2;
    grip = inside ? { x: middle.x - at.x, y: middle.y - at.y } : { x: 0, y: 0 };
    if (!inside) onGo({ x: at.x, y: at.y });
  });
  svg.addEventListener("pointermove", (event) => {
    const at = grip === null ? null : pointAt(event);
    if (at === null || grip === null) return;
    dragged = true;
    onGo({ x: at.x + grip.x, y: at.y + grip.y });
  });
  svg.addEventListener("pointerup", (event) => {
    const at = pointAt(event);
    if (grip !== null && !dragged && at !== null) onGo({ x: at.x, y: at.y });
    grip = null;
  });
  svg.addEventListener("pointercancel", () => void (grip = null));
  return {
    show(content) {
      svg.setAttribute("viewBox", `0 0 ${content.width} ${content.height}`);
      map = { width: content.width, height: content.height };
      svg.dataset["direction"] = content.direction;
      const down = content.direction === "down";
      bands.setAttribute("d", content.bands.slice(1).map(({ from }) => (down ? `M0 ${from}H${content.width}` : `M${from} 0V${content.height}`)).join(""));
      plates.setAttribute("d", content.plates.map(({ box }) => outline(box)).join(""));
      folds.setAttribute("d", content.folds.map(({ box }) => outline(box)).join(""));
    },
    place(next) {
      sight = next;
      frameSight();
    },
  };
}

function outline({ x, y, width, height }: Rectangle): string {
  return `M${Math.round(x)} ${Math.round(y)}h${Math.round(width)}v${Math.round(height)}h${-Math.round(width)}z`;
}
