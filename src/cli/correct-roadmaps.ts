/** Roadmaps with a reader's corrections applied, and word of those that no longer fit. */
import { applyCorrections, sayCorrection, type Corrected, type Correction } from "../../graph/index.ts";
import { listed, sayFew } from "./notices.ts";
import { say } from "./output.ts";
import type { RoadmapWithText } from "./with-texts.ts";

/** Why a correction changes nothing, in words. */
const WHY: Readonly<Record<Corrected["unfit"][number]["why"], string>> = {
  "no-concept": "its concept is not there",
  "no-stage": "its stage is not there",
  "no-words": "its words are not there",
  "no-arrow": "there is no order to turn round",
  overruled: "another correction merged or dropped its concept",
  circle: "with the other corrections it would go round in a circle",
};

/** Each roadmap corrected, with the text that its places refer to. What fits no longer, or is about no roadmap that was read, is said on stderr. */
export function correctRoadmaps(roadmaps: readonly RoadmapWithText[], corrections: readonly Correction[]): Corrected[] {
  const corrected = roadmaps.map(({ roadmap, text }) => applyCorrections(roadmap, corrections, text));
  sayFew(corrected.flatMap(({ unfit }) => unfit.map(({ correction, why }) => `${correction.roadmap}: not applied, ${WHY[why]}: ${sayCorrection(correction)}`)), "correction that does not fit", "corrections that do not fit");
  const ids = new Set(roadmaps.map(({ roadmap }) => roadmap.id));
  const strangers = [...new Set(corrections.map(({ roadmap }) => roadmap))].filter((id) => !ids.has(id));
  sayFew(strangers.map((id) => `There are corrections of ${id}, but no roadmap with this id was read: they change nothing.`), "roadmap of corrections that was not read", "roadmaps of corrections that were not read");
  if (strangers.length > 0) say(`What was read: ${listed([...ids])}.`);
  return corrected;
}
