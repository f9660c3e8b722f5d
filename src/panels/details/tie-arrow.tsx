/** An arrow by its two ends and the line of its basis, as the way to the words behind it. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ConceptId, Label } from "../../../graph/index.ts";
import type { MapArrow } from "../../view/map/map-record.ts";
import { useActions } from "../app-context.ts";
import { ConceptName } from "../concept-name.tsx";
import { ArrowSample } from "../legend/line-sample.tsx";

interface Named {
  readonly id: ConceptId;
  readonly label: Label;
}

interface TieArrowProps {
  readonly before: Named;
  readonly after: Named;
  readonly basis: MapArrow["basis"];
  /** What is said behind the first name. */
  readonly children?: ReactNode;
}

/** The button, for a line of a list of ties. */
export function TieArrow({ before, after, basis, children }: TieArrowProps): ReactNode {
  const { t } = useTranslation();
  const { select } = useActions();
  return (
    <button type="button" className="passage-arrow" title={t("panel.whyShort")} onClick={() => select({ type: "arrow", before: before.id, after: after.id }, true)}>
      <ConceptName concept={before} />
      {children}
      <ArrowSample basis={basis} />
      <ConceptName concept={after} />
      <span className="unseen">{t(`basis.${basis}`)}</span>
    </button>
  );
}
