/** What a roadmap says about its concepts after some of them became others or went away. */
import { choiceIdSchema, type ConceptId } from "../../model/ids.ts";
import type { Evidence } from "../../model/place.ts";
import type { Basis, Choice, Prerequisite } from "../../model/relations.ts";
import type { Roadmap } from "../../model/roadmap.ts";
import { byCodePoint } from "../../text/by-code-point.ts";

type Relations = Pick<Roadmap, "prerequisites" | "denials" | "choices" | "parts" | "resources">;

const RANK: Readonly<Record<Basis, number>> = { stated: 3, sequence: 2, stage: 1, reference: 0 };

/** The relations with every id taken through `to`, undefined for a concept that is gone. What ends in itself or in nothing goes; what became equal is one with the evidence of all. Untouched ones stay the same objects in the same order. */
export function relink(roadmap: Roadmap, to: (id: ConceptId) => ConceptId | undefined): Relations {
  const choices = relinkChoices(roadmap.choices, to);
  const pair = <T extends { readonly before: ConceptId; readonly after: ConceptId }>(one: T): T[] => {
    const [before, after] = [to(one.before), to(one.after)];
    if (before === one.before && after === one.after) return [one];
    return before === undefined || after === undefined || before === after ? [] : [{ ...one, before, after }];
  };
  const arrows = roadmap.prerequisites.flatMap(pair).map((one) => {
    if (one.choice === null) return one;
    const choice = choices.renamed.get(one.choice);
    return choice === undefined || choice === one.choice ? one : { ...one, choice };
  });
  const parts = roadmap.parts.flatMap((one) => {
    const [whole, part] = [to(one.whole), to(one.part)];
    if (whole === one.whole && part === one.part) return [one];
    return whole === undefined || part === undefined || whole === part ? [] : [{ ...one, whole, part }];
  });
  return {
    prerequisites: united(arrows, ({ before, after }) => [before, after], stronger),
    denials: united(roadmap.denials.flatMap(pair), ({ before, after }) => [before, after], withBoth),
    choices: choices.choices,
    parts: united(parts, ({ whole, part }) => [whole, part], withBoth),
    resources: roadmap.resources.map((one) => (one.teaches.every((id) => to(id) === id) ? one : { ...one, teaches: [...new Set(one.teaches.flatMap((id) => to(id) ?? []))].sort(byCodePoint) })),
  };
}

function relinkChoices(before: readonly Choice[], to: (id: ConceptId) => ConceptId | undefined): { readonly choices: Choice[]; readonly renamed: ReadonlyMap<Choice["id"], Choice["id"] | null> } {
  const renamed = new Map<Choice["id"], Choice["id"] | null>();
  const after = before.flatMap((one) => {
    if (one.of.every((id) => to(id) === id)) return [one];
    const of = [...new Set(one.of.flatMap((id) => to(id) ?? []))].sort(byCodePoint);
    const id = of.length < 2 ? null : choiceIdSchema.parse(of.join("|"));
    renamed.set(one.id, id);
    return id === null ? [] : [{ ...one, id, of, preferred: one.preferred === null ? null : (to(one.preferred) ?? null) }];
  });
  return { choices: united(after, ({ id }) => [id], withBoth), renamed };
}

/** Those of equal key joined, sorted by key. */
function united<T extends object>(all: readonly T[], keyOf: (one: T) => readonly string[], join: (one: T, other: T) => T): T[] {
  const byKey = new Map<string, T>();
  for (const one of all) {
    const key = keyOf(one).join("\u0000");
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? one : join(known, one));
  }
  return [...byKey.values()].sort((a, b) => compare(keyOf(a), keyOf(b)));
}

function compare(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < a.length; at++) {
    const order = byCodePoint(a[at]!, b[at]!);
    if (order !== 0) return order;
  }
  return 0;
}

function stronger(one: Prerequisite, other: Prerequisite): Prerequisite {
  const basis = RANK[one.basis] >= RANK[other.basis] ? one.basis : other.basis;
  return { ...withBoth(one, other), basis, strength: Math.max(one.strength, other.strength), choice: one.choice ?? other.choice };
}

function withBoth<T extends { readonly evidence: Evidence[] }>(one: T, other: T): T {
  const seen = new Set<string>();
  const all = [...one.evidence, ...other.evidence].filter((each) => {
    const key = JSON.stringify(each);
    return seen.has(key) ? false : seen.add(key);
  });
  return { ...one, evidence: all.sort((a, b) => a.line - b.line || a.column - b.column || byCodePoint(a.rule, b.rule)) };
}
