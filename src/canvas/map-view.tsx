/** The map as a React component: canvas, stage titles, and a list of its concepts for keyboard and screen reader. */
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useImperativeHandle, useMemo, useRef, useState } from "react";
import type { ConceptId } from "../../graph/index.ts";
import type { Looking, Selection } from "../state/app-state.ts";
import type { Passage } from "../state/passage.ts";
import { pressedShortcut, type ShortcutId } from "../view/shortcuts.ts";
import { type Attention, attentionOf, attentionOfPassage } from "../view/attention.ts";
import type { MapContent, PlacedPlate } from "../view/map-content.ts";
import { type AtlasMap, createAtlasMap, type MapHandle } from "./atlas-map.ts";
import type { BandTitle, Insets } from "./band-layer.ts";
import type { Viewport } from "./viewport.ts";

export interface MapViewProps {
  readonly content: MapContent;
  readonly titles: ReadonlyMap<string, BandTitle>;
  readonly selection: Selection | null;
  readonly passage: Passage | null;
  /** What is to be brought into view, each time it changes. */
  readonly looking: Looking | null;
  readonly insets: Insets;
  /** Changes whenever the page's colours do. */
  readonly paint: string;
  readonly name: string;
  readonly describe: (plate: PlacedPlate) => string;
  readonly onPick: (selection: Selection | null) => void;
  /** Where the picture stands that the map takes the place of, and its end. */
  readonly picture: { begin(width: number, height: number): Viewport | null; drawn(): void };
  readonly handle: RefObject<MapHandle | null>;
}

const STEP = 60;
const PANS: Partial<Record<ShortcutId, readonly [number, number]>> = {
  panLeft: [STEP, 0], panRight: [-STEP, 0], panUp: [0, STEP], panDown: [0, -STEP],
};

/** The map of `content`. Nothing moves on hover or selection; only what would be covered is brought into view. */
export function MapView({ content, titles, selection, passage, looking, insets, paint, name, describe, onPick, picture, handle }: MapViewProps): ReactNode {
  const canvas = useRef<HTMLDivElement>(null);
  const ground = useRef<HTMLDivElement>(null);
  const margin = useRef<HTMLDivElement>(null);
  const map = useRef<AtlasMap | null>(null);
  const pick = useRef(onPick);
  pick.current = onPick;
  const [hovered, setHovered] = useState<ConceptId | null>(null);

  useEffect(() => {
    const places = { canvas: canvas.current!, ground: ground.current!, margin: margin.current! };
    const made = createAtlasMap(places, { pick: (one) => pick.current(one), hover: setHovered, ...picture }, content.plates.length + content.arrows.length);
    map.current = made;
    return () => {
      map.current = null;
      made.destroy();
    };
  }, []);
  useEffect(() => map.current?.setInsets(insets), [insets]);
  useEffect(() => map.current?.show(content, titles), [content, titles]);
  useEffect(() => map.current?.repaint(), [paint]);

  const drawn = useMemo(() => content.arrows.map((arrow) => ({ before: arrow.before, after: arrow.after })), [content]);
  const attention = useMemo<Attention | null>(() => {
    if (passage !== null) return attentionOfPassage(passage);
    const at: Selection | null = selection ?? (hovered === null ? null : { type: "concept", id: hovered });
    return attentionOf(at, drawn, content.parts);
  }, [selection, passage, hovered, drawn, content]);
  useEffect(() => map.current?.attend(attention, selection === null && passage === null), [attention, selection, passage, content]);
  useEffect(() => {
    if (selection === null) return;
    map.current?.bringToView(selection.type === "concept" ? [selection.id] : [selection.before, selection.after]);
  }, [selection, insets, content]);

  useEffect(() => {
    if (passage !== null && passage.concepts.length > 0) map.current?.bringToView(passage.concepts);
  }, [passage, insets, content]);

  useEffect(() => {
    if (looking !== null) map.current?.bringToView(looking.concepts);
  }, [looking]);

  useImperativeHandle(handle, () => ({
    zoom: (kind) => map.current?.zoom(kind),
    bringToView: (ids) => map.current?.bringToView(ids),
    panBy: (x, y) => map.current?.panBy(x, y),
    focus: (id) => map.current?.focus(id),
  }), []);

  const onKeyDown = (event: KeyboardEvent): void => {
    const id = pressedShortcut(event, "map");
    const pan = id === undefined ? undefined : PANS[id];
    if (pan === undefined) return;
    map.current?.panBy(...pan);
    event.preventDefault();
  };
  const onFocus = (id: ConceptId | null): void => {
    map.current?.focus(id);
    if (id !== null) map.current?.bringToView([id]);
    setHovered(id);
  };

  return (
    <section className="map" aria-label={name} onKeyDown={onKeyDown}>
      <div ref={ground} className="band-grounds" aria-hidden="true" />
      <div ref={canvas} className="map-canvas" aria-hidden="true" data-plates={content.plates.length} />
      <div ref={margin} className="band-margin" aria-hidden="true" />
      <ul id="map-concepts" className="map-concepts">
        {content.plates.map((plate) => (
          <li key={plate.id}>
            <button
              type="button"
              aria-pressed={selection?.type === "concept" && selection.id === plate.id}
              onFocus={() => onFocus(plate.id)}
              onBlur={() => onFocus(null)}
              onClick={() => onPick({ type: "concept", id: plate.id })}
            >
              {describe(plate)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
