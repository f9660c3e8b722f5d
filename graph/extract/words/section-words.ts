/** What a heading's words say about the section under it; matched on the heading without numbers and emoji. */

/** Sections about the document itself: nothing in them is taught. */
export const META =
  /^(?:如何|怎样)?(?:参与)?贡献|致谢|鸣谢|特别感谢|(?:开源)?(?:协议|许可证?)$|^licen[cs]e|contribut|acknowledge?ment|^credits?$|star[- ]?history|^关于(?:我们|作者|本(?:项目|仓库)|datawhale)|^about (?:us|me|the authors?)|^team$|团队|^(?:项目)?负责人|^维护者|^maintainers?$|^want to help|^(?:our )?other courses$|^meet other|^get support|^(?:our )?communit(?:y|ies)$|社群|交流群|^联系|^contact|sponsor|赞助|捐赠|donat|更新日志|更新记录|changelog|release notes|^news$|最新动态|^(?:how to )?cit(?:e|ation|ing)|^安装|^install|下载$|^downloads?$|^(?:quick|getting)[- ]?start(?:ed)?|快速开始|^(?:repository|project|file|directory|folder) structure|^(?:项目|目录|仓库|文件)结构|code of conduct|行为准则|^作者|^authors?$|公众号|^feedback|反馈$|友情链接|^related (?:projects|repos)|disclaimer|免责声明|^translations?\b|^supported by|^languages?$|版权|^support(?: (?:us|me|this project))?$|content policy|congratulations|^(?:key|sample|example) projects$|^stargazers|^(?:if you(?:'d like| want| need)?,? )?(?:just )?(?:let me know if|I can (?:also|help)|would you like|want me to|shall I)|^(?:如果?(?:你)?(?:需要|愿意|想要?|有需要)[^，,]{0,8}[，,]?)?我(?:还|也)?可以(?:继续|再)?(?:帮|为|给)你|^notebooks$|^(?:special )?thanks?(?: to)?\b/i;

/** Sections of questions about the document, of which some ask what must be known. */
export const FAQ = /faq|frequently asked|常见问题|常见疑问/i;

/** Sections that repeat what others teach. */
export const SUMMARY =
  /总结|小结|行动清单|检查清单|检查点|清单$|总览|(?:^|路线|课程|学习|路径|内容|整体|章节|体系)(?:概览|一览)|自测|里程碑|时间线|时间表|学习目标|下一步行动|结语|写在最后|最后的话|tl;?dr|\bsummary\b|\brecap\b|checklist|timeline|at a glance|takeaways|^conclusion|self[- ]?(?:test|assessment|check)|^overview$|^next actions?$|action (?:plan|items|list)/i;

/** Sections and labels that list things to read, watch or attend. */
export const RESOURCES =
  /(?:推荐|学习|参考|相关|扩展|延伸|更多|优质|精选|配套)?(?:资源|资料|书单|书籍|读物|文献|链接)(?:推荐|汇总|清单|列表)?[：:]?$|^(?:推荐|参考|延伸|扩展|补充)(?:阅读|论文|课程|教材|视频|书)?[：:]?$|必读论文|论文(?:列表|清单|推荐)?[：:]?$|^(?:在线)?(?:课程|视频|教程|博客|书籍)(?:推荐)?[：:]?$|^(?:[^\p{L}\p{N}]*)(?:(?:recommended|useful|learning|additional|further|extra|free|online|suggested|best|top|key|study|other)\s+)*(?:resources?|references?|readings?(?: lists?)?|reading lists?|books?|courses|videos?|papers|links|materials?|articles?|tutorials?|textbooks?|bibliography)[：:]?$|where to learn|^resources?\b/iu;

/** Sections that say what must be known beforehand. */
export const PREREQUISITES =
  /^(?:前置|先修|预修|选修前提|预备|准备|必备|先决)(?:知识|要求|条件|课程|技能)?(?:要求)?$|前置知识|[先预]修(?:知识|要求|课程)|预备知识|^(?:[^\p{L}\p{N}]*)(?:pre-?requisites?|entry requirements?|before you (?:start|begin)|what you (?:need|should) (?:to )?know|required background|background knowledge|assumed knowledge)\b/iu;

/** Columns and labels that hold prerequisites. */
export const PREREQUISITE_FIELD = /^(?:[^\p{L}\p{N}]*)(?:前[置提驱](?:知识|课程|课|要求|条件|技能|章节|基础|内容|依赖)?|前序(?:课程?|知识)?|[先预]修(?:知识|要求|课程?|内容)?|(?:学习|入门|上手)前提|先[学会](?:什么|内容)?|预备(?:知识|课程)|先决条件|(?:学习|入学|入门|基础|知识)要求|依赖(?:课程|知识|项|于|关系)?|[所要]需(?:知识|基础|前置|先修)(?:知识|课程)?|(?:需要?|要求)(?:先|提前)?(?:掌握|学完?|会|懂|了解|具备)?(?:什么|哪些|的)?(?:知识|基础|课程|内容)?|必[备需](?:知识|基础|技能)|(?:学习?|上课|开课|开始|修读|选[修课]|学习本课)?之?前[,，]?(?:需要?|要|应该?|须|必须|得)?(?:先|提前)?(?:掌握|学[完会好过]?|会|懂|了解|具备|修[完过]?)(?:什么|哪些)?|(?:开始|学习)之?前|pre-?\s?requisites?(?: (?:courses?|knowledge|skills|topics?))?|pre-?reqs?|requires?|requirements|(?:required|assumed|prior|needed|expected) (?:knowledge|background|skills?|courses?|topics?)|depends on|dependenc(?:y|ies)|builds on|needs?(?: first)?|needed first|(?:learn(?:ed|t)?|taken?|comes|study) after|learn(?:ed|t)? (?:first|before)|what to (?:learn|know) first|must know|should know|know first|you need|before you (?:start|begin)|what you (?:need|should) (?:to )?know(?: first)?|需先(?:掌握|学))[^\p{L}\p{N}]*$/iu;

/** Columns that hold what comes next. */
export const FOLLOW_UP_FIELD = /^[^\p{L}\p{N}]*(?:后[续继]|学完(?:之?后)?(?:可以?|能)?(?:继续|接着)?学?|为(?:哪些|什么)(?:课程?|内容)?(?:打?基础|准备)|(?:是)?(?:哪些|什么)(?:课程?|内容)?的(?:基础|前置)|leads to|unlocks|enables|then learn|followed by|follow-?ups?|(?:prerequisite|required|needed|foundation|basis) (?:for|of|by))(?:课程?|学习|内容|知识|主题|方向| (?:courses?|topics?))?[^\p{L}\p{N}]*$/iu;

/** Containers whose sections are the stages of a curriculum. */
export const CURRICULUM =
  /curriculum|syllabus|road ?map|learning (?:path|areas|plan|track)|study plan|core (?:learning )?(?:areas|topics|modules)|topics|modules|lessons|learning journey|course (?:outline|content|plan|map)|^contents?$|the path|课程|大纲|路线|路径|学习(?:内容|计划|规划|安排|阶段)|内容(?:导航|安排|目录|大纲)|目录|知识体系|模块|体系/i;
