/** What the keys of a plan mean, whoever chose them: name, what is within, what must be known before, what comes next, how long, and what says no more than that. */

export type KeyMeaning = "name" | "within" | "before" | "after" | "duration" | "told" | "listed" | "ends" | "id" | "silent";

const WORDS: Readonly<Record<KeyMeaning, string>> = {
  name: "name title label heading topic subject skill concept course module phase stage step level chapter unit week day lesson section text category area 名称 名字 标题 主题 课程 课程名 课程名称 阶段 阶段名 阶段名称 模块 模块名称 步骤 章节 单元 科目 知识点 技能 概念 周 周次 天 节点",
  within: "stages phases steps levels modules chapters units weeks days lessons sections courses topics subtopics subtopic topiclist items children childnodes nodes concepts keyconcepts coreconcepts skills subskills content contents curriculum syllabus roadmap learningpath learningroadmap path plan studyplan milestones areas categories tracks subjects whattolearn knowledge tools technologies keytopics coretopics maintopics parts details 阶段 各阶段 阶段列表 内容 学习内容 主要内容 核心内容 课程内容 主题 子主题 主题列表 子节点 节点 模块 章节 单元 步骤 课程 课程列表 知识点 核心知识点 技能 技能点 要点 重点 学习重点 路线 学习路线 路线图 学习路径 计划 学习计划 大纲 周计划 子任务 工具 技术栈 知识 学习主题 目录",
  before: "prerequisites prerequisite prereqs prereq requires required requirements dependencies dependson dependency needs before after requiredknowledge priorknowledge 前置 前置知识 前置条件 前置课程 前置要求 前置技能 先修 先修课 先修课程 先修知识 预备知识 依赖 前提 先决条件 需要先学",
  after: "next nexts leadsto unlocks followedby nextsteps nexttopics 后续 后续课程 后继 下一步 后续学习",
  duration: "duration time length estimatedtime timeestimate estimatedduration timeframe hours weekscount estimatedhours durationweeks durationhours durationdays durationmonths effort timecommitment 时长 时间 周期 用时 学时 课时 学习时长 学习时间 学习周期 预计时间 预计时长 预计用时 周数 天数 时间安排 建议时长",
  told: "description desc summary overview goal goals objective objectives learningobjectives outcome outcomes focus note notes why reason rationale tips tip advice intro introduction explanation 描述 说明 简介 概述 目标 学习目标 目的 备注 注意 注意事项 建议 理由 原因 产出 成果 提示",
  listed: "resources resource links references books materials readings videos projects project exercises practice assignments deliverables tasks examples recommendedresources 资源 学习资源 推荐资源 资料 学习资料 参考资料 参考 书籍 教材 视频 项目 实战 实战项目 练习 实践 作业 任务 案例",
  ends: "from to source target start end 起点 终点",
  id: "id key slug uid code number order index 编号 序号 代码",
  silent: "url link href type kind difficulty priority status color colour icon x y width height version date author language lang importance optional completed done progress tags tag 难度 优先级 状态 颜色 类型 链接 版本 作者 日期 标签 重要性 是否可选",
};

const MEANINGS: ReadonlyMap<string, ReadonlySet<KeyMeaning>> = byWord();

function byWord(): Map<string, Set<KeyMeaning>> {
  const meanings = new Map<string, Set<KeyMeaning>>();
  for (const [meaning, words] of Object.entries(WORDS) as [KeyMeaning, string][]) {
    for (const word of words.split(" ")) meanings.set(word, (meanings.get(word) ?? new Set()).add(meaning));
  }
  return meanings;
}

/** Whether the key may mean that; "depends_on", "dependsOn" and "Depends on" are one key. */
export function keyMeans(key: string, meaning: KeyMeaning): boolean {
  return MEANINGS.get(folded(key))?.has(meaning) === true;
}

/** Whether the key means anything that is known. */
export function isKnownKey(key: string): boolean {
  return MEANINGS.has(folded(key));
}

function folded(key: string): string {
  return key.length > 40 ? "" : key.normalize("NFKC").toLowerCase().replace(/[\s_\-.:：]+/g, "");
}
