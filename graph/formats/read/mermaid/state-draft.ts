/** A state diagram as a graph: composite states are stages, forks and joins are passed through. */
import type { Diagram } from "../../../text/mermaid/find-diagram.ts";
import { scanStates } from "../../../text/mermaid/scan-states.ts";
import type { GraphArrow, GraphConcept, GraphDraft, GraphGroup, Span } from "../graph-draft.ts";
import { labelOfName } from "../label-of-name.ts";
import type { Dropped } from "../reader.ts";
import { losses } from "../tally.ts";
import { diagramWords } from "./diagram-words.ts";

/** What the diagram holds. Linear in the text and the arrows. */
export function stateDraft(text: string, diagram: Diagram): { readonly graph: GraphDraft; readonly dropped: readonly Dropped[] } {
  const { boxes, states, arrows, notes, odd, left } = scanStates(text, diagram.body);
  const words = ({ from, to }: Span): string => diagramWords(text.slice(from, to));
  const atBox = new Set(boxes.map(({ id }) => id));
  const kept = arrows.filter(({ before, after }) => !atBox.has(before) && !atBox.has(after));
  return {
    graph: {
      title: diagram.title,
      groups: boxes.map(({ id, label, parent, at }): GraphGroup => ({ id, title: words(label), parent, at })),
      concepts: states.map(({ id, label, group, at }): GraphConcept => ({ id, label: labelOfName(label === undefined ? "" : words(label)), group, at })),
      arrows: kept.map(({ before, after, label, at }): GraphArrow => ({ before, after, at, relation: diagramWords(label) })),
      notes: [],
    },
    dropped: losses(
      [arrows.length - kept.length, "arrow at a box", "arrows at boxes", "A stage is no concept; draw the arrow from one of its concepts to keep it."],
      [notes, "note", "notes", "Notes are no concepts."],
      [odd, "line that could not be read", "lines that could not be read", "It is no statement of a state diagram."],
      [left, "arrow", "arrows", "No more than 20,000 are read."],
    ),
  };
}
