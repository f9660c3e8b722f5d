/** Whether words that no lexicon knows have the shape of a term rather than of a sentence, a task or a template. */
import { isHan } from "../../text/characters.ts";
import { fold } from "../../text/fold.ts";
import { EMPTY_PHRASES, GENERIC_WORDS, TEMPLATE_EN } from "../words/generic-words.ts";
import { CLAUSE_EN, CLAUSE_ZH, DO_EN, DO_ZH } from "../words/verbs.ts";

const WEEKDAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|weekdays?|(?:mon|tue|wed|thu|fri|sat|sun))(?![a-z])|^(?:周|星期)[一二三四五六日天末]/i;
const DATE = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d|\b(?:due|out)$/i;
const DURATION = /^(?:约|大约|共|about|~)?\s*\d+(?:\.\d+)?\s*(?:[-–~至到]\s*\d+\s*)?(?:个?(?:小时|天|周|月|年|分钟|学时|课时|篇|种|行|章|节|个|部|本|步)|h\b|hours?|days?|weeks?|months?|years?|minutes?|mins?)/i;
const STAGE_WORDS = /^(?:phases?|stages?|steps?|weeks?|months?|days?|modules?|chapters?|parts?|levels?|lectures?|lessons?|sessions?|sections?|units?|questions?|answers?|responses?|options?|tips?|figures?|tables?)(?:\s*\d|\s+(?:[A-Z]|[IVX]+)$)|^[IVXivx]+$/i;
/** Verbs in the middle make a clause of what begins like a term: "Java 调用本地模型". */
const INNER_VERB = /.(?:调用|构建|搭建|使用|利用|处理(?=[一-鿿]{2})|接入|推出|打好|打牢|夯实|适合|可用|用于|进行|提升|带领|逐步|带来|来自|属于|以及|等前沿|帮助|逼近|减少|增加|解决)./;
const ADJECTIVES = /^(?:fast|slow|simple|easy|hard|quick|cheap|free|clean|clear|open|large|small|high|long|short|robust|secure|powerful|popular|modern|efficient|effective|flexible|lightweight|portable|interactive|consistent|resilient|local|global|also|even|often|some|more|less|many|such|similar|others?|things?|people|everyone|beginners?|under|over|above|below|before|after|across|along|around)$/;
const EVERYDAY_ZH = /^(?:读取|显示|保存|打开|关闭|下载|上传|加载|创建|删除|修改|运行|执行|沟通|协作|团队|写作|思考|自动|其他|其它|方式|问题|能力|效果|情况|经验|习惯|兴趣|新闻|生活|工作|公司|企业|行业|产品|用户|市场|老师|同学|学生|专家|医疗|教育|金融|电商|政府|中国|美国|国内|国外|手机|电脑|免费|付费|成功|失败|快速|简单|高效|灵活|稳定|安静|积极|努力|坚持|耐心|思维|思路|原因|结论|答案|部分|整体|全部|各种|多种|若干|具体|抽象|优秀|最新|热门|主流|经典|传统|现代|未来|历史|阶梯|时候|地方|时代|世界|人类|科学|人文)$/;
/** The text speaks of itself: 后端自学路线, "frontend roadmap". */
const OWN_KIND = /(?:路线图?|学习(?:指南|计划|大纲|清单|手册)|知识(?:图谱|体系)图?)$|\b(?:road ?map|learning path)$/i;
/** Headings of templates, put together from words that say nothing of the field: 重点内容, 时间规划, 学习目标. */
const TEMPLATE_ZH = /^(?:学习|重点|核心|主要|关键|推荐|必备|必学|基础|基本|进阶|高级|实践|实战|时间|阶段|课程|项目|配套|相关|参考|扩展|延伸|通用|综合|整体|最终|个人|每周|每日|技术|能力|知识|总览|前置|准备|专题|提升|冲刺|巩固|拓展)+(?:知识点|专题|内容|目标|资源|资料|时长|方式|方法|规划|安排|建议|要求|任务|成果|产出|知识|技能|概念|原理|技术|工具|模块|路线|路径|计划|重点|难点|要点|总结|清单|案例|框架|项目|练习|准备|基础|阶段|概览|总览|收获|栈)$/;
const SENTENCE_SIGN = /[。！？!?；;，,：:…=<>{}$\\“”"]|\.\s|https?:|\d{4}[-/]\d/;

/** True for 2 to 15 Han characters or up to 6 words with no clause word, no punctuation, no leading verb of doing. */
export function isTermLike(name: string): boolean {
  if (name.length < 2 || name.length > 60 || SENTENCE_SIGN.test(name) || DURATION.test(name) || WEEKDAY.test(name) || DATE.test(name) || /^[\d\s.%+\-–—~～/]+$/.test(name)) return false;
  if (OWN_KIND.test(name) || TEMPLATE_ZH.test(name) || name.startsWith("大量")) return false;
  if (/\.(?:pdf|ipynb|md|py|txt|csv|zip|docx?|pptx?|html?)$/i.test(name)) return false;
  if (EMPTY_PHRASES.has(fold(name)) || TEMPLATE_EN.test(name) || STAGE_WORDS.test(name) || /^\d+\s*%|[@]|^[vV~B]?[\d.~][\d.~BMKk-]*$/.test(name)) return false;
  return hanCount(name) > 0 ? isTermZh(name) : isTermEn(name);
}

/** One small word that, between terms, is one: "upserts" in "window functions, upserts, joins", 逆解 in 雅可比、逆解、动力学. */
export function isMemberWord(name: string): boolean {
  if (hanCount(name) > 0) return hanCount(name) === 2 && name.length === 2 && !EMPTY_PHRASES.has(name) && !CLAUSE_ZH.test(name) && !DO_ZH.test(name) && !EVERYDAY_ZH.test(name);
  return /^[a-z]{4,24}$/.test(name) && !GENERIC_WORDS.has(name) && !EMPTY_PHRASES.has(name) && !CLAUSE_EN.test(name) && !DO_EN.test(name) && !/(?:ly|ful|able|ible|less|ish|est)$/.test(name) && !ADJECTIVES.test(name);
}

function isTermZh(name: string): boolean {
  const han = hanCount(name);
  if (han > 12 || name.length > 26 || (han === name.length && han < 3)) return false;
  return !CLAUSE_ZH.test(name) && !INNER_VERB.test(name) && !DO_ZH.test(name) && !/^能(?![力量耗效源级])|^[一二三四五六七八九十几两]|^多(?![一-鿿]{3})|^多[个种次数少年方练看做读写用动思关了想花]|[上下中内外里]$|[吧呢吗]$|^\d|第[一二三四五六七八九十\d]|^附录|^(?:阶段|步骤|单元|模块|部分|周)[一二三四五六七八九十\d]+$|\d\s*学分/.test(name);
}

function isTermEn(name: string): boolean {
  const words = name.split(/[\s\-/]+/).filter(Boolean);
  if (words.length > 6 || CLAUSE_EN.test(name) || DO_EN.test(name) || / (?:into|onto|between|within|while|as|supporting|including|covering|per) | to [a-z]+ (?:the|an?|your|our) | on (?:Coursera|edX|Udemy|Udacity|YouTube|Kaggle)$/i.test(name)) return false;
  if (words.length === 1 && !/[A-Z\d_.]/.test(name) && !/[a-z]-[a-z]/.test(name)) return false;
  return words.some((word) => !GENERIC_WORDS.has(word.toLowerCase()) && /[a-z\d]{2}|[A-Z]/.test(word)) && /^[\p{L}\d.]/u.test(name) && !/^\d+$/.test(words[0] ?? "") && !/^(?:for|with|in|on|at|of|to|up to|from|by|into|via|per|more) /i.test(name);
}

/** "Session 1", "Week 3": the place of something, not its name. */
export function isStageName(name: string): boolean {
  return STAGE_WORDS.test(name);
}

/** The number of Han characters in the name. */
export function hanCount(name: string): number {
  let count = 0;
  for (let i = 0; i < name.length; i++) if (isHan(name.charCodeAt(i))) count++;
  return count;
}
