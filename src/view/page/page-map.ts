/** The map of a page: drawn in it, each plate a link to what the page says about its concept. */
import type { Language } from "../../../graph/index.ts";
import type { MapContent } from "../map/map-content.ts";
import { mapSvg, mapViewBox, type SvgTitle } from "../map/map-svg.ts";
import type { Colours } from "../map/plate-svg.ts";
import { xmlText } from "../files/xml-text.ts";

export interface PageMap {
  readonly content: MapContent;
  readonly titles: ReadonlyMap<string, SvgTitle>;
  readonly name: string;
}

/** The page's own colours, so that the map follows its theme. */
const TOKENS: Colours = new Proxy({}, { get: (_, name) => `var(--${String(name)})` });

/** The drawing in a box that scrolls. `anchors` are the page's, by concept. */
export function pageMap({ content, titles, name }: PageMap, language: Language, anchors: ReadonlyMap<string, string>): string {
  const box = mapViewBox(content);
  const [width, height] = box.split(" ").slice(2);
  const href = (id: string): string | null => (anchors.has(id) ? `#${anchors.get(id)}` : null);
  return `<div tabindex="0" role="group" aria-label="${xmlText(name)}"><svg lang="${language === "zh" ? "zh-CN" : "en"}" viewBox="${box}" width="${width}" height="${height}">${mapSvg(content, { colours: TOKENS, titles, href })}</svg></div>`;
}
