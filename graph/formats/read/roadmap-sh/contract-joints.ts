/** Captions on the way of a line are no ends: what they join is joined directly. */
import type { DrawnLine } from "./read-lines.ts";

/** A caption with more lines than this on a side would join everything to everything. */
const MOST = 12;

/** The lines between boxes that are no joint, those through joints included, and how many lines ended at a joint. Near-linear. */
export function contractJoints(lines: readonly DrawnLine[], isJoint: (id: string) => boolean): { readonly joined: readonly DrawnLine[]; readonly contracted: number } {
  const out = new Map<string, DrawnLine[]>();
  for (const line of lines) {
    const list = out.get(line.from);
    if (list === undefined) out.set(line.from, [line]);
    else list.push(line);
  }
  const joined = new Map<string, DrawnLine>();
  const add = (line: DrawnLine): void => void (joined.has(`${line.from}\u0000${line.to}`) || joined.set(`${line.from}\u0000${line.to}`, line));
  for (const line of lines) {
    if (isJoint(line.from)) continue;
    if (!isJoint(line.to)) {
      add(line);
      continue;
    }
    const seen = new Set([line.to]);
    for (const joint of seen) {
      for (const next of (out.get(joint) ?? []).slice(0, MOST)) {
        if (next.dashed !== line.dashed) continue;
        if (!isJoint(next.to)) add({ ...next, from: line.from });
        else if (seen.size < MOST) seen.add(next.to);
      }
    }
  }
  return { joined: [...joined.values()], contracted: lines.filter(({ from, to }) => isJoint(from) || isJoint(to)).length };
}
