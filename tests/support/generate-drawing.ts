/**
 * Drawings like those of real roadmaps, as many as wanted and always the same for the same seed:
 * stages in order, tracks through them, most arrows within a track and from a near stage, shortcuts left out.
 */
import type { Drawing } from "../../graph/layout/drawing.ts";
import { arrowsOf } from "../../graph/order/arrows-of.ts";
import { digraph } from "../../graph/order/digraph.ts";
import { transitiveReduction } from "../../graph/order/transitive-reduction.ts";

const levelsPerStage = 3;

export interface DrawingRecipe {
  readonly nodes: number;
  readonly seed: number;
  /** One for about twelve nodes unless told, at most eight; 0 leaves the bands away, not the structure. */
  readonly bands?: number;
  readonly tracks?: number;
  readonly arrowsPerNode?: number;
  readonly direction?: Drawing["direction"];
}

/** Numbers from 0 to 1, exclusive, from a seed (Park and Miller). */
export function numbersFrom(seed: number): () => number {
  let state = (Math.imul(seed, 2654435761) >>> 1) % 2147483646;
  const next = (): number => {
    state = ((state + 1) * 48271) % 2147483647;
    return state / 2147483647;
  };
  next();
  return next;
}

/** The drawing of this recipe: labels 60 to 180 wide and 36 high, arrows about `arrowsPerNode` (1.6) for each node. */
export function generateDrawing(recipe: DrawingRecipe): Drawing {
  const { nodes: n, direction = "right", arrowsPerNode = 1.6 } = recipe;
  const stages = recipe.bands || Math.max(1, Math.min(8, Math.round(n / 12)));
  const tracks = recipe.tracks ?? Math.max(2, Math.round(Math.sqrt(n / 2)));
  const random = numbersFrom(recipe.seed);
  const name = (index: number): string => `n${String(index).padStart(5, "0")}`;
  const track = Array.from({ length: n }, () => Math.floor(random() * tracks));
  const level = Array.from({ length: n }, () => Math.floor(random() * stages * levelsPerStage)).sort((a, b) => a - b);
  const pairs = new Map<string, [string, string]>();
  for (let tries = 0; pairs.size < n * arrowsPerNode * 1.1 && tries < n * 200; tries++) {
    const before = Math.floor(random() * n);
    const after = Math.floor(random() * n);
    const span = level[after]! - level[before]!;
    if (span < 1 || random() > 1.2 / span || (track[before] !== track[after] && random() < 0.85)) continue;
    pairs.set(`${before} ${after}`, [name(before), name(after)]);
  }
  const ids = Array.from({ length: n }, (_, index) => name(index));
  const reduced = arrowsOf(transitiveReduction(digraph({ ids, arrows: pairs.values() })));
  return {
    direction,
    nodes: ids.map((id, index) => ({ id, width: 60 + Math.floor(random() * 121), height: 36, band: recipe.bands === 0 ? null : Math.floor(level[index]! / levelsPerStage) + 1 })),
    arrows: reduced.map(({ before, after }) => ({ id: `${before}>${after}`, before, after })),
    bands: recipe.bands === 0 ? [] : Array.from({ length: stages }, (_, at) => ({ id: `s${at + 1}`, title: `Stage ${at + 1}`, order: at + 1 })),
  };
}
