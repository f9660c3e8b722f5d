/** Words that name nothing by themselves: what surrounds a concept's name, and heads of templates. */

/** Endings that leave the concept the same: 微积分基础, RAG系统开发, "SQL basics". Longest first within an alternative. */
export const GENERIC_SUFFIX =
  /(?:的?(?:基础知识|基本概念|核心概念|基本原理|核心原理|基础理论|基本方法|相关知识|相关技术|核心技术|基础概念|基础入门|发展历程|最佳实践|使用方法|应用场景|优缺点|工作原理|数学基础|数学原理|深度解析|现代特性|基础|基本|入门|进阶|高级|简介|概述|概览|介绍|导论|概论|详解|精讲|解析|剖析|解读|原理|概念|理论|知识|技术|技能|技巧|算法|方法|模型|架构|框架|机制|系统|指令集|应用|实践|实战|实现|开发|优化|深入|核心|特化|思想|细节|流程|过程|操作|使用|运用|语法|编程语言|语言|家族|系列|生态系统|生态|工具|平台|库|阶段|部分|内容|设计|技术栈|相关|与应用|及应用|和应用|与实践|及实践|与实现|及其应用))$/;

/** Beginnings that leave the concept the same. */
export const GENERIC_PREFIX = /^(?:基础的?|基本的?|核心的?|高级的?|进阶的?|现代的?|经典的?|主流的?|常见的?|常用的?|流行的?|知名的?|著名的?|简单的?|完整的?|小规模的?|小型的?|简化版的?|最简单的?|最基础的?|一个|一定的|相关的?|各种|多种|整个|所有|一些|关键的?|重要的?|入门级?|初级|中级|手写|手撕|从零|从头|深入|搭建|基于)/;

/** English words that may surround a name without changing it. */
export const GENERIC_WORDS = new Set(
  "basic basics fundamental fundamentals foundation foundations introduction intro introductory overview concept concepts core advanced modern classical classic principle principles theory theories essential essentials key main simple practical practice basic-level beginner intermediate understanding knowledge skill skills technique techniques method methods algorithm algorithms model models system systems framework frameworks library libraries tool tools architecture architectures mechanism implementation application applications development programming language languages course courses tutorial tutorials to of in the a an and for with using from scratch part about working some other various more common popular different your own first new good great strong solid deep dive into level task tasks type types example examples infrastructure environment ecosystem general brief quick hands-on project projects".split(" "),
);

/** Whole phrases that are headings of templates or otherwise name no concept. Folded form. */
export const EMPTY_PHRASES = new Set(
  (
    "目标 学习目标 内容 学习内容 资源 推荐资源 学习资源 推荐资料 资料 参考资料 实践 实践项目 项目 项目实践 练习 作业 理论 理论学习 理论知识 论文 论文阅读 视频 课程 书籍 教材 教程 工具 框架 技术 技能 方法 算法 模型 数据 代码 代码实践 编码实践 原理 思想 架构 应用 扩展 优化 指标 对比 比较 分析 实现 检查点 成果 产出 结果 学习 重点 难点 要点 关键 核心 核心概念 核心内容 核心技术 核心知识 关键概念 关键组件 关键技术 关键内容 主要内容 知识点 建议 学习建议 注意 注意事项 提示 说明 备注 前置 前置知识 前提 先修 时间 时长 预计时间 周期 难度 进度 状态 阶段 目的 收获 能力 能力要求 技术能力 项目经验 基础 基础知识 基础技术 入门 进阶 高级 总结 总览 概述 概览 简介 介绍 背景 前言 目录 附录 其他 其它 例子 示例 案例 实战 实战项目 动手实践 动手 环境 安装 配置 测试 文档 社区 平台 网站 博客 公众号 文章 链接 下载 问题 答案 常见问题 里程碑 任务 作用 意义 特点 优点 缺点 优势 区别 步骤 流程 过程 功能 输出 输入 效果 性能 性能目标 目标功能 高级策略 项目应用 优化实战 高级优化 相关应用 实践与应用 实践应用 前沿技术 前沿 理论基础 基础理论 基础准备 核心功能 设计接口 实现核心功能 立即开始 持续进步 持续学习 今天 本周 本月 数学 编程与工具 编程和工具 知识 学术 研究 研究方向 学习方法 学习路径 方向 章节 关键内容 主要知识 阅读 阅读论文 关注社区 关注顶级会议 加入一个社区 完成一个项目 玩转一个框架 精读一篇论文 选择一门课 什么是 为什么 怎么学 学什么 必备 必学 推荐 可选 选学 重要 简单 容易 困难 中文 英文 免费 付费 开源 开源项目 官方文档 官方教程 动手项目 小项目 大作业 期末项目 考试 面试 求职 就业 简历 " +
    "goal goals objective objectives outcome outcomes topic topics topicscovered contents resources references reading readings papers books courses videos tools framework frameworks library libraries technology technologies skills practice project projects exercises homework assignments examples example note notes tip tips warning important overview summary introduction background prerequisites prerequisite requirements duration time effort level difficulty status description title name link links discussion chat keyconcepts keytopics concepts topics focus milestone milestones deliverable deliverables checkpoint checkpoints phase stage week day month module chapter lesson step part theory implementation applications usecases conclusion nextsteps currentfocus optional required recommended beginner intermediate advanced basics fundamentals foundations core misc other others etc more andmore alt textbook article blog video paper book course lecture notebook code github repo repository website homepage docs documentation tutorial free paid yes no none n/a na tbd todo wip done start finish setup install installation why what how whatyouwilllearn whatyoulllearn learn build"
  ).split(" "),
);
