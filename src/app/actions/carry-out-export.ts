/** Makes what is to be taken away and hands it over. */
import type { TFunction } from "i18next";
import type { DrawnMap } from "../../canvas/map-view.tsx";
import { writeClipboard } from "../../io/clipboard.ts";
import { saveFile } from "../../io/download.ts";
import type { AppState } from "../../state/app-state.ts";
import type { ExportOutcome, ExportRequest } from "../../state/export-actions.ts";
import type { Workers } from "../../worker/workers.ts";
import { makeFile } from "./make-file.ts";
import { makePicture } from "./make-picture.ts";

/** A file's name and what is in it. */
export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Blob;
}

interface Means {
  readonly workers: Pick<Workers, "atlas">;
  readonly drawn: DrawnMap | null;
  readonly t: TFunction;
}

/** What became of it: "failed" where what it is made of is not at hand. Rejects when it cannot be made. */
export async function carryOutExport(state: AppState, request: ExportRequest, way: "save" | "copy", { workers, drawn, t }: Means): Promise<ExportOutcome> {
  const made = await (request.what === "picture" ? makePicture(state, request, drawn) : makeFile(state, request, workers, t));
  if (made === null) return "failed";
  if (way === "copy") return typeof made.content !== "string" ? "failed" : (await writeClipboard(made.content)) ? "copied" : "refused";
  saveFile(made.name, made.content instanceof Blob ? made.content : new Blob([made.content], { type: made.type }));
  return "saved";
}
