/** Attention as plates and bundles show it: what is folded lends its role to what it is folded into. */
import type { Selection } from "../../state/app-state.ts";
import type { Passage } from "../../state/passage.ts";
import { arrowKey } from "./arrow-key.ts";
import { type Attention, attentionOf, attentionOfPassage, type Role } from "./attention.ts";
import type { MapContent } from "./map-content.ts";

export interface PlateAttention {
  /** By the plate's id. */
  readonly plates: ReadonlyMap<string, Role>;
  /** By the arrow's key. */
  readonly arrows: ReadonlyMap<string, Role>;
}

/** The strongest first: of several roles that meet on one plate, the first is shown. */
const RANK: readonly Role[] = ["selected", "needs", "unlocks", "needs-far", "unlocks-far", "kin", "rest"];

/** Where a content leads the eye for a selection, or for a plate that is pointed at; null for nothing. */
export function plateAttention(content: MapContent, at: Selection | { readonly type: "plate"; readonly id: string } | null): PlateAttention | null {
  const fold = at?.type === "plate" ? content.folds.find(({ id }) => id === at.id) : undefined;
  const plate = at?.type === "plate" ? content.plates.find(({ id }) => id === at.id) : undefined;
  const attended = at?.type !== "plate" ? at : fold !== undefined ? ({ type: "several", ids: fold.members } as const) : plate === undefined ? null : ({ type: "concept", id: plate.id } as const);
  const attention = attentionOf(attended, content.ends, content.parts);
  return attention === null ? null : onPlates(attention, content);
}

/** Where a passage of a source text leads the eye: to all that it names. */
export function passageAttention(content: MapContent, passage: Pick<Passage, "concepts" | "arrows">): PlateAttention {
  return onPlates(attentionOfPassage(passage), content);
}

function onPlates(attention: Attention, content: MapContent): PlateAttention {
  const plates = new Map<string, Role>();
  for (const [id, role] of attention.concepts) strengthen(plates, content.into.get(id) ?? id, role);
  const arrows = new Map<string, Role>();
  for (const { key, bundled } of content.arrows) {
    for (const { before, after } of bundled) {
      const role = attention.arrows.get(arrowKey(before, after));
      if (role !== undefined) strengthen(arrows, key, role);
    }
  }
  for (const { key } of content.parts) {
    const role = attention.arrows.get(key);
    if (role !== undefined) arrows.set(key, role);
  }
  return { plates, arrows };
}

function strengthen(roles: Map<string, Role>, key: string, role: Role): void {
  const there = roles.get(key);
  if (there === undefined || RANK.indexOf(role) < RANK.indexOf(there)) roles.set(key, role);
}
