/** The drawn map: the only home of Cytoscape. Takes content, attention and insets; reports what is pointed at and picked. */
import cytoscape, { type Core, type EdgeSingular, type NodeSingular } from "cytoscape";
import type { ConceptId } from "../../graph/index.ts";
import type { Selection } from "../state/app-state.ts";
import type { Zoom } from "../state/actions.ts";
import type { Attention } from "../view/attention.ts";
import type { MapContent, Rectangle } from "../view/map-content.ts";
import { type BandLayer, type BandTitle, createBandLayer, type Insets } from "./band-layer.ts";
import { applyAttention } from "./apply-attention.ts";
import { mapElements } from "./map-elements.ts";
import { mapStyle, plateFont } from "./map-style.ts";
import { measureWith } from "./measure-with.ts";
import { type Palette, readPalette } from "./palette.ts";
import { around, bringIntoView, firstView, fitWhole, LEAST_ZOOM, MOST_ZOOM, type Viewport, zoomAbout } from "./viewport.ts";

interface MapEvents {
  pick(selection: Selection | null): void;
  hover(id: ConceptId | null): void;
  /** Where a map of this size is looked at from at first; null leaves it to the map. */
  begin(width: number, height: number): Viewport | null;
  /** The map is on screen for the first time. */
  drawn(): void;
}

export interface MapHandle {
  zoom(zoom: Zoom): void;
  bringToView(ids: readonly ConceptId[]): void;
  panBy(x: number, y: number): void;
  focus(id: ConceptId | null): void;
}

export interface AtlasMap extends MapHandle {
  show(content: MapContent, titles: ReadonlyMap<string, BandTitle>): void;
  attend(attention: Attention | null, soft: boolean): void;
  setInsets(insets: Insets): void;
  /** Takes the colours from the page again. */
  repaint(): void;
  destroy(): void;
}

interface MapPlaces {
  readonly canvas: HTMLElement;
  readonly ground: HTMLElement;
  readonly margin: HTMLElement;
}

/** Above this many elements drawing is kept cheap: one device pixel a pixel, a picture while panning. */
const MANY = 700;

/** A map drawn into `places`. Call `destroy` when it goes. */
export function createAtlasMap(places: MapPlaces, events: MapEvents, many: number): AtlasMap {
  let palette: Palette = readPalette(places.canvas);
  let insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
  let shown: { readonly content: MapContent; readonly titles: ReadonlyMap<string, BandTitle> } | null = null;
  let seen = false;
  const bands: BandLayer = createBandLayer(places.ground, places.margin);
  const cy = cytoscape({
    container: places.canvas,
    style: mapStyle(palette),
    layout: { name: "preset" },
    minZoom: LEAST_ZOOM,
    maxZoom: MOST_ZOOM,
    boxSelectionEnabled: false,
    autoungrabify: true,
    autounselectify: true,
    textureOnViewport: many > MANY,
    ...(many > MANY ? { pixelRatio: 1 } : {}),
  });
  const now = (): Viewport => ({ zoom: cy.zoom(), pan: cy.pan() });
  const size = (): { width: number; height: number } => ({ width: cy.width(), height: cy.height() });
  const extent = (): Rectangle => ({ x: 0, y: 0, width: shown?.content.width ?? 1, height: shown?.content.height ?? 1 });
  const go = (to: Viewport): void => {
    cy.stop();
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) cy.viewport({ zoom: to.zoom, pan: { ...to.pan } });
    else cy.animate({ zoom: to.zoom, pan: { ...to.pan } }, { duration: 200, easing: "ease-out" });
  };
  const lookFirst = (): void => {
    if (seen || shown === null || cy.width() < 2 || cy.height() < 2) return;
    seen = true;
    const { zoom, pan } = events.begin(cy.width(), cy.height()) ?? firstView(extent(), shown.content.plates.map(({ box }) => box), size(), insets, shown.content.direction === "down");
    cy.one("render", () => events.drawn());
    cy.viewport({ zoom, pan: { ...pan } });
    bands.place(cy.pan(), cy.zoom(), insets);
  };
  let tiny = false;
  const makeTiny = (): void => {
    tiny = cy.zoom() < TINY;
    cy.batch(() => void cy.elements().toggleClass("tiny", tiny));
  };
  const elements = (content: MapContent): cytoscape.ElementDefinition[] =>
    mapElements(content, palette, measureWith(plateFont(palette.font)));

  listen(cy, events, places.canvas);
  cy.on("viewport", () => {
    bands.place(cy.pan(), cy.zoom(), insets);
    if (tiny !== cy.zoom() < TINY) makeTiny();
  });
  const observer = new ResizeObserver(() => {
    cy.resize();
    bands.place(cy.pan(), cy.zoom(), insets);
    lookFirst();
  });
  observer.observe(places.canvas);

  return {
    show(content, titles) {
      const moved = shown === null || !samePlaces(shown.content, content);
      shown = { content, titles };
      const wanted = elements(content);
      cy.batch(() => {
        if (moved) cy.elements().remove();
        const ids = new Set(wanted.map((one) => one.data.id));
        cy.elements().filter((one) => !ids.has(one.id())).remove();
        for (const one of wanted) renew(cy, one);
      });
      bands.show(content, titles);
      makeTiny();
      if (moved) seen = false;
      lookFirst();
      bands.place(cy.pan(), cy.zoom(), insets);
    },
    attend: (attention, soft) => applyAttention(cy, attention, soft),
    setInsets(next) {
      insets = next;
      bands.place(cy.pan(), cy.zoom(), insets);
    },
    repaint() {
      palette = readPalette(places.canvas);
      cy.style(mapStyle(palette));
      if (shown !== null) for (const one of elements(shown.content)) cy.getElementById(one.data.id!).data(one.data);
    },
    zoom(kind) {
      const centre = { x: (insets.left + cy.width() - insets.right) / 2, y: (insets.top + cy.height() - insets.bottom) / 2 };
      if (kind === "fit") go(fitWhole(extent(), size(), insets));
      else go(zoomAbout(now(), cy.zoom() * (kind === "in" ? 1.35 : 1 / 1.35), centre));
    },
    bringToView(ids) {
      const boxes = shown?.content.plates.flatMap((plate) => (ids.includes(plate.id) ? [plate.box] : [])) ?? [];
      if (boxes.length === 0 || cy.width() < 2) return;
      const from = now();
      const to = bringIntoView(from, around(boxes), size(), insets);
      if (to.zoom !== from.zoom || Math.hypot(to.pan.x - from.pan.x, to.pan.y - from.pan.y) > 1) go(to);
    },
    panBy: (x, y) => void cy.panBy({ x, y }),
    focus(id) {
      cy.nodes(".focus").removeClass("focus");
      if (id !== null) cy.getElementById(id).addClass("focus");
    },
    destroy() {
      observer.disconnect();
      cy.destroy();
    },
  };
}

