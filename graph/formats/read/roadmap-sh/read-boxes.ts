/** The boxes of a drawing of roadmap.sh in reading order. */
import { cleanName } from "../clean-name.ts";
import { asObject, at, textAt, type JsonObject, type JsonValue } from "../parse-json.ts";

export interface Box {
  readonly id: string;
  readonly type: string;
  /** On one line; "" where there is none. */
  readonly label: string;
  /** What the legend calls the box's mark ("Alternative option"); "" for none. */
  readonly legend: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** Each id once, from top to bottom, then from left to right. O(n log n). */
export function readBoxes(nodes: readonly JsonValue[]): Box[] {
  const boxes = new Map<string, Box>();
  for (const node of nodes) {
    const object = asObject(node);
    const id = textAt(object, "id");
    if (object !== undefined && id !== "" && !boxes.has(id)) boxes.set(id, toBox(object, id));
  }
  return [...boxes.values()].map((box, index) => ({ box, index })).sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x || a.index - b.index).map(({ box }) => box);
}

function toBox(node: JsonObject, id: string): Box {
  const data = asObject(at(node, "data"));
  const position = asObject(at(node, "positionAbsolute")) ?? asObject(at(node, "position"));
  return { id, type: textAt(node, "type"), label: cleanName(textAt(data, "label")), legend: cleanName(textAt(asObject(at(data, "legend")), "label")), x: numberAt(position, "x"), y: numberAt(position, "y"), height: numberAt(node, "height") };
}

function numberAt(object: JsonObject | undefined, key: string): number {
  const value = at(object, key);
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}
