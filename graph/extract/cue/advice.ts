/** Advice that leaves out what it is for, or names it elsewhere: "A 得先补上", "没学过 A 的同学会一脸懵", "A 搞清楚了，B 自然就顺了", 本章默认你已经看过 A. */
import { GROUP } from "../sentence.ts";
import { WITHIN_CLAUSE } from "./chinese-words.ts";
import { STRENGTH, type CuePattern } from "./cue.ts";
import { EASY, FAILS, MASTERED, UNLEARNT } from "./mastery.ts";

const G = GROUP;
const N = WITHIN_CLAUSE;
/** Between names within a sentence. */
const S = "[^。；\\uE000-\\uF8FF]";
const MUST = "(?:得|需要?|必须|应当?|应该|要|最好|务必|建议|推荐|还是|就|请|一定要|不妨)";
const AHEAD = "(?:(?<![最首])先|已经?|提前|预先|事先|回头|回去)";
const LEARN = "(?:学习?|补|看|会|懂|搞|弄|了解|理解|掌握|熟悉|复习|过(?!滤|程|拟|度|期|渡)|啃|打好|打牢|吃透|具备|知道|读|练|摸|备好)";
const CHAPTER = "(?:本|这一?|该|此|下面这?)(?:个)?(?:章|节|部分|阶段|模块|单元|小节|讲|课|周|篇|块|书|教程|课程|文|项目|系列|门课|本书)";
const IT = "(?:它们?|其|他)";
const THESE = "(?:这些(?:内容|概念|知识|东西)?|它们?|(?:这|前|以上|上面)?[两三四几]?(?:者|个(?:概念|东西|部件)?|样|块|门(?:课)?)|这(?:个|一)?(?:概念|点|步|关|块|部分)?|上述N{0,4}|以上N{0,4})".replaceAll("N", N);
const GROUNDING = "(?:底子|基础|功底|经验|背景|知识|概念|功夫)";

/** A sentence without one of these has no cue of this family. */
export const ADVICE_CUE = /先|再|才|决定|尤其|特别|因此|所以|理解|适合|就|够|本|提前|回去|回头|门槛|入场券|必修|坎|过关|扎实|没|不|缺|离开|脱离|了|懂|会|一旦|前提|默认|假定|假设|需|要|得|确保|确认|前置|预备|后|底子|基础|修过|学过|具备|之前|依赖|建立|复习/;

