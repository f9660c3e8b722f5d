/**
 * Plates that the reader moves by hand. A lifted plate is an element above the map, so that nothing of the map is worked
 * out or drawn until it is put down. A mouse drags it; a finger after resting on it; with the keyboard it has a mode of
 * its own. Dragging anything but a plate goes on as before.
 */
import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import type { Spot } from "../state/moved.ts";
import { type Drop, dropPlace } from "../view/arrange/drop-place.ts";
import type { MapContent, PlacedPlate, Point, Rectangle } from "../view/map/map-content.ts";
import { plateAt } from "../view/map/plate-at.ts";
import { pressedShortcut } from "../view/shortcuts.ts";
import type { AtlasMap } from "./atlas-map.ts";
import { lookingAt, type Viewport } from "./viewport.ts";

export interface Moving {
  /** What is said while a plate is lifted, by keys or not. */
  readonly hint: (plate: PlacedPlate, keys: boolean) => string;
  readonly move: (plate: PlacedPlate, spot: Spot) => void;
}

interface PlateMoverProps extends Moving {
  readonly section: RefObject<HTMLElement | null>;
  readonly canvas: RefObject<HTMLElement | null>;
  readonly map: AtlasMap | null;
  readonly content: MapContent;
  readonly selected: string | null;
  readonly pick: (plate: PlacedPlate) => void;
}

interface Lifted extends Drop {
  readonly plate: PlacedPlate;
  readonly keys: boolean;
}

/** Pixels that a mouse, or a finger, moves before it is more than a click. */
const SLACK = { mouse: 4, touch: 9 } as const;
/** Milliseconds that a finger rests on a plate until it is lifted. */
const REST = 450;
/** Below this scale plates are bars; what is dragged then is the map. */
const LEGIBLE = 0.34;
/** Pixels of the map that a key moves a plate, with Shift the smaller. */
const STEP = { usual: 16, fine: 4 } as const;
const KEYS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** What is shown of a lifted plate; nothing else ever. */
export function PlateMover(props: PlateMoverProps): ReactNode {
  const now = useRef(props);
  now.current = props;
  const [lifted, setLifted] = useState<Lifted | null>(null);
  const held = useRef<Lifted | null>(null);
  const hold = (next: Lifted | null): void => {
    held.current = next;
    setLifted(next);
    if (next !== null) props.canvas.current!.dataset["lifted"] = "";
    else setTimeout(() => delete props.canvas.current?.dataset["lifted"]);
  };
  useEffect(() => {
    const [canvas, section] = [props.canvas.current, props.section.current];
    if (canvas === null || section === null || props.map === null) return;
    let press: { readonly plate: PlacedPlate; readonly start: Point; readonly grip: Point; readonly mouse: boolean; readonly timer?: ReturnType<typeof setTimeout> } | null = null;
    const lift = (plate: PlacedPlate, keys: boolean, to: Point): void => hold({ ...dropPlace(now.current.content, plate, to), plate, keys });
    const putDown = (): void => {
      const one = held.current;
      hold(null);
      if (one !== null && Math.hypot(one.box.x - one.plate.box.x, one.box.y - one.plate.box.y) > 0.5) now.current.move(one.plate, one.spot);
    };
    const letGo = (): void => {
      clearTimeout(press?.timer);
      press = null;
    };
    const onDown = (event: PointerEvent): void => {
      letGo();
      if (held.current !== null) return hold(null);
      const view = viewOf(now.current.map, canvas);
      if (event.button !== 0 || !event.isPrimary || event.shiftKey || event.ctrlKey || event.metaKey || view === null || view.zoom < LEGIBLE) return;
      const at = pointAt(event, canvas, view);
      const plate = plateAt(now.current.content.plates, at);
      if (plate === null) return;
      const grip = { x: plate.box.x + plate.box.width / 2 - at.x, y: plate.box.y + plate.box.height / 2 - at.y };
      const mouse = event.pointerType !== "touch";
      const start = { x: event.clientX, y: event.clientY };
      press = { plate, start, grip, mouse, ...(mouse ? {} : { timer: setTimeout(() => lift(plate, false, { x: at.x + grip.x, y: at.y + grip.y }), REST) }) };
      if (!mouse) return;
      // Without this the map would be dragged as well: no event of the mouse follows.
      event.preventDefault();
      event.stopPropagation();
      canvas.setPointerCapture(event.pointerId);
    };
    const onMove = (event: PointerEvent): void => {
      if (press === null || !event.isPrimary) return;
      const far = Math.hypot(event.clientX - press.start.x, event.clientY - press.start.y) > (press.mouse ? SLACK.mouse : SLACK.touch);
      if (held.current === null && !far) return;
      if (held.current === null && !press.mouse) return letGo();
      const view = viewOf(now.current.map, canvas);
      if (view === null) return;
      const at = pointAt(event, canvas, view);
      lift(press.plate, false, { x: at.x + press.grip.x, y: at.y + press.grip.y });
    };
    const onUp = (): void => {
      const last = press;
      letGo();
      if (held.current !== null) putDown();
      else if (last?.mouse === true) {
        section.focus({ preventScroll: true });
        now.current.pick(last.plate);
      }
    };
    const onCancel = (): void => {
      letGo();
      if (held.current?.keys === false) hold(null);
    };
    const onTouchMove = (event: TouchEvent): void => {
      if (held.current === null) return;
      // Else the browser would scroll, and take the finger for itself.
      if (event.cancelable) event.preventDefault();
      event.stopPropagation();
    };
    const onMenu = (event: Event): void => {
      if (held.current !== null || press?.mouse === false) event.preventDefault();
    };
    const onKey = (event: KeyboardEvent): void => {
      const one = held.current;
      if (one === null) {
        if (pressedShortcut(event, "map") !== "move") return;
        const id = (event.target as HTMLElement).dataset["plate"] ?? now.current.selected;
        const plate = now.current.content.plates.find((each) => each.id === id);
        if (plate !== undefined) lift(plate, true, middleOf(plate.box));
        return;
      }
      if (event.key === "Tab") return hold(null);
      event.preventDefault();
      event.stopPropagation();
      if (event.key === "Escape") {
        letGo();
        hold(null);
      } else if (event.key === "Enter" || event.key === " " || event.key.toLowerCase() === "m") putDown();
      else if (KEYS[event.key] !== undefined) {
        const { x, y } = middleOf(one.box);
        const step = event.shiftKey ? STEP.fine : STEP.usual;
        const [right, down] = KEYS[event.key]!;
        lift(one.plate, one.keys, { x: x + right * step, y: y + down * step });
      }
    };
    const listeners = new AbortController();
    const on = { capture: true, signal: listeners.signal };
    canvas.addEventListener("pointerdown", onDown, on);
    canvas.addEventListener("pointermove", onMove, on);
    canvas.addEventListener("pointerup", onUp, on);
    canvas.addEventListener("pointercancel", onCancel, on);
    canvas.addEventListener("touchmove", onTouchMove, on);
    canvas.addEventListener("contextmenu", onMenu, on);
    section.addEventListener("keydown", onKey, on);
    return () => {
      letGo();
      listeners.abort();
    };
  }, [props.map]);
  const view = lifted === null ? null : viewOf(props.map, props.canvas.current);
  if (lifted === null || view === null) return null;
  return <LiftedPlate lifted={lifted} view={view} content={props.content} hint={props.hint(lifted.plate, lifted.keys)} />;
}

