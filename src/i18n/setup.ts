/** The interface's languages, with keys that the compiler knows. Only the reader's own language is loaded. */
import i18next, { type i18n, type TFunction } from "i18next";
import type { Language } from "../../graph/index.ts";
import type { Catalogue, en } from "./en.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "words";
    resources: { words: typeof en };
  }
}

const CATALOGUES: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: () => import("./en.ts").then(({ en: words }) => words),
  zh: () => import("./zh.ts").then(({ zh: words }) => words),
};

/** The translator, ready to use in a language. Rejects when its words cannot be loaded. */
export async function createI18n(language: Language): Promise<i18n> {
  return translator(language, await CATALOGUES[language]());
}

/** The translator for words that are at hand. */
export async function translator(language: Language, words: Catalogue): Promise<i18n> {
  const made = i18next.createInstance();
  await made.init({
    lng: language,
    fallbackLng: false,
    defaultNS: "words",
    ns: ["words"],
    resources: { [language]: { words } },
    interpolation: { escapeValue: false },
  });
  return made;
}

/** Settles once the translator speaks a language. */
export async function speak(translator: i18n, language: Language): Promise<void> {
  await learn(translator, language);
  await translator.changeLanguage(language);
}

/** The words of both languages, those of `first` first; which one the translator speaks stays as it is. */
export async function inBothLanguages(translator: i18n, first: Language): Promise<readonly TFunction[]> {
  const languages = first === "zh" ? (["zh", "en"] as const) : (["en", "zh"] as const);
  await Promise.all(languages.map((language) => learn(translator, language)));
  return languages.map((language) => translator.getFixedT(language));
}

async function learn(translator: i18n, language: Language): Promise<void> {
  if (!translator.hasResourceBundle(language, "words")) translator.addResourceBundle(language, "words", await CATALOGUES[language]());
}
