/** Says what changed to those who do not see it. */
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { answerKey } from "../../view/answer.ts";
import { findArrowFacts, findConceptFacts } from "../../view/concept-facts.ts";
import { currentPassage } from "../../state/passage.ts";
import { labelIn } from "../../view/labels.ts";
import { useApp, useShownRoadmap } from "../app-context.ts";

/** A polite live region: the shown roadmap, then every selection. */
export function Announcer(): ReactNode {
  const { t } = useTranslation();
  const roadmap = useShownRoadmap();
  const selection = useApp((state) => state.selection);
  const passage = useApp(currentPassage);
  const language = useApp((state) => state.language);
  const words = useMemo(() => {
    if (roadmap === null) return "";
    if (selection?.type === "concept") {
      const facts = findConceptFacts(roadmap, selection.id);
      if (facts === null) return "";
      const counts = { needs: facts.needs.length, unlocks: facts.unlocks.length };
      const answer = t(`panel.${answerKey(counts.needs, counts.unlocks)}`, counts);
      return t("status.selected", { label: labelIn(facts.concept, language), answer });
    }
    if (selection?.type === "arrow") {
      const facts = findArrowFacts(roadmap, selection.before, selection.after);
      return facts === null ? "" : t("status.arrow", { before: labelIn(facts.before, language), after: labelIn(facts.after, language) });
    }
    if (passage?.place === null) return t("source.arrows", { count: passage.arrows.length });
    if (passage !== null) return t("source.holds", { concepts: t("add.concepts", { count: passage.concepts.length }), arrows: t("source.arrows", { count: passage.arrows.length }) });
    return t("status.shown", {
      title: roadmap.title,
      concepts: t("add.concepts", { count: roadmap.concepts.length }),
      stages: t("add.stages", { count: roadmap.stages.length }),
    });
  }, [roadmap, selection, passage, language, t]);
  return (
    <p className="unseen" role="status">
      {words}
    </p>
  );
}
