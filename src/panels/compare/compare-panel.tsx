/** What is compared and how it differs, beside the map; where the screen is narrow, whatever the tab shows. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { comparedPair, currentComparison } from "../../state/compared.ts";
import type { AppState } from "../../state/app-state.ts";
import { useApp, useMapRecord } from "../app-context.ts";
import { CompareEmpty } from "./compare-empty.tsx";
import { CompareKey } from "./compare-key.tsx";
import { CompareOverlay } from "./compare-overlay.tsx";
import { CompareTab } from "./compare-stage.tsx";
import { Intersections } from "./intersections.tsx";
import { ReviewList } from "../correct/review-list.tsx";

/** So few roadmaps need no bars: the overlay says the same. */
const FEW = 2;

/** Tabs that name roadmaps by their stripes alone where the screen is narrow. */
const STRIPED: readonly AppState["tab"][] = ["matrix", "disputes", "consensus"];

/** The panel of the view "compare". */
export function ComparePanel(): ReactNode {
  const { t } = useTranslation();
  const pair = useApp(({ chosen }) => comparedPair({ chosen })?.join("\n") ?? null);
  const count = useApp((state) => state.chosen.length);
  const comparison = useApp(currentComparison);
  const record = useMapRecord();
  const narrow = useApp((state) => state.room === "narrow");
  const tab = useApp((state) => state.tab);
  if (pair === null) return <div className="compare-panel"><CompareEmpty /></div>;
  if (comparison === null || record === null) return <p className="hint">{t("working.compare", { count })}</p>;
  if (narrow && tab !== "overlay") {
    return (
      <>
        {STRIPED.includes(tab) && <CompareKey />}
        <CompareTab />
      </>
    );
  }
  return (
    <div className="compare-panel">
      <CompareOverlay record={record} comparison={comparison} />
      {count > FEW && <Intersections comparison={comparison} />}
      <ReviewList />
    </div>
  );
}
