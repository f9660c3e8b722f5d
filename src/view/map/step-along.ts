/** From plate to plate by the arrow keys: along the map's arrows, or to the neighbour in the same column. */
import type { MapContent, Rectangle } from "./map-content.ts";

export type StepKey = "left" | "right" | "up" | "down";

/** The plate to go to, the nearest where several would do, the first by id of equals; null where no arrow or neighbour is. */
export function stepAlong(content: MapContent, id: string, key: StepKey): string | null {
  const boxes = new Map([...content.plates, ...content.folds].map((plate) => [plate.id as string, plate.box]));
  const here = boxes.get(id);
  if (here === undefined) return null;
  const down = content.direction === "down";
  const back = key === (down ? "up" : "left");
  if (back || key === (down ? "down" : "right")) {
    const [near, far] = back ? (["after", "before"] as const) : (["before", "after"] as const);
    return nearest(here, content.arrows.flatMap((arrow) => (arrow[near] === id ? [arrow[far]] : [])), boxes);
  }
  const towards = key === "up" || key === "left" ? -1 : 1;
  const beside = [...boxes].filter(([other, box]) => other !== id && shareColumn(here, box, down) && Math.sign(across(box, down) - across(here, down)) === towards);
  return nearest(here, beside.map(([other]) => other), boxes);
}

function nearest(from: Rectangle, ids: readonly string[], boxes: ReadonlyMap<string, Rectangle>): string | null {
  const distance = (id: string): number => {
    const box = boxes.get(id)!;
    return Math.hypot(box.x + box.width / 2 - from.x - from.width / 2, box.y + box.height / 2 - from.y - from.height / 2);
  };
  const there = ids.filter((id) => boxes.has(id)).map((id) => ({ id, far: distance(id) }));
  there.sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1));
  return there[0]?.id ?? null;
}

function across({ x, y, width, height }: Rectangle, down: boolean): number {
  return down ? x + width / 2 : y + height / 2;
}

function shareColumn(a: Rectangle, b: Rectangle, down: boolean): boolean {
  return down ? a.y < b.y + b.height && b.y < a.y + a.height : a.x < b.x + b.width && b.x < a.x + a.width;
}
