/** What the engine answers, read back into the frame's numbers. */
import type { ElkNode } from "./elk-node.ts";
import type { Picture } from "../picture.ts";
import type { Sketch } from "../sketch.ts";

/** The picture in an answer to `toElk`; undefined when a node or an arrow came back without a place. O(n + m). */
export function fromElk({ frame, flow }: Sketch, answer: ElkNode): Picture | undefined {
  const corners = new Map(answer.children?.map(({ id, x, y }) => [id, { x, y }]));
  const sections = new Map(answer.edges?.map(({ id, sections }) => [id, sections?.[0]]));
  const along = Float64Array.from(frame.ids, (id) => corners.get(id)?.x ?? NaN);
  const across = Float64Array.from(frame.ids, (id) => corners.get(id)?.y ?? NaN);
  const routes = frame.arrowIds.map((id, arrow) => {
    const section = sections.get(id);
    if (section === undefined) return [];
    const points = [section.startPoint, ...(section.bendPoints ?? []), section.endPoint];
    return flow.first[arrow] === frame.before[arrow] ? points : points.reverse();
  });
  const whole = !along.some(Number.isNaN) && !across.some(Number.isNaN) && routes.every((points) => points.length > 0);
  return whole ? { along, across, routes } : undefined;
}
