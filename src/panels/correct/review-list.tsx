/** Names that look alike but that nothing proves to be one, for the reader to decide; and what was decided, to take back. */
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Decision, Named } from "../../../graph/index.ts";
import { undecided } from "../../view/compare/decisions.ts";
import { calledAs, gestures } from "../../state/decided.ts";
import { currentUnion } from "../../state/union.ts";
import { labelIn } from "../../view/labels.ts";
import { useActions, useApp } from "../app-context.ts";
import { ConceptLink } from "../concept-link.tsx";

/** Both lists; nothing where both are empty. */
export function ReviewList(): ReactNode {
  const { t } = useTranslation();
  const { decide } = useActions();
  const union = useApp(currentUnion);
  const decisions = useApp((state) => state.decisions);
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
      {decisions.length > 0 && (
        <section className="review">
          <h3>{t("review.decided")}</h3>
          <ul>
            {gestures(decisions).map((made) => (
              <Decided key={JSON.stringify(made[0])} made={made} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** What was decided in one gesture. */
function Decided({ made }: { readonly made: readonly Decision[] }): ReactNode {
  const { t } = useTranslation();
  const { withdraw } = useActions();
  const shelf = useApp((state) => state.shelf);
  const language = useApp((state) => state.language);
  const opened = useApp((state) => state.opened);
  const union = useApp((state) => state.union);
  const say = (named: Named): string => {
    const name = labelIn(calledAs({ opened, union }, named), language);
    const title = shelf.find(({ id }) => id === named.roadmap)?.title;
    return title === undefined ? name : t("review.in", { name, title });
  };
  const { kind, one } = made[0]!;
  const words = t(kind === "join" ? "review.joined" : "review.split", { one: say(one), other: made.map(({ other }) => say(other)).join(t("app.and")) });
  return (
    <li>
      <span>{words}</span>
      <button type="button" className="icon-button" aria-label={t("review.withdraw", { what: words })} title={t("review.withdraw", { what: words })} onClick={() => withdraw(made)}>
        <X aria-hidden="true" />
      </button>
    </li>
  );
}
