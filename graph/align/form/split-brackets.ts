/** A name with brackets behind it, taken apart: 循环神经网络（RNN） is two names, 微积分（选学） is one with a remark. */

/** What stands before the brackets, and the other names in them. */
export interface Bracketed {
  readonly name: string;
  readonly aliases: readonly string[];
}

const BEHIND = /^(.{2,}?)\s*[（(【[]([^（()）【】[\]]{1,60})[）)】\]]$/u;
const REMARK = /不需要|无需|不必|不用|选学|选修|可选|必学|必修|可跳过|重点|推荐|建议|了解|掌握|进阶|基础|入门|例如|比如|如[^何]|等$|等等|包括|见|参见|optional|required|advanced|beginner|recommended|skip|e\.?g\.|i\.?e\.|such as|like|see |including|etc/i;
const SPAN = /\d\s*[-–~至到]?\s*\d*\s*(?:个?月|周|天|日|小时|分钟|年|months?|weeks?|days?|hours?|hrs?|h|mins?|minutes?|years?)|^\d+$/i;
const LIST = /[、，,;；/|+]/;
const HAN = /\p{Script=Han}/u;

/**
 * The name and its aliases. Brackets that hold a remark (选学, 不需要…), a duration, examples or a list are dropped;
 * brackets in the same script that are no acronym of the name, or the other way round, tell it apart and stay: "Python (language)".
 */
export function splitBrackets(name: string): Bracketed {
  const match = BEHIND.exec(name.trim());
  if (match === null) return { name, aliases: [] };
  const [head, inner] = [(match[1] ?? "").trim(), (match[2] ?? "").trim()];
  if (REMARK.test(inner) || SPAN.test(inner)) return { name: head, aliases: [] };
  if (isOtherName(head, inner)) return { name: head, aliases: [inner] };
  const both = LIST.test(inner) ? inner.split(LIST).map((part) => part.trim()) : [];
  if (both.length === 2 && both.every((part) => isOtherName(head, part)) && isAcronym(both[0]!, both[1]!)) return { name: head, aliases: both };
  return LIST.test(inner) ? { name: head, aliases: [] } : { name, aliases: [] };
}

/** A name in the other script, or an acronym of it in either direction. */
function isOtherName(head: string, inner: string): boolean {
  if (LIST.test(inner) || !/\p{L}{2}/u.test(inner)) return false;
  return HAN.test(head) !== HAN.test(inner) || isAcronym(head, inner);
}

/** Whether one of the two is made of the initials of the other, in order. */
function isAcronym(a: string, b: string): boolean {
  return isInitialsOf(a, b) || isInitialsOf(b, a);
}

function isInitialsOf(short: string, long: string): boolean {
  if (!/^[A-Z][A-Za-z\d-]{1,7}$/.test(short) || !/[A-Z]{2}/.test(short)) return false;
  const words = long.split(/[\s-]+/).filter((word) => /^[A-Za-z]/.test(word));
  const letters = short.replace(/[^A-Za-z]|s$/g, "").toLowerCase();
  const initials = words.map((word) => word[0]!.toLowerCase());
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at++;
  return words.length >= 2 && at === letters.length;
}
