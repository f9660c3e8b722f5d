/** A concept's name in the reader's language, and in the other one where it differs. */
import type { Label, Language } from "../../graph/index.ts";

/** The name in `language`, else in the other language, else the id. */
export function labelIn(of: { readonly id: string; readonly label: Label }, language: Language): string {
  return of.label[language] ?? of.label[otherLanguage(language)] ?? of.id;
}

/** The name of the concept with this id, in the reader's language; the id where it is not among `concepts`. */
export function labelOf(concepts: readonly { readonly id: string; readonly label: Label }[], id: string, language: Language): string {
  const found = concepts.find((one) => one.id === id);
  return found === undefined ? id : labelIn(found, language);
}

/** The name in the other language, null where there is none or it reads the same. */
export function otherLabel(of: { readonly id: string; readonly label: Label }, language: Language): string | null {
  const other = of.label[otherLanguage(language)];
  return other === undefined || other === labelIn(of, language) ? null : other;
}

/** The language that a label is really in: `language` where the label has it. */
export function languageOf(label: Label, language: Language): Language {
  return label[language] === undefined && label[otherLanguage(language)] !== undefined ? otherLanguage(language) : language;
}

function otherLanguage(language: Language): Language {
  return language === "zh" ? "en" : "zh";
}
