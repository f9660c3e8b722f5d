/** The interface's languages, with keys that the compiler knows. */
import i18next, { type i18n } from "i18next";
import type { Language } from "../../graph/index.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "words";
    resources: { words: typeof en };
  }
}

/** The translator, ready to use: both catalogues are in the page. */
export function createI18n(language: Language): i18n {
  const made = i18next.createInstance();
  void made.init({
    lng: language,
    fallbackLng: "en",
    defaultNS: "words",
    ns: ["words"],
    resources: { en: { words: en }, zh: { words: zh } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return made;
}

/** The language that a browser's wishes ask for: the first that is Chinese or English, else English. */
export function wishedLanguage(wishes: readonly string[]): Language {
  for (const wish of wishes) {
    if (/^zh\b/i.test(wish)) return "zh";
    if (/^en\b/i.test(wish)) return "en";
  }
  return "en";
}
