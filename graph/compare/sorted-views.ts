/** The views that agreeing and disputing start from: made once for both, since they are most of the work and of the memory. */
import type { Atlas } from "../model/atlas.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import type { View } from "./view.ts";
import { viewsOf } from "./views-of.ts";

/** The views of `roadmaps`, all of them in `atlas`, sorted by id: the order of the roadmaps makes no difference to what is made of them. Cost and errors of `viewsOf`. */
export function sortedViews(atlas: Atlas, roadmaps: readonly Roadmap[]): View[] {
  return viewsOf(atlas, [...roadmaps].sort((a, b) => byCodePoint(a.id, b.id)));
}
