/** What a band is called: by its author where it is a stage, else by how deep it lies. */
import type { TFunction } from "i18next";
import type { MapBand } from "./map-record.ts";
import { shortTitle } from "../short-title.ts";

type Named = Pick<MapBand, "stage" | "steps">;

/** The number to show large, null for none, and the rest of the name; for what stands in no band, that, of a `union` of roadmaps that it has no place in the order. */
export function bandTitle(t: TFunction, { stage, steps }: Named, union = false): { readonly number: string | null; readonly title: string } {
  if (steps !== null) return { number: null, title: t(steps[0] === steps[1] ? "map.step" : "map.steps", { first: steps[0], last: steps[1] }) };
  return stage === null ? { number: null, title: t(union ? "map.noOrder" : "left.noStage") } : shortTitle(stage);
}

/** The name on one line. */
export function bandName(t: TFunction, band: Named, union = false): string {
  const { number, title } = bandTitle(t, band, union);
  return number === null ? title : `${number} ${title}`;
}
