/** The seam between a roadmap and a file that other programs read: what each interchange format is and gives. */
import type { Roadmap } from "../model/roadmap.ts";

/** A roadmap as a file's text. `losses` says what the format could not hold, a count and a noun each ("3 denials"); empty when nothing is lost. */
export interface Written {
  readonly text: string;
  readonly losses: readonly string[];
}

/** An interchange format. `extension` has no dot; `write` gives equal text for equal roadmaps and throws on no text in them. */
export interface Format {
  readonly id: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (roadmap: Roadmap) => Written;
}
