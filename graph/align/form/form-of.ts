/**
 * The key under which spellings of one name meet across authors. Whatever can change the meaning stays in it:
 * digits, C++ and C#, 无 and "un", .js before nothing else. Two names with one form differ in spelling only.
 */
import { fold } from "../../text/fold.ts";
import { simplified } from "../../text/simplified.ts";
import { singular } from "./singular.ts";

/**
 * The name in one width, small letters, simplified characters and the singular, without quotes, spaces, hyphens and the
 * 的 between two words, with one sign for "and", &, 与, 和, 及 and 、. Empty for a name without letters. Linear.
 */
export function formOf(name: string): string {
  const plain = simplified(name.normalize("NFKC")).replace(/[《》“”"'‘’`*]/g, "").trim();
  const joined = plain
    .replace(/[A-Za-z]{4,}/g, singular)
    .replace(/^the\s+/i, "")
    .replace(/(?<=.)(?:\s+and\s+|\s*[&与和及、]\s*)(?=.)/gi, "&")
    .replace(/(?<=[^\s]{2})\s?的\s?(?=.)/g, "")
    .replace(/\.(?=js\b)/gi, "")
    .replace(/(?<=\d)[\s-]+(?=\d)/g, "~");
  return /[\p{L}\p{N}]/u.test(joined) ? fold(joined) : "";
}
