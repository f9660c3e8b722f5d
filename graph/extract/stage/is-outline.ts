/** Titles of sections that are the curriculum itself, whatever they stand under: "Core modules" in "Repository structure". */

export function isOutline(title: string): boolean {
  return /\b(?:(?:core|course|learning) modules|learning path|curriculum|syllabus)\b|学习(?:路线|路径)|课程(?:大纲|模块)|教学大纲/i.test(title);
}
