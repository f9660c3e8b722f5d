/** What stands at the top of each band, in the reader's words. */
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { BandTitle } from "../../canvas/band-layer.ts";
import { sayDuration } from "../../i18n/say-duration.ts";
import { bandName, bandTitle } from "../../view/map/band-title.ts";
import { useIsUnion } from "../../panels/app-context.ts";
import type { MapContent } from "../../view/map/map-content.ts";

/** Titles by the band's id. `sizes` says how many concepts are in each, in sight or not; bands that hold none cannot be folded. */
export function useBandTitles(content: MapContent | null, sizes: ReadonlyMap<string, number>, folds: readonly string[]): ReadonlyMap<string, BandTitle> {
  const { t } = useTranslation();
  const union = useIsUnion();
  return useMemo(
    () =>
      new Map(
        (content?.bands ?? []).map((band): [string, BandTitle] => {
          const { id, stage } = band;
          const detail = stage?.ongoing ? t("unit.ongoing") : stage?.duration ? sayDuration(t, stage.duration) : "";
          const folded = folds.includes(id);
          const count = t("add.concepts", { count: content?.folds.find((one) => one.band === id)?.members.length ?? sizes.get(id) ?? 0 });
          const fold = sizes.has(id) ? t(folded ? "outlook.unfold" : "outlook.fold", { title: bandName(t, band, union), count }) : null;
          return [id, { ...bandTitle(t, band, union), detail, count, fold, folded }];
        }),
      ),
    [content, sizes, folds, union, t],
  );
}
