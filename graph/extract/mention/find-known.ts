/** The lexicon's names in running text: all but everyday words that nothing marks as terms. */
import type { Hit, LexiconIndex } from "../../lexicon/index-lexicon.ts";
import type { Passage } from "../passage.ts";
import { isBareName, isVague } from "../phrase/is-bare-name.ts";
import { hanCount } from "../phrase/term-like.ts";

/** The hits that count as mentions by themselves. */
export function findKnown(lexicon: LexiconIndex, passage: Passage, hits: readonly Hit[]): Hit[] {
  const known: Hit[] = [];
  for (const hit of hits) {
    if (isInitial(passage.plain, hit) || (hit.common && /^\s?\d/.test(passage.plain.slice(hit.to, hit.to + 2)))) continue;
    if (!hit.common || isLoud(passage.plain, hit) || isMarked(passage, hit)) known.push(hit);
    else known.push(...inside(lexicon, passage.plain, hit));
  }
  return known;
}

/** 机器学习的数学 is no book in running text, but what it begins with is a concept. */
function inside(lexicon: LexiconIndex, plain: string, { from, to }: Hit): Hit[] {
  return to - from > 4 && hanCount(plain.slice(from, to)) > 4 ? lexicon.scan(plain, from, to - 1).filter((hit) => !hit.common) : [];
}

const KNOWN_OF = /\b(?:(?:concepts?|notions?|ideas?|understanding|knowledge|grasp) of|(?:familiarity|familiar|comfortable|experience|working) with|(?:proficiency|proficient|background) in)\s+(?:the\s+|basic\s+|some\s+)*$/i;
/** What is studied, known or missed: "learn some statistics", "rests on probability", "a course on recursion". */
const STUDIED = /\b(?:learn|know|knows|knowing|need|needs|understand|understands|understanding|stud(?:y|ied|ies|ying)|master(?:ing)?|skip(?:ped|ping)?|review|revise|brush up on|assumes?|requires?|presupposes?|(?:rests?|relies|rely|builds?|leans?|depends?)(?: \w+ly)? on|courses? (?:in|on)|class (?:in|on)|grounding in|well-versed in|without|escaping|avoid|do|teach(?:es)?|more than|time with|good at|at home (?:in|with)|lots? of|taken)\s+(?:(?:some|basic|elementary|a bit of|a little|enough|your|college|high-school|introductory|undergraduate|more|solid)\s+)*$/i;

/** "React is a library". */
const INTRODUCED = /^ is an? (?:[\w-]+ ){0,2}(?:library|framework|language|tool|database|platform|protocol|engine|system|technique|method|algorithm)\b/;

/** "AI 开发者", "AI systems": it only tells what kind of thing follows. */
const MODIFIES = /^\s?(?:开发者?|工程师|工程化?|应用|产品|行业|时代|技术栈?|从业|公司|岗|方向|爱好者|助手|编程|原生|工具|项目|学习|全栈|能力|模型|系统|平台|领域|\s?(?:engineers?|developers?|development|beginners?|practitioners?|professionals?|systems?|applications?|apps?|products?|projects?|tools?|models?|companies|industry|lab|labs|era|world|researchers?|enthusiasts?|advocates?|features?|solutions?|services?)\b)/i;

/** An everyday word counts where its capitals inside a sentence speak for the term, or "techniques" behind it, "the concept of" before it. */
function isLoud(plain: string, hit: Hit): boolean {
  const name = plain.slice(hit.from, hit.to);
  if (hanCount(name) > 0) return false;
  if (/^\s+(?:techniques?|methods?|knowledge|skills|fundamentals|concepts)\b/.test(plain.slice(hit.to, hit.to + 14)) || KNOWN_OF.test(plain.slice(Math.max(0, hit.from - 40), hit.from)) && !isVague(name)) return true;
  if (/^[A-Z]/.test(name) && INTRODUCED.test(plain.slice(hit.to, hit.to + 40))) return true;
  if (isBareName(plain, hit) && STUDIED.test(plain.slice(Math.max(0, hit.from - 48), hit.from))) return true;
  if (name === "AI" && MODIFIES.test(plain.slice(hit.to, hit.to + 16))) return false;
  const inSentence = hit.from > 1 && /[a-z,一-鿿]\s?$/.test(plain.slice(Math.max(0, hit.from - 2), hit.from));
  return /^[A-Z]/.test(name) && (inSentence || (/^[A-Z][a-z]+$/.test(name) && /^\s?[一-鿿]/.test(plain.slice(hit.to, hit.to + 2))));
}

/** "Andreas C. Müller" does not write about C. */
function isInitial(plain: string, hit: Hit): boolean {
  return hit.to - hit.from === 1 && /^\.\s\p{Lu}/u.test(plain.slice(hit.to, hit.to + 3)) && /\p{Lu}\p{L}*\.?\s$/u.test(plain.slice(Math.max(0, hit.from - 20), hit.from));
}

/** The author's own typography covers just this word: a link, bold or code. */
function isMarked(passage: Passage, hit: Hit): boolean {
  const { plain } = passage.entry.words;
  return passage.entry.words.marks.some((mark) => mark.kind !== "image" && mark.from <= hit.from && mark.to >= hit.to && mark.to - mark.from <= hit.to - hit.from + 2 && !/[\p{L}\p{N}]/u.test(plain.slice(mark.from, hit.from) + plain.slice(hit.to, mark.to)));
}
