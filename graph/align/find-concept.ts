/** A concept of the atlas by whatever a person calls it: what the command line and the address bar take as names. */
import { NotFoundError } from "../errors.ts";
import type { Atlas, AtlasConcept } from "../model/atlas.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import { formOf } from "./form/form-of.ts";
import { knownAs } from "./form/lexicon-forms.ts";
import { likeness } from "./form/likeness.ts";

const MOST_CANDIDATES = 5;
const LEAST_LIKENESS = 0.3;

/**
 * The concept of this id; else the one with this label in either language; else the one that a member calls so, or whose
 * own id in a roadmap it is; else the one with this alias or known to the lexicon under this name. Spelling counts as
 * little as in alignment. O(names of the atlas).
 * Throws NotFoundError, with the nearest names or with the ids of those that are meant equally well.
 */
export function findConcept(atlas: Atlas, name: string): AtlasConcept {
  const id = atlas.concepts.find((concept) => concept.id === name);
  if (id !== undefined) return id;
  const form = formOf(name);
  const known = knownAs(name);
  const ways: readonly ((concept: AtlasConcept) => boolean)[] = [
    ({ label }) => isNamed([label.zh, label.en], form),
    ({ members }) => members.some(({ surfaces, concept }) => concept === name || isNamed(surfaces, form)),
    (concept) => concept.id === known || isNamed(concept.aliases, form),
  ];
  for (const way of ways) {
    const found = form === "" ? [] : atlas.concepts.filter(way);
    if (found.length === 1) return found[0]!;
    if (found.length > 1) throw ambiguous(name, found);
  }
  throw unknown(atlas, name, form);
}

function isNamed(names: readonly (string | undefined)[], form: string): boolean {
  return names.some((name) => name !== undefined && formOf(name) === form);
}

function ambiguous(name: string, found: readonly AtlasConcept[]): NotFoundError {
  const ids = found.map(({ id }) => id).sort(byCodePoint);
  return new NotFoundError(`${name} stands for ${ids.length} concepts: ${ids.join(", ")}. Give the id of the one that is meant.`, ids, "for several");
}

function unknown(atlas: Atlas, name: string, form: string): NotFoundError {
  const near = atlas.concepts
    .map(({ id, label }) => ({ id, like: Math.max(...[label.zh, label.en, id].map((each) => (each === undefined ? 0 : likeness(form, formOf(each))))) }))
    .filter(({ like }) => like >= LEAST_LIKENESS)
    .sort((a, b) => b.like - a.like || byCodePoint(a.id, b.id))
    .slice(0, MOST_CANDIDATES)
    .map(({ id }) => id as string);
  const advice = near.length === 0 ? "None is called anything like it." : `The nearest: ${near.join(", ")}.`;
  return new NotFoundError(`No concept is called ${name}. ${advice}`, near);
}
