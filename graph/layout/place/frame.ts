/**
 * The drawing as the layout's steps see it: numbers instead of ids, arrows that always run "along", whatever the
 * direction on screen, and the ground cut into segments (bands, and strips for what belongs to none) that follow each other.
 */
import { byCodePoint } from "../../text/by-code-point.ts";
import { assignSegments } from "./assign-segments.ts";
import type { DrawnBand, Drawing } from "../drawing.ts";
import { spacingOf, type LayoutOptions, type Spacing } from "../layout-options.ts";

/** Nodes are 0 to n − 1 by sorted id, arrows 0 to m − 1 by sorted id; only arrows between two different nodes that are drawn. */
export interface Frame {
  readonly ids: readonly string[];
  /** Extent of each node in the direction of the arrows, and across it. */
  readonly along: Float64Array;
  readonly across: Float64Array;
  readonly arrowIds: readonly string[];
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** In order. */
  readonly bands: readonly DrawnBand[];
  /** The segment of each node; segments follow each other along. */
  readonly segment: Int32Array;
  /** For each segment its band's index in `bands`, −1 for a strip without one. */
  readonly bandOf: Int32Array;
  readonly down: boolean;
  readonly spacing: Spacing;
}

/** The frame of `drawing`. A node whose band is not listed counts as one without. O(n log n + m log m). */
export function frameOf(drawing: Drawing, options: LayoutOptions = {}): Frame {
  const down = drawing.direction === "down";
  const nodes = [...drawing.nodes].sort((a, b) => byCodePoint(a.id, b.id));
  const bands = [...drawing.bands].sort((a, b) => a.order - b.order || byCodePoint(a.id, b.id));
  const indexOf = new Map(nodes.map((node, index) => [node.id, index]));
  const arrows = drawing.arrows
    .filter(({ before, after }) => before !== after && indexOf.has(before) && indexOf.has(after))
    .sort((a, b) => byCodePoint(a.id, b.id));
  const before = Int32Array.from(arrows, (arrow) => indexOf.get(arrow.before)!);
  const after = Int32Array.from(arrows, (arrow) => indexOf.get(arrow.after)!);
  const rank = new Map<number, number>();
  bands.forEach((band, at) => rank.has(band.order) || rank.set(band.order, at));
  const band = Int32Array.from(nodes, (node) => (node.band === null ? -1 : (rank.get(node.band) ?? -1)));
  return {
    ids: nodes.map((node) => node.id),
    along: Float64Array.from(nodes, (node) => (down ? node.height : node.width)),
    across: Float64Array.from(nodes, (node) => (down ? node.width : node.height)),
    arrowIds: arrows.map((arrow) => arrow.id),
    before,
    after,
    bands,
    ...assignSegments(band, bands.length, before, after),
    down,
    spacing: spacingOf(drawing, options),
  };
}
