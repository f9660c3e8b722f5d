/** Shared concepts as lines from roadmap to roadmap; where two lines cross, two authors go in opposite orders. */
import { Fragment, type ReactNode, type SVGProps, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Comparison, ConceptId } from "../../../graph/index.ts";
import { labelIn } from "../../view/labels.ts";
import { orderChart, type OrderLine } from "../../view/compare/order-chart.ts";
import { orderGeometry, orderSegments } from "../../view/compare/order-geometry.ts";
import { useActions, useApp } from "../app-context.ts";
import { ConceptLink } from "../concept-link.tsx";
import { SourceName } from "../source-name.tsx";
import { useAtlasConcepts } from "../use-atlas-concepts.ts";
import { useWidth } from "./use-width.ts";

interface CompareOrderProps {
  readonly comparison: Comparison;
  readonly picked: ReadonlySet<ConceptId>;
}

/** The chart, and the same as a table. */
export function CompareOrder({ comparison, picked }: CompareOrderProps): ReactNode {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const { select } = useActions();
  const selection = useApp((state) => state.selection);
  const concepts = useAtlasConcepts();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [hovered, setHovered] = useState<ConceptId | null>(null);
  const chart = useMemo(() => orderChart(comparison, picked), [comparison, picked]);
  const { lines, left, height } = chart;
  const focus = hovered ?? (selection?.type === "concept" ? selection.id : null);
  const named = (id: ConceptId): string => {
    const concept = concepts.get(id);
    return concept === undefined ? id : labelIn(concept, language);
  };
  const handle = (line: OrderLine): SVGProps<SVGGElement> => ({
    className: classOf(line, focus, picked),
    onPointerEnter: () => setHovered(line.concept),
    onPointerLeave: () => setHovered(null),
    onClick: () => select({ type: "concept", id: line.concept }),
  });
  const drawn = orderGeometry(lines.map(({ concept }) => named(concept)), comparison.roadmaps.length, height, width);
  if (lines.length === 0) return <p className="map-note">{t("compare.noneShared")}</p>;
  return (
    <>
      <p className="stage-note">
        {t("compare.orderHint")}
        {t("app.gap")}
        {left > 0 && t("compare.orderLeft", { count: left })}
      </p>
      <div ref={frame} className="order-chart" tabIndex={0} role="group" aria-label={t("compare.orderCaption")}>
        <div className="order-heads">
          {comparison.roadmaps.map((id, column) => (
            <span key={id} style={{ width: drawn.head(column) }}>
              <SourceName id={id} />
            </span>
          ))}
        </div>
        <svg style={{ width: drawn.width, height: drawn.height }} viewBox={`0 0 ${drawn.width} ${drawn.height}`} aria-hidden="true">
          {lines.map((line) => {
            const name = drawn.name(named(line.concept));
            return (
              <g key={line.concept} {...handle(line)}>
                {orderSegments(line).map(({ from, to, direct }) => (
                  <path key={from} className={direct ? "line" : "line gap"} d={drawn.line({ column: from, place: line.places[from]!, name }, { column: to, place: line.places[to]!, name })} />
                ))}
              </g>
            );
          })}
          {lines.map((line) => {
            const whole = named(line.concept);
            return (
              <g key={line.concept} {...handle(line)}>
                <title>{whole}</title>
                {line.places.map((place, column) => {
                  if (place === null) return null;
                  const [x, y] = drawn.dot(column, place);
                  const [start, base] = drawn.letters(column, place);
                  return (
                    <Fragment key={comparison.roadmaps[column]}>
                      <circle cx={x} cy={y} r="4" />
                      <text x={start} y={base}>{drawn.name(whole)}</text>
                    </Fragment>
                  );
                })}
              </g>
            );
          })}
        </svg>
      </div>
      <details className="as-table">
        <summary>{t("compare.asTable")}</summary>
        <table>
          <caption>{t("compare.orderCaption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("compare.concept")}</th>
              {comparison.roadmaps.map((id) => (
                <th key={id} scope="col">
                  <SourceName id={id} />
                </th>
              ))}
              <th scope="col">{t("compare.crossings")}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ concept, places, crossings }) => (
              <tr key={concept}>
                <th scope="row">
                  <ConceptLink id={concept} />
                </th>
                {places.map((place, column) => (
                  <td key={comparison.roadmaps[column]}>{place ?? "–"}</td>
                ))}
                <td>{crossings}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

function classOf({ concept }: OrderLine, focus: ConceptId | null, picked: ReadonlySet<ConceptId>): string {
  const marks = [concept === focus && "focus", focus !== null && concept !== focus && "rest", picked.has(concept) && "picked"];
  return ["order-line", ...marks.filter(Boolean)].join(" ");
}
