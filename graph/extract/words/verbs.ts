/** The verbs of roadmaps. What one learns is a concept; what one does with it (build, install, write) is an exercise. */

/** "学习…", "深入理解…": stripped from the front of a phrase, as often as they stand there. */
export const LEARN_ZH =
  /^(?:首先|先|再|然后|接着|同时|并|还要|还|也要|也|需要?|应该?|必须|务必|最好|建议|可以|能够?|会|要|去|来|开始|继续|系统(?:性)?地?|深入地?|重点|彻底|熟练地?|初步|基本|全面|快速|简单|仔细|认真|独立)*(?:学习(?:并?掌握|如何使用|使用|如何|了解|理解)?|学会(?:使用|用)?|学懂|掌握(?:如何)?|理解|了解|熟悉|精通|认识|复习|补习|回顾|研究|研读|精读|阅读|搞懂|弄懂|吃透|入门|攻克|打好|打下坚实的|夯实|具备|会用|学|懂|知道|明白|进入|转向|走向|迈向|走进|补(?:充|齐|上|一下)?(?![码全丁集偿间足零])|重点练|深入(?:学习|理解|了解|掌握)?|进阶到?|关注|跟踪|探索|包括|包含|比如|例如|譬如|诸如|如(?![何果今下此])|及其变体|变体|能(?:够)?解释|能说出|能画出|解释)(?!率|器|者)/;

/** Verbs of doing: a phrase that begins with one is a task. */
export const DO_ZH =
  /^(?:先|再|然后|接着|同时|并|能够?|会|要|去|来|尝试|试着|动手|亲手|独立|成功|快速|熟练|手把手|大家|带领|至少|进行|参与|开始|完整)*(?:手写|手动|手撕|实现|完成|使用|利用|搭建|构建|设计|编写|测量|测试并|计算|添加|创建|发布|安装|配置|运行|加载|部署一|训练一|训练小|训练自|做|写|跑|用|画|改|调用|推导|评估|比较|对比|整合|整理|准备|参加|加入|选择|优化内|优化热|减少|提升|提高|找出|找(?=[一-鿿]{4})|支持\d|集成|开发|应用到|将|把|为|与|和|对|让|从|在|以|给|通过|根据|按照|结合|输出|打卡|每|各|至|可|不|无|有|没|分析为什么|管理|自动生成|记录|达到|达成|处理|解决|回答|提出|参考|查看|下载|验证|检查|打开|点击|输入|保存|收集|分享|输出|总结|汇总|维护|帮助|驱动|易于)/;

/** "learn …", "get familiar with …": stripped from the front of a phrase. */
export const LEARN_EN =
  /^(?:(?:then|first|next|now|also|finally|start by|begin by|by|how to|to|you (?:should|must|need to|will)|should|must|ability to|be able to|deeply|thoroughly|basic|solid|good|strong)\s+)*(?:learn(?:ing)?(?: about| how to use| to use| the)?|understand(?:ing)?(?: of)?|master(?:ing)?|study(?:ing)?|explor(?:e|ing)|review(?:ing)?|know(?:ing|ledge of)?|(?:get|become|be|getting) (?:familiar|comfortable|acquainted) with|familiari[sz]e yourself with|(?:prior |previous |some |being |having )*(?:familiarity with|exposure to|experience (?:with|in|of)|(?:basic |working |solid |good )?(?:knowledge|understanding|grasp) of|comfortable (?:with|in|using)|background in)|dive into|deep dive into|grasp|cover(?:s|ing)?|read(?:ing)?(?: about)?|introduction to|intro to|basics of|fundamentals of|foundations of|principles of|overview of|proficiency (?:in|with)|experience with|comfortable with|focus on|brush up on|pick up|get started with|(?:key |main |core |important )?(?:concepts|topics|ideas|skills) (?:include|are|cover)|it includes)\s+(?:the\s+|a\s+|an\s+|basic\s+|concepts? of\s+)?/i;

/** English verbs of doing, at the front of a phrase. */
export const DO_EN =
  /^(?:implement(?:ing)?|build(?:ing)?|use|using|creat(?:e|ing)|writ(?:e|ing)|deploy(?:ing)? (?:a|an|the|your|it|to)|complet(?:e|ing)|set(?:ting)? up|install(?:ing)?|practi[cs](?:e|ing)|apply(?:ing)?|develop(?:ing)?|design(?:ing)? (?:a|an|and|the|your)|train(?:ing)? (?:a|an|the|your)|run(?:ning)?|try(?:ing)?|work(?:ing)? (?:on|through|with)|follow(?:ing)?|watch(?:ing)?|join(?:ing)?|participat\w+|contribut\w+|expand(?:ing)?|add(?:ing)?|enhanc\w+|improv\w+|perform(?:ing)?|analy[sz](?:e|ing) (?:a|an|the)|compar(?:e|ing)|solv(?:e|ing)|make|making|do|doing|take|taking|check|start|begin|choose|choosing|pick|get|give|go|keep|prepare|find|want|stay|help(?:s|ing)?|never|no|not|weak|less|familiar|every|each|all|any|some|most|both|keep|show|understand(?:ing)? (?:of|the)|experiment(?:ing)?|becom(?:e|ing)|detect(?:ing)?|prevent(?:ing)?|identify(?:ing)?|recogni[sz](?:e|ing)|evaluat(?:e|ing) (?:a|an|the|your)|optimi[sz](?:e|ing) (?:a|an|the|your)|dump(?:ing)?|sav(?:e|ing) to|coming from|clone|download|open|send|see|please|look|ask|talk|share|sharing|feel|enjoy|remember|ensure|let|don't|do not|avoid|when|if|while|as|after|before|once|since|because|why|what is|what are|how|where|who|you|your|we|our|i|it|this|that|these|those|there|here)\b/i;

/** Han characters that do not stand inside a term: particles, pronouns, modals, clause words. */
export const CLAUSE_ZH = /[的了着吗呢吧啊是这那我他她它们把被让]|(?<!迷)你|不(?!等|确定|平衡|变)|没有|如何|怎么|怎样|什么|为何|为了|可以|能够|需要|应该|必须|但是?|因为|所以|如果|建议|作为|首选|主力|推荐|决定|我们|任选|选一|其一|免费|开源免费|一个|几种|各种|非常|最(?!大|小|优|近|短|长)|更|都|也|就|还|又|等等|即可|要能|别人|值得|很多|许多|大多|以及|或者|并且|而且|之后|之前|以后|以前|时候|至少|所有|自己|大家|我们|你们/;

/** English words that do not stand inside a term. */
export const CLAUSE_EN = /\b(?:requires?|needs?|depends?|assumes?|builds|uses|helps|makes|teaches|covers|leads|becomes|allows|enables|before|after|without|once|is|are|was|were|be|been|will|would|can|could|should|must|may|might|has|have|had|do|does|did|you|your|we|our|us|they|them|their|it|its|this|that|these|those|which|who|what|why|how|when|where|if|then|than|because|so|but|not|don't|just|very|really|also|here|there|i|me|my|please|everything|anything|something|someone|let's|i'm|it's|you'll|you're)\b/i;
