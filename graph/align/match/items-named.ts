/** From the names in a reader's decision to the concepts that it is about. */
import type { Named } from "../../model/decision.ts";
import type { Item } from "../item.ts";

/** Answers the items that are named: with a roadmap its one concept of this id, else every concept of this id and every one that is this entry of the lexicon. */
export function itemsNamed(items: readonly Item[]): (named: Named) => readonly Item[] {
  const byId = new Map<string, Set<Item>>();
  for (const item of items) for (const id of [item.concept.id, ...(item.known === undefined ? [] : [item.known])]) byId.set(id, (byId.get(id) ?? new Set()).add(item));
  return ({ concept, roadmap }) => {
    const all = [...(byId.get(concept) ?? [])];
    return roadmap === undefined ? all : all.filter((item) => item.roadmap.id === roadmap && item.concept.id === concept);
  };
}
