/** What Chinese says of a name beside it: that it is learnt, missed, needed, put off, spared or aimed at. Tests of the words of one clause before a name (to its end) or behind it (from its beginning). */
import { AHEAD, WITHIN_CLAUSE } from "../cue/chinese-words.ts";
import { FAILS as FAILS_WORDS, LACKING, MASTERED, UNLEARNT } from "../cue/mastery.ts";

const N = WITHIN_CLAUSE;
const KNOW = "(?:会|懂|掌握|了解|熟悉|理解|具备|有|知道|学过|修过|上过|用过|写过|读过|接触过|学会|学好|学懂|搞懂|弄懂|看懂|读懂|[搞弄]清楚?|[搞弄]明白|清楚|明白|补|复习|过一遍|打好|打牢|吃透|回顾|看过|学完|读完|练|(?:已|先)?修(?![改复正饰])|对)";
const LEARN = "(?:修(?![改复正饰])|学习?|看|读|做|跑|把|玩|啃|练|过|上|从)";
const GO = "(?:学[习好会懂]?|看[懂]?|读[懂]?|做[好]?|搞[懂定]?|写|玩[转]?|弄懂|理解|掌握|入门|进入|接触|折腾|上手|从事|转到?|进阶到?|研究|碰|啃|用好?|刷|走|上(?!面|述)|备战|练|教|讲)";
const BEFORE = `(?:之前|以前|${AHEAD})`;
const AFTER = "(?:之后|以后|后(?![面续端者台缀门期来话]))";
const QUALIFIED = "(?:一下|一点儿?|一些|一定的?|扎实的?|基本的?|比较|完|好|透|清楚|明白|一遍|过|了)";

const before = (words: string): RegExp => new RegExp(`${words}$`, "u");
const behind = (words: string): RegExp => new RegExp(`^${words}`, "u");

