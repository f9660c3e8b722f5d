/** What one author keeps apart is two things to everybody: alternatives, a part and its whole, a prerequisite and what needs it, names listed side by side. */
import type { Roadmap } from "../../model/roadmap.ts";

const MOST_BETWEEN = 3;

/** Answers whether the roadmap keeps two of its concepts, by id, apart. Made in O(m log m) for m mentions and relations. */
export function keptApartBy(roadmap: Roadmap): (a: string, b: string) => boolean {
  const pairs = new Set<string>();
  for (const { before, after } of [...roadmap.prerequisites, ...roadmap.denials]) pairs.add(keyOf(before, after));
  for (const { whole, part } of roadmap.parts) pairs.add(keyOf(whole, part));
  const lists = new Map<string, Set<number>>();
  for (const [number, list] of [...roadmap.choices.map(({ of }) => of as readonly string[]), ...enumerations(roadmap)].entries()) {
    for (const id of list) lists.set(id, (lists.get(id) ?? new Set()).add(number));
  }
  return (a, b) => pairs.has(keyOf(a, b)) || [...(lists.get(a) ?? [])].some((number) => lists.get(b)?.has(number) === true);
}

function keyOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Concepts whose mentions follow each other on a line with next to nothing between: 监督学习、无监督学习. */
function enumerations(roadmap: Roadmap): string[][] {
  const places = roadmap.concepts.flatMap(({ id, mentions }) => mentions.map(({ line, column, endLine, endColumn }) => ({ id, line, column, endLine, endColumn }))).sort((a, b) => a.line - b.line || a.column - b.column);
  const runs: string[][] = [];
  for (const [i, place] of places.entries()) {
    const last = places[i - 1];
    const goesOn = last !== undefined && last.endLine === place.line && place.column >= last.endColumn && place.column - last.endColumn <= MOST_BETWEEN;
    if (goesOn) runs.at(-1)!.push(place.id);
    else runs.push([place.id]);
  }
  return runs.filter((run) => new Set(run).size > 1);
}
