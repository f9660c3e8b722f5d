/** Numbers as people write them in headings: 3, 三, 十二, IV, three. */

const ZH: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };
const WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** The value of an Arabic, Chinese (to 999), Roman (to 89) or English (to twelve) numeral; NaN for anything else. */
export function parseNumeral(numeral: string): number {
  const text = numeral.trim().normalize("NFKC").toLowerCase();
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  const word = WORDS.indexOf(text);
  if (word >= 0) return word;
  if (/^[ivxl]+$/.test(text)) return parseRoman(text);
  return /^[零〇一二两三四五六七八九十百]+$/.test(text) ? parseHan(text) : Number.NaN;
}

function parseRoman(text: string): number {
  let total = 0;
  for (let i = 0; i < text.length; i++) {
    const value = ROMAN[text[i] ?? ""] ?? 0;
    total += value < (ROMAN[text[i + 1] ?? ""] ?? 0) ? -value : value;
  }
  return total;
}

function parseHan(text: string): number {
  let total = 0;
  let digit = 0;
  for (const sign of text) {
    if (sign === "十" || sign === "百") {
      total += (digit === 0 ? 1 : digit) * (sign === "十" ? 10 : 100);
      digit = 0;
    } else digit = ZH[sign] ?? 0;
  }
  return total + digit;
}
