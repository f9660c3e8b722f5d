/** Above the legend: how much of the map is in sight and the way back to all of it, the focus with its steps, what was picked. */
import { lazy, type ReactNode, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { ConceptId } from "../../../graph/index.ts";
import { spotsOf } from "../../state/moved.ts";
import { isFoldedFirst } from "../../view/fold/folded-first.ts";
import { labelIn } from "../../view/labels.ts";
import type { MapRecord } from "../../view/map/map-record.ts";
import { placementKey } from "../../view/map/shown-map.ts";
import { useActions, useApp } from "../app-context.ts";

const GatheredBar = lazy(() => import("./gathered-bar.tsx").then(({ GatheredBar: one }) => ({ default: one })));
const FocusBar = lazy(() => import("./focus-bar.tsx").then(({ FocusBar: one }) => ({ default: one })));

interface OutlookBarProps {
  readonly record: MapRecord;
  /** So many concepts are in sight, folded ones included. */
  readonly shown: number;
  /** How many parts lie below a concept. */
  readonly below: ReadonlyMap<ConceptId, number>;
}

/** The bar; its first line is told to those who do not see the map. */
export function OutlookBar({ record, shown, below }: OutlookBarProps): ReactNode {
  const { t } = useTranslation();
  const { showEverything } = useActions();
  const gathering = useApp((state) => state.gathered.length > 0);
  const focused = useApp((state) => state.focus !== null);
  const all = record.concepts.length;
  const some = shown < all;
  return (
    <div className="outlook-bar">
      <Suspense>{gathering && <GatheredBar />}</Suspense>
      <SelectionBar record={record} below={below} />
      <Suspense>{focused && <FocusBar record={record} />}</Suspense>
      <FoldedBar record={record} />
      <QuickLine record={record} />
      <div role="status" className={some ? "outlook-line shown-line" : "unseen"}>
        {some && (
          <>
            <span>{t("outlook.shown", { count: shown, all })}</span>
            <button type="button" className="button" onClick={showEverything}>
              {t("outlook.showAll")}
            </button>
          </>
        )}
      </div>
    </div>
  );
}

/** Why a very large map shows its stages only, and the way to see all of it. */
function FoldedBar({ record }: Pick<OutlookBarProps, "record">): ReactNode {
  const { t } = useTranslation();
  const { foldOnly } = useActions();
  const all = useApp(({ folds }) => folds.length === record.bands.length);
  if (!all || !isFoldedFirst(record)) return null;
  return (
    <div className="outlook-line">
      <span>{t("outlook.foldedFirst", { count: record.concepts.length })}</span>
      <button type="button" className="button" onClick={() => foldOnly([], [])}>
        {t("outlook.openAll")}
      </button>
    </div>
  );
}

/** That a map was too large for the best arrangement, for whoever wonders at its arrows: none of them is to be seen while all stages are folded. */
function QuickLine({ record }: Pick<OutlookBarProps, "record">): ReactNode {
  const { t } = useTranslation();
  const folded = useApp(({ folds }) => record.bands.length > 0 && folds.length === record.bands.length);
  const quick = useApp((state) => state.placements[placementKey(state) ?? ""]?.quick === true);
  return quick && !folded ? <p className="outlook-line">{t("outlook.quick")}</p> : null;
}

/** What can be done with the selected concept on the map. */
function SelectionBar({ record, below }: Pick<OutlookBarProps, "record" | "below">): ReactNode {
  const { t } = useTranslation();
  const { focusOn, gather, toggleWhole, putBack } = useActions();
  const selection = useApp((state) => state.selection);
  const focus = useApp((state) => state.focus);
  const wholes = useApp((state) => state.wholes);
  const gathered = useApp((state) => state.gathered);
  const language = useApp((state) => state.language);
  const isMoved = useApp((state) => selection?.type === "concept" && spotsOf(state).has(selection.id));
  const concept = selection?.type === "concept" ? record.concepts.find(({ id }) => id === selection.id) : undefined;
  if (concept === undefined) return null;
  const { id } = concept;
  const parts = below.get(id) ?? 0;
  const isAt = focus?.ids.length === 1 && focus.ids[0] === id;
  return (
    <div className="outlook-line" role="group" aria-label={labelIn(concept, language)}>
      <b>{labelIn(concept, language)}</b>
      {!isAt && (
        <>
          <button type="button" className="button" onClick={() => focusOn({ ids: [id], needs: 1, unlocks: 1 })}>
            {t("outlook.focus")}
          </button>
          <button type="button" className="button" onClick={() => focusOn({ ids: [id], needs: "all", unlocks: 0 })}>
            {t("outlook.isolate")}
          </button>
        </>
      )}
      {parts > 0 && (
        <button type="button" className="button" onClick={() => toggleWhole(id)}>
          {t(wholes.includes(id) ? "outlook.unfoldParts" : "outlook.foldParts", { count: parts })}
        </button>
      )}
      <button type="button" className="button" aria-pressed={gathered.includes(id)} onClick={() => gather([id])}>
        {t(gathered.includes(id) ? "outlook.letDrop" : "outlook.gather")}
      </button>
      {isMoved && (
        <button type="button" className="button" onClick={() => putBack(concept)}>
          {t("outlook.putBack")}
        </button>
      )}
    </div>
  );
}
