/** Masked sentences as cue patterns expect them: one line, single spaces, no quotes or marks, no examples in brackets. */
import { isHan, isLetter, isSpace } from "../text/characters.ts";

/** Examples in brackets: what the sentence says, it says of the concept before them. */
const SAMPLES = /\s*[（(](?:i\.e\.|即|也就是|如|例如|比如|譬如|诸如|包括|e\.g\.|such as|for example)[^（()）]{0,80}[）)]/g;

const UNTIDY = "-(（“”\"'‘’`*_《》";

/** Whether there is nothing to tidy away: no such sign, no white space but single spaces between words. */
function isTidy(masked: string): boolean {
  let last = 32;
  for (let i = 0; i < masked.length; i++) {
    const unit = masked.charCodeAt(i);
    if (unit === 32 ? last === 32 : !isWord(unit) && (isSpace(unit) || UNTIDY.includes(masked.charAt(i)))) return false;
    last = unit;
  }
  return last !== 32;
}

function isWord(unit: number): boolean {
  return unit < 128 ? isLetter(unit) : isHan(unit) || unit >= 0xe000 && unit <= 0xf8ff;
}

/** Between a name and Chinese: "学 Docker 之前" is 学Docker之前. */
const BESIDE = /(?<=[\uE000-\uF8FF]) (?=[\u3001-\u9FFF\uFF01-\uFF65])|(?<=[\u3001-\u9FFF\uFF01-\uFF65]) (?=[\uE000-\uF8FF])/g;

/** Half-width signs in Chinese, which are read as full-width ones. */
const HALF = /(?<=[\u3001-\u9FFF\uE000-\uF8FF\uFF01-\uFF65)])([,:;])[ ]?(?=[\u3001-\u9FFF\uE000-\uF8FF\uFF01-\uFF65])/g;
const FULL: Readonly<Record<string, string>> = { ",": "，", ":": "：", ";": "；" };

/** The words of the sentence so; most come back as they are. Linear. */
export function tidyWords(masked: string): string {
  const words = isTidy(masked) ? masked : tidied(masked);
  if (!/[ ,:;]/.test(words) || !/[一-鿿]/.test(words)) return words;
  return words.replace(HALF, (_, sign: string) => FULL[sign] ?? sign).replace(BESIDE, "");
}

function tidied(masked: string): string {
  const words = withoutQuotes(/[（(]/.test(masked) ? masked.replace(SAMPLES, "") : masked).trim();
  return words.includes("-") ? words.replace(/\s*([-])\s*/g, (all, group: string) => (/[A-Za-z]/.test(masked) && all.length > 1 ? all.replace(/\s+/g, " ") : group)).trim() : words;
}

const QUOTES = "“”\"'‘’`*_《》";

/** The text with runs of white space as one space and without quotes and marks. Slices between them, since most texts have few. */
function withoutQuotes(text: string): string {
  let words = "";
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isBlank(unit)) {
      const start = i;
      while (i + 1 < text.length && isBlank(text.charCodeAt(i + 1))) i++;
      if (start === i && unit === 32) continue;
      words += `${text.slice(from, start)} `;
    } else {
      if ((unit > 0x60 && unit < 0x2018) || unit > 0x300b || !QUOTES.includes(text.charAt(i))) continue;
      words += text.slice(from, i);
    }
    from = i + 1;
  }
  return from === 0 ? text : words + text.slice(from);
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 13 || unit === 9 || unit === 0x3000;
}
