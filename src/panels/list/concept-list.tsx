/** The map as a list, for reading, keyboard and screen reader: a tree of stages and parts, or one line in learning order. */
import { Hourglass, ListCollapse, Printer, Waypoints } from "lucide-react";
import { type ReactNode, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ConceptId } from "../../../graph/index.ts";
import type { ListOrder } from "../../state/app-state.ts";
import { learningRows, type ListRow, rowsInSight, treeRows, unfolded } from "../../view/list/list-rows.ts";
import { progressIn } from "../../view/plan/plan-progress.ts";
import { useActions, useApp, useMapRecord } from "../app-context.ts";
import { useKnown } from "../learner-context.ts";
import { useListGroups } from "./list-groups.ts";
import { ListRowView, type Ties } from "./list-row.tsx";
import { ProgressBar } from "../plan/progress-bar.tsx";
import { Segmented } from "../segmented.tsx";
import { useMapMarks } from "../use-map-marks.ts";
import { useSight } from "../use-sight.ts";
import { useTreeKeys } from "./use-tree-keys.ts";

const NO_TIES: Ties = { needs: [], unlocks: [] };

/** The list of what is shown. */
export function ConceptList(): ReactNode {
  const { t } = useTranslation();
  const { orderList, printPlan, inquire } = useActions();
  const order = useApp((state) => state.listOrder);
  const groups = useListGroups();
  const record = useMapRecord();
  const bases = useApp((state) => state.filters.bases);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const { shown: sight } = useSight(record, useMapMarks(record));
  const whole = useMemo(
    () => (order === "tree" ? treeRows(groups, record?.parts ?? []) : learningRows(groups, (record?.arrows ?? []).filter(({ basis }) => bases[basis]))),
    [order, groups, record, bases],
  );
  const rows = useMemo(() => (sight === null ? whole : rowsInSight(whole, sight)), [whole, sight]);
  const shown = useMemo(() => unfolded(rows, folded), [rows, folded]);
  const ties = useTies();
  const keys = useTreeKeys(shown, folded, setFolded);
  const inGroups = useMemo(() => topGroups(shown), [shown]);
  const outer = rows.filter(({ type, hasChildren }) => type === "group" && hasChildren).map(({ key }) => key);
  const anyFolded = outer.some((key) => folded.has(key));
  return (
    <div className="concept-list">
      <div className="list-tools">
        <Segmented<ListOrder> name={t("list.order")} value={order} onChange={orderList} options={[{ value: "tree", label: t("list.tree") }, { value: "learning", label: t("list.learning") }]} />
        {order === "tree" && outer.length > 0 && (
          <button type="button" className="icon-button" aria-pressed={anyFolded} aria-label={t(anyFolded ? "list.unfold" : "list.fold")} title={t(anyFolded ? "list.unfold" : "list.fold")} onClick={() => setFolded(new Set(anyFolded ? [] : outer))}>
            <ListCollapse aria-hidden="true" />
          </button>
        )}
        <button type="button" className="icon-button" aria-label={t("ways.title")} title={t("ways.title")} onClick={() => inquire({ type: "ways", before: null, after: null })}>
          <Waypoints aria-hidden="true" />
        </button>
        <button type="button" className="icon-button" aria-label={t("bottlenecks.title")} title={t("bottlenecks.title")} onClick={() => inquire({ type: "bottlenecks", by: "complexity" })}>
          <Hourglass aria-hidden="true" />
        </button>
        <button type="button" className="icon-button" aria-label={t("list.print")} title={t("list.print")} onClick={printPlan}>
          <Printer aria-hidden="true" />
        </button>
      </div>
      {sight !== null && record !== null && sight.size < record.concepts.length && <ListSight count={sight.size} all={record.concepts.length} />}
      <WholeProgress />
      <div ref={keys.grid} role="treegrid" aria-label={t("left.list")} aria-describedby="list-hint" onKeyDown={keys.onKeyDown} onFocus={keys.onFocus}>
        {inGroups.map((group) => (
          <div key={group[0]!.key} role="rowgroup">
            {group.map((row) => (
              <ListRowView key={row.key} row={row} stops={row.key === keys.stop} folded={folded.has(row.key)} onFold={keys.fold} ties={row.type === "concept" ? (ties.get(row.concept.id) ?? NO_TIES) : NO_TIES} />
            ))}
          </div>
        ))}
      </div>
      <p id="list-hint" className="unseen">{t("list.hint")}</p>
    </div>
  );
}

/** That filters or a focus leave only some in the list, as on the map, and the way back. */
function ListSight({ count, all }: { readonly count: number; readonly all: number }): ReactNode {
  const { t } = useTranslation();
  const { showEverything } = useActions();
  return (
    <p className="list-sight">
      {t("outlook.shown", { count, all })}
      <button type="button" className="plain-button" onClick={showEverything}>
        {t("outlook.showAll")}
      </button>
    </p>
  );
}

/** How much of everything in the list is known. */
function WholeProgress(): ReactNode {
  const concepts = useMapRecord()?.concepts.filter(({ sources }) => sources.length > 0) ?? [];
  const known = useKnown();
  return (
    <p className="list-progress">
      <ProgressBar progress={progressIn(concepts.map(({ id }) => id), known)} />
    </p>
  );
}

/** By concept: what it needs and what it unlocks on the map. */
function useTies(): ReadonlyMap<ConceptId, Ties> {
  const record = useMapRecord();
  return useMemo(() => {
    const found = new Map<ConceptId, { needs: ConceptId[]; unlocks: ConceptId[] }>();
    const of = (id: ConceptId): { needs: ConceptId[]; unlocks: ConceptId[] } => {
      const there = found.get(id) ?? { needs: [], unlocks: [] };
      found.set(id, there);
      return there;
    };
    for (const { before, after } of record?.arrows ?? []) {
      of(after).needs.push(before);
      of(before).unlocks.push(after);
    }
    return found;
  }, [record]);
}

/** The rows cut before every outermost one, so that its title can stay in sight while its own rows scroll. */
function topGroups(rows: readonly ListRow[]): readonly (readonly ListRow[])[] {
  const groups: ListRow[][] = [];
  for (const row of rows) {
    if (groups.length === 0 || (row.type === "group" && row.level === 1)) groups.push([]);
    groups.at(-1)!.push(row);
  }
  return groups;
}
