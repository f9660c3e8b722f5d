/** Nothing is compared yet: the other roadmaps of the shelf, each one click away. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useActions, useApp } from "../app-context.ts";
import { AddOffer } from "../intake/add-offer.tsx";
import { Stripe } from "../stripe.tsx";

const MOST = 5;

/** What to do about it; while the shelf is still being filled, nothing yet. */
export function CompareEmpty(): ReactNode {
  const { t } = useTranslation();
  const { toggleChosen } = useActions();
  const shelf = useApp((state) => state.shelf);
  const chosen = useApp((state) => state.chosen);
  const indexed = useApp((state) => state.indexed);
  const others = shelf.filter(({ id }) => !chosen.includes(id)).slice(0, MOST);
  if (!indexed) return <p className="hint">{t("app.loading")}</p>;
  return (
    <div className="compare-empty">
      <p className="hint">{t(others.length > 0 ? "compare.chooseTwo" : "compare.onlyOne")}</p>
      {others.length > 0 ? (
        <ul>
          {others.map(({ id, title, colour, language }) => (
            <li key={id}>
              <button type="button" className="button" lang={language === "zh" ? "zh-CN" : "en"} onClick={() => toggleChosen(id)}>
                <Stripe colour={colour} />
                {title}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <AddOffer />
      )}
    </div>
  );
}
