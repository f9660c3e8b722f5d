/** Roadmaps of several documents side by side: each gets an id of its own, which everything in an atlas refers to. */
import { roadmapIdSchema } from "../model/ids.ts";
import type { Roadmap } from "../model/roadmap.ts";

/** The roadmaps in the order given with distinct ids: the first of an id keeps it, the next is `id-2`, and so on. Those that need no other id are the same objects. */
export function distinctRoadmaps(roadmaps: readonly Roadmap[]): readonly Roadmap[] {
  const own = new Set<string>(roadmaps.map(({ id }) => id));
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  return roadmaps.map((roadmap) => {
    let id: string = roadmap.id;
    let number = numbers.get(roadmap.id) ?? 2;
    for (; taken.has(id) || (id !== roadmap.id && own.has(id)); number++) id = `${roadmap.id}-${number}`;
    numbers.set(roadmap.id, number);
    taken.add(id);
    return id === roadmap.id ? roadmap : { ...roadmap, id: roadmapIdSchema.parse(id) };
  });
}