/** Not needed. */
export const SPARED_BEFORE = before(`(?:不需要|不用|无需|不必|没必要|用不着|不要求|不一定(?:要|非得|得)|不是非得|不以|没说要)(?:你|大家|先|去|再|专门|懂|会|学习?|看|有|了解|掌握|啃|对|深入|系统地?)*${N}{0,3}`);
export const SPARED_BEHIND = behind(`${N}{0,4}?(?:不是必[需须备]品?的?|不作要求|不做要求|不是必要的|不是前提|学不学都|用不到|用不上|可学可不学)`);
/** Better later. */
export const DEFERRED_BEFORE = before(`(?:(?<![特区级分差类告辨识性])别(?![人的])|不要|先不|不建议|不宜|暂时不|切忌|避免|不急着?|不推荐|反对)(?:急着|着急|急于|直接|一上来就?|上来就|马上|立刻|去|先|太早|过早|想着|在这)*(?:学习?|碰|看|上|啃|搞|做|玩|装|冲|谈|折腾|考虑|读|往)?${N}{0,3}`);
export const DEFERRED_BEHIND = behind(`${N}{0,6}?(?:先(?:放(?![在到])|别|不(?!得|能))|放[一]?放|可以先放|再说|不急|别急|不要急|缓一缓|别碰|就别|先别|不用急|往后放|暂时不|后面再)`);
export const BEFORE_BEHIND = behind(`${N}{0,8}?${BEFORE}`);
export const AFTER_BEHIND = behind(`(?:(?:的?(?:学习|部分|课程|内容|基础|知识)?)?${AFTER}|的?(?:基础)?之?上(?=${N}{0,3}(?:介绍|学|讲|再|继续|进一步|展开|引入|构建)))`);
/** Missing. */
export const MISSED_BEFORE = before(`(?:${LACKING}|(?<!不要|别|不能|不可以|不建议|不应该?)(?:跳过|绕过|略过|不学|不看)了?)(?!它|这|其)(?:(?!就|再|去)${N}){0,8}?`);
export const MISSED_BEHIND = behind(`${N}{0,8}?(?!不会(?:懵|太|再|有|很|觉得|那么|影响|卡|难))${UNLEARNT}`);
/** Not to be left out. */
export const KEPT_BEFORE = before("(?:不要|别|不能|不可以|不建议|不应该?)(?:跳过|绕过|略过)");
/** Learnt, whatever follows; learnt if something follows. */
export const LEARNT_BEFORE = before(`(?:(?:学|看|读|上|修|啃|刷|补|过|做|跑)完|补上|补了|学过|[看读]懂了|[搞弄学玩]懂了?|搞定|吃透|拿下|有了|具备了|打好|打牢|夯实|打下|(?<!先)(?:写|做|用|跑|练|玩|手写|实现|训练|翻)过|(?:学|看|读|翻|补|啃|复习)了|(?:一旦|只要(?!求)|等到?|待|如果(?:你)?已经?)${N}{0,10}?(?:有|会|懂|掌握|理解|熟悉|学会|会用|把|对)?)了?(?:一遍|一点儿?|一定的?|扎实的?|的)?${N}{0,6}`);
export const KNOWN_BEFORE = before(`(?:掌握|理解|学会|会用|(?<![看读])懂|会|熟悉|有|了解|学好|熟练)了?(?:一点儿?|一定的?|扎实的?)?${N}{0,4}`);
export const LEARNT_BEHIND = behind(`${N}{0,8}?(?<![不没未别还要得须该]|需要|应该|要能)(?:${MASTERED}|熟练|熟|翻过去|打底|(?:清楚|明白|到位)(?=了))(?:一[轮遍]|[两三]遍)?(?:了|${AFTER}|以后|[，。；]|再|才|就)`);
export const UNTIL_BEHIND = behind(`${N}{0,8}?(?:${MASTERED})${BEFORE}`);
/** Needed. */
export const NEEDED_BEFORE = before(`(?:(?:必须|务必|一定要|得|需要?|应当?|应该|最好|建议|推荐|至少|请|默认|假定|假设|(?<!只)要求|只要求(?=你)|确保|确认|前提(?:当然|就)?是|(?<!想|不)要(?!求|么|是|想|不)|希望|不妨)(?:你|大家|我们|读者|同学|学生|学习者|们|是|还|也|已经?|都|能|能够|先|提前|预先|熟练|好好|系统地?|去|回去|回头|花${N}{0,6}|额外|再)*${KNOW}|(?:必须|得|需要?|应该|最好|建议|务必|一定要|还是|(?<!想|不)要)(?:你|大家|是|还|去|好好)*先(?:去)?${LEARN}|(?:因此|所以)(?:要|得|需要?|建议)?先(?:去)?${LEARN}|(?:已|先)修(?:课程?)?(?:是|为)?|前提(?:当然|就)?是(?:你)?|第一(?:[步关]|件事)(?:其实|就)?是(?:把|学)?|(?:离不开|少不了|绕不开|绕不过|依赖于?|(?:建|构建|建立)在|(?:需要|要|会|得)(?:大量|频繁|经常|反复|都)*用到|靠的?是|[全都]靠|只需要?(?!再|在)|(?<!不)需要?(?=(?:一定|扎实)的|[\\uE000-\\uF8FF]|$)))${QUALIFIED}*(?!的)${N}{0,6}?(?<!的(?:第一个|东西)?)`);
export const NEEDED_BEHIND = behind(`${N}{0,12}?(?:(?:必须|务必|一定要|都?得|需要?|应当?|应?该|(?<![就只主重不])要(?!求|是|么|用到)|最好|建议|还是|请|至少|(?<![最首])先|提前|回去|回头)(?:你|大家|是|都|也|再|要|先|去|好好|提前|给|花${N}{0,6}|把它|能|一|自行|重新)*(?:会|懂|掌握|了解|熟|理解|具备|知道|明白|清楚|学(?!起来|的)|搞|弄|补|看(?!作|成|起来|情况)|啃|复习|回炉|重修|恶补|过一遍|过关|扎实|打好|打牢|打底|吃透|拿下|练|读|有(?=[。，；]|概念|基础|了解)|沾|烂熟|过硬|用过|写过|见过|门儿清|滚瓜烂熟|了如指掌)(?!${N}{0,2}的(?![。，；]))|绕不[开过]|躲不[掉开过]|跳不过|避不开|逃不[掉过]|少不了|必不可少|缺一不可|跑不掉|不能少|非[学会懂]不可|烂熟于心|(?<!不)是${N}{0,8}?(?:门槛|最起码的|入场券|必修课?|敲门砖|背景知识|硬性?要求|拦路虎|坎|前置${N}{0,4}|基本功|基本盘|第一关|先修课?|必备的?)[，。；])`);
/** Words before what is needed that name nothing: anything else is what needs it, and not known. */
export const NAMELESS = /^(?:你|我们?|大家|同学们?|读者|学生|学习者|自己|所以|因此|但是?|可是?|不过|而且|并且|而|同时|另外|此外|还|也|都|又|其次|首先|真正?|就|则|那么?|其实|当然|毕竟|不然|否则|至少|这里|课前|事先|在|之前|这|因为|只|更|最好|一定|至于|然后|接着|再|再者|好在|比如|还有|以及|和|与|对|时|的话|而言|来说|说|选课|入学前?|无一不|无不|统统|处处|到处|全都?|一般|通常|\s)*$/u;
/** Aimed at by what stands before: 是学习B的前提. */
export const FOR_BEFORE = before(`是(?:${GO}|进入)(?:好|会|懂|习)?${N}{0,2}`);
export const FOR_BEHIND = behind(`(?:的)?${N}{0,4}?(?:绕不[过开]去?的|必过的|的)${N}{0,6}?(?:坎|门槛|基础(?!上)|前提|敲门砖|必修课?|关键|基本功|钥匙)`);
/** To be learnt first, in a row of steps. */
export const FIRST_BEFORE = before(`(?<![最首优])先(?!进|验|问|后|生|于|导)${N}{0,8}?`);
/** Aimed at. */
export const AIMED_BEFORE = before(`(?:(?:想要?|要想|若要|真要|如果(?:你)?(?:真|的目标)?(?:要|想|是)|为了|打算|准备|既然要|(?<!不)要(?!求|是|会|懂|不)|目标是|至于|对于|关于|直接|(?:^|[，。；：])(?:我|你|我们)?)(?:去|真正|深入|更好地?|系统地?|彻底|进一步|正式|开始|继续|从事)*${GO}(?:好|会|懂|习)?(?:这)?|(?:至于|目标是|属于|实现|开始${GO})(?:一个)?)${N}{0,3}`);
export const THEN_BEFORE = before(`(?<![不一])(?:(?:具备了?|有能力|足以)(?=看|理解|学|读|搞)|(?:之上|基础上)|再(?!说|次|现|生|多|难|也|加|写|往前)|才(?!发现|出现|刚)|然后|接着|接下来|之后|随后|往后|下一步|最后|继续|进阶到?|此后|可以|就能|便(?![捷利于宜])|自然|轮到|再去|就(?=(?!是)${N}{0,4}${GO}))${N}{0,12}?`);
export const THEN_BEHIND = behind(`(?!${N}{0,6}?(?:的话|之?后|以后))${N}{0,6}?(?:才(?:能|会|可以|谈得[上下]|有|好|算|学|看)|就(?:能|会(?!调)|可以|好|很|不难|不费|不可怕|不用死记|不再|是水|顺|没|轻|简单|容易|自然|无非)|自然就?|便(?![捷利于宜])|也就)`);
/** A step after another, not only what one can then do. */
export const STEP_BEFORE = /再|然后|接着|接下来|之后|随后|往后|下一步|最后|进阶|此后|才/u;
/** What only serves. */
export const TOOL_BEFORE = before("(?:使用|采用|借助|通过|利用|(?<![你再能会要好常])用(?!到|上|来))[^。，；：\\uE000-\\uF8FF]{0,2}");
export const FAILS = new RegExp(`(?<!不(?:会|再|至于|那么)?(?:那么|这么|太|很)?)(?:${FAILS_WORDS}|黑盒|玄学|靠猜|没有落脚点|没用(?!过)|没戏|搞不定|瞎[搞调写]|背答案|照样会)`, "u");
export const EASY = /轻松|容易|简单|顺利|顺理成章|事半功倍|水到渠成|就顺|很?顺(?:[，。；]|$)|不难|不是(?:什么)?难事|没那么(?:难|可怕)|不可怕|不再(?:神秘|难)|好(?:学|理解|懂|上手|多)|不在话下|迎刃而解|毫不费力|不费劲|亲切|豁然开朗|省(?:很多|不少|下)?[力事心]|省很多|顺很多|快很多|快得多|看得懂|没什么秘密|不(?:会)?觉得突兀/u;
/** Behind what is easy then. */
export const EASY_BEHIND = behind(`${N}{0,6}?(?:只是|不过是?|无非是?|也就(?:那么回事|是)|随便看|自然|快)`);
/** What is then done, without its name. */
export const THEN_DONE = /(?:再|才)(?:回来|回头|去|来|敢|能|可以|有|用|开始)*(?:学|看|啃|碰|上手|用|考虑|读|做|接触|理解|研究|深入|深究|动手|说)|自行学习|也不迟|(?:再|才)来$|就[够行]了?|就可以|就能|就差不多/u;
/** It goes without. */
export const UNHARMED = /没关系|没问题|不影响|不必担心|不用担心|不要紧|无妨|也能|也行|也可以|照样|没事/u;
/** Not so after all. */
export const TAKEN_BACK = /(?:但|不过|只是)[^。；]{0,4}不是(?:必须|必需|必要|前提|硬性)/u;
/** Clauses that only explain. */
export const EXPLAINS = /^(?:因为|由于|毕竟|比如|例如|譬如|像|虽然|尽管|正如|就像)/u;
/** 否则看不懂B. */
export const ELSE = /^(?:不然|否则|要不然?|要不)/u;
/** Someone is after something that has no name here. */
export const AIMS = new RegExp(`^(?:如果)?(?:要想|想要?|若要|真要|要|为了|既然要|做|搞|选)(?:去|真正|深入)?${GO}?${N}{2,}`, "u");
/** What opens a clause without being its object. */
export const SUBJECT_BEFORE = /^[^。，；：\uE000-\uF8FF]{0,6}$/u;
export const OBJECT_VERB = /[学看读写做搞弄玩练补啃懂会把用有]|了解|掌握|理解|熟悉|复习|先|跳过/u;
/** Said of what is no topic: it is enough, it is where something is said, it has nothing to do with the other. */
export const ASIDE_BEHIND = /^(?:上(?![手面])|里(?!面)|[^。，；：\uE000-\uF8FF]{0,4}(?:够用|就够|足够|就行)|[^。，；：\uE000-\uF8FF]{0,6}(?:平行|互不|没有?先后|两回事|两条线))/u;
/** A 在 B 里会用到. */
export const USED_BEHIND = behind(`(?:(?:里面?|中|那|这)(?:一?[章节块部]分?)?)?${N}{0,6}(?:会|要|都|频繁|大量|还)+(?:用得?[到上])(?=[，。；])`);
/** X 放在 Y 之后, 之前. */
export const PLACED_BEHIND = /^[^。，；：\uE000-\uF8FF]{0,6}(?:放[在到]|排[在到]|留到|安排在)[^。，；：\uE000-\uF8FF]{0,2}$/u;
export const REVERSED = /反过来|不同意|不赞成|不太对|没道理|误区/u;
/** Said of what was named before, without its name: it is not learnt; it is to wait. */
export const LACKS_IT = /^(?:要是|如果|对)?(?:你|完全|根本|还|都)*(?:不会|不懂|不熟|没学过|没接触过|没有?基础|零基础)(?:的|就|会)/u;
export const DEFERS_IT = /(?:别|不要|不建议|先别)(?:急着|一上来就?|直接|马上|立刻)*(?:上(?!手了)|学|碰|看|啃|冲)(?:它|了)?$/u;
/** Told to learn what was named before, without its name. */
export const LEARN_IT = /^(?:请|记得|建议|需要|要|得|必须|最好|务必)(?:大家|读者|同学们?|自行|提前|先|自己|回头|好好|也)*(?:补|复习|学|恶补|过一遍)(?!习率)(?:一下|上|好|完|它|了|一遍)*$/u;
/** Told to catch up, and rebuked for going on without. */
export const CATCH_UP = /(?:先|回头|回去|赶紧|抓紧|尽快)[^。，；]{0,5}(?:补|复习|学|看|读|阅读|捡|拾)/u;
export const RUSHED = /就(?:冲|直接|开始|急着|跑|去|上|想|来)/u;
/** 学会之后, with what is learnt left out. */
export const LEARNT_THIS = /^(?:等)?(?:学会|掌握|搞懂|学完|熟练|弄懂|学好|吃透|看懂|理解)(?:了|它)?(?:之后|以后|后|了)(?!解)/u;
/** A sentence that goes on with the next step. */
export const GOES_ON = /^(?:接下来|然后|接着|之后|再|随后|往后|此后|最后|下一步)/u;
/** Fails as well: A 不懂，B 也看不懂. */
export const ALSO = /[也就更都]|根本|肯定|自然|[看读听学啃]不(?:懂|明白|进去|下去)/u;
/** Words that ask for something beforehand, and not only for what is taught there: 需先掌握A, 默认你会A; with these it may be for what the text before is about. */
export const BEFOREHAND = /先|提前|预先|事先|回头|回去|已经|补|至少|默认|假定|假设|基础|底子|功底|前提|离不开|少不了|绕不|用到|依赖|过关|缺一不可|跑不掉|躲不|逃不|避不|跳不|门槛|入场券|必修|敲门砖|拦路虎|坎|基本功|基本盘|第一关|第一步|最起码|烂熟|滚瓜|了如指掌|门儿清|都?得|务必/u;
/** How far something is learnt, not what before: 学到能用A. */
export const EXTENT_BEFORE = /(?:(?:学|练|做|用)到|要能)[^。，；\uE000-\uF8FF]{0,8}$/u;
export const HOW_BEHIND = /^(?:如何|怎么|怎样|为什么|为何|是如何|是怎么)/u;
export const WHEN_BEHIND = /^(?:的)?(?:时候|时)/u;
/** A step is next: 先A，再B. */
export const STEPS_ON = /^[^。；]{0,28}[，,、](?:再(?!说|回)|然后|接着|最后)/u;
/** What someone did or has: 我还在写A, 自己是做A的. */
export const PAST_BEFORE = /(?:还在|一直|曾经|原来|本来|以前|是)(?:在)?(?:写|做|用|搞|学)[^。，；\uE000-\uF8FF]{0,2}$/u;
/** Things of a tool that one handles, and what names nothing. */
export const HANDLED_BEHIND = /^的(?:数据|日志|文件|表(?!示)|服务|镜像)/u;
/** 补完再继续看B; 不要在没学A时学B. */
export const CAUGHT_UP = /(?:补|学|看|练)(?:完|上|好)[^。，；]{0,4}再/u;
export const FORBIDS = /(?:不要|别|切忌|避免|不建议)[^。，；]{0,3}在?还?[没不]/u;
/** Put somewhere, which is no step. */
export const PUT_BEFORE = /(?:放[在到]|排[在到]|加[在到]|位于|插[在到])[^。，；学看等读掌熟完\uE000-\uF8FF]{0,2}$/u;
/** 可以先从A看起: a first step, whatever stands before 先. */
export const FIRST_NOW_BEFORE = /可以先(?:从|把|学|看)?[^。，；\uE000-\uF8FF]{0,3}$/u;
/** 前提是A已经很熟. */
export const PREMISE_BEFORE = /^[^。，；的\uE000-\uF8FF]{0,3}前提(?:当然|就)?是[^。，；\uE000-\uF8FF]{0,8}$/u;
/** Whether one learns it is asked, not said. */
export const ASKED_BEFORE = /(?:要不要|需不需要|是否|用不用|该不该|能不能)[^。，；\uE000-\uF8FF]{0,4}$/u;
/** 连B都看不懂: B only shows how bad it is. */
export const EVEN_BEFORE = /连[^。，；\uE000-\uF8FF]{0,5}$/u;
/** Without its name: 后面会轻松很多, 学起来就容易了; anything else before what is easy is something that is not known. */
export const NAMELESS_EASE = /^(?:后面|之后|以后|接下来|学起来|看起来|上手|写起来|剩下的?|其他|那么?|你|会|自然|也|再|回头|回来|看|学|理解|读|就|都|便|才|去|半天|就能|做|会非常|真的|可以|[\s])*(?:$|轻|容|简|顺|不|水|事|没|好|迎|毫|亲|豁|快|多|更|很|变)/u;
/** 等你接触A之后再说. */
export const AWAITED_BEFORE = /(?:等到?|待)[^。，；\uE000-\uF8FF]{0,6}$/u;
export const AWAITED_BEHIND = /^[^。，；\uE000-\uF8FF]{0,8}?(?:之?后|以后|了)/u;
/** 做B用不上: B is what one does. */
export const STUDIED_BEFORE = /[学做搞写]$/u;
/** 有了A之后看代码更轻松: what is easy is something else, which is not known. */
export const OTHER_EASE = /[看学写读做](?!起来|完|过|得|懂|会|后面|剩下|其他|它|这)[^。，；\uE000-\uF8FF]{2,8}?(?:就|会|更|也|很|都|才)[^。，；\uE000-\uF8FF]{0,8}[。，；]?$/u;
/** 除了A, and what comes after it is needed as well. */
export const BESIDES_BEFORE = /^除了?(?:会|懂|掌握|要|要会|了解|学过)?$/u;
export const AS_WELL = /还|也/u;
