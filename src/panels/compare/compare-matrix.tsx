/** Concepts by roadmaps: a table with the stage in which each is taught, sorted by what most teach or by one author's order. */
import { ArrowDown } from "lucide-react";
import { memo, type ReactNode, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Comparison, ConceptId } from "../../../graph/index.ts";
import { type MatrixRow, matrixRows } from "../../view/compare/compare-matrix.ts";
import { useApp } from "../app-context.ts";
import { ConceptLink } from "../concept-link.tsx";
import { SourceName } from "../source-name.tsx";
import { Stripe } from "../stripe.tsx";
import { useAtlasConcepts } from "../use-atlas-concepts.ts";
import { useGrowing } from "../use-growing.ts";

interface CompareMatrixProps {
  readonly comparison: Comparison;
  readonly picked: ReadonlySet<ConceptId>;
}

/** The table. */
export function CompareMatrix({ comparison, picked }: CompareMatrixProps): ReactNode {
  const { t } = useTranslation();
  const selection = useApp((state) => state.selection);
  const concepts = useAtlasConcepts();
  const [by, setBy] = useState<string | null>(null);
  const rows = useMemo(() => {
    const sorted = matrixRows(comparison, [...concepts.values()], by);
    return picked.size === 0 ? sorted : [...sorted].sort((a, b) => Number(picked.has(b.concept.id)) - Number(picked.has(a.concept.id)));
  }, [comparison, concepts, by, picked]);
  const count = useGrowing(rows.length, rows);
  const isSelected = (id: ConceptId): boolean => selection?.type === "concept" && selection.id === id;
  return (
    <table className="matrix">
      <caption>{t("compare.matrixCaption", { count: rows.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("compare.concept")}</th>
          {comparison.roadmaps.map((id) => (
            <th key={id} scope="col" aria-sort={by === id ? "ascending" : undefined}>
              <button type="button" title={t("compare.sortBy")} onClick={() => setBy(by === id ? null : id)}>
                <SourceName id={id} />
                {by === id && <ArrowDown aria-hidden="true" />}
              </button>
            </th>
          ))}
          <th scope="col" aria-sort={by === null ? "descending" : undefined}>
            <button type="button" onClick={() => setBy(null)}>
              {t("compare.count")}
              {by === null && <ArrowDown aria-hidden="true" />}
            </button>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, count).map((row) => (
          <Row key={row.concept.id} row={row} roadmaps={comparison.roadmaps} isSelected={isSelected(row.concept.id)} isPicked={picked.has(row.concept.id)} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly row: MatrixRow;
  readonly roadmaps: Comparison["roadmaps"];
  readonly isSelected: boolean;
  readonly isPicked: boolean;
}

/** One concept; there may be thousands. */
const Row = memo(function Row({ row: { concept, cells, count }, roadmaps, isSelected, isPicked }: RowProps): ReactNode {
  const { t } = useTranslation();
  const shelf = useApp((state) => state.shelf);
  const colourOf = (id: string): number => shelf.find((entry) => entry.id === id)?.colour ?? 0;
  return (
    <tr className={`${isSelected ? "selected" : ""} ${isPicked ? "picked" : ""}`}>
      <th scope="row">
        <ConceptLink id={concept.id} />
      </th>
      {cells.map((cell, at) => (
        <td key={roadmaps[at]}>
          {cell === null ? (
            <span className="unseen">{t("compare.no")}</span>
          ) : (
            <span className="cell">
              <Stripe colour={colourOf(cell.roadmap)} />
              {cell.stage ?? <span title={t("left.noStage")}>–</span>}
            </span>
          )}
        </td>
      ))}
      <td className="number">{count}</td>
    </tr>
  );
});
