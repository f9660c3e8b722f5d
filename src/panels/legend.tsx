/** The map's margin: explains every line and outline that is on screen, and is itself the filter of the arrows. */
import { ChevronDown, Map as MapIcon } from "lucide-react";
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { legendCounts } from "../view/legend-counts.ts";
import { useActions, useApp, useMapRecord } from "./app-context.ts";
import { KindIcon } from "./kind-icon.tsx";
import { LegendMarks } from "./legend-marks.tsx";
import { ArrowSample, ChoiceSample, PlateSample } from "./line-sample.tsx";

const BASES = ["stated", "sequence", "stage", "reference"] as const;
const EMPHASES = ["required", "optional", "aware"] as const;
const KINDS = ["skill", "tool", "model", "paper", "course", "book", "community"] as const;

/** The legend, foldable. What the roadmap does not have is not explained. */
export function Legend(): ReactNode {
  const { t } = useTranslation();
  const { toggleLegend, toggleBasis, toggleImplied } = useActions();
  const record = useMapRecord();
  const open = useApp((state) => state.legend);
  const filters = useApp((state) => state.filters);
  const selected = useApp((state) => state.selection !== null);
  const counts = useMemo(() => (record === null ? null : legendCounts(record)), [record]);
  if (counts === null) return null;
  const all = counts.emphases.required + counts.emphases.optional + counts.emphases.aware;
  if (!open) {
    return (
      <button type="button" className="legend-button" aria-expanded="false" onClick={toggleLegend}>
        <MapIcon aria-hidden="true" />
        {t("legend.name")}
      </button>
    );
  }
  return (
    <section className="legend" aria-label={t("legend.name")}>
      <fieldset>
        <legend>{t("legend.arrows")}</legend>
        {BASES.filter((basis) => counts.bases[basis] > 0).map((basis) => (
          <label key={basis} title={t(`basisLong.${basis}`)}>
            <input type="checkbox" checked={filters.bases[basis]} onChange={() => toggleBasis(basis)} />
            <ArrowSample basis={basis} />
            {t(`basis.${basis}`)} <small>{counts.bases[basis]}</small>
          </label>
        ))}
        <label>
          <input type="checkbox" checked={filters.implied} onChange={toggleImplied} />
          {t("legend.implied")}
        </label>
      </fieldset>
      <ul aria-label={t("legend.outlines")}>
        {EMPHASES.filter((emphasis) => counts.emphases[emphasis] > 0 && counts.emphases.required < all).map((emphasis) => (
          <li key={emphasis}>
            <PlateSample emphasis={emphasis} />
            {t(`emphasis.${emphasis}`)}
          </li>
        ))}
        {counts.parts > 0 && (
          <li>
            <svg className="line-sample part" viewBox="0 0 34 10" aria-hidden="true">
              <path className="line" d="M1 5H33" />
            </svg>
            {t("legend.part")}
          </li>
        )}
        {counts.disputed > 0 && (
          <li>
            <b className="disputed-sign" aria-hidden="true">≠</b>
            {t("legend.disputed")}
          </li>
        )}
        {counts.choices > 0 && (
          <li>
            <ChoiceSample />
            {t("legend.choice")}
          </li>
        )}
        {KINDS.filter((kind) => counts.kinds[kind]).map((kind) => (
          <li key={kind}>
            <KindIcon kind={kind} />
            {t(`kind.${kind}`)}
          </li>
        ))}
        <LegendMarks />
        {selected && (
          <>
            <li className="needs">
              <i aria-hidden="true" />
              {t("legend.needs")}
            </li>
            <li className="unlocks">
              <i aria-hidden="true" />
              {t("legend.unlocks")}
            </li>
          </>
        )}
      </ul>
      <button type="button" className="icon-button" aria-expanded="true" aria-label={t("legend.hide")} title={t("legend.hide")} onClick={toggleLegend}>
        <ChevronDown aria-hidden="true" />
      </button>
    </section>
  );
}
