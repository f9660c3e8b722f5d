/** Times that nobody gives, and times that do not add up. */
import type { Doubt } from "../model/doubt.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { durationMismatch } from "./duration-mismatch.ts";

/** One doubt for a total that is not the sum, and one for each main stage without a time where others have one. */
export function doubtfulTimes(roadmap: Roadmap): Doubt[] {
  const top = roadmap.stages.filter((stage) => stage.parent === null);
  const timed = top.filter((stage) => stage.duration !== null);
  const assumed = timed.length === 0 ? [] : top.filter((stage) => stage.duration === null && !stage.ongoing);
  return [
    ...durationMismatch(roadmap).map(({ message, line, column, quote }): Doubt => ({ code: "duration-mismatch", weight: 0.6, message, line, column, quote })),
    ...assumed.map(({ id, title, line }): Doubt => ({ code: "duration-assumed", weight: 0.25, stage: id, message: `Nobody says how long “${title}” takes: plans assume it.`, line, column: 1, quote: title })),
  ];
}
