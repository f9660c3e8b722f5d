/** The map's margin: explains every line, outline and sign that is on screen, and is itself the filter. */
import { ChevronDown, Map as MapIcon } from "lucide-react";
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { facetCounts } from "../../view/fold/facet-counts.ts";
import { legendCounts } from "../../view/fold/legend-counts.ts";
import type { MapMarks } from "../../view/map/plate-mark.ts";
import { useActions, useApp, useMapRecord } from "../app-context.ts";
import { LegendConcepts } from "./legend-concepts.tsx";
import { LegendMarks } from "./legend-marks.tsx";
import { LegendBands, LegendRoadmaps } from "./legend-places.tsx";
import { LegendToggle } from "./legend-toggle.tsx";
import { ArrowSample, ChoiceSample, ExtraSample, PartSample } from "./line-sample.tsx";

const BASES = ["stated", "sequence", "stage", "reference"] as const;

/** The legend, foldable. What the map does not have is not explained. */
export function Legend({ marks }: { readonly marks: MapMarks }): ReactNode {
  const { t } = useTranslation();
  const { toggleLegend, toggleBasis, toggleImplied, toggleHidden } = useActions();
  const record = useMapRecord();
  const open = useApp((state) => state.legend);
  const filters = useApp((state) => state.filters);
  const lines = useApp((state) => state.hidden.line);
  const counts = useMemo(() => (record === null ? null : legendCounts(record)), [record]);
  const facets = useMemo(() => (record === null ? null : facetCounts(record, marks)), [record, marks]);
  if (counts === null || facets === null) return null;
  if (!open) {
    return (
      <button type="button" className="legend-button" aria-expanded="false" onClick={toggleLegend}>
        <MapIcon aria-hidden="true" />
        {t("legend.name")}
      </button>
    );
  }
  const signs = [
    { line: "part", count: counts.parts, sign: <PartSample />, label: t("legend.part") },
    { line: "choice", count: counts.choices, sign: <ChoiceSample />, label: t("legend.choice") },
    { line: "disputed", count: counts.disputed, sign: <b className="disputed-sign" aria-hidden="true">≠</b>, label: t("legend.disputed") },
  ] as const;
  return (
    <section className="legend" aria-label={t("legend.name")}>
      <LegendRoadmaps roadmaps={facets.roadmaps} />
      <ul aria-label={t("legend.arrows")}>
        {BASES.filter((basis) => counts.bases[basis] > 0).map((basis) => (
          <LegendToggle key={basis} shown={filters.bases[basis]} sign={<ArrowSample basis={basis} />} label={t(`basis.${basis}`)} title={t(`basisLong.${basis}`)} count={counts.bases[basis]} onToggle={() => toggleBasis(basis)} />
        ))}
        <LegendToggle shown={filters.implied} sign={<ExtraSample />} label={t("legend.implied")} onToggle={toggleImplied} />
        {signs.filter(({ count }) => count > 0).map(({ line, ...entry }) => (
          <LegendToggle key={line} {...entry} shown={!lines.includes(line)} onToggle={() => toggleHidden("line", line)} />
        ))}
      </ul>
      <ul aria-label={t("legend.outlines")}>
        <LegendConcepts counts={facets} />
        <LegendMarks marks={marks} />
      </ul>
      <LegendBands bands={facets.bands} />
      <button type="button" className="icon-button" aria-expanded="true" aria-label={t("legend.hide")} title={t("legend.hide")} onClick={toggleLegend}>
        <ChevronDown aria-hidden="true" />
      </button>
    </section>
  );
}
