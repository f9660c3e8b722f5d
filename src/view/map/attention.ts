/** What the eye is led to: the selected concept, what it needs, what it unlocks; or an arrow and its two ends. */
import type { ConceptId } from "../../../graph/index.ts";
import type { Selection } from "../../state/app-state.ts";
import type { Passage } from "../../state/passage.ts";
import { arrowKey } from "./arrow-key.ts";
import type { DrawnPart } from "./drawn-parts.ts";
import type { Ends } from "../fold/neighbourhood.ts";

/** "far" is reached over others; "kin" is a part or the whole of what is selected, and only keeps its strength. */
export type Role = "selected" | "needs" | "needs-far" | "unlocks" | "unlocks-far" | "kin" | "rest";

export interface Attention {
  readonly concepts: ReadonlyMap<ConceptId, Role>;
  /** By `arrowKey`. */
  readonly arrows: ReadonlyMap<string, Role>;
}

/** What the attention is drawn to: a selection, or several concepts at once, such as those of a folded stage. */
type Attended = Selection | { readonly type: "several"; readonly ids: readonly ConceptId[] };

/** The roles of everything that is not at rest, null without a selection. Arrows are the ones on screen. */
export function attentionOf(selection: Attended | null, arrows: readonly Ends[], parts: readonly DrawnPart[] = []): Attention | null {
  if (selection === null) return null;
  if (selection.type === "arrow") {
    return {
      concepts: new Map<ConceptId, Role>([[selection.before, "needs"], [selection.after, "unlocks"]]),
      arrows: new Map([[arrowKey(selection.before, selection.after), "selected"]]),
    };
  }
  const starts = selection.type === "several" ? selection.ids : [selection.id];
  const concepts = new Map<ConceptId, Role>(starts.map((id) => [id, "selected"]));
  const roles = new Map<string, Role>();
  follow(starts, arrows, "after", "before", ["needs", "needs-far"], concepts, roles);
  follow(starts, arrows, "before", "after", ["unlocks", "unlocks-far"], concepts, roles);
  for (const { key, whole, part } of parts) {
    if (!starts.includes(whole) && !starts.includes(part)) continue;
    const other = starts.includes(whole) ? part : whole;
    if (!concepts.has(other)) concepts.set(other, "kin");
    roles.set(key, "kin");
  }
  return { concepts, arrows: roles };
}

/** The roles of what a passage names: all of it is selected alike. */
export function attentionOfPassage({ concepts, arrows }: Pick<Passage, "concepts" | "arrows">): Attention {
  return {
    concepts: new Map(concepts.map((id) => [id, "selected"])),
    arrows: new Map(arrows.map(({ before, after }) => [arrowKey(before, after), "selected"])),
  };
}

function follow(
  starts: readonly ConceptId[],
  arrows: readonly Ends[],
  near: "before" | "after",
  far: "before" | "after",
  [close, distant]: readonly [Role, Role],
  concepts: Map<ConceptId, Role>,
  roles: Map<string, Role>,
): void {
  const at = new Map<ConceptId, Ends[]>();
  for (const arrow of arrows) at.set(arrow[near], [...(at.get(arrow[near]) ?? []), arrow]);
  let front: readonly ConceptId[] = starts;
  for (let role = close; front.length > 0; role = distant) {
    const next: ConceptId[] = [];
    for (const arrow of front.flatMap((id) => at.get(id) ?? [])) {
      const key = arrowKey(arrow.before, arrow.after);
      if (!roles.has(key)) roles.set(key, role);
      if (concepts.has(arrow[far])) continue;
      concepts.set(arrow[far], role);
      next.push(arrow[far]);
    }
    front = next;
  }
}
