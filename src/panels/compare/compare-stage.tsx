/** What stands in the map's place where a comparison is more than a map. */
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { currentComparison, FEWEST_COMPARED } from "../../state/compared.ts";
import { useApp, useMapRecord } from "../app-context.ts";
import { CompareConsensus } from "./compare-consensus.tsx";
import { CompareDisputes } from "./compare-disputes.tsx";
import { CompareMatrix } from "./compare-matrix.tsx";
import { CompareOrder } from "./compare-order.tsx";
import { CompareEmpty } from "./compare-empty.tsx";
import { CompareKey } from "./compare-key.tsx";
import { CompareSide } from "./compare-side.tsx";
import { WorkingNote } from "../notes/working-note.tsx";
import { pickedConcepts } from "../../view/map/map-marks.ts";

/** The tab over the map, as wide as the panels leave it. */
export function CompareStage(): ReactNode {
  const { t } = useTranslation();
  const tab = useApp((state) => state.tab);
  const count = useApp((state) => state.chosen.length);
  return (
    <section className="stage" aria-label={t(`compare.${tab}`)} tabIndex={-1}>
      {tab === "consensus" && count >= FEWEST_COMPARED && <CompareKey />}
      <CompareTab />
    </section>
  );
}

/** The tab's content. */
export function CompareTab(): ReactNode {
  const tab = useApp((state) => state.tab);
  const count = useApp((state) => state.chosen.length);
  const picked = useApp((state) => state.picked);
  const comparison = useApp(currentComparison);
  const record = useMapRecord();
  const wanted = useMemo(() => pickedConcepts(record ?? { concepts: [] }, picked), [record, picked]);
  if (count < FEWEST_COMPARED) return <div className="map-note"><CompareEmpty /></div>;
  if (comparison === null || record === null) return <WorkingNote />;
  switch (tab) {
    case "side":
      return <CompareSide record={record} />;
    case "matrix":
      return <CompareMatrix comparison={comparison} picked={wanted} />;
    case "order":
      return <CompareOrder comparison={comparison} picked={wanted} />;
    case "disputes":
      return <CompareDisputes comparison={comparison} />;
    case "consensus":
      return <CompareConsensus comparison={comparison} />;
    default:
      return null;
  }
}
