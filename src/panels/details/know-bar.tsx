/** What a learner can do about a concept: say that they know it, make it a target, or ask how it leads to another; on a phone also see it alone, since its sheet covers the map's own buttons. */
import { Check, Focus, Route, Waypoints } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ConceptId } from "../../../graph/index.ts";
import { useActions, useApp } from "../app-context.ts";
import { useKnown, useTargets } from "../learner-context.ts";

/** Buttons that say what is so, and change it. */
export function KnowBar({ id }: { readonly id: ConceptId }): ReactNode {
  const { t } = useTranslation();
  const { know, aimAt, openView, focusOn, openScreen, foldDetails, inquire } = useActions();
  const known = useKnown().has(id);
  const wanted = useTargets().has(id);
  const view = useApp((state) => state.view);
  const narrow = useApp((state) => state.room === "narrow");
  const lookAround = (): void => {
    focusOn({ ids: [id], needs: 1, unlocks: 1 });
    openScreen("map");
    foldDetails(true);
  };
  const aim = (): void => {
    aimAt([id], !(wanted && view === "plan"));
    openView("plan");
  };
  return (
    <div className="know-bar">
      <button type="button" className="button" aria-pressed={known} onClick={() => know([id], !known)}>
        <Check aria-hidden="true" />
        {t(known ? "know.known" : "know.mark")}
      </button>
      <button type="button" className="button" aria-pressed={wanted} onClick={aim}>
        <Route aria-hidden="true" />
        {t(wanted ? "know.isTarget" : "know.planTo")}
      </button>
      <button type="button" className="button" onClick={() => inquire({ type: "ways", before: id, after: null })}>
        <Waypoints aria-hidden="true" />
        {t("ways.from")}
      </button>
      {narrow && (
        <button type="button" className="button" onClick={lookAround}>
          <Focus aria-hidden="true" />
          {t("outlook.focus")}
        </button>
      )}
    </div>
  );
}
