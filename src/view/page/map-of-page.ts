/** The map of a roadmap as a page shows it: everything, nothing selected or folded. */
import type { TFunction } from "i18next";
import type { Language, Placement } from "../../../graph/index.ts";
import { sayDuration } from "../../i18n/say-duration.ts";
import { initialState } from "../../state/app-state.ts";
import { bandTitle } from "../map/band-title.ts";
import { mapContent } from "../map/map-content.ts";
import type { MapRecord } from "../map/map-record.ts";
import type { SvgTitle } from "../map/map-svg.ts";
import type { PageMap } from "./page-map.ts";

/** A page holds its whole map as one picture, which larger ones make too heavy. */
const LARGEST = 1000;

interface Wish {
  readonly language: Language;
  readonly t: TFunction;
  readonly title: string;
}

/** The map at these positions; null for a roadmap of nothing, or of more than is drawn. */
export function mapOfPage(record: MapRecord, placement: Placement, { language, t, title }: Wish): PageMap | null {
  if (record.concepts.length === 0 || record.concepts.length > LARGEST) return null;
  const content = mapContent(record, placement, { direction: "right", language, filters: initialState().filters, selection: null, colours: new Map() });
  const titles = content.bands.map((band): [string, SvgTitle] => {
    const { stage } = band;
    return [band.id, { ...bandTitle(t, band), detail: stage?.ongoing ? t("unit.ongoing") : stage?.duration ? sayDuration(t, stage.duration) : "" }];
  });
  return { content, titles: new Map(titles), name: t("map.name", { title }) };
}