/** Below this scale nothing on a plate can be read: it becomes a bar. */
const TINY = 0.34;

function listen(cy: Core, events: MapEvents, canvas: HTMLElement): void {
  cy.on("tap", "node", ({ target }: { target: NodeSingular }) => events.pick({ type: "concept", id: target.id() as ConceptId }));
  cy.on("tap", "edge", ({ target }: { target: EdgeSingular }) => {
    const before = target.source().id() as ConceptId;
    const after = target.target().id() as ConceptId;
    events.pick({ type: "arrow", before, after });
  });
  cy.on("tap", (event) => {
    if (event.target === cy) events.pick(null);
  });
  cy.on("mouseover", "node, edge", ({ target }: { target: NodeSingular | EdgeSingular }) => {
    canvas.style.cursor = "pointer";
    target.addClass("hover");
    if (target.isNode()) events.hover(target.id() as ConceptId);
  });
  cy.on("mouseout", "node, edge", ({ target }: { target: NodeSingular | EdgeSingular }) => {
    canvas.style.cursor = "";
    target.removeClass("hover");
    if (target.isNode()) events.hover(null);
  });
}

/** Adds an element, or gives it its new data and classes where they differ; what attention put on it stays. */
function renew(cy: Core, wanted: cytoscape.ElementDefinition): void {
  const there = cy.getElementById(wanted.data.id!);
  const classes = (wanted.classes as string | undefined) ?? "";
  if (there.empty()) return void cy.add(wanted).scratch("classes", classes);
  for (const [name, value] of Object.entries(wanted.data)) if (there.data(name) !== value && name !== "source" && name !== "target") there.data(name, value);
  const before = there.scratch("classes") as string | undefined;
  if (before === classes) return;
  there.removeClass(before ?? "").addClass(classes);
  there.scratch("classes", classes);
}

function samePlaces(one: MapContent, two: MapContent): boolean {
  if (one.plates.length !== two.plates.length || one.direction !== two.direction) return false;
  return one.plates.every(({ id, label, box }, index) => {
    const other = two.plates[index]!;
    return other.id === id && other.label === label && other.box.x === box.x && other.box.y === box.y;
  });
}
