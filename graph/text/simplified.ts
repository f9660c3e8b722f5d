/** Traditional Han characters as simplified ones, for keys only: what people wrote is never changed. The table is OpenCC's. */
import pairs from "opencc-js/dict/TSCharacters";

let table: ReadonlyMap<number, number> | undefined;

/** The text with every traditional character replaced by its simplified one, each by itself: 機器學習 is 机器学习. Linear. */
export function simplified(text: string): string {
  table ??= new Map(pairs.split("|").map((pair): [number, number] => [pair.codePointAt(0)!, pair.codePointAt(pair.indexOf(" ") + 1)!]));
  let out = "";
  let same = 0;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) < 0x3400) continue;
    const from = text.codePointAt(i)!;
    const to = table.get(from);
    if (to !== undefined) {
      out += text.slice(same, i) + String.fromCodePoint(to);
      same = i + (from > 0xffff ? 2 : 1);
    }
    if (from > 0xffff) i++;
  }
  return same === 0 ? text : out + text.slice(same);
}
