/** Concepts that need each other in a circle which nobody can enter: they are learnt together, as one. */
import { digraph } from "../order/digraph.ts";
import { stronglyConnected } from "../order/strongly-connected.ts";
import { cnf, membersOf, type Cnf, type Requirement } from "./search/cnf.ts";
import { derivation } from "./derivation.ts";

/** Requirements in which everything can be learnt. Each unit goes by its smallest number; the others of it require nothing and are required by nothing. */
export interface Units {
  readonly cnf: Cnf;
  readonly unitOf: Int32Array;
  /** The members of the units of more than one, by unit, ascending. */
  readonly together: ReadonlyMap<number, readonly number[]>;
}

/** `requirements` with the circles that cannot be entered from `known` as units. O(N) where there are none, else O(c·N) for c circles one behind the other. */
export function learnTogether(requirements: Cnf, known: readonly number[]): Units {
  const alone = Int32Array.from({ length: requirements.size }, (_, v) => v);
  if (!hasCircles(requirements)) return { cnf: requirements, unitOf: alone, together: new Map() };
  const unitOf = alone;
  let joined = requirements;
  for (;;) {
    const stuck = stuckIn(joined, known, unitOf);
    if (stuck.length === 0) return { cnf: joined, unitOf, together: membersOfUnits(unitOf) };
    for (const circle of circlesIn(joined, stuck, known)) for (let v = 0; v < unitOf.length; v++) if (circle.includes(unitOf[v]!)) unitOf[v] = circle[0]!;
    joined = join(requirements, unitOf);
  }
}

const circular = new WeakMap<Cnf, boolean>();

/** Whether anything cannot be learnt from nothing; where all can be, all can be whatever is known. Found out once for each. */
function hasCircles(requirements: Cnf): boolean {
  const old = circular.get(requirements);
  if (old !== undefined) return old;
  const found = stuckIn(requirements, [], Int32Array.from({ length: requirements.size }, (_, v) => v)).length > 0;
  circular.set(requirements, found);
  return found;
}

function membersOfUnits(unitOf: Int32Array): Map<number, number[]> {
  const together = new Map<number, number[]>();
  unitOf.forEach((unit, v) => together.set(unit, [...(together.get(unit) ?? []), v]));
  for (const [unit, members] of together) if (members.length === 1) together.delete(unit);
  return together;
}

function stuckIn(requirements: Cnf, known: readonly number[], unitOf: Int32Array): number[] {
  const all = derivation(requirements);
  for (const v of known) all.know(unitOf[v]!);
  for (let v = 0; v < requirements.size; v++) all.permit(v);
  return [...all.has.keys()].filter((v) => all.has[v] === 0);
}

/** The circles of plain prerequisites among `stuck`; where there are none, those that choices close and that require nothing stuck outside. */
function circlesIn(requirements: Cnf, stuck: readonly number[], known: readonly number[]): number[][] {
  const isStuck = new Set(stuck);
  const isKnown = new Set(known);
  const arrows = stuck.flatMap((v) => {
    const groups = Array.from({ length: requirements.groupStart[v + 1]! - requirements.groupStart[v]! }, (_, at) => [...membersOf(requirements, requirements.groupStart[v]! + at)]);
    return groups.filter((group) => group.every((w) => isStuck.has(w) && !isKnown.has(w))).flatMap((group) => group.map((w) => ({ w, v, isPlain: group.length === 1 })));
  });
  const plain = components(arrows.filter(({ isPlain }) => isPlain));
  if (plain.length > 0) return plain;
  const all = components(arrows);
  const entered = all.filter((circle) => arrows.every(({ w, v }) => !circle.includes(v) || circle.includes(w)));
  return entered.length > 0 ? entered : all;
}

function components(arrows: readonly { readonly w: number; readonly v: number }[]): number[][] {
  const name = (v: number): string => String(v).padStart(9, "0");
  const graph = digraph({ ids: [], arrows: arrows.map(({ w, v }) => [name(w), name(v)]) });
  return stronglyConnected(graph).members.filter((nodes) => nodes.length > 1).map((nodes) => nodes.map((node) => Number(graph.ids[node])));
}

function join(requirements: Cnf, unitOf: Int32Array): Cnf {
  const joined: Requirement[] = [];
  requirements.ownerOf.forEach((owner, g) => {
    const after = unitOf[owner]!;
    const of = [...membersOf(requirements, g)].map((v) => unitOf[v]!);
    if (!of.includes(after)) joined.push({ after, of });
  });
  return cnf(requirements.size, joined);
}
