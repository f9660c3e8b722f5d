/** Whether words that no lexicon knows have the shape of a term rather than of a sentence, a task or a template. */
import { isHan } from "../../text/characters.ts";
import { fold } from "../../text/fold.ts";
import { EMPTY_PHRASES, GENERIC_WORDS, TEMPLATE_EN } from "../words/generic-words.ts";
import { CLAUSE_EN, CLAUSE_ZH, DO_EN, DO_ZH } from "../words/verbs.ts";

const DURATION = /^(?:约|大约|共|about|~)?\s*\d+(?:\.\d+)?\s*(?:[-–~至到]\s*\d+\s*)?(?:个?(?:小时|天|周|月|年|分钟|学时|课时|篇|种|行|章|节|个|部|本|步)|h\b|hours?|days?|weeks?|months?|years?|minutes?|mins?)/i;
const STAGE_WORDS = /^(?:phases?|stages?|steps?|weeks?|months?|days?|modules?|chapters?|parts?|levels?|lectures?|lessons?|sections?|units?)\s*(?:\d|[A-Z]$|[IVX]+$)|^[IVXivx]+$/i;
/** Verbs in the middle make a clause of what begins like a term: "Java 调用本地模型". */
const INNER_VERB = /.(?:调用|构建|搭建|使用|利用|处理(?=[一-鿿]{2})|接入|推出|适合|可用|用于|进行|提升|带领|逐步|带来|来自|属于|以及|等前沿|帮助|逼近|减少|增加|解决)./;
const ADJECTIVES = /^(?:fast|slow|simple|easy|hard|quick|cheap|free|clean|clear|open|large|small|high|long|short|robust|secure|powerful|popular|modern|efficient|effective|flexible|lightweight|portable|interactive|consistent|resilient|local|global|also|even|often|some|more|less|many|such|similar|others?|things?|people|everyone|beginners?)$/;
/** The text speaks of itself: 后端自学路线, "frontend roadmap". */
const OWN_KIND = /(?:路线图?|学习(?:指南|计划|大纲|清单|手册)|知识(?:图谱|体系)图?)$|\b(?:road ?map|learning path)$/i;
const SENTENCE_SIGN = /[。！？!?；;，,：:…=<>{}$\\“”"]|\.\s|https?:|\d{4}[-/]\d/;

/** True for 2 to 15 Han characters or up to 6 words with no clause word, no punctuation, no leading verb of doing. */
export function isTermLike(name: string): boolean {
  if (name.length < 2 || name.length > 60 || SENTENCE_SIGN.test(name) || DURATION.test(name) || /^[\d\s.%+\-/]+$/.test(name)) return false;
  if (OWN_KIND.test(name)) return false;
  if (/\.(?:pdf|ipynb|md|py|txt|csv|zip|docx?|pptx?|html?)$/i.test(name)) return false;
  if (EMPTY_PHRASES.has(fold(name)) || TEMPLATE_EN.test(name) || STAGE_WORDS.test(name) || /^\d+\s*%|[@]|^[vV~B]?[\d.~BMKk-]+$/.test(name)) return false;
  return hanCount(name) > 0 ? isTermZh(name) : isTermEn(name);
}

/** One small English word that, between terms, is one: "upserts" in "window functions, upserts, joins". */
export function isMemberWord(name: string): boolean {
  return /^[a-z]{4,24}$/.test(name) && !GENERIC_WORDS.has(name) && !EMPTY_PHRASES.has(name) && !CLAUSE_EN.test(name) && !DO_EN.test(name) && !/(?:ly|ful|able|ible|less|ish|est)$/.test(name) && !ADJECTIVES.test(name);
}

function isTermZh(name: string): boolean {
  const han = hanCount(name);
  if (han > 12 || name.length > 26 || (han === name.length && han < 3)) return false;
  return !CLAUSE_ZH.test(name) && !INNER_VERB.test(name) && !DO_ZH.test(name) && !/^[一二三四五六七八九十几两]|^多(?![一-鿿]{3})|^多[个种次数少年方练看做读写用动思关了想花]|[上下中内外里]$|[吧呢吗]$|^\d|第[一二三四五六七八九十\d]/.test(name);
}

function isTermEn(name: string): boolean {
  const words = name.split(/[\s\-/]+/).filter(Boolean);
  if (words.length > 6 || CLAUSE_EN.test(name) || DO_EN.test(name) || / (?:into|onto|between|within|while|as) /i.test(name)) return false;
  if (words.length === 1 && !/[A-Z\d_.]/.test(name) && !/[a-z]-[a-z]/.test(name)) return false;
  return words.some((word) => !GENERIC_WORDS.has(word.toLowerCase()) && /[a-z\d]{2}|[A-Z]/.test(word)) && /^[\p{L}\d.]/u.test(name) && !/^\d+$/.test(words[0] ?? "") && !/^(?:for|with|in|on|at|of|to|from|by|into|via|per|more) /i.test(name);
}

/** The number of Han characters in the name. */
export function hanCount(name: string): number {
  let count = 0;
  for (let i = 0; i < name.length; i++) if (isHan(name.charCodeAt(i))) count++;
  return count;
}
