/** Where the map is: the drawn map once it is loaded and laid out, else what it is waiting for. */
import { lazy, type ReactNode, type RefObject, Suspense, useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { MapHandle } from "../canvas/atlas-map.ts";
import { sayDuration } from "../i18n/say-duration.ts";
import { isDark, onSystemTheme } from "../io/page.ts";
import { useActions, useApp, useShown } from "../panels/app-context.ts";
import { TroubleNote } from "../panels/trouble-note.tsx";
import { directionIn, mapKey } from "../state/app-state.ts";
import { mapContent } from "../view/map-content.ts";
import { shortTitle } from "../view/short-title.ts";
import { LARGEST_MAP } from "../view/map-drawing.ts";
import type { PlacedPlate } from "../view/map-content.ts";
import { useInsets } from "./use-insets.ts";

const loading = (): Promise<typeof import("../canvas/map-view.tsx")> => import("../canvas/map-view.tsx");
const MapView = lazy(() => loading().then(({ MapView: view }) => ({ default: view })));

/** The map or a note in its place. */
export function MapArea({ handle }: { readonly handle: RefObject<MapHandle | null> }): ReactNode {
  const { t } = useTranslation();
  const { select } = useActions();
  const shown = useShown();
  const language = useApp((state) => state.language);
  const direction = useApp((state) => directionIn(state.room));
  const placement = useApp((state) => (state.shown === null ? undefined : state.placements[mapKey(state.shown, state.language, directionIn(state.room))]));
  const filters = useApp((state) => state.filters);
  const selection = useApp((state) => state.selection);
  const arrow = selection?.type === "arrow" ? selection : null;
  const trouble = useApp((state) => state.trouble);
  const paint = usePaint();
  const insets = useInsets();

  const content = useMemo(() => {
    if (shown === null || placement === undefined) return null;
    return mapContent(shown.roadmap, placement, direction, language, filters, arrow);
  }, [shown, placement, direction, language, filters, arrow]);
  const titles = useMemo(
    () =>
      new Map(
        (content?.bands ?? []).map(({ id, stage }) => {
          if (stage === null) return [id, { number: null, title: t("left.noStage"), detail: "" }];
          const detail = stage.ongoing ? t("unit.ongoing") : stage.duration ? sayDuration(t, stage.duration) : "";
          return [id, { ...shortTitle(stage), detail }];
        }),
      ),
    [content, t],
  );
  if (trouble !== null) return <TroubleNote />;
  if (shown === null) return <p className="map-note quiet">{t("app.loading")}</p>;
  const { roadmap } = shown;
  if (roadmap.concepts.length === 0) {
    return (
      <div className="map-note">
        <h2>{t("map.empty")}</h2>
        <p>{t("map.emptyHint")}</p>
      </div>
    );
  }
  if (roadmap.concepts.length > LARGEST_MAP) return <p className="map-note">{t("map.tooLarge", { count: roadmap.concepts.length })}</p>;
  const waiting = <p className="map-note quiet">{t("app.drawing")}</p>;
  if (content === null) return waiting;
  const stageOf = new Map(roadmap.concepts.map((concept) => [concept.id, roadmap.stages.find((stage) => stage.id === concept.stage)?.title]));
  const describe = ({ id, label, kind }: PlacedPlate): string =>
    t("map.plate", { label, kind: t(`kind.${kind}`), stage: stageOf.get(id) ?? t("panel.outside") });
  return (
    <Suspense fallback={waiting}>
      <MapView
        content={content}
        titles={titles}
        selection={selection}
        insets={insets}
        paint={paint}
        name={t("map.name", { title: roadmap.title })}
        describe={describe}
        onPick={(picked) => select(picked, true)}
        handle={handle}
      />
    </Suspense>
  );
}

/** Changes whenever the page's colours do. */
function usePaint(): string {
  const theme = useApp((state) => state.theme);
  const colour = useApp((state) => state.shelf.find((entry) => entry.id === state.shown)?.colour ?? 0);
  const [, setTurn] = useState(0);
  useEffect(() => onSystemTheme(() => setTurn((turn) => turn + 1)), []);
  return `${isDark(theme) ? "dark" : "light"} ${colour}`;
}
