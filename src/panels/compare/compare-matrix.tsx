/** Concepts by roadmaps: a table with the stage in which each is taught, sorted by what most teach or by one author's order. */
import { ArrowDown } from "lucide-react";
import { type ReactNode, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Comparison, ConceptId } from "../../../graph/index.ts";
import { matrixRows } from "../../view/compare/compare-matrix.ts";
import { useApp } from "../app-context.ts";
import { ConceptLink } from "../concept-link.tsx";
import { SourceName } from "../source-name.tsx";
import { Stripe } from "../stripe.tsx";
import { useAtlasConcepts } from "../use-atlas-concepts.ts";

interface CompareMatrixProps {
  readonly comparison: Comparison;
  readonly picked: ReadonlySet<ConceptId>;
}

/** The table. */
export function CompareMatrix({ comparison, picked }: CompareMatrixProps): ReactNode {
  const { t } = useTranslation();
  const shelf = useApp((state) => state.shelf);
  const selection = useApp((state) => state.selection);
  const concepts = useAtlasConcepts();
  const [by, setBy] = useState<string | null>(null);
  const rows = useMemo(() => {
    const sorted = matrixRows(comparison, [...concepts.values()], by);
    return picked.size === 0 ? sorted : [...sorted].sort((a, b) => Number(picked.has(b.concept.id)) - Number(picked.has(a.concept.id)));
  }, [comparison, concepts, by, picked]);
  const colour = new Map(shelf.map((entry) => [entry.id, entry.colour]));
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
        {rows.map(({ concept, cells, count }) => (
          <tr key={concept.id} className={`${isSelected(concept.id) ? "selected" : ""} ${picked.has(concept.id) ? "picked" : ""}`}>
            <th scope="row">
              <ConceptLink id={concept.id} />
            </th>
            {cells.map((cell, at) => (
              <td key={comparison.roadmaps[at]}>
                {cell === null ? (
                  <span className="unseen">{t("compare.no")}</span>
                ) : (
                  <span className="cell">
                    <Stripe colour={colour.get(cell.roadmap) ?? 0} />
                    {cell.stage ?? <span title={t("left.noStage")}>–</span>}
                  </span>
                )}
              </td>
            ))}
            <td className="number">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
