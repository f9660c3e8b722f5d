/** From a line's marker to the item that the line becomes. */
import type { Draft } from "../draft.ts";
import type { LineMarker } from "./read-marker.ts";

/** Gives the item what its marker says. Changes `item`. */
export function setMarker(item: Draft, marker: LineMarker): void {
  item.number = marker.number;
  item.ordered = marker.number !== null;
  item.task = marker.task;
}
