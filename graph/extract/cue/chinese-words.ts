/** What rules about Chinese sentences share. Sources of expressions. */

/** A letter of a clause that is no name. */
export const WITHIN_CLAUSE = "[^。，；：\\uE000-\\uF8FF]";

/** 前 by itself: 学习X前, not 前提, 前端. */
export const AHEAD = "前(?![提置者面沿端身景向后序言台馈缀瞻期驱])";
