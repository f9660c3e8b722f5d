/** The map's margin: explains every line, outline and sign that is on screen, and is itself the filter. One line of it shows until more is asked for. */
import { ChevronDown, Map as MapIcon } from "lucide-react";
import { type FocusEvent, type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from "react";
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
  const entries = useRef<HTMLDivElement>(null);
  const [whole, setWhole] = useState(false);
  const hasMore = useHasMore(entries, open);
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
  const onFocus = ({ target }: FocusEvent<HTMLElement>): void => {
    if (target.offsetTop > LINE && target.matches(":focus-visible")) setWhole(true);
  };
  return (
    <section className="legend" aria-label={t("legend.name")}>
      <div ref={entries} className={whole ? "legend-entries" : "legend-entries line"} onFocus={onFocus}>
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
      </div>
      <div className="legend-ends">
        {(whole || hasMore) && (
          <button type="button" className="legend-more" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {t(whole ? "legend.less" : "legend.more")}
          </button>
        )}
        <button type="button" className="icon-button" aria-expanded="true" aria-label={t("legend.hide")} title={t("legend.hide")} onClick={toggleLegend}>
          <ChevronDown aria-hidden="true" />
        </button>
      </div>
    </section>
  );
}

/** Below this an entry stands in the second line or further down, in pixels. */
const LINE = 24;

/** Whether the entries need more than the line that shows. */
function useHasMore(entries: RefObject<HTMLDivElement | null>, open: boolean): boolean {
  const [has, setHas] = useState(false);
  useEffect(() => {
    const list = entries.current;
    if (list === null) return;
    const look = (): void => setHas([...list.querySelectorAll<HTMLElement>("li")].some(({ offsetTop }) => offsetTop > LINE));
    const observer = new ResizeObserver(look);
    for (const one of [list, ...list.querySelectorAll("ul")]) observer.observe(one);
    const arrivals = new MutationObserver(look);
    arrivals.observe(list, { childList: true, subtree: true });
    look();
    return () => {
      observer.disconnect();
      arrivals.disconnect();
    };
  }, [entries, open]);
  return has;
}
