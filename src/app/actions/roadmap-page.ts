/** A roadmap as a page that stands for itself, with its map and, where the plan is at hand, the plan. */
import type { TFunction } from "i18next";
import { layOutAlone, type Placement } from "../../../graph/index.ts";
import { type AppState, mapKey, type OpenRoadmap } from "../../state/app-state.ts";
import { mapDrawing } from "../../view/map/map-drawing.ts";
import { labelIn } from "../../view/labels.ts";
import { htmlPage } from "../../view/page/html-page.ts";
import { mapOfPage } from "../../view/page/map-of-page.ts";
import { roadmapRecord } from "../../view/map/roadmap-record.ts";
import { roadmapWithReference } from "../../view/map/with-reference.ts";

/** The page in the reader's language. `id` is the roadmap's on the shelf. */
export function roadmapPage(state: AppState, id: string, open: OpenRoadmap, t: TFunction): string {
  const { language, placements, planned, union, view } = state;
  const record = roadmapRecord(roadmapWithReference(open), id);
  const placement: Placement | undefined = placements[mapKey(id, language, "right")];
  const map = mapOfPage(record, placement ?? layOutAlone(mapDrawing(record, language, "right"), {}), { language, t, title: open.roadmap.title });
  const concepts = new Map(union?.atlas.concepts.map((concept) => [concept.id, concept]));
  const plan = view === "plan" ? (planned?.plan ?? null) : null;
  const targets = plan?.targets.map((target) => labelIn(concepts.get(target) ?? { id: target, label: {} }, language)).join(t("app.and"));
  return htmlPage({ roadmap: open.roadmap, text: open.text, map, plan: plan === null ? null : { plan, title: t("plan.title", { targets }) }, language, t });
}
