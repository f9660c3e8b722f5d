/** Words behind a name that add nothing: 注意力机制 is 注意力, "Transformer architecture" is Transformer. 框架 and .js are not among them. */
import { EVERYDAY_NAMES } from "../../lexicon/everyday-names.ts";
import { builtInLanguage } from "../../lexicon/lexicon.ts";
import { fold } from "../../text/fold.ts";
import { knownAs } from "./lexicon-forms.ts";

/**
 * `model`: only behind the name of a model, since 预训练模型 is not 预训练; `method`: not behind a field or an everyday
 * word, since 机器学习算法 is not 机器学习; `any`: behind every name.
 */
type Behind = "any" | "method" | "model";

const ENDINGS: readonly (readonly [RegExp, Behind])[] = [
  [/^(.+?)\s*机制$/, "any"],
  [/^(.+?)\s*(?:基础|基础知识|基本知识)$/, "any"],
  [/^(.+?)\s*(?:算法|方法|技术)$/, "method"],
  [/^(.+?)\s*(?:架构|模型|系列|系列模型)$/, "model"],
  [/^(.+?)\s+mechanisms?$/i, "any"],
  [/^(.+?)\s+(?:basics|fundamentals)$/i, "any"],
  [/^(.+?)\s+(?:algorithms?|methods?|techniques?)$/i, "method"],
  [/^(.+?)\s+(?:architectures?|models?|series|family)$/i, "model"],
];
const FIELD = /(?:学习|工程|科学|处理|视觉|智能|编程|开发|学)$|(?:learning|engineering|science|processing|vision|intelligence|programming|development|ics)$/i;
const NAME_OF_MODEL = /^(?=.*[A-Z\d])[A-Za-z][A-Za-z\d.+-]*(?:\s[A-Z][A-Za-z\d.+-]*)*$/;

/** The name without such a word, at least two Han characters or three Latin letters long; undefined where there is none. Whether the stem is itself in use is for the caller to know. */
export function stemOf(name: string): string | undefined {
  const text = name.normalize("NFKC").trim();
  for (const [ending, behind] of ENDINGS) {
    const stem = ending.exec(text)?.[1];
    if (stem !== undefined && isLongEnough(stem) && suits(stem, behind)) return stem;
  }
  return undefined;
}

function isLongEnough(stem: string): boolean {
  return /\p{Script=Han}/u.test(stem) ? stem.length >= 2 : stem.replace(/[^A-Za-z\d+#]/g, "").length >= 3;
}

function suits(stem: string, behind: Behind): boolean {
  if (behind === "any") return true;
  if (behind === "method") return !FIELD.test(stem) && !EVERYDAY_NAMES.has(fold(stem));
  const id = knownAs(stem);
  return id === undefined ? NAME_OF_MODEL.test(stem) : builtInLanguage().lexicon.entry(id)?.kind === "model";
}
