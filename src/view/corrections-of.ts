/** Which corrections made something what it is. */
import type { Anchor, Correction, Label, Roadmap } from "../../graph/index.ts";
import type { Selection } from "../state/app-state.ts";

/** Those of a corrected roadmap's that are about a selection, the first first. */
export function correctionsOf({ corrected = [], concepts }: Roadmap, selection: Selection): readonly Correction[] {
  const named = (label: Label): string[] => concepts.filter((one) => one.label.zh === label.zh && one.label.en === label.en).map(({ id }) => id);
  const renamed = new Map(corrected.flatMap((one) => (one.kind === "rename" ? named(one.label).map((id) => [one.concept.concept as string, id] as const) : [])));
  const is = (anchor: Anchor | null, id: string): boolean => anchor !== null && (renamed.get(anchor.concept) ?? anchor.concept) === id;
  if (selection.type === "arrow") {
    const { before, after } = selection;
    return corrected.filter((one) => "before" in one && ((is(one.before, before) && is(one.after, after)) || (is(one.before, after) && is(one.after, before))));
  }
  const { id } = selection;
  return corrected.filter((one) => {
    if ("before" in one) return one.kind === "cut" && (is(one.before, id) || is(one.after, id));
    if (one.kind === "choice" || one.kind === "no-choice") return one.of.some((anchor) => is(anchor, id));
    if (one.kind === "merge") return is(one.into, id);
    if (one.kind === "split") return is(one.concept, id) || one.parts.some(({ label }) => named(label).includes(id));
    return is(one.concept, id);
  });
}
