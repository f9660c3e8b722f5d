/**
 * The ground of a large map: pictures of more than the window shows, so that going about costs next to nothing however
 * many concepts there are. One shows everything, for while the map moves; the other leaves out what is drawn in detail
 * before it, for while it rests.
 */
import type { MapContent } from "../../view/map/map-content.ts";
import type { PlateAttention } from "../../view/map/plate-attention.ts";
import type { BandTitle } from "../band-layer.ts";
import type { Palette } from "../palette.ts";
import type { Viewport } from "../viewport.ts";
import { createFarPicture, type FarPicture } from "./far-picture.ts";
import { type FarPaint, farScene, type FarThings, farThings, ROLE } from "./far-scene.ts";
import type { FarAsked, FarTold } from "./far-worker.ts";

export interface FarLayer {
  show(content: MapContent, titles: ReadonlyMap<string, BandTitle>): void;
  /** Shows everything, from where the map is looked at now. */
  follow(view: Viewport): void;
  /** Leaves out what is drawn elsewhere; `onShown` is told just before that picture takes the other's place. */
  rest(there: ReadonlySet<string>, onShown: () => void): void;
  attend(attention: PlateAttention | null): void;
  /** Takes other colours. */
  repaint(palette: Palette): void;
  /** Calls back once everything is on screen as it is now. */
  whenPainted(then: () => void): void;
  destroy(): void;
}

/** How much more than the window a picture holds at each side, as part of the window. */
const MARGIN = 0.3;
const ROLES: Readonly<Record<string, number>> = { selected: ROLE.selected, needs: ROLE.needs, "needs-far": ROLE.needs, unlocks: ROLE.unlocks, "unlocks-far": ROLE.unlocks, kin: ROLE.kin };

/** A layer inside of `host`, painted by the worker that `start` makes. */
export function createFarLayer(host: HTMLElement, start: () => Worker, first: Palette): FarLayer {
  const [whole, rest] = [createFarPicture(host), createFarPicture(host)];
  const worker = start();
  let palette = first;
  let things: FarThings | null = null;
  let attention: PlateAttention | null = null;
  let view: Viewport | null = null;
  /** What is drawn elsewhere while the map rests; null while it moves. */
  let resting: { readonly there: ReadonlySet<string>; readonly onShown: () => void } | null = null;
  let stale = { whole: true, rest: true };
  let asked: { readonly id: number; readonly paint: FarPaint; readonly of: FarPicture } | null = null;
  let last = 0;
  let told: (() => void)[] = [];

  /** One picture is painted at a time, the whole one first. */
  const ask = (): void => {
    if (asked !== null || things === null || view === null || host.clientWidth < 2) return;
    const of = stale.whole || !whole.holds(view) ? whole : resting !== null && stale.rest ? rest : null;
    if (of === null) return;
    const [across, along] = [Math.round(host.clientWidth * MARGIN), Math.round(host.clientHeight * MARGIN)];
    const paint: FarPaint = {
      view: { zoom: view.zoom, pan: { x: view.pan.x + across, y: view.pan.y + along } },
      width: host.clientWidth + 2 * across,
      height: host.clientHeight + 2 * along,
      ratio: Math.min(2, devicePixelRatio),
      palette,
      roles: attention === null ? null : rolesOf(things, attention),
      skip: of === whole ? null : skipOf(things, resting!.there),
    };
    asked = { id: ++last, paint, of };
    if (of === whole) stale.whole = false;
    else stale.rest = false;
    worker.postMessage({ id: last, paint } satisfies FarAsked);
  };
  worker.addEventListener("message", ({ data: { id, picture } }: MessageEvent<FarTold>) => {
    if (asked?.id !== id || view === null) return picture.close();
    const { of, paint } = asked;
    asked = null;
    if (of === rest && resting === null) picture.close();
    else {
      of.take(picture, paint);
      of.follow(view);
      if (of === rest) {
        resting!.onShown();
        rest.show(true);
        whole.show(false);
      } else {
        for (const one of told) one();
        told = [];
      }
    }
    ask();
  });
  const move = (): void => {
    resting = null;
    rest.show(false);
    whole.show(true);
  };
  const renew = (): void => {
    stale = { whole: true, rest: true };
    ask();
  };
  rest.show(false);

  return {
    show(content, titles) {
      things = farThings(content, titles);
      const scene = farScene(things);
      worker.postMessage({ scene } satisfies FarAsked, [scene.boxes, scene.lefts, scene.points, scene.starts, scene.looks, scene.stripes].map(({ buffer }) => buffer as ArrayBuffer));
      move();
      renew();
    },
    follow(next) {
      view = next;
      move();
      whole.follow(next);
      ask();
    },
    rest(there, onShown) {
      resting = { there, onShown };
      stale.rest = true;
      ask();
    },
    attend(next) {
      attention = next;
      renew();
    },
    repaint(next) {
      palette = next;
      renew();
    },
    whenPainted(then) {
      told.push(then);
      stale.whole = true;
      ask();
    },
    destroy() {
      worker.terminate();
      host.replaceChildren();
    },
  };
}

function rolesOf({ plates, arrows }: FarThings, attention: PlateAttention): FarPaint["roles"] {
  return {
    plates: Uint8Array.from(plates, ({ id }) => ROLES[attention.plates.get(id) ?? ""] ?? ROLE.rest),
    arrows: Uint8Array.from(arrows, ({ key }) => ROLES[attention.arrows.get(key) ?? ""] ?? ROLE.rest),
  };
}

function skipOf({ plates, arrows }: FarThings, there: ReadonlySet<string>): FarPaint["skip"] {
  return { plates: Uint8Array.from(plates, ({ id }) => (there.has(id) ? 1 : 0)), arrows: Uint8Array.from(arrows, ({ key }) => (there.has(key) ? 1 : 0)) };
}
