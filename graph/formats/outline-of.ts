/** A roadmap as lines within lines: stages, what they teach, and what each concept needs: what every outline format is written from. */
import type { Concept } from "../model/concept.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { distinctConcepts } from "./distinct-concepts.ts";
import { stageGroups, type StageGroup } from "./stage-groups.ts";

export interface WrittenLine {
  /** On one line, never empty. */
  readonly text: string;
  readonly concept: Concept | null;
  readonly children: readonly WrittenLine[];
}

/** The concepts of no stage first, then the stages, the lines cleaned by `clean`. Linear. */
export function outlineOf(roadmap: Roadmap, clean: (text: string) => string): WrittenLine[] {
  const ofConcept = (concept: Concept): WrittenLine => ({ text: conceptName(concept, roadmap, clean), concept, children: [] });
  const ofGroup = ({ stage, groups, concepts }: StageGroup): WrittenLine => ({ text: onOneLine(clean(stage.title)) || onOneLine(clean(stage.id)) || "?", concept: null, children: [...concepts.map(ofConcept), ...groups.map(ofGroup)] });
  const { groups, loose } = stageGroups(roadmap);
  return [...loose.map(ofConcept), ...groups.map(ofGroup)];
}

/** The concept's name in the roadmap's language, the other one behind it in brackets. */
export function conceptName({ id, label }: Concept, { language }: Roadmap, clean: (text: string) => string): string {
  const names = [label[language], label.zh, label.en].flatMap((name) => (name === undefined ? [] : [onOneLine(clean(name))])).filter((name) => name !== "");
  const [first, second] = [...new Set(names)];
  if (first === undefined) return onOneLine(clean(id)) || "?";
  return second === undefined ? first : `${first} (${second})`;
}

/** What must come before each concept by its author's words, by id; the ends are all there. */
export function statedBefore(roadmap: Roadmap): ReadonlyMap<string, readonly Concept[]> {
  const byId = new Map<string, Concept>(distinctConcepts(roadmap).map((concept) => [concept.id, concept]));
  const before = new Map<string, Concept[]>();
  for (const each of roadmap.prerequisites) {
    const concept = byId.get(each.before);
    if (each.basis !== "stated" || concept === undefined || !byId.has(each.after)) continue;
    const list = before.get(each.after);
    if (list === undefined) before.set(each.after, [concept]);
    else if (!list.includes(concept)) list.push(concept);
  }
  return before;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
