/** Which concepts are alternatives, as the reader settled it. */
import { choiceIdSchema, type ChoiceId, type ConceptId } from "../../model/ids.ts";
import type { Choice } from "../../model/relations.ts";
import type { Roadmap } from "../../model/roadmap.ts";
import { byCodePoint } from "../../text/by-code-point.ts";

/** Concepts, sorted, and whether they are a choice. */
export interface SettledChoice {
  readonly of: readonly ConceptId[];
  readonly isChoice: boolean;
  readonly preferred: ConceptId | null;
}

/** The roadmap with choices marked and unmarked; a marked one takes in those that are parts of it, and the arrows that all its members share. */
export function setChoices(roadmap: Roadmap, settled: readonly SettledChoice[]): Roadmap {
  if (settled.length === 0) return roadmap;
  let choices = [...roadmap.choices];
  const gone = new Set<ChoiceId>();
  const made: Choice[] = [];
  for (const { of, isChoice, preferred } of settled) {
    const id = choiceIdSchema.parse(of.join("|"));
    const known = choices.find((one) => one.of.length === of.length && one.of.every((each) => of.includes(each)));
    const inside = choices.filter((one) => one !== known && isChoice && one.of.every((each) => of.includes(each)));
    choices = choices.filter((one) => one !== known && !inside.includes(one));
    for (const one of inside) gone.add(one.id);
    if (!isChoice) {
      if (known !== undefined) gone.add(known.id);
      continue;
    }
    const choice: Choice = known !== undefined ? (known.preferred === preferred ? known : { ...known, preferred }) : { id, of: [...of], preferred, evidence: [] };
    choices.push(choice);
    if (known === undefined) made.push(choice);
  }
  choices.sort((a, b) => byCodePoint(a.id, b.id));
  const pairs = new Set(roadmap.prerequisites.map(({ before, after }) => `${before}\u0000${after}`));
  const prerequisites = roadmap.prerequisites.map((arrow) => {
    const shared = made.find((choice) => choice.of.includes(arrow.before) && !choice.of.includes(arrow.after) && choice.of.every((id) => pairs.has(`${id}\u0000${arrow.after}`)));
    if (shared !== undefined) return { ...arrow, choice: shared.id };
    return arrow.choice !== null && gone.has(arrow.choice) ? { ...arrow, choice: null } : arrow;
  });
  return { ...roadmap, choices, prerequisites };
}
