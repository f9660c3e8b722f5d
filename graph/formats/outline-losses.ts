/** What an outline cannot hold of a roadmap: it is a tree, arrows are not. */
import type { Basis } from "../model/relations.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { knownArrows } from "./known-arrows.ts";
import { lossesOf, type FactName } from "./losses-of.ts";

/** The losses of an outline that keeps these facts and the arrows of these bases. */
export function outlineLosses(roadmap: Roadmap, kept: readonly FactName[], bases: readonly Basis[] = []): string[] {
  const { arrows, dangling } = knownArrows(roadmap);
  const lost = arrows.filter(({ basis }) => !bases.includes(basis)).length;
  return [...(lost === 0 ? [] : [`${lost} ${lost === 1 ? "prerequisite" : "prerequisites"}`]), ...lossesOf(roadmap, kept, dangling)];
}
