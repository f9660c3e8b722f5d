/** What a caller may ask of the layout, and what it gets otherwise. */
import type { Drawing } from "./drawing.ts";

/** All lengths in pixels. "Along" is the direction of the arrows, "across" the other one. */
export interface LayoutOptions {
  /** The most plates in one column (in one row when arrows run down); from `aspect` unless told. */
  readonly perColumn?: number;
  /** Wished width by height of the whole drawing: 1.6 to the right, 0.6 downwards unless told. */
  readonly aspect?: number;
  /** Least gap between columns, where the arrows run. */
  readonly gapAlong?: number;
  /** Least gap between the plates of a column. */
  readonly gapAcross?: number;
  /** Least gap between a plate and an arrow that passes it, and between two arrows that pass. */
  readonly gapArrow?: number;
  /** Room between a band's border and its plates. */
  readonly bandPadding?: number;
  /** Room above a band's plates for its title; none where there is no band. */
  readonly titleRoom?: number;
  /** How many times the usual number of starts the search for few crossings makes: 1 unless told; more where nobody waits. */
  readonly thoroughness?: number;
  /** The most nodes with which `layOut` asks the engine: 40 unless told, since above that its pictures were never the better ones. */
  readonly engineUpTo?: number;
}

/** The options with nothing left open. */
export interface Spacing extends Required<LayoutOptions> {
  /** The most plates in one column where that makes the picture much clearer; `perColumn` itself where that was asked for. */
  readonly tallColumn: number;
}

const fewestPerColumn = 3;
const mostPerColumn = 200;
/** How many times as high as the wished aspect has it a column may become. */
const tall = 4;

/** The options completed for this drawing. O(n). */
export function spacingOf(drawing: Drawing, options: LayoutOptions): Spacing {
  const down = drawing.direction === "down";
  const { aspect = down ? 0.6 : 1.6, gapAlong = down ? 44 : 64, gapAcross = 16, gapArrow = 10, bandPadding = 20, titleRoom = 40, thoroughness = 1, engineUpTo = 40 } = options;
  const n = Math.max(1, drawing.nodes.length);
  const width = drawing.nodes.reduce((sum, node) => sum + node.width, 0) / n;
  const height = drawing.nodes.reduce((sum, node) => sum + node.height, 0) / n;
  const stepAlong = (down ? height : width) + gapAlong;
  const stepAcross = (down ? width : height) + gapAcross;
  const rows = Math.sqrt((n * stepAlong) / (stepAcross * (down ? 1 / aspect : aspect)));
  const fitting = Math.min(mostPerColumn, Math.max(fewestPerColumn, Math.round(rows)));
  const { perColumn = fitting } = options;
  const tallColumn = options.perColumn === undefined ? tall * fitting : Math.max(1, perColumn);
  return { perColumn: Math.max(1, perColumn), tallColumn, aspect, gapAlong, gapAcross, gapArrow, bandPadding, titleRoom, thoroughness, engineUpTo };
}
