/** Small readings, zh and en side by side: durations, stage titles, section roles. */
import { describe, expect, test } from "vitest";
import { findDuration } from "../../graph/extract/read-duration.ts";
import { sectionRole } from "../../graph/extract/section-role.ts";
import { readStageTitle } from "../../graph/extract/stage/read-stage-title.ts";
import { parseNumeral } from "../../graph/text/numerals.ts";

describe("durations", () => {
  test.each([
    ["1-2个月", { min: 1, max: 2, unit: "month" }],
    ["约 6 周", { min: 6, max: 6, unit: "week" }],
    ["三到四个月", { min: 3, max: 4, unit: "month" }],
    ["半年", { min: 0.5, max: 0.5, unit: "year" }],
    ["2 weeks", { min: 2, max: 2, unit: "week" }],
    ["2–3 hours", { min: 2, max: 3, unit: "hour" }],
    ["6+ months", { min: 6, max: 6, unit: "month" }],
    ["4 weeks, 6 h/week", { min: 4, max: 4, unit: "week", hoursPerWeek: { min: 6, max: 6 } }],
    ["数据库(14d)", { min: 14, max: 14, unit: "day" }],
    ["Databases (1-2w)", { min: 1, max: 2, unit: "week" }],
    ["8月12日-8月21日，共10天", { min: 10, max: 10, unit: "day" }],
    ["2周，每周6-8小时", { min: 2, max: 2, unit: "week", hoursPerWeek: { min: 6, max: 8 } }],
  ])("%s", (text, duration) => {
    expect(findDuration(text)?.duration).toEqual(duration);
  });

  test.each(["第3周", "3D", "3d games", "GPT-4", "2024年后", "2025年3月12日", "Day one"])("none in %s", (text) => {
    expect(findDuration(text)).toBeUndefined();
  });
});

describe("stage titles", () => {
  test.each([
    ["第一阶段：基础准备（1-2个月）", "phase", 1, 1],
    ["### 阶段二：深入".replace("### ", ""), "phase", 2, 2],
    ["第 3-4 周：检索", "week", 3, 4],
    ["月份1：理论", "month", 1, 1],
    ["Phase 2 – Models", "phase", 2, 2],
    ["🟢 Week 5-6: Retrieval", "week", 5, 6],
    ["Day 60: 设计接口", "day", 60, 60],
    ["Lecture 3: Building", "lesson", 3, 3],
    ["Day 3 (10/28): Data Encoding", "day", 3, 3],
    ["第十二章 总结", "chapter", 12, 12],
    ["第二步，Python 和数学", "phase", 2, 2],
  ])("%s", (text, grain, first, last) => {
    expect(readStageTitle(text)).toMatchObject({ grain, first, last });
  });

  test.each(["第2章介绍了语言模型", "第1个月结束", "一步一步来", "第一步，先学 Python。再看别的书。", "Stage fright", "phases of learning"])("none in %s", (text) => {
    expect(readStageTitle(text)).toBeUndefined();
  });
});

test.each([
  ["前置知识", "prerequisites"],
  ["Prerequisites", "prerequisites"],
  ["推荐资源：", "resources"],
  ["📚 Resources:", "resources"],
  ["总结一下你的入门行动清单：", "summary"],
  ["Next actions", "summary"],
  ["致谢", "meta"],
  ["License", "meta"],
  ["学习建议", "advice"],
  ["深度学习", undefined],
  ["Machine learning", undefined],
])("role of %s", (title, role) => {
  expect(sectionRole(title)).toBe(role);
});

test.each([
  ["十二", 12],
  ["二十", 20],
  ["IV", 4],
  ["three", 3],
  ["7", 7],
])("numeral %s", (text, value) => {
  expect(parseNumeral(text)).toBe(value);
});
