/** One text for an ordered pair of concepts: the id of an arrow in drawings, placements and on the canvas. */

/** The pair as text; concept ids hold no spaces, so that no two pairs share one. */
export function arrowKey(before: string, after: string): string {
  return `${before} > ${after}`;
}
