/** The whole map small enough to stand beside others: each roadmap's plates and arrows at the coordinates that all share. */
import type { ConceptId, Placement } from "../../../graph/index.ts";
import type { MapRecord } from "../map/map-record.ts";
import type { Rectangle } from "../map/map-content.ts";

export interface SmallPlate {
  readonly id: ConceptId;
  readonly box: Rectangle;
  readonly taught: boolean;
}

export interface SmallMap {
  readonly width: number;
  readonly height: number;
  readonly plates: readonly SmallPlate[];
  /** SVG path data of the arrows that this roadmap speaks of. */
  readonly lines: string;
}

/** The map of one roadmap among those of a record. */
export function smallMap({ concepts, arrows }: MapRecord, placement: Placement, roadmap: string): SmallMap {
  const boxes = new Map(placement.nodes.map((box) => [box.id, box]));
  const plates = concepts.flatMap(({ id, sources }) => {
    const box = boxes.get(id);
    return box === undefined ? [] : [{ id, box, taught: sources.includes(roadmap) }];
  });
  const lines = arrows.flatMap(({ before, after, sources }) => {
    const [from, to] = [boxes.get(before), boxes.get(after)];
    if (from === undefined || to === undefined || !sources.includes(roadmap)) return [];
    return [`M${middle(from)}L${middle(to)}`];
  });
  return { width: placement.width, height: placement.height, plates, lines: lines.join("") };
}

function middle({ x, y, width, height }: Rectangle): string {
  return `${Math.round(x + width / 2)} ${Math.round(y + height / 2)}`;
}
