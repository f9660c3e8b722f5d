/** A concept as it is drawn: its label set in lines, and a plate just large enough for them. */
import type { Concept, ConceptId, Emphasis, Kind, Language } from "../../graph/index.ts";
import { breakLabel } from "./break-label.ts";
import { kindIcons } from "./kind-icons.ts";
import { labelIn } from "./labels.ts";
import { estimateWidth } from "./text-width.ts";

/** Pixels at scale 1. The text stands between the roadmap's stripe (and the kind's icon where it has one) and the right edge. */
export const PLATE = { font: 13, line: 17, bare: 13, withIcon: 29, right: 10, textWidth: 124, oneLine: 28, twoLines: 44 } as const;

/** Where a plate's text begins, from its left edge. */
export function textLeft(kind: Kind): number {
  return kindIcons[kind] === null ? PLATE.bare : PLATE.withIcon;
}

export interface Plate {
  readonly id: ConceptId;
  readonly label: string;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly kind: Kind;
  readonly emphasis: Emphasis;
  /** The reading is unsure: the plate carries a question mark in its accessible name and in the panel. */
  readonly doubtful: boolean;
}

/** The score below which the reading of a concept is shown as doubtful. */
export const DOUBT = 0.5;

const measure = (text: string): number => estimateWidth(text, PLATE.font);

/** The plates of some concepts, in their order; the same on every machine. */
export function platesOf(concepts: readonly Concept[], language: Language): readonly Plate[] {
  return concepts.map((concept) => {
    const label = labelIn(concept, language);
    const lines = breakLabel(label, PLATE.textWidth, measure);
    const text = Math.max(...lines.map(measure));
    return {
      id: concept.id,
      label,
      lines,
      width: Math.max(52, Math.ceil(textLeft(concept.kind) + text + PLATE.right)),
      height: lines.length === 1 ? PLATE.oneLine : PLATE.twoLines,
      kind: concept.kind,
      emphasis: concept.emphasis,
      doubtful: concept.score < DOUBT,
    };
  });
}
