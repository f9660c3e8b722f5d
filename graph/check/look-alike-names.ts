/**
 * Names that look like others without being the same: letters of Cyrillic or Greek among Latin ones, as nobody types them by
 * hand. Such names are never joined with what they look like; the reader is told. Which letters look alike: Unicode
 * Technical Standard #39, confusables, those that are one letter for one.
 */
import type { Finding } from "../model/finding.ts";
import type { Roadmap } from "../model/roadmap.ts";

const ALIKE: ReadonlyMap<string, string> = new Map([
  ...pairs("аеорсухіјѕԁԛԝһ", "aeopcyxijsdqwh"),
  ...pairs("АВЕКМНОРСТУХІЈЅԌ", "ABEKMHOPCTYXIJSG"),
  ...pairs("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρ", "ABEZHIKMNOPTYXovp"),
]);
/** A word of Latin letters with one of another alphabet that looks Latin. */
const MIXED = /(?<![\p{L}])(?=\p{L}*\p{Script=Latin})(?=\p{L}*[\p{Script=Cyrillic}\p{Script=Greek}])\p{L}+/gu;

/** One finding for each concept with such a word in its name; `data` says which word, and what it looks like. Words with Greek letters that look like no Latin one, as β-VAE, are fine. */
export function lookAlikeNames(roadmap: Roadmap): Finding[] {
  return roadmap.concepts.flatMap((concept): Finding[] => {
    const words = concept.mentions.flatMap((mention) => (mention.text.match(MIXED) ?? []).map((word) => ({ mention, word })));
    const found = words.find(({ word }) => !/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(plain(word)));
    if (found === undefined) return [];
    const { mention, word } = found;
    return [{ code: "look-alike-name", severity: "warning", message: `"${word}" looks like "${plain(word)}" and is written with other letters; it was kept apart.`, document: roadmap.document, line: mention.line, column: mention.column, quote: mention.text, data: { word, plain: plain(word) } }];
  });
}

/** The word in the Latin letters that it looks like. */
function plain(word: string): string {
  return Array.from(word, (letter) => ALIKE.get(letter) ?? letter).join("");
}

function pairs(these: string, those: string): (readonly [string, string])[] {
  const latin = [...those];
  return [...these].map((letter, at) => [letter, latin[at] ?? letter] as const);
}