export const ADVICE: readonly CuePattern[] = [
  { rule: "first-object-zh", basis: "stated", strength: STRENGTH.hard, b: "matter", pattern: new RegExp(`(?<a>${G})${N}{0,10}?${MUST}(?:你|大家|是|也|都|必须|要|好好)*${AHEAD}(?:去|花${N}{0,6}|把它)?${LEARN}(?=${N}{0,10}(?:[。，；]|$))(?![^。；]{0,24}(?:再(?!说)|然后|接着))`, "gu") },
  { rule: "first-verb-zh", basis: "stated", strength: STRENGTH.soft, b: "matter", pattern: new RegExp(`(?<!${G}${N}{0,8})${MUST}(?:你|大家|是|还是|好好)*${AHEAD}(?:去)?(?:花${N}{0,8})?(?:把|${LEARN})(?:完|好|懂|会|清楚|明白|一遍|一下|透|到|过)*${N}{0,6}(?<a>${G})(?![^。；]{0,24}(?:再(?!说)|然后|接着|之后))`, "gu") },
  { rule: "unavoidable-object-zh", basis: "stated", strength: STRENGTH.hard, b: "matter", denied: false, pattern: new RegExp(`(?<a>${G})${N}{0,10}?(?:绕不[开过]|躲不[掉开过]|跳不过|避不开|逃不[掉过]|少不了|必不可少|缺一不可|(?:必须|一定要|要|得)(?:过关|扎实|过硬|熟练)|(?<!不)是${N}{0,5}?(?:门槛|入场券|必修课|敲门砖|硬性要求|硬要求|拦路虎|坎|前置(?:知识|课程?|条件)?)|(?:是)?(?:一定要|跑不掉|必须|少不了|必须具备|必须掌握)的|非[学会懂]不可|一个都?不能少)(?:的|去)?(?=[。，；]|$)`, "gu") },
  { rule: "done-object-zh", basis: "stated", strength: STRENGTH.soft, pattern: new RegExp(`(?<![不没别])(?<a>${G})${N}{0,8}?(?<!没|没有|不)${MASTERED}(?:了)?(?:之后|以后|后)?[，,]?(?=${S}{0,8}?(?:再|才|就能|就可以|便可|自然|轮到|可以|之后的?|后面的?|接下来)|${S}{0,8}${G}${N}{0,12}${EASY})${S}{0,18}?(?<b>${G})(?!${N}{0,6}不(?!难|是))`, "gu") },
  { rule: "grounded-zh", basis: "stated", strength: STRENGTH.soft, pattern: new RegExp(`(?:有${N}{0,4}(?=${G}${N}{0,4}${GROUNDING}的)|学过${N}{0,2}(?=${G}的))(?<a>${G})${N}{0,7}的(?:人|同学|读者|朋友)?${N}{0,6}(?:学|看|上手|理解)${N}{0,3}(?<b>${G})${N}{0,6}${EASY}`, "gu") },
  { rule: "chapter-needs-zh", basis: "stated", strength: STRENGTH.hard, b: "around", spread: "a", pattern: new RegExp(`${CHAPTER}${N}{0,8}?(?:默认|假定|假设|建立在|依赖|离不开|前提是|要求|需要|(?:大量|频繁|反复|会)(?:使用|用到|涉及)|需(?=[先有具掌熟])|之?前${S}{0,6}(?:确认|确保|应|需|必须|要|请)|以(?=${G}为))${S}{0,14}?(?<a>${G})`, "gu") },
  { rule: "it-needs-zh", basis: "stated", strength: STRENGTH.hard, b: "matter", spread: "a", pattern: new RegExp(`(?:^|[，,]|难在|因为|[看读弄搞]懂|理解|学习?)${IT}(?:本身|同时|其实|也|只|还|就|的核心|真正)*(?:需要?|要求|只?需要|离不开|依赖|建立在|用到了?|要用到)(?:一定的?|一点|一些|扎实的?|你|的|对|会|懂|先|学过|掌握)*${N}{0,3}(?<a>${G})`, "gu") },
  { rule: "students-zh", basis: "stated", strength: STRENGTH.hard, b: "subject", spread: "a", pattern: new RegExp(`(?:同学|学生|读者|学员|学习者)(?:们)?${N}{0,6}(?:应当?|应该|需要?|必须|最好)(?:已经?|先)?(?:修过|学过|具备|掌握|熟悉|会|了解|懂)${N}{0,8}?(?<a>${G})`, "gu") },
  { rule: "requirement-zh", basis: "stated", strength: STRENGTH.hard, b: "aim", spread: "a", pattern: new RegExp(`(?:(?<=^|[，,；])|需要的)(?:先修|前置|预备|前导|先决)(?:课程?|知识|要求|条件|技能)?(?:只有|是|为|有|包括|[：:])${N}{0,4}(?<a>${G})`, "gu") },
  { rule: "defer-zh", basis: "stated", strength: STRENGTH.hard, b: "matter", denied: false, pattern: new RegExp(`(?<a>${G})${N}{0,6}?(?:${MASTERED}|${UNLEARNT})(?:之前|以前|前)[，,]?${S}{0,4}?(?:先放一|先别|先不|都?不要|别|不急|缓一缓)(?!${N}{0,6}${G})`, "gu") },
  { rule: "lack-these-zh", basis: "stated", strength: STRENGTH.hard, a: "previous", denied: false, pattern: new RegExp(`(?<=^|[，,])${THESE}${UNLEARNT}(?:的话|之前|前)?[，,]${S}{0,8}?(?<b>${G})${S}{0,10}?${FAILS}`, "gu") },
  { rule: "not-alone-zh", basis: "stated", strength: STRENGTH.hard, b: "matter", spread: "a", denied: false, pattern: new RegExp(`(?:光|只|仅仅?)(?:会|懂|学了?|靠)${N}{0,4}(?<a>${G})${N}{0,3}是?(?:远远)?不够的?[，,]还(?:要|得|需)`, "gu") },
  { rule: "knows-can-zh", basis: "stated", strength: STRENGTH.soft, b: "matter", pattern: new RegExp(`(?<=^|[，,])(?:只要)?(?:会|懂|知道)(?:一点儿?|一些)?${N}{0,3}(?<a>${G})${N}{0,8}就(?:能|可以|够|行)(?!${N}{0,8}${G})`, "gu") },
  { rule: "up-to-zh", basis: "stated", strength: STRENGTH.soft, pattern: new RegExp(`(?<a>${G})${N}{0,4}(?:练到|学到|看到|掌握到)(?=[^。；]{1,60}?(?:(?:然后|就|再)(?:可以|能)?(?:开始)?(?:碰|学|看|上手|进入)|(?:下一站|接下来|下一步)是)${N}{0,4}(?<b>${G}))`, "gu") },
  { rule: "then-it-zh", basis: "stated", strength: STRENGTH.soft, a: "topic", pattern: new RegExp(`(?:这时候?|此时|到这一?步)再(?:去|来)?(?:学|看|研究|碰)${N}{0,4}(?<b>${G})`, "gu") },
  { rule: "key-of-zh", basis: "stated", strength: STRENGTH.hard, spread: "a", pattern: new RegExp(`(?:理解|学懂|看懂|学好|搞懂|读懂)${N}{0,3}(?<b>${G})${N}{0,4}的(?:关键|核心|前提)(?:就)?(?:在于|是)${N}{0,6}(?<a>${G})`, "gu") },
  { rule: "chapter-base-zh", basis: "stated", strength: STRENGTH.hard, b: "aim", pattern: new RegExp(`(?<a>${G})${N}{0,6}是本(?:章|节|课|文|部分)${N}{0,3}的${N}{0,6}(?:基础|前提|部件|前置)`, "gu") },
  { rule: "earlier-chapter-zh", basis: "stated", strength: STRENGTH.hard, b: "around", spread: "a", pattern: new RegExp(`(?<=^|[，,])${N}{0,4}需要?(?:用到|掌握|熟悉)(?=第|前面|上一|之前)${N}{0,10}(?<a>${G})`, "gu") },
  { rule: "asks-for-zh", basis: "stated", strength: STRENGTH.hard, b: "matter", spread: "a", pattern: new RegExp(`(?<=^|[，,])${N}{0,2}要求(?:学生|同学|读者|学员|大家|选课者)${N}{0,4}(?:修过|学过|具备|掌握|会|熟悉|了解|懂)${N}{0,4}(?<a>${G})`, "gu") },
  { rule: "because-lack-zh", basis: "stated", strength: STRENGTH.hard, denied: false, pattern: new RegExp(`(?<b>${G})[^。；]{0,30}?(?:${FAILS}|难|${UNLEARNT})[^。；]{0,6}?[，,]${N}{0,6}(?:因为|原因|由于|难的是)${N}{0,14}?(?:(?=${G}${N}{0,12}?${UNLEARNT})|没有?${N}{0,4}?(?=${G}${N}{0,4}(?:底子|基础)))(?<a>${G})`, "gu") },
  { rule: "three-things-zh", basis: "stated", strength: STRENGTH.hard, spread: "a", pattern: new RegExp(`(?:写|做|学|搞|玩)${N}{0,3}(?<b>${G})${N}{0,3}需?要(?:会|懂|有|掌握|具备)${N}{0,10}[：:]${N}{0,4}(?<a>${G})`, "gu") },
  { rule: "meant-for-zh", basis: "stated", strength: STRENGTH.hard, b: "above", pattern: new RegExp(`适合${N}{0,6}?(?:对|有|具备|学过|熟悉|会|掌握)${N}{0,4}(?<a>${G})(?=[^。；]{0,24}的(?:同学|人|读者|开发者|朋友|工程师))`, "gu") },
  { rule: "lack-it-zh", basis: "stated", strength: STRENGTH.hard, a: "topic", denied: false, pattern: new RegExp(`(?:不学|不懂|没有|离开了?|缺了?|不会|没学)(?:它们?|这些?|这个)${N}{0,4}[，,]?${S}{0,8}(?<b>${G})${S}{0,16}?${FAILS}`, "gu") },
  { rule: "assumed-zh", basis: "stated", strength: STRENGTH.hard, b: "aim", spread: "a", pattern: new RegExp(`(?:默认|假定|假设)(?:你|我|读者|大家|我们)?(?:都|已经?)*(?:知道|会|懂|掌握|学过|了解|熟悉)${N}{0,4}(?<a>${G})`, "gu") },
  { rule: "rushed-zh", basis: "stated", strength: STRENGTH.hard, denied: false, pattern: new RegExp(`(?<a>${G})${N}{0,4}?${UNLEARNT}${N}{0,2}就${N}{0,3}(?:上|学|看|碰|去|做|冲)${N}{0,4}(?<b>${G})`, "gu") },
  { rule: "decides-zh", basis: "stated", strength: STRENGTH.hard, a: "previous", pattern: new RegExp(`(?:这些|它们?|这部分|上述|以上|这(?=[^。，；]{0,8}决定))${N}{0,8}决定了?${N}{0,6}能(?:否|不能|够)*${N}{0,2}(?:理解|[看读学搞]懂|学好|掌握)${N}{0,3}(?<b>${G})`, "gu") },
  { rule: "especially-zh", basis: "stated", strength: STRENGTH.soft, pattern: new RegExp(`(?<b>${G})${N}{0,10}(?:涉及|用到|需要|要求)[^。；]{0,14}?[，,](?:尤其是?|特别是?|主要是)${N}{0,2}(?<a>${G})`, "gu") },
  { rule: "so-needs-zh", basis: "stated", strength: STRENGTH.hard, spread: "a", pattern: new RegExp(`(?<b>${G})${N}{0,6}[，,](?:因此|所以)(?:你|我们|大家)?(?:需要|必须|得|要)(?:先)?(?:理解|掌握|学习?|了解|熟悉|懂|会)${N}{0,4}(?<a>${G})`, "gu") },
  { rule: "bracket-purpose-zh", basis: "stated", strength: STRENGTH.soft, pattern: new RegExp(`(?<a>${G})\\s*[（(](?:为了|用于|帮助|便于|有助于)(?:理解|[看搞弄]懂)${N}{0,3}(?<b>${G})${N}{0,10}[）)]`, "gu") },
  { rule: "leads-on-zh", basis: "stated", strength: STRENGTH.soft, a: "matter", spread: "b", pattern: new RegExp(`(?<=^|[，,；])(?:后续|后继)(?:课程|内容)?(?:是|为|有|包括|[：:])${N}{0,4}(?<b>${G})`, "gu") },
  { rule: "hold-first-zh", basis: "stated", strength: STRENGTH.hard, denied: false, pattern: new RegExp(`(?:不要|别|先别|不建议|不必|不用)(?:急着|急于|直接|一上来就)?(?:碰|学|看|上|啃|搞|做|玩|去)${N}{0,4}(?<b>${G})[^。；]{0,16}?[，,]先${S}{0,6}(?<a>${G})`, "gu") },
  { rule: "also-first-zh", basis: "stated", strength: STRENGTH.soft, pattern: new RegExp(`(?<![最首])先[^。；]{1,40}?[，,](?:理解|掌握|搞懂|弄懂|学会|熟悉|了解|把)${N}{0,6}(?<a>${G})${N}{0,10}?[，,](?:再|然后)${S}{0,14}?(?<b>${G})`, "gu") },
  { rule: "may-skip-zh", basis: "stated", strength: STRENGTH.hard, denied: true, pattern: new RegExp(`(?<a>${G})${N}{0,8}?跳过[，,]?(?:并?不影响|不耽误)${N}{0,8}(?<b>${G})`, "gu") },
  { rule: "spared-zh", basis: "stated", strength: STRENGTH.hard, denied: true, b: "matter", pattern: new RegExp(`(?<a>${G})${N}{0,3}(?:不作要求|不做要求|不是必[需须]品?的?|不是必要的|不是必备的?)(?=[。，；]|$)`, "gu") },
];
