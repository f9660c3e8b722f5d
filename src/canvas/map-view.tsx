/** The map as a React component: canvas, stage titles, overview, and a list of its plates for keyboard and screen reader. */
import { type FocusEvent, type KeyboardEvent, lazy, type ReactNode, type RefObject, Suspense, useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { ConceptId } from "../../graph/index.ts";
import type { Looking, Selection } from "../state/app-state.ts";
import type { MapPlace } from "../state/map-place.ts";
import type { Passage } from "../state/passage.ts";
import type { Zoom } from "../state/actions.ts";
import type { MapContent, PlacedFold, PlacedPlate, Rectangle } from "../view/map/map-content.ts";
import { passageAttention, type PlateAttention, plateAttention } from "../view/map/plate-attention.ts";
import { pressedShortcut, type ShortcutId } from "../view/shortcuts.ts";
import { stepAlong, type StepKey } from "../view/map/step-along.ts";
import type { MeasureText } from "../view/map/text-width.ts";
import type { AtlasMap } from "./atlas-map.ts";
import type { BandTitle } from "./band-layer.ts";
import type { Insets } from "./insets.ts";
import type { MapEvents } from "./listen-to-map.ts";
import type { MapWorkers } from "./map-places.ts";
import { plateFont } from "./map-style.ts";
import { measureWith } from "./measure-with.ts";
import { type Palette, readPalette } from "./palette.ts";
import { PlateList } from "./plate-list.tsx";
import type { Moving } from "./plate-mover.tsx";
import { lookingAt, type Viewport } from "./viewport.ts";
import { whenIdle } from "./when-idle.ts";

/** The map as it is on screen: what, how it is lit, which part of it, and in which colours and letters. */
export interface DrawnMap {
  readonly content: MapContent;
  readonly titles: ReadonlyMap<string, BandTitle>;
  readonly attention: PlateAttention | null;
  readonly sight: Rectangle;
  readonly palette: Palette;
  readonly measure: MeasureText;
}

/** What can be asked of the map that is on screen. */
export interface MapHandle {
  zoom(zoom: Zoom): void;
  /** What is drawn now, for a picture of it; null before anything is. */
  drawn(): DrawnMap | null;
  /** Where the map is looked at from; null before anything is shown. */
  place(): MapPlace | null;
}

interface MapViewProps extends Pick<MapEvents, "fold" | "open" | "gather"> {
  readonly content: MapContent;
  readonly titles: ReadonlyMap<string, BandTitle>;
  readonly selection: Selection | null;
  readonly passage: Pick<Passage, "concepts" | "arrows"> | null;
  /** What is to be brought into view, each time it changes. */
  readonly looking: Looking | null;
  readonly insets: Insets;
  /** Changes whenever the page's colours do. */
  readonly paint: string;
  readonly name: string;
  /** The name of the overview, null while it is folded. */
  readonly overview: string | null;
  readonly describe: (plate: PlacedPlate) => string;
  readonly describeFold: (fold: PlacedFold) => string;
  readonly onPick: (selection: Selection | null) => void;
  /** Where a link wants the map to be looked at from, until something else is shown. */
  readonly place: MapPlace | null;
  readonly workers: MapWorkers;
  /** Stands in the map's place until the map is there. */
  readonly waiting: (share: number) => ReactNode;
  /** Where the picture stands that the map takes the place of, how it goes along until then, and its end. */
  readonly picture: { begin(width: number, height: number): Viewport | null; follow(view: Viewport): void; drawn(): void };
  /** A key of the map that is about the plate with the focus, else about the selection. */
  readonly onKey: (id: ShortcutId, plate: string | null) => void;
  readonly moving: Moving;
  readonly handle: RefObject<MapHandle | null>;
}

const PlateMover = lazy(() => import("./plate-mover.tsx").then(({ PlateMover: mover }) => ({ default: mover })));
const loadMap = (): Promise<typeof import("./atlas-map.ts")> => import("./atlas-map.ts");
/** On its way while positions are fetched; what fails here fails again where it is told. */
whenIdle(() => void loadMap().catch(() => undefined));

const STEP = 60;
const PANS: Partial<Record<ShortcutId, readonly [number, number]>> = {
  panLeft: [STEP, 0], panRight: [-STEP, 0], panUp: [0, STEP], panDown: [0, -STEP],
};
const STEPS: Partial<Record<ShortcutId, StepKey>> = { stepLeft: "left", stepRight: "right", stepUp: "up", stepDown: "down" };

/** The map of `content`. Nothing moves on hover or selection; only what would be covered is brought into view. */
export function MapView(props: MapViewProps): ReactNode {
  const { content, titles, selection, passage, looking, insets, paint, name, overview, describe, describeFold, onKey, handle } = props;
  const [section, canvas, ground, margin, stamp, afar] = [useRef<HTMLElement>(null), useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  const map = useRef<AtlasMap | null>(null);
  const now = useRef(props);
  now.current = props;
  const [hovered, setHovered] = useState<string | null>(null);
  const [near, setNear] = useState<ReadonlySet<string> | null>(null);
  const listed = useMemo(() => listedPlates(content.plates, near), [content.plates, near]);

  const begin = (width: number, height: number): Viewport | null => {
    const { place, content: drawn, picture } = now.current;
    if (place !== null && place.direction === drawn.direction) return lookingAt(place, { width, height });
    return drawn.plates.length === drawn.all ? picture.begin(width, height) : null;
  };
  /** Null until the browser has answered whatever was asked of it before: clicks on the picture come first. */
  const [made, setMade] = useState<AtlasMap | null>(null);
  const [working, setWorking] = useState<number | null>(null);
  const [failed, setFailed] = useState<Error | null>(null);
  if (failed !== null) throw failed;
  const painted = useRef(paint);
  useEffect(() => {
    let gone = false;
    const events: MapEvents = {
      pick: (one) => canvas.current?.dataset["lifted"] === undefined && now.current.onPick(one),
      hover: setHovered,
      near: setNear,
      fold: (band) => now.current.fold(band),
      open: (plates) => now.current.open(plates),
      gather: (ids) => now.current.gather(ids),
      moved: props.picture.follow,
      drawn: props.picture.drawn,
      working: (share) => setWorking(share === null ? null : Math.floor(share * 10) / 10),
      begin,
      touch: () => section.current?.focus({ preventScroll: true }),
    };
    const create = ({ createAtlasMap }: typeof import("./atlas-map.ts")): void => {
      if (gone) return;
      const places = { canvas: canvas.current!, ground: ground.current!, margin: margin.current!, overview: stamp.current!, far: afar.current!, around: section.current! };
      painted.current = now.current.paint;
      map.current = createAtlasMap(places, events, props.workers);
      setMade(map.current);
    };
    const callOff = whenIdle(() => void loadMap().then(create).catch(setFailed));
    return () => {
      gone = true;
      callOff();
      map.current?.destroy();
      map.current = null;
    };
  }, []);
  useEffect(() => made?.setInsets(insets), [made, insets]);
  useEffect(() => made?.show(content, titles), [made, content, titles]);
  useEffect(() => {
    if (painted.current !== paint) made?.repaint();
    painted.current = paint;
  }, [made, paint]);

  const attention = useMemo(
    () => passage !== null ? passageAttention(content, passage) : plateAttention(content, selection ?? (hovered === null ? null : { type: "plate", id: hovered })),
    [selection, passage, hovered, content],
  );
  useEffect(() => made?.attend(attention, selection === null && passage === null), [made, attention, selection, passage, content]);
  const linked = useRef(props.place === null ? null : selection);
  useEffect(() => {
    if (selection === null || (props.place !== null && selection === linked.current)) return;
    made?.bringToView(selection.type === "concept" ? [selection.id] : [selection.before, selection.after]);
  }, [made, selection, insets, content]);
  useEffect(() => {
    if (passage !== null && passage.concepts.length > 0) made?.bringToView(passage.concepts);
  }, [made, passage, insets, content]);

  useEffect(() => {
    if (looking !== null) made?.bringToView(looking.concepts);
  }, [made, looking]);
  useSightAfterFolding(content, map);

  useImperativeHandle(handle, () => ({
    drawn: () => {
      if (map.current === null || canvas.current === null) return null;
      const { content: drawn, titles: said, selection: selected, passage: quoted } = now.current;
      const palette = readPalette(canvas.current);
      const lit = quoted === null ? plateAttention(drawn, selected) : passageAttention(drawn, quoted);
      return { content: drawn, titles: said, attention: lit, sight: map.current.sight(), palette, measure: measureWith(plateFont(palette.font)) };
    },
    place: () => {
      const place = map.current?.place() ?? null;
      return place === null ? null : { ...place, direction: now.current.content.direction };
    },
    zoom: (kind) => {
      if (kind !== "selection") return map.current?.zoom(kind);
      const { content: drawn, selection: selected, passage: quoted } = now.current;
      const roles = quoted === null ? plateAttention(drawn, selected) : passageAttention(drawn, quoted);
      const near = [...(roles?.plates ?? [])].flatMap(([id, role]) => (["selected", "needs", "unlocks"].includes(role) ? [id] : []));
      map.current?.zoomTo(near.length > 0 ? near : drawn.plates.flatMap(({ id, gathered }) => (gathered ? [id] : [])));
    },
  }), []);

  const { focusPlate, ...focusing } = usePlateFocus(content, listed, section, (id) => {
    map.current?.focus(id);
    if (id !== null) map.current?.bringToView([id]);
    setHovered(id);
  });
  const latest = useRef(focusing);
  latest.current = focusing;
  /** The list of plates is given the same functions each time, so that hovering does not draw it again. */
  const lasting = useMemo(() => ({
    pick: (id: ConceptId) => now.current.onPick({ type: "concept", id }),
    fold: (band: string) => now.current.fold(band),
    focus: (event: FocusEvent<HTMLElement>) => latest.current.onFocus(event),
    blur: (event: FocusEvent<HTMLElement>) => latest.current.onBlur(event),
  }), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const id = pressedShortcut(event, "map");
    if (id === undefined || (event.target instanceof Element && event.target.closest(".band-margin") !== null && PANS[id] === undefined)) return;
    event.preventDefault();
    const [pan, step] = [PANS[id], STEPS[id]];
    const at = (event.target as HTMLElement).dataset["plate"] ?? (selection?.type === "concept" ? selection.id : null);
    if (pan !== undefined) map.current?.panBy(...pan);
    else if (step === undefined) onKey(id, at);
    else if (at !== null) focusPlate(stepAlong(content, content.into.get(at as ConceptId) ?? at, step));
  };

  return (
    <section ref={section} className="map" aria-label={name} tabIndex={-1} onKeyDown={onKeyDown}>
      <div ref={ground} className="band-grounds" aria-hidden="true" />
      <div ref={afar} className="map-far" aria-hidden="true" />
      <div ref={canvas} className="map-canvas" aria-hidden="true" data-plates={content.plates.length} />
      <div ref={margin} className="band-margin" />
      {made !== null && <Suspense fallback={null}><PlateMover {...props.moving} section={section} canvas={canvas} map={made} content={content} selected={selection?.type === "concept" ? selection.id : null} pick={({ id }) => lasting.pick(id)} /></Suspense>}
      {working !== null && props.waiting(working)}
      <PlateList
        plates={listed}
        folds={content.folds}
        selected={selection?.type === "concept" ? selection.id : null}
        describe={describe}
        describeFold={describeFold}
        onPick={lasting.pick}
        onFold={lasting.fold}
        onFocus={lasting.focus}
        onBlur={lasting.blur}
      />
      <div ref={stamp} className="overview" title={overview ?? undefined} hidden={overview === null} style={{ bottom: insets.bottom + 12, right: insets.right + 58 }} />
    </section>
  );
}

/** A list of more plates helps nobody, and takes long to make. */
const MOST_LISTED = 400;

/** The plates that the list says: all, or, where these are very many, those that can be read on the map now. */
function listedPlates(plates: readonly PlacedPlate[], near: ReadonlySet<string> | null): readonly PlacedPlate[] {
  if (plates.length <= MOST_LISTED) return plates;
  const read = near === null ? [] : plates.filter(({ id }) => near.has(id));
  return (read.length > 0 ? read : plates).slice(0, MOST_LISTED);
}

/** What was folded or opened comes into sight; all folded, everything does. */
function useSightAfterFolding(content: MapContent, map: RefObject<AtlasMap | null>): void {
  const last = useRef(content);
  useEffect(() => {
    const before = last.current;
    last.current = content;
    if (before.of !== content.of) return;
    const folded = content.folds.filter(({ id }) => !before.folds.some((one) => one.id === id));
    const opened = before.folds.filter(({ id }) => !content.folds.some((one) => one.id === id));
    if (folded.length > 1 || (opened.length > 1 && before.plates.length === 0)) map.current?.zoom("fit");
    else if (folded.length === 1) map.current?.bringToView([folded[0]!.id]);
    else if (opened.length === 1) map.current?.bringToView(opened[0]!.members.slice(0, 1));
    else if (content.plates.length < before.plates.length && content.folds.length === before.folds.length && content.all > content.plates.length) map.current?.showSome();
  }, [content, map]);
}

interface PlateFocus {
  focusPlate(id: string | null): void;
  onFocus(event: FocusEvent<HTMLElement>): void;
  onBlur(event: FocusEvent<HTMLElement>): void;
}

/** The focus in the list of plates; when its plate is folded away or unfolds, it goes to what took its place. */
function usePlateFocus(content: MapContent, listed: readonly PlacedPlate[], section: RefObject<HTMLElement | null>, onPlate: (id: string | null) => void): PlateFocus {
  const held = useRef<{ readonly id: string; readonly members: readonly ConceptId[] } | null>(null);
  const wished = useRef<string | null>(null);
  const focusPlate = (id: string | null): void => {
    const button = id === null ? null : section.current?.querySelector<HTMLElement>(`[data-plate="${CSS.escape(id)}"]`);
    wished.current = button === undefined || button === null ? id : null;
    if (button !== undefined && button !== null) button.focus();
    else if (id !== null) onPlate(id);
  };
  useLayoutEffect(() => {
    if (wished.current !== null) focusPlate(wished.current);
  }, [listed]);
  useLayoutEffect(() => {
    const at = held.current;
    if (at === null || section.current?.querySelector(`[data-plate="${CSS.escape(at.id)}"]`) !== null) return;
    focusPlate(content.into.get(at.id as ConceptId) ?? at.members[0] ?? null);
  }, [content]);
  return {
    focusPlate,
    onFocus({ target }) {
      const id = target.dataset["plate"];
      if (id === undefined) return;
      held.current = { id, members: content.folds.find((fold) => fold.id === id)?.members ?? [] };
      onPlate(id);
    },
    onBlur({ relatedTarget }) {
      if (relatedTarget !== null) held.current = null;
      onPlate(null);
    },
  };
}
