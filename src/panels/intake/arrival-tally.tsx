/** What only this kind of file has, and what of it is not in the roadmaps, each with the reason. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Imported } from "../../../graph/index.ts";
import { sayReason, sayTally } from "../../i18n/say-import.ts";
import { useApp } from "../app-context.ts";

/** Counted with every roadmap below. */
const SAID_BELOW: ReadonlySet<string> = new Set(["roadmap", "stage", "concept", "stated prerequisite", "arrow of order", "part", "choice", "resource"]);

/** Two short lists; nothing where there is nothing to tell. */
export function ArrivalTally({ imported: { found, dropped } }: { readonly imported: Imported }): ReactNode {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const further = found.filter(({ one }) => !SAID_BELOW.has(one)).map((tally) => sayTally(tally, language));
  if (further.length === 0 && dropped.length === 0) return null;
  return (
    <dl className="arrival-tally">
      {further.length > 0 && (
        <>
          <dt>{t("add.inIt")}</dt>
          <dd>{further.join(t("app.and"))}</dd>
        </>
      )}
      {dropped.length > 0 && (
        <>
          <dt>{t("add.leftOut")}</dt>
          {dropped.map((one, index) => (
            <dd key={index}>
              {sayTally(one, language)} <small>{sayReason(one.why, language)}</small>
            </dd>
          ))}
        </>
      )}
    </dl>
  );
}
