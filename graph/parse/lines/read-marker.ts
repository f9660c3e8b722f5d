/** Markers of list lines in plain text, beyond those that Markdown knows: 1、 一、 （1） ① • and the like. */

export interface LineMarker {
  /** Lines of one list have markers of one class. */
  readonly kind: string;
  /** As printed, without brackets and stops; null for bullets. */
  readonly number: string | null;
  /** What the number counts, to see whether the next one follows; 0 for bullets. */
  readonly value: number;
  readonly task: boolean | null;
  /** Units from the start of the line to the words. */
  readonly length: number;
}

const HAN_DIGITS = "一二三四五六七八九";
const BULLET = /^([-*+•·‣●○◦■□◆◇▪▫►▶➤✓✔✅☑☐])(?:[ \t]+|(?=[\u3400-\u9fff]))/;
const TASK = /^\[([ xX])\][ \t]+/;
const NUMBERS: readonly (readonly [string, RegExp])[] = [
  ["1.1", /^(\d{1,3}(?:\.\d{1,3})+)(?:[.、．][ \t]*|[ \t]+)/],
  ["1.", /^([\d０-９]{1,3})[.．](?:[ \t]+|(?=[^\d\s./]))/],
  ["1、", /^([\d０-９]{1,3})[、）)][ \t]*/],
  ["1\t", /^(\d{1,3})\t[ \t]*(?=[^\t]+$)/],
  ["一、", /^([一二三四五六七八九十]{1,3})[、．.][ \t]*/],
  ["(1)", /^[（(]([\d０-９]{1,3})[）)][ \t]*/],
  ["(一)", /^[（(]([一二三四五六七八九十]{1,3})[）)][ \t]*/],
  ["1\u20e3", /^(\d)\ufe0f?\u20e3[ \t]*/],
  ["①", /^([\u2460-\u2473])[、.]?[ \t]*/],
];

/** The marker that the line begins with, or undefined when it has none or nothing behind it. */
export function readMarker(line: string): LineMarker | undefined {
  const bullet = BULLET.exec(line);
  if (bullet !== null) return readBullet(line, bullet[1] ?? "", bullet[0].length);
  for (const [kind, pattern] of NUMBERS) {
    const match = pattern.exec(line);
    const number = match?.[1];
    if (match !== null && number !== undefined && match[0].length < line.length) return { kind: kind === "1.1" ? number.replace(/\d+/g, "1") : kind, number, value: valueOf(number), task: null, length: match[0].length };
  }
  return undefined;
}

/** Ticks (✅) are bullets, yet they say something and stay in the words. */
function readBullet(line: string, sign: string, length: number): LineMarker | undefined {
  if (line.length <= length) return undefined;
  const box = TASK.exec(line.slice(length));
  if (box !== null) return { kind: "-", number: null, value: 0, task: box[1] !== " ", length: length + box[0].length };
  if (sign === "☑" || sign === "☐") return { kind: sign, number: null, value: 0, task: sign === "☑", length };
  return { kind: "*+".includes(sign) ? "-" : sign, number: null, value: 0, task: null, length: "✓✔✅".includes(sign) ? 0 : length };
}

function valueOf(number: string): number {
  if (/^[０-９]/.test(number)) return Number(number.normalize("NFKC"));
  if (/^\d/.test(number)) return Number(number.slice(number.lastIndexOf(".") + 1));
  const unit = number.charCodeAt(0);
  if (unit >= 0x2460 && unit <= 0x2473) return unit - 0x2460 + 1;
  const [tens, ones] = number.includes("十") ? number.split("十") : ["0", number];
  return (tens === "0" ? 0 : tens === "" ? 1 : HAN_DIGITS.indexOf(tens ?? "") + 1) * 10 + (ones === "" ? 0 : HAN_DIGITS.indexOf(ones ?? "") + 1);
}
