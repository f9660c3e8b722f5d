/** A concept that a later stage teaches is called a prerequisite of an earlier one: the author's words and stages disagree. */
import type { Finding } from "../model/finding.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { nameOf } from "./name-of.ts";

/** One finding for each stated prerequisite whose first concept is taught in a later stage than its second. */
export function brokenOrder(roadmap: Roadmap): Finding[] {
  const orderOf = new Map(roadmap.stages.map((stage) => [stage.id, stage]));
  const stageOf = new Map(roadmap.concepts.map((concept) => [concept.id, concept.stage === null ? undefined : orderOf.get(concept.stage)]));
  return roadmap.prerequisites.flatMap((each) => {
    const [first, then] = [stageOf.get(each.before), stageOf.get(each.after)];
    const evidence = each.evidence[0];
    if (each.basis !== "stated" || first === undefined || then === undefined || evidence === undefined || first.order <= then.order || isWithin(first.id, then.id, roadmap)) return [];
    const message = `${nameOf(roadmap, each.before)} comes first according to these words, but stage "${first.title}" that teaches it stands after "${then.title}", which teaches ${nameOf(roadmap, each.after)}.`;
    return [{ code: "broken-order", severity: "warning", message, document: roadmap.document, line: evidence.line, column: evidence.column, quote: evidence.quote }];
  });
}

/** Whether stage `inner` lies inside stage `outer`. */
function isWithin(inner: string, outer: string, roadmap: Roadmap): boolean {
  const parentOf = new Map<string, string | null>(roadmap.stages.map((stage) => [stage.id, stage.parent]));
  for (let at: string | null | undefined = inner; at != null; at = parentOf.get(at)) if (at === outer) return true;
  return false;
}
