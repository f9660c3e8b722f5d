/** What a plate is called by those who do not see it: its name, its kind, and where or by whom it is taught, and what is folded into it. */
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useApp, useIsUnion, useShown } from "../../panels/app-context.ts";
import type { PlacedPlate } from "../../view/map/map-content.ts";

/** The words for a plate. */
export function usePlateWords(): (plate: PlacedPlate) => string {
  const { t } = useTranslation();
  const shown = useShown();
  const union = useIsUnion();
  const shelf = useApp((state) => state.shelf);
  return useMemo(() => {
    const titles = new Map(shelf.map(({ id, title }) => [id, title]));
    const stages = new Map(shown?.roadmap.stages.map(({ id, title }) => [id, title]));
    const stageOf = new Map(shown?.roadmap.concepts.map(({ id, stage }) => [id, stage === null ? undefined : stages.get(stage)]));
    const kinds = new Map<string, string>();
    const kindOf = (kind: PlacedPlate["kind"]): string => {
      const known = kinds.get(kind) ?? t(`kind.${kind}`);
      kinds.set(kind, known);
      return known;
    };
    const alone = ({ id, label, kind: what, sources, mark }: PlacedPlate): string => {
      const kind = mark.noted ? `${kindOf(what)}, ${t("note.has")}` : kindOf(what);
      if (!union) return t("map.plate", { label, kind, stage: stageOf.get(id) ?? t("panel.outside") });
      const names = sources.flatMap((source) => titles.get(source) ?? []);
      return names.length === 0 ? t("map.plateOfNone", { label, kind }) : t("map.plateOf", { label, kind, names: names.join(t("app.and")) });
    };
    return (plate) => (plate.folded > 0 ? t("outlook.whole", { label: alone(plate), count: plate.folded }) : alone(plate));
  }, [t, shown, union, shelf]);
}
