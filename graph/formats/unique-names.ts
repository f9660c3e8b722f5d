/** Names that another format allows, one for each id: ids that would fall together are told apart by a number. */

/** A name for each id, all different: `toName(id)`, with "_2", "_3" … behind it where it is taken. Linear but for the clashes. */
export function uniqueNames(ids: Iterable<string>, toName: (id: string) => string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const next = new Map<string, number>();
  for (const id of ids) {
    if (names.has(id)) continue;
    const base = toName(id);
    let name = base;
    for (let number = next.get(base) ?? 2; taken.has(name); number++) {
      name = `${base}_${number}`;
      next.set(base, number + 1);
    }
    taken.add(name);
    names.set(id, name);
  }
  return names;
}
