/** What is doubtful in the shown roadmap, the most doubtful first; what was corrected; what no longer fits. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Doubt } from "../../../graph/index.ts";
import { labelOf } from "../../view/labels.ts";
import { useActions, useApp, useShown } from "../app-context.ts";
import { CorrectionList } from "./correction-list.tsx";
import { ReviewList } from "./review-list.tsx";

/** The panel; in views of several roadmaps the alignment's own review instead. */
export function ReviewPanel(): ReactNode {
  const { t } = useTranslation();
  const shown = useShown();
  const doubts = useApp((state) => state.doubts);
  if (shown === null) {
    return (
      <div className="review-panel">
        <ReviewList />
        <CorrectionList />
      </div>
    );
  }
  const list = doubts?.of === shown.roadmap ? doubts.list : null;
  return (
    <div className="review-panel">
      <section className="review">
        <h3>
          {t("doubt.title")} {list !== null && <small>{t("doubt.count", { count: list.length })}</small>}
        </h3>
        {list === null ? <p className="quiet">{t("doubt.looking")}</p> : list.length === 0 ? <p className="hint">{t("doubt.none")}</p> : <p className="hint">{t("doubt.hint")}</p>}
        <ol className="doubts">
          {list?.map((doubt) => (
            <li key={`${doubt.code} ${doubt.line}:${doubt.column} ${doubt.concept ?? ""} ${doubt.before ?? ""} ${doubt.after ?? ""}`}>
              <One doubt={doubt} />
            </li>
          ))}
        </ol>
      </section>
      <CorrectionList />
    </div>
  );
}

function One({ doubt }: { readonly doubt: Doubt }): ReactNode {
  const { t } = useTranslation();
  const { select, readAt, correct } = useActions();
  const shown = useShown();
  const id = useApp((state) => state.shown);
  const language = useApp((state) => state.language);
  if (shown === null || id === null) return null;
  const { code, concept, before, after, stage, line, column, quote } = doubt;
  const name = (one: string | undefined): string => labelOf(shown.roadmap.concepts, one ?? "", language);
  const title = shown.roadmap.stages.find((one) => one.id === stage)?.title;
  const about = concept !== undefined ? name(concept) : before !== undefined ? t("panel.arrow", { before: name(before), after: name(after) }) : (title ?? shown.roadmap.title);
  const arrow = before !== undefined && after !== undefined && shown.roadmap.prerequisites.some((one) => one.before === before && one.after === after);
  const go = (): void => {
    if (concept !== undefined) select({ type: "concept", id: concept });
    else if (before !== undefined && after !== undefined) select(arrow ? { type: "arrow", before, after } : { type: "concept", id: after });
    else readAt({ line, column, endLine: line, endColumn: column + Math.max(1, quote.length) }, id);
  };
  return (
    <article className="doubt-item">
      <button type="button" className="doubt-name" onClick={go}>
        {about}
      </button>
      <p>{t(`doubt.${code}`)}</p>
      {quote !== "" && <q lang={shown.roadmap.language === "zh" ? "zh-CN" : "en"}>{quote.replace(/\s+/g, " ").slice(0, 120)}</q>}
      <p className="review-actions">
        {concept !== undefined && (
          <>
            <button type="button" className="plain-button" onClick={() => correct(id, { kind: "keep", concept }, "")}>
              {t("doubt.right")}
            </button>
            <button type="button" className="plain-button" onClick={() => correct(id, { kind: "drop", concept }, "")}>
              {t("correct.do.drop")}
            </button>
          </>
        )}
        {arrow && (
          <>
            <button type="button" className="plain-button" onClick={() => correct(id, { kind: "add", before, after }, "")}>
              {t("doubt.right")}
            </button>
            <button type="button" className="plain-button" onClick={() => correct(id, { kind: "turn", before, after }, "")}>
              {t("correct.do.turn")}
            </button>
            <button type="button" className="plain-button" onClick={() => correct(id, { kind: "cut", before, after }, "")}>
              {t("correct.do.cut")}
            </button>
          </>
        )}
        <button type="button" className="plain-button" onClick={() => readAt({ line, column, endLine: line, endColumn: column + Math.max(1, quote.length) }, id)}>
          {t("add.atLine", { line })}
        </button>
      </p>
    </article>
  );
}
