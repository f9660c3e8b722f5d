/** The order of a roadmap's stages, where stages may lie within stages. */
import type { StageId } from "../model/ids.ts";
import type { Stage } from "../model/stage.ts";

export interface StagePositions {
  /** The place of a stage in reading order from 0; −1 for none or an unknown one. */
  indexOf(stage: StageId | null): number;
  /** −1, 0 or 1 as stage `a` comes before, is or contains or lies within, or comes after stage `b`; undefined where either is −1. */
  compare(a: number, b: number): number | undefined;
  /** For each stage the number of the outermost stage around it, from 1. */
  readonly outer: readonly number[];
}

/** The positions of these stages. O(stages · depth). */
export function stagePositions(stages: readonly Stage[]): StagePositions {
  const sorted = [...stages].sort((a, b) => a.order - b.order);
  const indices = new Map(sorted.map(({ id }, index) => [id, index]));
  const parents = sorted.map(({ parent }, index) => {
    const above = parent === null ? -1 : (indices.get(parent) ?? -1);
    return above < index ? above : -1;
  });
  const outer: number[] = [];
  let outermost = 0;
  for (const parent of parents) outer.push(parent === -1 ? ++outermost : outer[parent]!);
  const isWithin = (inner: number, around: number): boolean => {
    let at = inner;
    while (at > around) at = parents[at]!;
    return at === around;
  };
  return {
    outer,
    indexOf: (stage) => (stage === null ? -1 : (indices.get(stage) ?? -1)),
    compare(a, b) {
      if (a < 0 || b < 0) return undefined;
      if (isWithin(a, b) || isWithin(b, a)) return 0;
      return a < b ? -1 : 1;
    },
  };
}
