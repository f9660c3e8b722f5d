/** Names that look alike but that nothing proves to be one, for the reader to decide; and what was decided, to take back. */
import { Undo2, X } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Decision, Named } from "../../graph/index.ts";
import { undecided } from "../view/decisions.ts";
import { currentUnion } from "../state/union.ts";
import { labelIn } from "../view/labels.ts";
import { useActions, useApp } from "./app-context.ts";
import { ConceptLink } from "./concept-link.tsx";
import { useAtlasConcepts } from "./use-atlas-concepts.ts";

/** Both lists; nothing where both are empty. */
export function ReviewList(): ReactNode {
  const { t } = useTranslation();
  const { decide, undoDecision } = useActions();
  const union = useApp(currentUnion);
  const decisions = useApp((state) => state.decisions);
  const canUndo = useApp((state) => state.undone.length > 0);
  if (union === null) return null;
  const open = undecided(union.atlas, decisions);
  return (
    <>
      {open.length > 0 && (
        <section className="review">
          <h3>{t("review.title")}</h3>
          <p className="hint">{t("review.hint")}</p>
          <ul>
            {open.map(({ a, b }) => (
              <li key={`${a} ${b}`}>
                <span>
                  <ConceptLink id={a} /> <ConceptLink id={b} />
                </span>
                <span className="review-actions">
                  <button type="button" className="plain-button" onClick={() => decide([{ kind: "join", one: { concept: a }, other: { concept: b }, reason: "" }])}>
                    {t("review.join")}
                  </button>
                  <button type="button" className="plain-button" onClick={() => decide([{ kind: "split", one: { concept: a }, other: { concept: b }, reason: "" }])}>
                    {t("review.apart")}
                  </button>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {(decisions.length > 0 || canUndo) && (
        <section className="review">
          <h3>
            {t("review.decided")}
            {canUndo && (
              <button type="button" className="plain-button" onClick={undoDecision}>
                <Undo2 aria-hidden="true" /> {t("review.undo")}
              </button>
            )}
          </h3>
          <ul>
            {decisions.map((decision) => (
              <Decided key={JSON.stringify(decision)} decision={decision} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Decided({ decision }: { readonly decision: Decision }): ReactNode {
  const { t } = useTranslation();
  const { withdraw } = useActions();
  const shelf = useApp((state) => state.shelf);
  const language = useApp((state) => state.language);
  const opened = useApp((state) => state.opened);
  const concepts = useAtlasConcepts();
  const say = ({ concept, roadmap }: Named): string => {
    const own = roadmap === undefined ? undefined : opened[roadmap]?.roadmap.concepts.find(({ id }) => id === concept);
    const found = own ?? concepts.get(concept);
    const name = found === undefined ? concept : labelIn(found, language);
    const title = shelf.find(({ id }) => id === roadmap)?.title;
    return title === undefined ? name : t("review.in", { name, title });
  };
  const words = t(decision.kind === "join" ? "review.joined" : "review.split", { one: say(decision.one), other: say(decision.other) });
  return (
    <li>
      <span>{words}</span>
      <button type="button" className="icon-button" aria-label={t("review.withdraw", { what: words })} title={t("review.withdraw", { what: words })} onClick={() => withdraw(decision)}>
        <X aria-hidden="true" />
      </button>
    </li>
  );
}
