/** What stands at the top of each band, in the reader's words. */
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { BandTitle } from "../canvas/band-layer.ts";
import { sayDuration } from "../i18n/say-duration.ts";
import type { MapContent } from "../view/map-content.ts";
import { shortTitle } from "../view/short-title.ts";

/** Titles by the band's id. */
export function useBandTitles(content: MapContent | null): ReadonlyMap<string, BandTitle> {
  const { t } = useTranslation();
  return useMemo(
    () =>
      new Map(
        (content?.bands ?? []).map(({ id, stage, steps }): [string, BandTitle] => {
          if (steps !== null) return [id, { number: null, title: t(steps[0] === steps[1] ? "map.step" : "map.steps", { first: steps[0], last: steps[1] }), detail: "" }];
          if (stage === null) return [id, { number: null, title: t("left.noStage"), detail: "" }];
          const detail = stage.ongoing ? t("unit.ongoing") : stage.duration ? sayDuration(t, stage.duration) : "";
          return [id, { ...shortTitle(stage), detail }];
        }),
      ),
    [content, t],
  );
}
