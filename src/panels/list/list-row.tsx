/** One row of the list: a stage with how much of it is known, or a concept with its ties; the selected one says what to do about it. */
import { ChevronRight, Focus, Route, StickyNote, TextQuote } from "lucide-react";
import { memo, type MouseEvent, type ReactNode, useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { ConceptId } from "../../../graph/index.ts";
import { labelIn } from "../../view/labels.ts";
import type { ListRow } from "../../view/list/list-rows.ts";
import { progressIn } from "../../view/plan/plan-progress.ts";
import { DOUBT } from "../../view/map/plates.ts";
import { useActions, useApp, useMapRecord } from "../app-context.ts";
import { ConceptName } from "../concept-name.tsx";
import { KindIcon } from "../kind-icon.tsx";
import { useKnown, useNotes } from "../learner-context.ts";
import { ProgressBar } from "../plan/progress-bar.tsx";
import { TaughtBy } from "../taught-by.tsx";
import { TickBox } from "../tick-box.tsx";

/** What a concept needs and unlocks. */
export interface Ties {
  readonly needs: readonly ConceptId[];
  readonly unlocks: readonly ConceptId[];
}

interface ListRowProps {
  readonly row: ListRow;
  /** Whether Tab reaches it. */
  readonly stops: boolean;
  readonly folded: boolean;
  readonly onFold: (key: string, folded: boolean) => void;
  readonly ties: Ties;
}

/** The row of a treegrid. */
export const ListRowView = memo(function ListRowView({ row, ...rest }: ListRowProps): ReactNode {
  return row.type === "group" ? <GroupRow row={row} {...rest} /> : <ConceptRow row={row} {...rest} />;
});

function place(row: ListRow, stops: boolean, folded: boolean): Record<string, string | number | boolean | undefined> {
  const { key, level, position, size, hasChildren } = row;
  return { role: "row", "data-key": key, tabIndex: stops ? 0 : -1, "aria-level": level, "aria-posinset": position, "aria-setsize": size, "aria-expanded": hasChildren ? !folded : undefined };
}

function GroupRow({ row, stops, folded, onFold }: ListRowProps & { readonly row: ListRow & { readonly type: "group" } }): ReactNode {
  const { t } = useTranslation();
  const known = useKnown();
  const { key, level, number, group: { title, detail }, concepts, hasChildren } = row;
  return (
    <div {...place(row, stops, folded)} className="list-group" data-level={Math.min(level, 3)}>
      <span role="gridcell">{concepts.length > 0 && <TickBox ids={concepts} label={t("know.stage", { title })} inRow />}</span>
      <span role="gridcell" className="group-name" onClick={() => hasChildren && onFold(key, !folded)}>
        {hasChildren && <ChevronRight className={folded ? "twisty" : "twisty open"} aria-hidden="true" />}
        <h3>
          {number !== "" && <span className="list-number">{number}</span>} {title}
        </h3>
        {detail && <small>{detail}</small>}
        <ProgressBar progress={progressIn(concepts, known)} short />
      </span>
    </div>
  );
}

function ConceptRow({ row, stops, folded, onFold, ties }: ListRowProps & { readonly row: ListRow & { readonly type: "concept" } }): ReactNode {
  const { t } = useTranslation();
  const { select } = useActions();
  const language = useApp((state) => state.language);
  const { key, level, number, concept, hasChildren } = row;
  const selected = useApp(({ selection }) => selection?.type === "concept" && selection.id === concept.id);
  const noted = useNotes().has(concept.id);
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected) element.current?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  const onClick = ({ target }: MouseEvent): void => {
    if (!(target as Element).closest("button, input")) select({ type: "concept", id: concept.id });
  };
  return (
    <div
      ref={element}
      {...place(row, stops, folded)}
      className={`row ${concept.emphasis}`}
      data-level={Math.min(level, 4)}
      aria-selected={selected}
      aria-current={selected ? "true" : undefined}
      onClick={onClick}
    >
      <span role="gridcell">
        <TickBox ids={[concept.id]} label={t("know.tick", { label: labelIn(concept, language) })} inRow />
      </span>
      <span role="gridcell" className="row-cell">
        {hasChildren && (
          <button type="button" tabIndex={-1} className="row-twisty" aria-label={t(folded ? "list.unfoldOne" : "list.foldOne")} onClick={() => onFold(key, !folded)}>
            <ChevronRight className={folded ? "twisty" : "twisty open"} aria-hidden="true" />
          </button>
        )}
        <span className="list-number">{number}</span>
        {concept.sources && <TaughtBy of={concept.sources} />}
        <span className="row-icon">
          <KindIcon kind={concept.kind} />
        </span>
        <span className="row-name">
          <ConceptName concept={concept} />
        </span>
        {concept.emphasis !== "required" && <small>{t(`emphasis.${concept.emphasis}`)}</small>}
        {noted && (
          <small title={t("note.has")}>
            <StickyNote role="img" aria-label={t("note.has")} />
          </small>
        )}
        {concept.score < DOUBT && <small title={t("panel.doubtful")}>?</small>}
        {ties.needs.length > 0 && <small className="row-needs">{`${t("panel.needs")} ${ties.needs.length}`}</small>}
      </span>
      {selected && <Deeds id={concept.id} ties={ties} />}
    </div>
  );
}

/** What the selected concept is tied to, and the ways to its words and its plan. */
function Deeds({ id, ties }: { readonly id: ConceptId; readonly ties: Ties }): ReactNode {
  const { t } = useTranslation();
  const { select, aimAt, focusOn, openView } = useActions();
  return (
    <span role="gridcell" className="row-deeds">
      <TieNames title={t("panel.needs")} ids={ties.needs} />
      <TieNames title={t("panel.unlocks")} ids={ties.unlocks} />
      <span>
        <button type="button" tabIndex={-1} className="plain-button" onClick={() => select({ type: "concept", id }, true)}>
          <TextQuote aria-hidden="true" /> {t("list.read")}
        </button>
        <button type="button" tabIndex={-1} className="plain-button" onClick={() => focusOn({ ids: [id], needs: 1, unlocks: 1 })}>
          <Focus aria-hidden="true" /> {t("outlook.focus")}
        </button>
        <button
          type="button"
          tabIndex={-1}
          className="plain-button"
          onClick={() => {
            aimAt([id], true);
            openView("plan");
          }}
        >
          <Route aria-hidden="true" /> {t("know.planTo")}
        </button>
      </span>
    </span>
  );
}

function TieNames({ title, ids }: { readonly title: string; readonly ids: readonly ConceptId[] }): ReactNode {
  const { select } = useActions();
  const record = useMapRecord();
  const byId = useMemo(() => new Map(record?.concepts.map((one) => [one.id, one])), [record]);
  if (ids.length === 0) return null;
  return (
    <span>
      <small>{title}</small>
      {ids.map((id) => (
        <button key={id} type="button" tabIndex={-1} className="plain-button" onClick={() => select({ type: "concept", id })}>
          <ConceptName concept={byId.get(id) ?? { id, label: {} }} />
        </button>
      ))}
    </span>
  );
}
