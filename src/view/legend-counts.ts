/** What the legend has to explain: only what is on screen, with how often it is. */
import { drawnParts } from "./drawn-parts.ts";
import type { Basis, Emphasis, Kind, Roadmap } from "../../graph/index.ts";

interface LegendCounts {
  readonly bases: Readonly<Record<Basis, number>>;
  readonly emphases: Readonly<Record<Emphasis, number>>;
  readonly kinds: Readonly<Partial<Record<Kind, number>>>;
  readonly choices: number;
  readonly parts: number;
}

/** Counts over a whole roadmap, so that a hidden basis can be switched on again. */
export function legendCounts(roadmap: Roadmap): LegendCounts {
  const bases = { stated: 0, sequence: 0, stage: 0, reference: 0 };
  const emphases = { required: 0, optional: 0, aware: 0 };
  const kinds: Partial<Record<Kind, number>> = {};
  for (const { basis } of roadmap.prerequisites) bases[basis] += 1;
  for (const { emphasis, kind } of roadmap.concepts) {
    emphases[emphasis] += 1;
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  return { bases, emphases, kinds, choices: roadmap.choices.length, parts: drawnParts(roadmap).length };
}
