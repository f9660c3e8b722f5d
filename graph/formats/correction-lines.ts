/** What a reader corrected in a roadmap, for the comments of files that hold comments: nobody takes the result for the author's own words. */
import type { Roadmap } from "../model/roadmap.ts";
import { sayCorrection } from "../text/say-correction.ts";

/** One line for each correction, "corrected: …", without line breaks; none where everything is as it was read. */
export function correctionLines({ corrected = [] }: Pick<Roadmap, "corrected">): string[] {
  return corrected.map((each) => `corrected: ${sayCorrection(each)}`.replace(/\s+/g, " ").slice(0, 500));
}

/** The same as comments of XML, which two hyphens in a row would end; texts as `clean` leaves them. */
export function correctionComments(roadmap: Pick<Roadmap, "corrected">, clean: (text: string) => string): string[] {
  return correctionLines(roadmap).map((line) => `  <!-- ${clean(line).replace(/-(?=-)/g, "- ")} -->`);
}
