/** Which known concepts may be meant by what was typed so far. */
type Names = readonly (readonly [zh: string, en: string])[];

interface Completion {
  /** So many letters before the cursor are replaced. */
  readonly typed: number;
  /** `other` is the name in the other language, empty where that is the same. */
  readonly options: readonly { readonly name: string; readonly other: string }[];
}

const MOST = 40;
const HAN = /\p{Script=Han}/u;
/** The words before the cursor, of which a name has so many at most; Chinese has no spaces, so that a name may begin anywhere in its run. */
const RUN = /(?:(?:\p{Script=Han}|[\p{L}\p{N}+#./-])+ ){0,3}(?:\p{Script=Han}|[\p{L}\p{N}+#./-])+$/u;

/** The names that continue the end of `before`, the longest beginning first and in `language` where either does; null for none. */
export function completeName(before: string, names: Names, language: "zh" | "en"): Completion | null {
  const run = RUN.exec(before)?.[0] ?? "";
  const letters = [...run];
  for (let at = 0; at < letters.length; at += 1) {
    if (letters[at] === " ") continue;
    const isStart = at === 0 || letters[at - 1] === " " || HAN.test(letters[at]!) || HAN.test(letters[at - 1]!);
    const typed = letters.slice(at).join("");
    if (!isStart || (!HAN.test(typed) && typed.length < 2)) continue;
    const wanted = typed.toLowerCase();
    const options = names.flatMap(([zh, en]) => {
      const found = [zh, en].filter((name) => name.toLowerCase().startsWith(wanted) && name !== typed);
      const name = found.length === 2 ? (language === "zh" ? zh : en) : found[0];
      return name === undefined ? [] : [{ name, other: zh === en ? "" : name === zh ? en : zh }];
    });
    if (options.length > 0) return { typed: typed.length, options: options.slice(0, MOST) };
  }
  return null;
}
