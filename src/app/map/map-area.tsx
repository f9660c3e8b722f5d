/** Where the map is: the drawn map once it is loaded and laid out, else what it is waiting for. */
import { lazy, type ReactNode, type RefObject, startTransition, Suspense, useCallback, useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import farUrl from "../../canvas/far/far-worker.ts?worker&url";
import pictureUrl from "../../canvas/picture/picture-worker.ts?worker&url";
import type { MapHandle } from "../../canvas/map-view.tsx";
import { followWithFirstPicture, readFirstView, removeFirstPicture } from "../../io/first-picture.ts";
import { isDark, onSystemTheme } from "../../io/page.ts";
import { useActions, useApp, useIsUnion } from "../../panels/app-context.ts";
import { TroubleNote } from "../../panels/notes/trouble-note.tsx";
import { ZoomButtons } from "../../panels/frame/zoom-buttons.tsx";
import { directionIn } from "../../state/app-state.ts";
import type { Spot } from "../../state/moved.ts";
import { pickedOut } from "../../state/passage.ts";
import { bandSizes, partsBelow } from "../../view/fold/fold.ts";
import { mapContent, type PlacedFold, type PlacedPlate } from "../../view/map/map-content.ts";
import { LARGEST_MAP } from "../../view/map/placed-map.ts";
import { stripeColours } from "../../view/map/shown-map.ts";
import { startWorker } from "../../worker/start-worker.ts";
import { useBandTitles } from "./use-band-titles.ts";
import { useInsets } from "./use-insets.ts";
import { useKeptMap } from "./use-kept-map.ts";
import { useMapKeys } from "./use-map-keys.ts";
import { useMapMarks } from "../../panels/use-map-marks.ts";
import { usePlateWords } from "./use-plate-words.ts";
import { useSight } from "../../panels/use-sight.ts";
import { useUnfolding } from "./use-unfolding.ts";

const loading = (): Promise<typeof import("../../canvas/map-view.tsx")> => import("../../canvas/map-view.tsx");
const WorkingNote = lazy(() => import("../../panels/notes/working-note.tsx").then(({ WorkingNote: one }) => ({ default: one })));
/** Says something only once the reader did. */
const OutlookBar = lazy(() => import("../../panels/legend/outlook-bar.tsx").then(({ OutlookBar: bar }) => ({ default: bar })));
const Legend = lazy(() => import("../../panels/legend/legend.tsx").then(({ Legend: legend }) => ({ default: legend })));
const MapView = lazy(() => loading().then(({ MapView: view }) => ({ default: view })));

const WORKERS = { painter: () => startWorker(farUrl, "far"), picture: () => startWorker(pictureUrl, "picture") };

/** The canvas begins where the picture in the page stands, and takes its place. */
const FIRST_PICTURE = { begin: readFirstView, follow: followWithFirstPicture, drawn: removeFirstPicture };

/** The map or a note in its place, and with `foot` what stands below it: how much is in sight, zoom, legend. */
export function MapArea({ handle, foot }: { readonly handle: RefObject<MapHandle | null>; readonly foot: boolean }): ReactNode {
  const { t } = useTranslation();
  const { select, selectArrows, toggleFold, movePlate, gather } = useActions();
  const { record, placement, old } = useKeptMap();
  const union = useIsUnion();
  const language = useApp((state) => state.language);
  const direction = useApp((state) => directionIn(state.room));
  const filters = useApp((state) => state.filters);
  const selection = useApp((state) => state.selection);
  const passage = useApp(pickedOut);
  const looking = useApp((state) => state.looking);
  const place = useApp((state) => state.place);
  const arrow = selection?.type === "arrow" ? selection : null;
  const trouble = useApp((state) => state.trouble);
  const title = useApp((state) => state.shelf.find((entry) => entry.id === state.shown)?.title ?? "");
  const count = useApp((state) => state.chosen.length);
  const overview = useApp((state) => state.overview && state.room !== "narrow");
  const colours = useColours();
  const hasLegend = useApp((state) => state.legend);
  const marks = useMapMarks(record);
  const paint = usePaint();
  const insets = useInsets();
  const { outlook, shown } = useSight(record, marks);
  const begun = useBegun();
  const content = useMemo(() => {
    if (!begun || record === null || placement === undefined) return null;
    return mapContent(record, placement, { direction, language, filters, selection: arrow, colours, marks, outlook, ...(shown === null ? {} : { shown }) });
  }, [record, placement, direction, language, filters, arrow, colours, marks, outlook, shown, begun]);
  const sizes = useMemo(() => bandSizes(record), [record]);
  const below = useMemo(() => partsBelow(record?.parts ?? []), [record]);
  const titles = useBandTitles(content, sizes, outlook.folds);
  const describe = usePlateWords();
  const describeFold = useCallback(({ band }: PlacedFold) => t("outlook.plate", { title: titles.get(band)?.title ?? "", count: titles.get(band)?.count ?? "" }), [t, titles]);
  const moving = useMemo(() => ({
    hint: ({ label }: PlacedPlate, keys: boolean) => t(keys ? "outlook.moveKeys" : "outlook.moveDrag", { label }),
    move: ({ id }: PlacedPlate, spot: Spot) => movePlate({ id, label: record?.concepts.find((one) => one.id === id)?.label ?? {} }, spot),
  }), [t, record, movePlate]);
  const onKey = useMapKeys(record, content);
  useUnfolding(content, selection);
  if (trouble !== null) return <TroubleNote />;
  if (record === null) return union ? <Suspense><WorkingNote /></Suspense> : <p className="map-note quiet">{t("app.loading")}</p>;
  if (record.concepts.length === 0) {
    return (
      <div className="map-note">
        <h2>{t("map.empty")}</h2>
        <p>{t("map.emptyHint")}</p>
      </div>
    );
  }
  if (record.concepts.length > LARGEST_MAP) return <p className="map-note">{t("map.tooLarge", { count: record.concepts.length })}</p>;
  const waiting = <DrawingNote />;
  return (
    <>
      {content === null ? waiting : (
        <Suspense fallback={waiting}>
          <MapView
            content={content}
            titles={titles}
            selection={selection}
            passage={passage}
            looking={looking}
            insets={insets}
            paint={paint}
            name={union ? t("map.together", { count }) : t("map.name", { title })}
            overview={overview && foot ? t("outlook.overview") : null}
            describe={describe}
            describeFold={describeFold}
            onPick={(picked) => select(picked, true)}
            onKey={onKey}
            fold={toggleFold}
            open={([before, after]) => selectArrows(content.arrows.find((arrow) => arrow.before === before && arrow.after === after)?.bundled ?? [])}
            gather={gather}
            place={place}
            workers={WORKERS}
            waiting={(share) => <DrawingNote share={share} />}
            picture={FIRST_PICTURE}
            moving={moving}
            handle={handle}
          />
        </Suspense>
      )}
      {old && <DrawingNote over />}
      {foot && (
        <div className="map-foot">
          <div className="map-tools">
            <Suspense fallback={<div className="outlook-bar" />}>
              <OutlookBar record={record} shown={shown?.size ?? record.concepts.length} below={below} />
            </Suspense>
            <ZoomButtons bands={[...sizes.keys()]} />
          </div>
          <Suspense fallback={hasLegend && <div className="legend"><div className="legend-entries line" /></div>}>
            <Legend marks={marks} />
          </Suspense>
        </div>
      )}
    </>
  );
}

/** That the map is on its way, in its place or over the last one, and how much of it is worked out, of 1, where that is known. */
function DrawingNote({ share, over = false }: { readonly share?: number; readonly over?: boolean }): ReactNode {
  const { t } = useTranslation();
  return (
    <p className={over ? "map-note quiet busy late over" : "map-note quiet busy late"}>
      <progress aria-hidden="true" {...(share === undefined ? {} : { value: share })} />
      {share === undefined ? t("app.drawing") : share < 1 ? t("app.drawingShare", { share: Math.round(share * 100) }) : t("app.painting")}
    </p>
  );
}

/** The roadmaps that leave stripes; the same object as long as they are the same. */
function useColours(): ReadonlyMap<string, number> {
  const view = useApp((state) => state.view);
  const shown = useApp((state) => state.shown);
  const chosen = useApp((state) => state.chosen);
  const shelf = useApp((state) => state.shelf);
  return useMemo(() => stripeColours({ view, shown, chosen, shelf }), [view, shown, chosen, shelf]);
}

/** False in the first rendering, true in one that gives way to whatever is more urgent: what a click asks for comes before the map. */
function useBegun(): boolean {
  const [begun, setBegun] = useState(false);
  useEffect(() => startTransition(() => setBegun(true)), []);
  return begun;
}

/** Changes whenever the page's colours do. */
function usePaint(): string {
  const theme = useApp((state) => state.theme);
  const [turn, setTurn] = useState(0);
  useEffect(() => onSystemTheme(() => setTurn((last) => last + 1)), []);
  return `${isDark(theme) ? "dark" : "light"} ${turn}`;
}
