/** Questions about what comes first, over masked sentences, and how an answer begins: 学B一定要先学A吗？ "Do I need A for B?", "Can I skip A?" */
import { GROUP as G } from "../sentence.ts";

/** What a yes to the question says of `a` and `b`: that A is needed for B ("need"), or that B goes without A ("spare"). */
export interface Ask {
  readonly yes: "need" | "spare";
  readonly pattern: RegExp;
}

/** Within the question, without a name. */
const N = "[^。？?！!；;\\uE000-\\uF8FF]";
const END = `${N}{0,12}[？?]$`;

/** Yes and no questions; the first that fits is taken. */
export const ASKS: readonly Ask[] = [
  { yes: "spare", pattern: new RegExp(`(?:没有?|不会|不懂|不学|没学过?|零)${N}{0,4}(?<a>${G})${N}{0,10}(?:可以|能|可不可以|能不能)${N}{0,8}(?<b>${G})${END}`, "u") },
  { yes: "spare", pattern: new RegExp(`(?:可以|能|可不可以|能不能|是否可以|能否)${N}{0,4}(?:跳过|绕过|略过|不学|不会|不懂)${N}{0,4}(?<a>${G})${N}{0,8}(?:学习?|上手|看|做|进入|开始|用|搞)${N}{0,4}(?<b>${G})${END}`, "u") },
  { yes: "need", pattern: new RegExp(`(?:需要|要不要|要|得|应该|必须)${N}{0,4}先(?:学习?|会|懂|掌握|把|看)${N}{0,3}(?<a>${G})(?!${N}{0,6}还是)${N}{0,6}(?:再|才能|然后)${N}{0,6}(?<b>${G})${END}`, "u") },
  { yes: "need", pattern: new RegExp(`(?<b>${G})${N}{0,10}(?:需要|要|得|应该|必须|有必要|依赖|用到|用得到|涉及)${N}{0,8}?(?<a>${G})(?!${N}{0,6}还是)${N}{0,8}(?:[吗么]|是不是|对吗|对吧)[？?]$`, "u") },
  { yes: "need", pattern: new RegExp(`(?<b>${G})${N}{0,10}(?:要不要|需不需要|用不用|是否需要|是否要|是不是要|有没有必要)${N}{0,8}(?<a>${G})(?!${N}{0,6}还是)${END}`, "u") },
  { yes: "need", pattern: new RegExp(`(?<a>${G})${N}{0,4}是(?:不是)?(?:学习?|掌握|入门)?${N}{0,2}(?<b>${G})的?${N}{0,4}(?:前提|前置|基础|必[备须修])${END}`, "u") },
  { yes: "spare", pattern: new RegExp(`\\b(?:can|could|may|is it possible|possible)\\b${N}{0,24}(?<b>${G})${N}{0,16}\\bwithout\\b${N}{0,28}(?<a>${G})${END}`, "iu") },
  { yes: "spare", pattern: new RegExp(`\\b(?:can|could|should|may|okay?|fine)\\b${N}{0,20}\\bskip\\b${N}{0,14}(?<a>${G})${N}{0,20}\\b(?:start|go|jump|learn|move|dive|straight|begin|to|for)\\b${N}{0,20}(?<b>${G})${END}`, "iu") },
  { yes: "need", pattern: new RegExp(`\\b(?:do|does|must|should|would|will)\\b${N}{0,20}\\b(?:need|have to|required?|learn|know|understand|study|take)\\b${N}{0,30}?(?<a>${G})${N}{0,20}\\b(?:for|before|first to|to)\\b${N}{0,24}(?<b>${G})${END}`, "iu") },
  { yes: "need", pattern: new RegExp(`\\b(?:is|are)\\b${N}{0,16}(?<a>${G})${N}{0,14}\\b(?:prerequisites?|required|necessary|needed|essential|mandatory|a must)\\b${N}{0,12}\\b(?:for|to|before)\\b${N}{0,24}(?<b>${G})${END}`, "iu") },
  { yes: "need", pattern: new RegExp(`\\bdoes\\b${N}{0,12}(?<b>${G})${N}{0,10}\\b(?:require|need|depend on|assume)\\b${N}{0,24}(?<a>${G})${END}`, "iu") },
];

