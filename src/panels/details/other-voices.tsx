/** Beside one roadmap's word on an arrow: what the other roadmaps on the shelf say about the same two concepts. */
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ConceptId } from "../../../graph/index.ts";
import { currentUnion } from "../../state/union.ts";
import { otherVoices } from "../../view/compare/union-facts.ts";
import { useActions, useApp } from "../app-context.ts";
import { ArrowVoices } from "./arrow-voices.tsx";

/** Their words for and against; a way to ask them while they are not compared yet. */
export function OtherVoices({ before, after }: { readonly before: ConceptId; readonly after: ConceptId }): ReactNode {
  const { t } = useTranslation();
  const { openView } = useActions();
  const union = useApp(currentUnion);
  const shown = useApp((state) => state.shown);
  const shelf = useApp((state) => state.shelf);
  const voices = useMemo(() => (union === null || shown === null ? null : otherVoices(union, shelf.map(({ id }) => id), shown, before, after)), [union, shelf, shown, before, after]);
  if (shelf.length < 2) return null;
  if (voices !== null && voices.for.length + voices.against.length > 0) return <ArrowVoices support={voices.for} against={voices.against} />;
  return (
    <section>
      <h3>{t("panel.others")}</h3>
      {union === null ? (
        <button type="button" className="button" onClick={() => openView("compare")}>
          {t("panel.askOthers")}
        </button>
      ) : (
        <p className="none">{t("panel.othersSilent")}</p>
      )}
    </section>
  );
}
