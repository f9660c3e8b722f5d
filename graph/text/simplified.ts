/** Traditional Chinese as simplified, for keys only: what people wrote is never changed. The tables are OpenCC's. */
import characters from "opencc-js/dict/TSCharacters";
import phrases from "opencc-js/dict/TWPhrasesRev";

let tables: { readonly characters: ReadonlyMap<string, string>; readonly phrases: ReadonlyMap<string, readonly (readonly [string, string])[]> } | undefined;

/**
 * The text with the words of Taiwan as those of the mainland and every traditional character as its simplified one:
 * 機器學習 is 机器学习, 演算法 is 算法, 資料結構 is 数据结构. Linear. The tables are read once, on the first text with Han characters.
 */
export function simplified(text: string): string {
  if (!/[\u3400-\u9fff\ud840-\ud8ff]/.test(text)) return text;
  tables ??= { characters: new Map(pairsOf(characters)), phrases: byFirst(pairsOf(phrases)) };
  let words = "";
  for (let i = 0; i < text.length; ) {
    const found = tables.phrases.get(text[i]!)?.find(([phrase]) => text.startsWith(phrase, i));
    words += found?.[1] ?? text[i]!;
    i += found?.[0].length ?? 1;
  }
  let out = "";
  for (const sign of words) out += tables.characters.get(sign) ?? sign;
  return out;
}

function pairsOf(table: string): (readonly [string, string])[] {
  return table.split("|").map((pair) => [pair.slice(0, pair.indexOf(" ")), pair.slice(pair.indexOf(" ") + 1)]);
}

/** The phrases by their first unit, the longest first. */
function byFirst(pairs: readonly (readonly [string, string])[]): Map<string, (readonly [string, string])[]> {
  const found = new Map<string, (readonly [string, string])[]>();
  for (const pair of pairs) {
    const list = found.get(pair[0][0]!);
    if (list === undefined) found.set(pair[0][0]!, [pair]);
    else list.push(pair);
  }
  for (const list of found.values()) list.sort((a, b) => b[0].length - a[0].length);
  return found;
}
