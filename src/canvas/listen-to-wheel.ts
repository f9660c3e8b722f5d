/** Takes the wheel before Cytoscape does, which would zoom whatever is meant. */
import { isNotch, type WheelIntent, wheelIntent } from "./wheel-intent.ts";

/** Milliseconds: so long after a step of a trackpad its next one follows. */
const GLIDE = 180;

/** Listens on an element around the canvas; answers the way to stop. `at` is where the pointer is, from the element's corner. */
export function listenToWheel(around: HTMLElement, onIntent: (intent: WheelIntent, at: { readonly x: number; readonly y: number }) => void): () => void {
  let glided = Number.NEGATIVE_INFINITY;
  const listen = (event: WheelEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!event.ctrlKey && !isNotch(event)) glided = event.timeStamp;
    const { left, top } = around.getBoundingClientRect();
    onIntent(wheelIntent(event, event.timeStamp - glided < GLIDE), { x: event.clientX - left, y: event.clientY - top });
  };
  around.addEventListener("wheel", listen, { capture: true, passive: false });
  return () => around.removeEventListener("wheel", listen, { capture: true });
}
