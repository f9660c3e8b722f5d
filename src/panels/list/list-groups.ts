/** What the list and its print are made of: the groups of one roadmap's stages, or of the bands of several. */
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Stage } from "../../../graph/index.ts";
import { sayDuration } from "../../i18n/say-duration.ts";
import { conceptList } from "../../view/list/concept-list.ts";
import type { ListGroup } from "../../view/list/list-rows.ts";
import { shortTitle } from "../../view/short-title.ts";
import { unionList } from "../../view/compare/union-list.ts";
import { useApp, useMapRecord, useShown } from "../app-context.ts";

/** The groups of what is shown. */
export function useListGroups(): readonly ListGroup[] {
  const { t } = useTranslation();
  const shown = useShown();
  const record = useMapRecord();
  const language = useApp((state) => state.language);
  return useMemo(() => {
    if (shown !== null) {
      const { stages } = shown.roadmap;
      const flat = stages.every(({ parent }) => parent === null);
      return conceptList(shown.roadmap).map(({ stage, level, concepts }) => {
        const detail = stage === null ? "" : stage.ongoing ? t("unit.ongoing") : stage.duration ? sayDuration(t, stage.duration) : "";
        return { key: stage?.id ?? "", level, title: stage === null ? t("left.noStage") : listTitle(stage, flat), detail, loose: stage === null, concepts };
      });
    }
    return unionList(record ?? { concepts: [], bands: [], bandOf: new Map() }, language).map(({ band, concepts }) => {
      const [first, last] = band?.steps ?? [0, 0];
      const title = band === null ? t("map.noOrder") : t(first === last ? "map.step" : "map.steps", { first, last });
      return { key: band?.id ?? "", level: 1, title, detail: "", loose: band === null, concepts };
    });
  }, [shown, record, language, t]);
}

/** The title without the time, which stands beside it, and without the printed number where the list prints the same one. */
function listTitle(stage: Stage, flat: boolean): string {
  const { number, title } = shortTitle(stage);
  return flat && number === String(stage.order) ? title : shortTitle({ ...stage, number: null }).title;
}
