/** Ids from names: readable, stable, safe in URLs and files. */
import { isDigit, isHan, isLetter } from "./characters.ts";

/** The name in small letters with single hyphens between words; Han characters stay, "+" and "#" are spelt (c++ → c-plus-plus). "x" for a name with no letters at all. */
export function slug(name: string): string {
  const wide = name.normalize("NFKC").toLowerCase().replace(/\+/g, " plus ").replace(/#/g, " sharp ");
  let out = "";
  for (let i = 0; i < wide.length; i++) {
    const unit = wide.charCodeAt(i);
    if (isHan(unit) || isLetter(unit) || isDigit(unit)) out += wide[i];
    else if (out !== "" && !out.endsWith("-")) out += "-";
  }
  return out.replace(/-+$/, "") || "x";
}
