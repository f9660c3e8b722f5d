/** What the library says that a format cannot hold, in Chinese, by the noun of one and of many. */

/** The noun with its measure word, for one and many alike. */
export const LOSS_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  ([
    ["author", "authors", "处作者"],
    ["address of the source", "addresses", "个来源地址"],
    ["duration", "durations", "处用时"],
    ["stage within a stage", "stages within stages", "个阶段中的阶段"],
    ["stage without concepts", "stages without concepts", "个没有概念的阶段"],
    ["name in the other language", "names in the other language", "个另一语言的名称"],
    ["concept listed twice", "concepts listed twice", "个重复列出的概念"],
    ["alias", "aliases", "个别名"],
    ["kind of concept", "kinds of concepts", "处概念类别"],
    ["mention", "mentions", "处提及"],
    ["score of a reading", "scores of readings", "个读取可信度"],
    ["strength of an arrow", "strengths of arrows", "个箭头强度"],
    ["quote", "quotes", "句引文"],
    ["further quote of an arrow", "further quotes of arrows", "句后续引文"],
    ["choice that no arrow belongs to", "choices that no arrow belongs to", "处没有箭头的任选"],
    ["preference in a choice", "preferences in choices", "处任选中的首选"],
    ["denial", "denials", "处“不需要”"],
    ["part of a concept", "parts of concepts", "个组成部分"],
    ["resource", "resources", "个学习资料"],
    ["note of a correction", "notes of corrections", "条更正说明"],
    ["diagnostic", "diagnostics", "条读取提示"],
    ["prerequisite", "prerequisites", "条先后关系"],
    ["emphasis", "emphases", "处必学或选学"],
    ["basis of an arrow", "bases of arrows", "个箭头依据"],
    ["arrow of a choice, written as if all were needed", "arrows of choices, written as if all were needed", "条任选箭头（写成全都需要）"],
    ["arrow to a concept that is not there", "arrows to concepts that are not there", "条指向不存在的概念的箭头"],
    ["forbidden control character", "forbidden control characters", "个禁用的控制字符"],
  ] as const).flatMap(([one, many, said]) => [[one, said], [many, said]]),
);
