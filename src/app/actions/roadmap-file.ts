/** The shown roadmap as a file that other programs read. */
import { FORMATS, type FormatId } from "../../../graph/index.ts";
import type { AppState } from "../../state/app-state.ts";

/** The file, null while no roadmap is at hand. */
export function roadmapFile({ shown, opened }: AppState, format: FormatId): { readonly name: string; readonly type: string; readonly text: string } | null {
  const roadmap = shown === null ? undefined : opened[shown]?.roadmap;
  if (roadmap === undefined) return null;
  const { extension, mediaType, write } = FORMATS[format];
  return { name: `${roadmap.id}.${extension}`, type: mediaType, text: write(roadmap).text };
}
