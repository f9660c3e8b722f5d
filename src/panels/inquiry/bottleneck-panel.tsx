/** What holds up the most: the concepts of the map ranked by what depends on them, the numbers told in words. */
import { type ReactNode, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { type BottleneckMeasure, bottlenecksOf, type Metric } from "../../../graph/index.ts";
import { MEASURES, measureCalled } from "../../state/inquiry.ts";
import { metricsOnMap } from "../../view/bottlenecks.ts";
import type { MapConcept } from "../../view/map/map-record.ts";
import { useActions, useApp, useMapRecord } from "../app-context.ts";
import { ConceptName } from "../concept-name.tsx";
import { DetailsFrame } from "../details/details-frame.tsx";
import { KindIcon } from "../kind-icon.tsx";
import { useCounted } from "./use-counted.ts";
import { useLit } from "./use-lit.ts";

/** So many are listed at first, and so many picked out on the map. */
const FIRST = 20;
const LIT = 10;

/** The panel. */
export function BottleneckPanel({ by }: { readonly by: BottleneckMeasure }): ReactNode {
  const { t } = useTranslation();
  const { inquire } = useActions();
  const filters = useApp((state) => state.filters);
  const record = useMapRecord();
  const [whole, setWhole] = useState(false);
  const metrics = useMemo(() => (record === null ? [] : metricsOnMap(record, filters)), [record, filters]);
  const ranked = useMemo(() => bottlenecksOf(metrics, by), [metrics, by]);
  const concepts = useMemo(() => new Map(record?.concepts.map((one) => [one.id, one])), [record]);
  useLit(useMemo(() => (ranked.length === 0 ? null : { concepts: ranked.slice(0, LIT).map(({ concept }) => concept), arrows: [] }), [ranked]));
  const most = ranked[0]?.[by] ?? 0;
  const head = (
    <>
      <p className="kicker">{t("bottlenecks.kicker", { count: ranked.length })}</p>
      <h2>{t("bottlenecks.title")}</h2>
    </>
  );
  return (
    <DetailsFrame head={head} onClose={() => inquire(null)}>
      {ranked.length === 0 && record !== null && <p className="none">{t("bottlenecks.none")}</p>}
      {ranked.length > 0 && (
        <>
          <label className="rank-by">
            {t("bottlenecks.rank")}
            <select value={by} onChange={({ currentTarget }) => inquire({ type: "bottlenecks", by: measureCalled(currentTarget.value) })}>
              {MEASURES.map((measure) => (
                <option key={measure} value={measure}>
                  {t(`bottlenecks.by.${measure}`)}
                </option>
              ))}
            </select>
          </label>
          <p className="inquiry-note">
            {t(`bottlenecks.why.${by}`)} {t("bottlenecks.note")}
          </p>
          <ol className="bottlenecks tie-list">
            {ranked.slice(0, whole ? undefined : FIRST).flatMap((metric, at) => {
              const concept = concepts.get(metric.concept);
              return concept === undefined ? [] : [<Bottleneck key={metric.concept} place={at + 1} metric={metric} concept={concept} by={by} share={most === 0 ? 0 : metric[by] / most} />];
            })}
          </ol>
          {!whole && ranked.length > FIRST && (
            <button type="button" className="plain-button" onClick={() => setWhole(true)}>
              {t("bottlenecks.all", { count: ranked.length })}
            </button>
          )}
        </>
      )}
    </DetailsFrame>
  );
}

interface BottleneckProps {
  readonly place: number;
  readonly metric: Metric;
  readonly concept: MapConcept;
  readonly by: BottleneckMeasure;
  /** Of the most, 0 to 1. */
  readonly share: number;
}

function Bottleneck({ place, metric: { blocking, delay, centrality }, concept, by, share }: BottleneckProps): ReactNode {
  const { t } = useTranslation();
  const { select } = useActions();
  const counted = useCounted();
  return (
    <li>
      <button type="button" className="bottleneck" onClick={() => select({ type: "concept", id: concept.id }, true)}>
        <span className="place">{place}</span>
        <span className="bottleneck-name">
          <KindIcon kind={concept.kind} />
          <ConceptName concept={concept} />
        </span>
        <small>{[t("bottlenecks.blocks", { count: blocking }), t("bottlenecks.line", { count: delay }), ...(by === "centrality" ? [t("bottlenecks.through", { total: counted(centrality) })] : [])].join(" · ")}</small>
        <span className="share" aria-hidden="true" style={{ inlineSize: `${share * 100}%` }} />
      </button>
    </li>
  );
}
