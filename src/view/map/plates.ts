/** A concept as it is drawn: its label set in lines, and a plate just large enough for them. */
import type { ConceptId, Emphasis, Kind, Language } from "../../../graph/index.ts";
import { breakLabel } from "./break-label.ts";
import { kindIcons } from "./kind-icons.ts";
import { labelIn } from "../labels.ts";
import type { MapConcept } from "./map-record.ts";
import { estimateWidth } from "./text-width.ts";

/** Pixels at scale 1. The text stands between the stripes of the roadmaps (and the kind's icon where it has one) and the right edge. */
export const PLATE = { font: 13, line: 17, bare: 13, withIcon: 29, stripe: 7, right: 10, textWidth: 124, oneLine: 28, twoLines: 44 } as const;

/** Where a plate's text begins, from its left edge, when so many roadmaps may leave their stripe on it. */
export function textLeft(kind: Kind, stripes = 1): number {
  return (kindIcons[kind] === null ? PLATE.bare : PLATE.withIcon) + PLATE.stripe * Math.max(0, stripes - 1);
}

export interface Plate {
  readonly id: ConceptId;
  readonly label: string;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly kind: Kind;
  readonly emphasis: Emphasis;
  readonly sources: readonly string[];
  readonly slots: number;
  /** The reading is unsure: the plate carries a question mark in its accessible name and in the panel. */
  readonly doubtful: boolean;
}

/** The score below which the reading of a concept is shown as doubtful. */
export const DOUBT = 0.5;

const measure = (text: string): number => estimateWidth(text, PLATE.font);

/** The plates of some concepts, in their order; the same on every machine. */
export function platesOf(concepts: readonly MapConcept[], language: Language): readonly Plate[] {
  return concepts.map((concept) => {
    const label = labelIn(concept, language);
    const lines = breakLabel(label, PLATE.textWidth, measure);
    const text = Math.max(...lines.map(measure));
    return {
      id: concept.id,
      label,
      lines,
      width: Math.max(52, Math.ceil(textLeft(concept.kind, concept.slots) + text + PLATE.right)),
      height: lines.length === 1 ? PLATE.oneLine : PLATE.twoLines,
      kind: concept.kind,
      emphasis: concept.emphasis,
      sources: concept.sources,
      slots: concept.slots,
      doubtful: concept.score < DOUBT,
    };
  });
}