function LiftedPlate({ lifted: { plate, box }, view, content, hint }: { readonly lifted: Lifted; readonly view: Viewport; readonly content: MapContent; readonly hint: string }): ReactNode {
  const { zoom, pan } = view;
  const boxes = new Map([...content.plates, ...content.folds].map((one): [string, Rectangle] => [one.id, one.box]));
  const ends = content.arrows.flatMap(({ before, after }) => (before === plate.id ? [boxes.get(after)] : after === plate.id ? [boxes.get(before)] : [])).filter((one) => one !== undefined);
  const at = ({ x, y }: Point): Point => ({ x: x * zoom + pan.x, y: y * zoom + pan.y });
  const from = at(middleOf(box));
  return (
    <>
      <svg className="lifted-lines" aria-hidden="true">
        {ends.map(middleOf).map(at).map(({ x, y }, index) => <line key={index} x1={from.x} y1={from.y} x2={x} y2={y} />)}
      </svg>
      <div className="lifted-plate" aria-hidden="true" style={{ width: box.width, height: box.height, transform: `translate(${at(box).x}px, ${at(box).y}px) scale(${zoom})` }}>
        {plate.lines.join("\n")}
      </div>
      <p className="lifted-hint" role="status">{hint}</p>
    </>
  );
}

function viewOf(map: AtlasMap | null, canvas: HTMLElement | null): Viewport | null {
  const sight = map?.place() ?? null;
  return sight === null || canvas === null ? null : lookingAt(sight, { width: canvas.clientWidth, height: canvas.clientHeight });
}

function pointAt({ clientX, clientY }: PointerEvent, canvas: HTMLElement, { zoom, pan }: Viewport): Point {
  const { left, top } = canvas.getBoundingClientRect();
  return { x: (clientX - left - pan.x) / zoom, y: (clientY - top - pan.y) / zoom };
}

function middleOf({ x, y, width, height }: Rectangle): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