/** Which of two comes first: `a` and `b` are the two, or `both` holds them. */
export const WHICH_FIRST: readonly RegExp[] = [
  new RegExp(`先(?:学习?|看)?${N}{0,3}(?<a>${G})${N}{0,4}还是${N}{0,6}(?<b>${G})${END}`, "u"),
  new RegExp(`(?<a>${G})${N}{0,3}还是${N}{0,3}(?<b>${G})${N}{0,4}先${N}{0,6}[？?]$`, "u"),
  new RegExp(`(?<both>${G})${N}{0,8}先(?:学习?|看)?${N}{0,2}(?:哪|谁)${END}`, "u"),
  new RegExp(`\\b(?:which|what|should)\\b${N}{0,30}\\bfirst\\b${N}{0,4}(?<both>${G})${END}`, "iu"),
  new RegExp(`\\b(?:which|should|do)\\b${N}{0,30}(?<both>${G})${N}{0,6}\\bfirst\\b${END}`, "iu"),
  new RegExp(`\\b(?:which|should)\\b${N}{0,30}\\bfirst\\b${N}{0,4}(?<a>${G})${N}{0,3}\\bor\\b${N}{0,4}(?<b>${G})${END}`, "iu"),
];

/** An answer that begins so says no, also to "may one do without": 不一定, "Not really." */
export const NO = /^(?:其实|这个?|那倒|完全|当然|通常|一般)?(?:不(?!过|仅|但|光)|没(?:有)?必要|无需|否|并非|并不|用不着|很难|别)|^(?:no|nope|not|never|hardly|(?:technically|strictly|usually|actually|in general),? (?:no|not)|you (?:do not|don'?t|needn'?t|can'?t|cannot|shouldn'?t|won'?t)|it (?:isn'?t|is not))\b/i;

/** So begins a yes to "is it needed", and to "may one do without". */
export const YES = /^(?:其实|一般|通常)?(?:是|对|要(?!看)|需要|必须|得(?!看)|当然|一定|肯定|建议|推荐|最好|会更|有帮助|强烈)|^(?:yes|yep|definitely|absolutely|of course|certainly|sure|ideally|preferably|strongly|it (?:really |definitely |certainly )?(?:helps?|is (?:required|recommended))|it will help|you (?:do|should|must|need))\b/i;
export const MAY = /^(?:其实|一般|通常|当然|完全)?(?:可以|能|行|没问题|没关系)|^(?:yes|yep|sure|absolutely|of course|definitely|totally|certainly|you can)\b/i;

/** The yes only advises. */
export const ADVISES = /^(?:其实|一般|通常|强烈)?(?:建议|推荐|最好|会更|有帮助)|^(?:ideally|preferably|it (?:really |definitely )?helps?|it will help|it is recommended|strongly)\b|^yes, (?:it|that) (?:will )?helps?/i;

/** What is needed instead: 不一定，但要先懂K; "No, but you do need K"; 可以，只需要会K. */
export const BUT_NEEDS = new RegExp(`(?:但是?|不过|而是|只是|然而|\\bbut\\b|\\bhowever\\b|\\binstead\\b)[^。.；;]{0,16}?(?:要|需|必须|得|先|懂|会|掌握|\\bneed|\\bshould|\\bmust|\\bhave to|\\bknow|\\brequire)[^。.；;，,\\uE000-\\uF8FF]{0,16}(?<c>${G})|(?:只需|只要|\\b(?:only|just) need|\\ball you need)[^。.；;，,\\uE000-\\uF8FF]{0,16}(?<d>${G})`, "iu");

const ABOUT_ORDER = /(?:需要|必须|一定要|先|前置|基础|跳过|不会|不懂|没有|零基础|\b(?:need|know|before|prerequisites?|requires?|required|skip|without|first|have to|background)\b)[^。！？?!\n]{0,80}[？?]/i;

/** Whether the words ask what must be known first, or may ask so: a cheap test. */
export function asksForOrder(words: string): boolean {
  return ABOUT_ORDER.test(words.slice(0, 400));
}
