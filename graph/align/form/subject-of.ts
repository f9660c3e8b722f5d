/** Words around a name that say how it is taught: 微积分入门 is most often 微积分. Often, not always ("Introduction to X" may be a course), so they only suggest. */

const AROUND: readonly RegExp[] = [
  /^(.{2,}?)(?:的)?(?:原理|基本原理|概念|基本概念|入门|进阶|简介|概述|概览|介绍|导论|详解|实战|实践|应用|教程|课程|学习|技能|知识)$/u,
  /^(?:深入|理解|掌握|学习|动手|精通|搭建|使用|玩转)(.{2,})$/u,
  /^(?:an? )?(?:introduction to|intro to|basics of|fundamentals of|foundations of|essence of|understanding|learn|learning|mastering|advanced|applied|practical|hands-on)\s+(.{3,})$/iu,
  /^(.{3,}?)\s+(?:concepts?|principles?|tutorial|course|crash course|overview|essentials|in practice|applications?|systems?|tools?|skills?)$/iu,
];

/** What the name is about, without such words; undefined where there are none. */
export function subjectOf(name: string): string | undefined {
  const text = name.normalize("NFKC").trim();
  for (const pattern of AROUND) {
    const subject = pattern.exec(text)?.[1]?.trim();
    if (subject !== undefined) return subject;
  }
  return undefined;
}
