/** What the legend has to explain: only what is on screen, with how often it is. */
import type { Basis, Emphasis, Kind } from "../../../graph/index.ts";
import type { MapRecord } from "../map/map-record.ts";

interface LegendCounts {
  readonly bases: Readonly<Record<Basis, number>>;
  readonly emphases: Readonly<Record<Emphasis, number>>;
  readonly kinds: Readonly<Partial<Record<Kind, number>>>;
  readonly choices: number;
  readonly parts: number;
  readonly disputed: number;
}

/** Counts over a whole map, so that a hidden basis can be switched on again. */
export function legendCounts({ arrows, concepts, choices, parts }: MapRecord): LegendCounts {
  const bases = { stated: 0, sequence: 0, stage: 0, reference: 0 };
  const emphases = { required: 0, optional: 0, aware: 0 };
  const kinds: Partial<Record<Kind, number>> = {};
  for (const { basis } of arrows) bases[basis] += 1;
  for (const { emphasis, kind } of concepts) {
    emphases[emphasis] += 1;
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  return { bases, emphases, kinds, choices: choices.length, parts: parts.length, disputed: arrows.filter(({ disputed }) => disputed).length };
}
