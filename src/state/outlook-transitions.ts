/** Changes of the outlook as pure functions; each answers only what changes. */
import type { ConceptId } from "../../graph/index.ts";
import { type Facet, type Focus, NOTHING_HIDDEN, type Outlook, wholeOutlook } from "./outlook.ts";

/** Each value once, in one order, so that equal outlooks are equal texts. */
export function sorted<T extends string>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].sort();
}

function toggled<T extends string>(values: readonly T[], value: T): readonly T[] {
  return values.includes(value) ? values.filter((one) => one !== value) : sorted([...values, value]);
}

/** A band folded, or unfolded again. */
export function toggleFold({ folds }: Outlook, band: string): Partial<Outlook> {
  return { folds: toggled(folds, band) };
}

/** Exactly these bands and these wholes folded. */
export function foldOnly(bands: readonly string[], wholes: readonly ConceptId[]): Partial<Outlook> {
  return { folds: sorted(bands), wholes: sorted(wholes) };
}

/** A concept standing for its parts, or no longer. */
export function toggleWhole({ wholes }: Outlook, whole: ConceptId): Partial<Outlook> {
  return { wholes: toggled(wholes, whole) };
}

/** A value of a facet switched off, or on again. */
export function toggleHidden({ hidden }: Outlook, facet: Facet, value: string): Partial<Outlook> {
  return { hidden: { ...hidden, [facet]: toggled(hidden[facet], value) } };
}

/** The focus moved; null leaves it. What was gathered is used up by it. */
export function focusOn(focus: Focus | null): Partial<Outlook> {
  return focus === null ? { focus } : { focus: { ...focus, ids: sorted(focus.ids) }, gathered: [] };
}

/** A concept gathered, or let go again. */
export function gather({ gathered }: Outlook, ids: readonly ConceptId[]): Partial<Outlook> {
  return { gathered: ids.length === 1 ? toggled(gathered, ids[0]!) : sorted([...gathered, ...ids]) };
}

/** Everything in sight again; what is folded stays folded. */
export function showEverything(): Partial<Outlook> {
  return { hidden: NOTHING_HIDDEN, focus: null, gathered: [] };
}

/** What is left of an outlook when another roadmap is shown: what is not about its concepts or stages. */
export function elsewhere({ hidden }: Outlook): Outlook {
  return { ...wholeOutlook(), hidden: { ...hidden, stage: [] } };
}
