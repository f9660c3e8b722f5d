/** A roadmap together with what the built-in reference says about its concepts, as the map and the details show it. */
import type { Prerequisite, Roadmap } from "../../../graph/index.ts";
import type { OpenRoadmap } from "../../state/app-state.ts";

const made = new WeakMap<OpenRoadmap, Roadmap>();

/** The roadmap with the arrows of the reference added; the same object for the same opened roadmap. */
export function roadmapWithReference(open: OpenRoadmap): Roadmap {
  const known = made.get(open);
  if (known !== undefined) return known;
  const roadmap = withReference(open.roadmap, open.reference ?? []);
  made.set(open, roadmap);
  return roadmap;
}

/** The roadmap with arrows of the reference added where its author says nothing about the two concepts. */
export function withReference(roadmap: Roadmap, reference: readonly Prerequisite[]): Roadmap {
  const said = new Set([...roadmap.prerequisites, ...roadmap.denials].flatMap(({ before, after }) => [`${before} ${after}`, `${after} ${before}`]));
  const added = reference.filter(({ before, after }) => !said.has(`${before} ${after}`));
  return added.length === 0 ? roadmap : { ...roadmap, prerequisites: [...roadmap.prerequisites, ...added] };
}
