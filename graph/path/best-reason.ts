/** Of everything that a concept rests on, the reason that is quoted where there is room for one. */
import type { Reason } from "../model/plan.ts";

/** The first reason with words that is stated, else in sequence, else of the reference by the shortest way, else by the order of stages; undefined where nothing has words. O(reasons). */
export function bestReason(why: readonly Reason[]): Reason | undefined {
  const quoted = why.filter(({ evidence }) => evidence.length > 0);
  const reference = quoted.filter(({ basis }) => basis === "reference").sort((a, b) => a.evidence.length - b.evidence.length)[0];
  const first = (wanted: Reason["basis"]): Reason | undefined => quoted.find(({ basis }) => basis === wanted);
  return first("stated") ?? first("sequence") ?? reference ?? first("stage");
}
