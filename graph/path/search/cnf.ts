/**
 * What each concept requires, in conjunctive normal form over concept numbers: all of its groups, any one member of each.
 * A group of one is a plain prerequisite, a larger one a choice. Compressed sparse rows, walked in both directions.
 */
import { absorb } from "./absorb.ts";

/** `after` requires one of `of`. */
export interface Requirement {
  readonly after: number;
  readonly of: readonly number[];
}

/**
 * Groups are numbered by the concept that requires them: those of concept v are `groupStart[v]` up to `groupStart[v + 1]`, exclusive.
 * The members of group g are `member[i]` for i from `memberStart[g]` up to `memberStart[g + 1]`, ascending; the groups
 * that concept v is a member of are `usedIn[i]` for i from `usedStart[v]` up to `usedStart[v + 1]`.
 */
export interface Cnf {
  readonly size: number;
  readonly groupStart: Int32Array;
  /** The concept that requires the group. */
  readonly ownerOf: Int32Array;
  readonly memberStart: Int32Array;
  readonly member: Int32Array;
  readonly usedStart: Int32Array;
  readonly usedIn: Int32Array;
}

/**
 * The requirements of `size` concepts, without repetitions and without groups that a smaller group of the same concept
 * implies (absorption). O(N log N), and O(g²) for the g groups of one concept.
 */
export function cnf(size: number, requirements: Iterable<Requirement>): Cnf {
  const groupsOf: number[][][] = Array.from({ length: size }, () => []);
  for (const { after, of } of requirements) groupsOf[after]!.push(of.length === 1 ? [of[0]!] : [...new Set(of)].sort((a, b) => a - b));
  const owner: number[] = [];
  const groups: number[][] = [];
  const groupStart = new Int32Array(size + 1);
  for (let v = 0; v < size; v++) {
    for (const group of absorb(groupsOf[v]!)) {
      owner.push(v);
      groups.push(group);
    }
    groupStart[v + 1] = groups.length;
  }
  const memberStart = new Int32Array(groups.length + 1);
  groups.forEach((group, g) => (memberStart[g + 1] = memberStart[g]! + group.length));
  return { size, groupStart, ownerOf: Int32Array.from(owner), memberStart, member: Int32Array.from(groups.flat()), ...uses(size, groups) };
}

function uses(size: number, groups: readonly (readonly number[])[]): Pick<Cnf, "usedStart" | "usedIn"> {
  const usedStart = new Int32Array(size + 1);
  for (const group of groups) for (const v of group) usedStart[v + 1]!++;
  for (let v = 0; v < size; v++) usedStart[v + 1]! += usedStart[v]!;
  const next = usedStart.slice();
  const usedIn = new Int32Array(usedStart[size]!);
  groups.forEach((group, g) => group.forEach((v) => (usedIn[next[v]!++] = g)));
  return { usedStart, usedIn };
}

/** The members of group `g`, ascending. */
export function membersOf(requirements: Cnf, g: number): Int32Array {
  return requirements.member.subarray(requirements.memberStart[g]!, requirements.memberStart[g + 1]!);
}
