/** The drawn map: the only home of Cytoscape. Takes content, attention and insets; reports what is pointed at and picked. */
import cytoscape from "cytoscape";
import type { ConceptId } from "../../graph/index.ts";
import type { Zoom } from "../state/actions.ts";
import type { MapContent, Rectangle } from "../view/map/map-content.ts";
import type { MapWindow } from "../view/map/map-window.ts";
import { plateAt } from "../view/map/plate-at.ts";
import type { PlateAttention } from "../view/map/plate-attention.ts";
import { type BandLayer, type BandTitle, createBandLayer } from "./band-layer.ts";
import { applyAttention } from "./apply-attention.ts";
import { createFarLayer, type FarLayer } from "./far/far-layer.ts";
import { createLargeMap, type LargeMap } from "./far/large-map.ts";
import { feedElements, type Feeding } from "./feed-elements.ts";
import { type Insets, NO_INSETS } from "./insets.ts";
import { isStill } from "./is-still.ts";
import { listenToMap, type MapEvents } from "./listen-to-map.ts";
import { listenToWheel } from "./listen-to-wheel.ts";
import { mapElements } from "./map-elements.ts";
import { mapExtent } from "./map-extent.ts";
import type { MapPlaces, MapWorkers } from "./map-places.ts";
import { mapStyle, plateFont } from "./map-style.ts";
import { measureWith } from "./measure-with.ts";
import { createOverviewLayer } from "./overview-layer.ts";
import { type Palette, readPalette } from "./palette.ts";
import { movePicture } from "./picture/moved-picture.ts";
import { showElements, slideBetween } from "./show-elements.ts";
import { hideSpareLayers } from "./spare-layers.ts";
import { createSpareTime } from "./spare-time.ts";
import { around, bringIntoView, centredOn, firstView, fitWhole, inSight, LEAST_ZOOM, MOST_ZOOM, type Sight, sightOf, type Viewport, zoomAbout } from "./viewport.ts";

export interface AtlasMap {
  zoom(zoom: Exclude<Zoom, "selection">): void;
  /** Plates as large as the window allows, or as they are worth. */
  zoomTo(ids: readonly string[]): void;
  bringToView(ids: readonly string[]): void;
  panBy(x: number, y: number): void;
  focus(id: string | null): void;
  /** Goes to where something is to be seen, when nothing is. */
  showSome(): void;
  show(content: MapContent, titles: ReadonlyMap<string, BandTitle>): void;
  attend(attention: PlateAttention | null, soft: boolean): void;
  setInsets(insets: Insets): void;
  /** Where the window's middle stands on the map, and the scale; null before anything is shown. */
  place(): Sight | null;
  /** The part of the map that nothing covers, in the map's own pixels. */
  sight(): Rectangle;
  /** Takes the colours from the page again. */
  repaint(): void;
  destroy(): void;
}

/** Above this many plates and arrows Cytoscape has only what can be read now, before a picture of the rest. */
const LARGE = 900;

