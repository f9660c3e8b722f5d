/** The shelf as it is chosen from: the chosen roadmaps in the reader's order, then the rest. */
import type { AppState, ShelfEntry } from "../../state/app-state.ts";

export interface Source {
  readonly entry: ShelfEntry;
  /** Place among the chosen from 0; null where it is not chosen. */
  readonly place: number | null;
}

/** Every roadmap on the shelf once. */
export function sourceOrder({ shelf, chosen }: Pick<AppState, "shelf" | "chosen">): readonly Source[] {
  const byId = new Map(shelf.map((entry) => [entry.id, entry]));
  const first = chosen.flatMap((id) => byId.get(id) ?? []);
  const rest = shelf.filter(({ id }) => !chosen.includes(id));
  return [...first.map((entry, place) => ({ entry, place })), ...rest.map((entry) => ({ entry, place: null }))];
}
