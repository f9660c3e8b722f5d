/** Puts right one roadmap's word on an order, where several roadmaps are on the map. */
import type { ReactNode } from "react";
import type { AtlasConcept } from "../../../graph/index.ts";
import { useOpened } from "../app-context.ts";
import { CorrectArrow } from "./correct-arrow.tsx";

/** The form for the arrow between that roadmap's own concepts; nothing where it has none. */
export function CorrectVoice({ of, before, after }: { readonly of: string; readonly before: AtlasConcept; readonly after: AtlasConcept }): ReactNode {
  const open = useOpened(of);
  const names = (atlas: AtlasConcept, own: string): boolean => atlas.members.some(({ roadmap, concept }) => roadmap === of && concept === own);
  const arrow = open?.roadmap.prerequisites.find((one) => names(before, one.before) && names(after, one.after));
  return arrow === undefined ? null : <CorrectArrow of={of} before={arrow.before} after={arrow.after} />;
}