/** A map drawn into `places`. Call `destroy` when it goes. */
export function createAtlasMap(places: MapPlaces, events: MapEvents, start: MapWorkers): AtlasMap {
  let palette: Palette = readPalette(places.canvas);
  let insets: Insets = NO_INSETS;
  let shown: { readonly content: MapContent; readonly titles: ReadonlyMap<string, BandTitle> } | null = null;
  let seen = false;
  const bands: BandLayer = createBandLayer(places.ground, places.margin, events.fold);
  const cy = cytoscape({
    container: places.canvas,
    style: mapStyle(palette),
    layout: { name: "preset" },
    minZoom: LEAST_ZOOM,
    maxZoom: MOST_ZOOM,
    boxSelectionEnabled: true,
    autoungrabify: true,
    autounselectify: true,
  });
  const spare = createSpareTime(() => cy.destroyed() || follow());
  const now = (): Viewport => ({ zoom: cy.zoom(), pan: cy.pan() });
  const size = (): { width: number; height: number } => ({ width: cy.width(), height: cy.height() });
  const extent = (): Rectangle => mapExtent(shown?.content ?? null);
  /** Where an animation is on its way to, so that the next one goes on from there. */
  let goal: Viewport | null = null;
  const boxesOf = (ids: readonly string[]): readonly Rectangle[] => {
    const wanted = new Set(ids.map((id) => shown?.content.into.get(id as ConceptId) ?? id));
    return [...(shown?.content.plates ?? []), ...(shown?.content.folds ?? [])].flatMap(({ id, box }) => (wanted.has(id) ? [box] : []));
  };
  const go = (to: Viewport): void => {
    cy.stop();
    if (isStill()) return void cy.viewport({ zoom: to.zoom, pan: { ...to.pan } });
    goal = to;
    cy.animate({ zoom: to.zoom, pan: { ...to.pan } }, { duration: TIME, easing: "ease-out", complete: () => void (goal = null) });
  };
  const halt = (): void => {
    goal = null;
    cy.stop();
  };
  const overview = createOverviewLayer(places.overview, (middle) => {
    halt();
    cy.viewport({ zoom: cy.zoom(), pan: { ...centredOn(now(), middle, size(), insets).pan } });
  });
  /** Where the large map was last put. */
  let lookedAt: Viewport | null = null;
  const follow = (): void => {
    bands.place(cy.pan(), cy.zoom(), cy.width(), insets, spare.isMoving());
    overview.place(inSight(now(), size(), insets));
    if (seen && !isDrawn) events.moved(now());
    if (large === null || !seen) return;
    const { zoom, pan } = now();
    if (zoom === lookedAt?.zoom && pan.x === lookedAt.pan.x && pan.y === lookedAt.pan.y) return;
    lookedAt = { zoom, pan: { ...pan } };
    large.far.follow(lookedAt);
    large.map.moved();
  };
  /** Something of the map has been on screen. */
  let isDrawn = false;
  const drawn = (): void => {
    isDrawn = true;
    events.drawn();
  };
  const lookFirst = (): void => {
    if (seen || shown === null || cy.width() < 2 || cy.height() < 2) return;
    seen = true;
    if (large !== null) large.far.whenPainted(drawn);
    else if (feeding === null) picture.whenShown(drawn);
    const { zoom, pan } = events.begin(cy.width(), cy.height()) ?? firstView(extent(), shown.content.plates.map(({ box }) => box), size(), insets, shown.content.direction === "down");
    cy.viewport({ zoom, pan: { ...pan } });
    follow();
  };
  /** While a new map is put in, null otherwise. */
  let feeding: Feeding | null = null;
  let attended: readonly [PlateAttention | null, boolean] = [null, false];
  let focused: string | null = null;
  /** What was said of elements before they were there. */
  const catchUp = (): void => {
    makeTiny();
    applyAttention(cy, ...attended);
    if (focused !== null) cy.getElementById(focused).addClass("focus");
  };
  const expect = ({ data: { id, image, inverse } }: cytoscape.ElementDefinition): void => {
    if (typeof image === "string") picture.expect(image);
    if (typeof inverse === "string" && attended[0]?.plates.get(id!) === "selected") picture.expect(inverse);
  };
  /** Puts in what is missing of the map, over several frames. */
  const feed = (): void => {
    feeding?.stop();
    const wanted = elements();
    showElements(cy, wanted.filter(({ data }) => cy.getElementById(data.id!).nonempty()), null);
    feeding = feedElements(cy, wanted.filter(({ data }) => cy.getElementById(data.id!).empty()), spare, {
      each: expect,
      part: events.working,
      done() {
        feeding = null;
        catchUp();
      },
      draw: () => picture.whenShown(() => {
        events.working(null);
        if (seen) drawn();
      }),
    });
  };
  let tiny = false;
  const makeTiny = (): void => {
    tiny = cy.zoom() < TINY;
    cy.batch(() => void cy.elements().filter((one) => one.hasClass("tiny") !== tiny).toggleClass("tiny", tiny));
  };
  const elements = (window?: MapWindow): readonly cytoscape.ElementDefinition[] =>
    shown === null ? [] : mapElements(shown.content, shown.titles, palette, measureWith(plateFont(palette.font)), window);
  let large: { readonly map: LargeMap; readonly far: FarLayer } | null = null;
  const beLarge = (is: boolean): void => {
    if (is === (large !== null)) return;
    picture.lower();
    cy.elements().remove();
    lookedAt = null;
    if (large !== null) {
      large.map.destroy();
      large.far.destroy();
      large = null;
      return;
    }
    const far = createFarLayer(places.far, start.painter, palette);
    const onFed = ({ plates }: MapWindow): void => {
      catchUp();
      events.near(new Set(plates.map((at) => shown!.content.plates[at]!.id)));
    };
    large = { far, map: createLargeMap({ cy, canvas: places.canvas.querySelector<HTMLElement>("canvas[data-id$=-node]")!, far, spare, part: () => inSight(now(), size(), NO_INSETS), elements, onFed }) };
  };

  hideSpareLayers(cy, places.canvas);
  const picture = movePicture(cy, places.canvas.querySelector<HTMLCanvasElement>("canvas[data-id$=-node]")!, start.picture, spare, () => large === null);
  listenToMap(cy, { ...events, under: (at) => (large !== null ? large.map.under(at) : plateAt(shown?.content.plates ?? [], at)) }, places.canvas.firstElementChild as HTMLElement);
  const deafen = listenToWheel(places.around, (intent, at) => {
    halt();
    if (intent.what === "pan") return void cy.panBy({ x: intent.x, y: intent.y });
    const { zoom, pan } = zoomAbout(now(), cy.zoom() * intent.factor, at);
    cy.viewport({ zoom, pan: { ...pan } });
  });
  cy.on("dbltap", (event) => {
    if (event.target === cy) go(zoomAbout(goal ?? now(), (goal ?? now()).zoom * (event.originalEvent.shiftKey ? 1 / STEP : STEP), event.renderedPosition));
  });
  cy.on("tapstart tapend", ({ type }) => spare.held(type === "tapstart"));
  cy.on("viewport", () => {
    spare.moved();
    follow();
    if (large === null && tiny !== cy.zoom() < TINY) makeTiny();
  });
  const observer = new ResizeObserver(() => {
    cy.resize();
    follow();
    lookFirst();
  });
  observer.observe(places.canvas);

  return {
    show(content, titles) {
      const last = shown?.content ?? null;
      const same = last !== null && last.of === content.of && last.direction === content.direction;
      shown = { content, titles };
      const many = content.plates.length + content.arrows.length > LARGE;
      const changed = many !== (large !== null);
      beLarge(many);
      if (!many) events.near(null);
      if (large !== null) {
        if (!same) cy.elements().remove();
        large.map.show(content, titles);
      } else if (!same || changed) {
        cy.elements().remove();
        picture.blank();
        feed();
      } else if (feeding !== null) feed();
      else if (showElements(cy, elements(), isStill() ? null : slideBetween(last, content, TIME))) picture.live(TIME + 50);
      bands.show(content, titles);
      overview.show(content);
      makeTiny();
      if (!same) seen = false;
      lookFirst();
      follow();
    },
    place: () => (seen ? sightOf(goal ?? now(), size()) : null),
    sight: () => inSight(goal ?? now(), size(), insets),
    attend(attention, soft) {
      attended = [attention, soft];
      large?.far.attend(attention);
      if (feeding === null) applyAttention(cy, attention, soft);
    },
    setInsets(next) {
      insets = next;
      follow();
    },
    repaint() {
      palette = readPalette(places.canvas);
      cy.style(mapStyle(palette));
      large?.far.repaint(palette);
      for (const one of elements(large?.map.held())) cy.getElementById(one.data.id!).data(one.data);
      if (feeding !== null) feed();
    },
    zoom(kind) {
      const from = goal ?? now();
      const centre = { x: (insets.left + cy.width() - insets.right) / 2, y: (insets.top + cy.height() - insets.bottom) / 2 };
      if (kind === "fit") go(fitWhole(extent(), size(), insets));
      else go(zoomAbout(from, from.zoom * (kind === "in" ? STEP : 1 / STEP), centre));
    },
    zoomTo(ids) {
      const boxes = boxesOf(ids);
      if (boxes.length > 0) go(fitWhole(around(boxes), size(), insets));
    },
    bringToView(ids) {
      const boxes = boxesOf(ids);
      if (boxes.length === 0 || cy.width() < 2) return;
      const from = goal ?? now();
      const to = bringIntoView(from, around(boxes), size(), insets);
      if (to.zoom !== from.zoom || Math.hypot(to.pan.x - from.pan.x, to.pan.y - from.pan.y) > 1) go(to);
    },
    showSome() {
      const { x, y, width, height } = inSight(goal ?? now(), size(), insets);
      const boxes = [...(shown?.content.plates ?? []), ...(shown?.content.folds ?? [])].map(({ box }) => box);
      const some = boxes.some((box) => box.x < x + width && box.x + box.width > x && box.y < y + height && box.y + box.height > y);
      if (!some && boxes.length > 0) go(fitWhole(around(boxes), size(), insets));
    },
    panBy(x, y) {
      halt();
      cy.panBy({ x, y });
    },
    focus(id) {
      focused = id;
      cy.nodes(".focus").removeClass("focus");
      if (id !== null) cy.getElementById(id).addClass("focus");
    },
    destroy() {
      feeding?.stop();
      beLarge(false);
      observer.disconnect();
      deafen();
      cy.destroy();
    },
  };
}

/** Below this scale nothing on a plate can be read: it becomes a bar. */
const TINY = 0.34;
/** Milliseconds that things take to their places. */
const TIME = 200;
/** What a press of a button or key makes larger. */
const STEP = 1.35;
