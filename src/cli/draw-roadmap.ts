/** Roadmaps drawn without a browser: the same page and map as the app gives, laid out by the library alone. */
import { layOutAlone, referenceAmong, type Language, type Roadmap } from "../../graph/index.ts";
import { en } from "../i18n/en.ts";
import { translator } from "../i18n/setup.ts";
import { zh } from "../i18n/zh.ts";
import { mapDrawing } from "../view/map/map-drawing.ts";
import { mapSvgDocument } from "../view/map/map-svg.ts";
import { htmlPage } from "../view/page/html-page.ts";
import { mapOfPage } from "../view/page/map-of-page.ts";
import { pageColours } from "../view/page/page-style.ts";
import { roadmapRecord } from "../view/map/roadmap-record.ts";
import { withReference } from "../view/map/with-reference.ts";

/** What is drawn in place of being written by a format of the library. */
export const PAGE_FORMATS = ["html", "svg"] as const;
export type PageFormat = (typeof PAGE_FORMATS)[number];

/** The page that stands for itself, or the map as a picture in the light theme; "" where there is nothing to draw. */
export async function drawRoadmap(roadmap: Roadmap, text: string | null, format: PageFormat, language: Language): Promise<string> {
  const { t } = await translator(language, language === "zh" ? zh : en);
  const record = roadmapRecord(withReference(roadmap, referenceAmong(roadmap.concepts.map(({ id }) => id))));
  const map = mapOfPage(record, layOutAlone(mapDrawing(record, language, "right"), {}), { language, t, title: roadmap.title });
  if (format === "html") return htmlPage({ roadmap, text, map, plan: null, language, t });
  return map === null ? "" : mapSvgDocument(map.content, { colours: pageColours("light"), titles: map.titles }, "system-ui, sans-serif");
}
