/** The map on screen as a picture: the same plates, arrows, colours and letters, whole or the part in sight. */
import type { DrawnMap } from "../../canvas/map-view.tsx";
import { drawPng } from "../../io/draw-png.ts";
import type { AppState } from "../../state/app-state.ts";
import type { ExportRequest } from "../../state/export-actions.ts";
import { isUnion } from "../../state/union.ts";
import { mapSvgDocument, mapViewBox } from "../../view/map/map-svg.ts";
import type { MadeFile } from "./carry-out-export.ts";

/** Pixels of the PNG for each of the map's. */
const SCALE = 2;

/** The picture; null while no map is drawn. */
export async function makePicture({ view, shown }: AppState, { format, part }: Extract<ExportRequest, { what: "picture" }>, drawn: DrawnMap | null): Promise<MadeFile | null> {
  if (drawn === null) return null;
  const { content, titles, attention, palette, measure, sight } = drawn;
  const shownPart = part === "sight" ? { sight } : {};
  const svg = mapSvgDocument(content, { colours: palette, titles, attention, measure, ...shownPart }, palette.font);
  const name = `${isUnion(view) || shown === null ? "roadmaps" : shown}.${format}`;
  if (format === "svg") return { name, type: "image/svg+xml", content: svg };
  const [width, height] = mapViewBox(content, shownPart.sight).split(" ").slice(2).map(Number);
  return { name, type: "image/png", content: await drawPng(svg, width!, height!, SCALE) };
}
