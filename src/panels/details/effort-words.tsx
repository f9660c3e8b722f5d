/** How long a concept takes by one author, and where that number comes from. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ConceptId } from "../../../graph/index.ts";
import { sayMinutesBetween } from "../../i18n/say-time.ts";
import { effortIn } from "../../view/plan/effort-in.ts";
import { useApp, useOpened } from "../app-context.ts";

/** A term and its description for a list of facts; nothing where the author gives no time. */
export function EffortWords({ source, concept }: { readonly source: string | null; readonly concept: ConceptId }): ReactNode {
  const { t } = useTranslation();
  const open = useOpened(source);
  const pace = useApp((state) => state.planning.hoursPerWeek);
  const effort = open === null ? null : effortIn(open.roadmap, concept, pace);
  if (effort === null) return null;
  const { min, max, from } = effort;
  const range = sayMinutesBetween(t, min, max);
  return (
    <>
      <dt>{t("panel.effort")}</dt>
      <dd>
        {from === "concept" ? range : `≈ ${range}`} <small>{t(`panel.effortFrom.${from}`, { pace })}</small>
      </dd>
    </>
  );
}
