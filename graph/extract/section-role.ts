/** What the section under a heading or label is for, by its words. */
import { isDigit, isHan, isLetter } from "../text/characters.ts";
import { FAQ, META, PREREQUISITES, RESOURCES, SUMMARY } from "./words/section-words.ts";
import type { Role } from "./passage.ts";

const ADVICE = /(?:学习)?(?:(?<!顺序|路径|路线|计划|课程|阶段)建议|方法|心得|技巧|经验|误区|陷阱)[：:]?$|避坑|踩坑|^(?:study |learning |general )?(?:tips|advice)\b|pitfalls|common mistakes|best practices for learning|时间分配|学习原则|注意事项|^track your progress|^how to use|^(?:target|intended) audience|^(?:求职|面试|简历|投递)(?:准备|要点|指南|技巧|建议|冲刺|与.{2,6})?$|^目标公司|^job (?:hunt|search)|^(?:interview|career) (?:preparation|prep|tips|advice)$|^使用(?:说明|方法|方式)$|^如何(?:使用|学习)$|^(?:本书|本?课程|本?教程|本?项目|本?路线)(?:特[点色]|亮点)$|^(?:key )?(?:course |book )?(?:features|highlights)$/i;

/** The role of a section so titled, or undefined when the title says nothing about it. */
export function sectionRole(title: string): Role | undefined {
  const words = bare(title);
  if (words === "" || words.length > 40) return undefined;
  if (PREREQUISITES.test(words)) return "prerequisites";
  if (FAQ.test(words)) return "faq";
  if (META.test(words)) return "meta";
  if (SUMMARY.test(words)) return "summary";
  if (RESOURCES.test(words) && !/目录|章节|大纲/.test(words)) return "resources";
  return ADVICE.test(words) ? "advice" : undefined;
}

/** The title without signs at either end and without its number. Most titles have neither. */
function bare(title: string): string {
  const first = title.charCodeAt(0);
  const isBegun = isLetter(first) || (isHan(first) && !"一二三四五六七八九十".includes(title.charAt(0)));
  const words = isBegun ? title : title.replace(/^[^\p{L}\p{N}]+/u, "").replace(/^(?:\d+(?:\.\d+)*|[一二三四五六七八九十]+)[.、\s]\s*/, "");
  const last = words.charCodeAt(words.length - 1);
  return isLetter(last) || isHan(last) || isDigit(last) ? words : words.replace(/[：:\s]+$/, "").trim();
}
