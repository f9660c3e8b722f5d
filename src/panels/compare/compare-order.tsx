/** Shared concepts as lines from roadmap to roadmap; where two lines cross, two authors go in opposite orders. */
import { type ReactNode, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Comparison, ConceptId } from "../../../graph/index.ts";
import { labelIn } from "../../view/labels.ts";
import { orderChart, type OrderLine } from "../../view/compare/order-chart.ts";
import { estimateWidth } from "../../view/map/text-width.ts";
import { useActions, useApp } from "../app-context.ts";
import { ConceptLink } from "../concept-link.tsx";
import { SourceName } from "../source-name.tsx";
import { useAtlasConcepts } from "../use-atlas-concepts.ts";
import { useWidth } from "./use-width.ts";

const STEP = 24;
/** Nearer than this lines can no longer be followed. */
const NARROWEST = 110;
const WIDEST = 240;
/** Room for the names at both ends. */
const SIDE = 170;
const FONT = 12.5;

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
  const columns = comparison.roadmaps.length;
  const gap = Math.min(WIDEST, Math.max(NARROWEST, (width - 2 * SIDE) / (columns - 1)));
  const size = { width: 2 * SIDE + (columns - 1) * gap, height: height * STEP + 12 };
  const at = (column: number, place: number): readonly [number, number] => [SIDE + column * gap, place * STEP - STEP / 2 + 6];
  const focus = hovered ?? (selection?.type === "concept" ? selection.id : null);
  const named = (id: ConceptId): string => {
    const concept = concepts.get(id);
    return concept === undefined ? id : shortened(labelIn(concept, language));
  };
  if (lines.length === 0) return <p className="map-note">{t("compare.noneShared")}</p>;
  return (
    <>
      <p className="stage-note">
        {t("compare.orderHint")} {left > 0 && t("compare.orderLeft", { count: left })}
      </p>
      <div ref={frame} className="order-chart" tabIndex={0} role="group" aria-label={t("compare.orderCaption")}>
        <div className="order-heads" style={{ paddingInlineStart: SIDE - gap / 2 }}>
          {comparison.roadmaps.map((id) => (
            <span key={id} style={{ width: gap }}>
              <SourceName id={id} />
            </span>
          ))}
        </div>
        <svg style={size} viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
          {lines.map((line) => (
            <g
              key={line.concept}
              className={classOf(line, focus, picked)}
              onPointerEnter={() => setHovered(line.concept)}
              onPointerLeave={() => setHovered(null)}
              onClick={() => select({ type: "concept", id: line.concept })}
            >
              {segments(line).map(({ from, to, direct }) => (
                <path key={from} className={direct ? "line" : "line gap"} d={curve(at(from, line.places[from]!), at(to, line.places[to]!))} />
              ))}
              {line.places.map((place, column) => place !== null && <circle key={column} cx={at(column, place)[0]} cy={at(column, place)[1]} r="4" />)}
              {labelEnds(line).map(({ column, side }) => {
                const [x, y] = at(column, line.places[column]!);
                return (
                  <text key={side} x={side === "start" ? x - 10 : x + 10} y={y + 4} textAnchor={side === "start" ? "end" : "start"}>
                    {named(line.concept)}
                  </text>
                );
              })}
            </g>
          ))}
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

/** The name cut to the room beside the chart; the table has it whole. */
function shortened(name: string): string {
  let cut = name;
  while (cut.length > 4 && estimateWidth(cut, FONT) > SIDE - 30) cut = cut.slice(0, -1);
  return cut === name ? name : `${cut.trimEnd()}…`;
}

function classOf({ concept }: OrderLine, focus: ConceptId | null, picked: ReadonlySet<ConceptId>): string {
  const marks = [concept === focus && "focus", focus !== null && concept !== focus && "rest", picked.has(concept) && "picked"];
  return ["order-line", ...marks.filter(Boolean)].join(" ");
}

/** From each roadmap that has it to the next that does; not direct where one between leaves it out. */
function segments({ places }: OrderLine): readonly { readonly from: number; readonly to: number; readonly direct: boolean }[] {
  const having = places.flatMap((place, column) => (place === null ? [] : [column]));
  return having.slice(1).map((to, index) => ({ from: having[index]!, to, direct: to === having[index]! + 1 }));
}

/** A name stands before the first place and after the last. */
function labelEnds({ places }: OrderLine): readonly { readonly column: number; readonly side: "start" | "end" }[] {
  const first = places.findIndex((place) => place !== null);
  const last = places.findLastIndex((place) => place !== null);
  const ends: { column: number; side: "start" | "end" }[] = [];
  if (first === 0) ends.push({ column: first, side: "start" });
  if (last === places.length - 1) ends.push({ column: last, side: "end" });
  return ends.length > 0 ? ends : [{ column: last, side: "end" }];
}

function curve([x, y]: readonly [number, number], [toX, toY]: readonly [number, number]): string {
  const middle = (x + toX) / 2;
  return `M${x} ${y}C${middle} ${y} ${middle} ${toY} ${toX} ${toY}`;
}
