/** What is printed of a map: its list with what each concept needs and the words that say so, set as a document. */
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import { withoutMarkup } from "../../../graph/index.ts";
import type { ConceptId } from "../../../graph/index.ts";
import { labelIn, otherLabel } from "../../view/labels.ts";
import { learningRows, type ListRow, treeRows } from "../../view/list/list-rows.ts";
import { currentUnion } from "../../state/union.ts";
import { useApp, useMapRecord, useShown } from "../app-context.ts";
import { useKnown } from "../learner-context.ts";
import { useListGroups } from "./list-groups.ts";

/** The sheet; there only while the page is printed, and not for a plan, which prints itself. */
export function PrintSheet(): ReactNode {
  const view = useApp((state) => state.view);
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = (): void => flushSync(() => setPrinting(true));
    const end = (): void => setPrinting(false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  return printing && view !== "plan" ? <Sheet /> : null;
}

function Sheet(): ReactNode {
  const { t } = useTranslation();
  const shown = useShown();
  const record = useMapRecord();
  const groups = useListGroups();
  const order = useApp((state) => state.listOrder);
  const bases = useApp((state) => state.filters.bases);
  const titles = useApp(({ shelf, chosen }) => shelf.filter(({ id }) => chosen.includes(id)).map(({ title }) => title).join(t("app.and")));
  const rows = order === "tree" ? treeRows(groups, record?.parts ?? []) : learningRows(groups, (record?.arrows ?? []).filter(({ basis }) => bases[basis]));
  const { roadmap } = shown ?? {};
  return (
    <article className="print-sheet">
      <h1>{roadmap?.title ?? titles}</h1>
      {roadmap !== undefined && <p>{[roadmap.author === null ? null : t("app.by", { author: roadmap.author }), roadmap.url].filter(Boolean).join(" · ")}</p>}
      {rows.map((row) => (row.type === "group" ? <h2 key={row.key}>{[row.number, row.group.title].filter(Boolean).join(" ")}</h2> : <Entry key={row.key} row={row} />))}
    </article>
  );
}

function Entry({ row }: { readonly row: ListRow & { readonly type: "concept" } }): ReactNode {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const record = useMapRecord();
  const known = useKnown();
  const quoteOf = useQuotes();
  const byId = useMemo(() => new Map(record?.concepts.map((one) => [one.id, one])), [record]);
  const { concept, level, number } = row;
  const other = otherLabel(concept, language);
  const needs = (record?.arrows ?? []).filter(({ after }) => after === concept.id);
  const said = [other, concept.kind === "concept" ? null : t(`kind.${concept.kind}`), concept.emphasis === "required" ? null : t(`emphasis.${concept.emphasis}`)].filter(Boolean);
  return (
    <section data-level={Math.min(level, 4)}>
      <p>
        <span aria-hidden="true">{known.has(concept.id) ? "☑" : "☐"}</span> {number} <strong>{labelIn(concept, language)}</strong> {said.length > 0 && <small>{said.join(" · ")}</small>}
      </p>
      {needs.length > 0 && (
        <ul>
          {needs.map(({ before, basis }) => {
            const quote = quoteOf(before, concept.id);
            return (
              <li key={before}>
                {t("panel.needs")} {labelIn(byId.get(before) ?? { id: before, label: {} }, language)} <small>({t(`basis.${basis}`)})</small> {quote !== null && <q>{quote}</q>}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

/** The first words that say that one concept comes before another; null where only the reference says so. */
function useQuotes(): (before: ConceptId, after: ConceptId) => string | null {
  const shown = useShown();
  const union = useApp(currentUnion);
  return useMemo(() => {
    const said = shown === null ? (union?.atlas.prerequisites ?? []).map((one) => ({ ...one, evidence: one.for.flatMap(({ evidence }) => evidence) })) : shown.roadmap.prerequisites;
    const first = new Map(said.map(({ before, after, evidence }) => [`${before} ${after}`, evidence[0]?.quote]));
    return (before, after) => {
      const quote = first.get(`${before} ${after}`);
      return quote === undefined ? null : withoutMarkup(quote).replace(/\s+/gu, " ").trim();
    };
  }, [shown, union]);
}
