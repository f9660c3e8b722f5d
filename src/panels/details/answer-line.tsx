/** A concept in one line: how many it needs and unlocks, directly and in all. */
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ConceptId } from "../../../graph/index.ts";
import { answerKey } from "../../view/answer.ts";
import { type Ends, neighbourhood } from "../../view/fold/neighbourhood.ts";

interface AnswerLineProps {
  readonly id: ConceptId;
  /** How many arrows lead to it and from it. */
  readonly needs: number;
  readonly unlocks: number;
  /** All that there are. */
  readonly arrows: readonly Ends[];
  /** What is said before. */
  readonly first?: string;
}

/** The line. */
export function AnswerLine({ id, needs, unlocks, arrows, first }: AnswerLineProps): ReactNode {
  const { t } = useTranslation();
  const [before, after] = useMemo(() => {
    const reached = (back: "all" | 0, on: "all" | 0): number => neighbourhood({ ids: [id], needs: back, unlocks: on }, arrows).size - 1;
    return [reached("all", 0), reached(0, "all")];
  }, [id, arrows]);
  return (
    <p className="answer">
      {[
        ...(first === undefined ? [] : [first]),
        t(`panel.${answerKey(needs, unlocks)}`, { needs, unlocks }),
        ...(before > needs || after > unlocks ? [t("panel.answerAll", { needs: before, unlocks: after })] : []),
      ].join(t("app.gap"))}
    </p>
  );
}
