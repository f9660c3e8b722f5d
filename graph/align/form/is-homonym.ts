/** Names that mean different things to different authors prove nothing by themselves. */
import { HOMONYMS } from "../../lexicon/homonyms.ts";
import { formOf } from "./form-of.ts";

let forms: ReadonlySet<string> | undefined;

/** Whether the form is a name that several concepts of the lexicon own: Transformers, Triton, PEFT. */
export function isHomonym(form: string): boolean {
  forms ??= new Set(HOMONYMS.map(({ name }) => formOf(name)));
  return forms.has(form);
}
