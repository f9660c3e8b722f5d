/**
 * What turning a wheel or moving two fingers means. A pinch on a trackpad arrives as a wheel with Ctrl; two fingers
 * arrive as many small or slanted steps, a mouse wheel as few large upright ones.
 */

export interface WheelStep {
  readonly deltaX: number;
  readonly deltaY: number;
  /** 0 pixels, 1 lines, 2 pages. */
  readonly deltaMode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

export type WheelIntent =
  | { readonly what: "zoom"; readonly factor: number }
  | { readonly what: "pan"; readonly x: number; readonly y: number };

const PIXELS: Readonly<Record<number, number>> = { 0: 1, 1: 16, 2: 400 };
/** A notch of a mouse's wheel is at least so many pixels. */
const NOTCH = 50;
/** One notch of 100 pixels makes everything so much larger. */
const PER_NOTCH = 1.22;
const PER_PINCH = 1.01;

/** The intent of a step; `gliding` says that the steps just before came from a trackpad. */
export function wheelIntent(step: WheelStep, gliding: boolean): WheelIntent {
  const scale = PIXELS[step.deltaMode] ?? 1;
  const [x, y] = [step.deltaX * scale, step.deltaY * scale];
  if (step.ctrlKey || step.metaKey) {
    const factor = isNotch(step) ? PER_NOTCH ** (-y / 100) : PER_PINCH ** -y;
    return { what: "zoom", factor: Math.min(2, Math.max(0.5, factor)) };
  }
  if (step.shiftKey) return { what: "pan", x: -(x === 0 ? y : x), y: 0 };
  if (gliding || !isNotch(step)) return { what: "pan", x: -x, y: -y };
  return { what: "zoom", factor: Math.min(2, Math.max(0.5, PER_NOTCH ** (-y / 100))) };
}

/** Whether a step is one of a mouse's wheel. */
export function isNotch({ deltaX, deltaY, deltaMode }: WheelStep): boolean {
  if (deltaMode !== 0) return true;
  return deltaX === 0 && Math.abs(deltaY) >= NOTCH && Number.isInteger(deltaY * 4);
}
