/** What was done, in the reader's words: for the note that offers to take it back, and for the commands. */
import type { TFunction } from "i18next";
import type { Language } from "../../graph/index.ts";
import type { Step } from "../state/history.ts";
import { labelIn } from "./labels.ts";

/** One sentence. */
export function sayStep({ what, count, names }: Step, language: Language, t: TFunction): string {
  const [label, other] = names.map((one) => labelIn(one, language));
  return t(`undo.${what}`, { label, other, count });
}
