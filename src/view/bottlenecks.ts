/** Where a map is tight: the measures of its concepts by the arrows that are not switched off, made once for both. */
import { type Metric, metricsAmong } from "../../graph/index.ts";
import type { Filters } from "../state/app-state.ts";
import type { MapRecord } from "./map/map-record.ts";

const made = new WeakMap<MapRecord["arrows"], { readonly filters: Filters; readonly metrics: readonly Metric[] }>();

/** The measures of every concept that an arrow touches. */
export function metricsOnMap({ arrows }: MapRecord, filters: Filters): readonly Metric[] {
  const last = made.get(arrows);
  if (last?.filters === filters) return last.metrics;
  const metrics = metricsAmong(arrows.filter(({ basis }) => filters.bases[basis]));
  made.set(arrows, { filters, metrics });
  return metrics;
}
