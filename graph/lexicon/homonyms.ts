/** Names that several concepts own, with the words near a mention that tell the owners apart. */
import type { Homonym } from "./homonym.ts";

/** The homonyms, models and tools first; words match anywhere near the name, so none of them is a part of a common word. */
export const HOMONYMS: readonly Homonym[] = [
  {
    name: "Transformers",
    senses: [
      { id: "transformers-library", when: ["Hugging Face", "库的", "库和", "库、", "框架", "library", "libraries", "PyTorch", "安装", "install", "加载", "datasets", "Tokenizers", "Accelerate", "LangChain", "Axolotl", "Python"] },
      { id: "transformer", when: ["架构", "architecture", "注意力", "attention", "编码器", "解码器", "encoder", "decoder", "RNNs", "RNN、", "RNN,", "RNN/", "、RNN", "循环神经网络", "recurrent", "LSTM", "CNN", "GANs", "MLP", "论文", "paper", "all you need", "位置编码", "positional", "neural network", "sequence model", "deep learning"] },
    ],
    fallback: "transformers-library",
    fallbackEn: "transformer",
  },
  {
    name: "ORM",
    senses: [
      { id: "object-relational-mapping", when: ["SQL", "数据库", "database", "GORM", "Hibernate", "MyBatis", "SQLAlchemy", "Django", "后端", "backend", "Redis"] },
      { id: "outcome-reward-model", when: ["PRM", "奖励", "reward", "RLHF", "强化学习", "过程监督", "结果监督", "reinforcement", "verifier"] },
    ],
    fallback: "object-relational-mapping",
  },
  ...["调度", "调度器", "scheduling", "scheduler"].map((name): Homonym => ({
    name,
    senses: [
      { id: "cpu-scheduling", when: ["进程", "线程", "操作系统", "CPU", "内核", "死锁", "中断", "process", "thread", "kernel", "operating system"] },
      { id: "workflow-orchestration", when: ["任务", "Airflow", "DolphinScheduler", "ETL", "工作流", "数仓", "离线", "定时", "报表", "workflow", "pipeline", "DAG"] },
      { id: "request-scheduling", when: ["推理引擎", "推理服务", "KV缓存", "KV cache", "vLLM", "continuous batching", "连续批处理", "请求"] },
    ],
    fallback: "cpu-scheduling",
  })),
  {
    name: "生命周期",
    senses: [
      { id: "ownership-and-borrowing", when: ["Rust", "所有权", "借用", "borrow", "悬垂"] },
      { id: "lifecycle-methods", when: ["React", "Vue", "组件", "component", "hooks", "钩子", "Activity"] },
    ],
    fallback: "lifecycle-methods",
  },
  {
    name: "YaRN",
    senses: [
      { id: "yarn-context-extension", when: ["RoPE", "上下文", "context", "位置", "position", "NTK", "外推", "extrapolat", "长文本"], spelling: "YaRN" },
      { id: "hadoop-yarn", when: ["Hadoop", "HDFS", "MapReduce", "Spark", "Hive", "集群", "cluster", "ZooKeeper", "Mesos", "Flink"], spelling: "YARN" },
    ],
    fallback: "yarn-context-extension",
  },
  {
    name: "Triton",
    senses: [
      { id: "triton-language", when: ["kernel", "内核", "算子", "CUDA", "GPU 编程", "OpenAI", "融合", "TileLang"] },
      { id: "triton-inference-server", when: ["推理服务", "server", "serving", "部署", "deploy", "模型仓库", "TensorRT", "TorchServe", "TF Serving"] },
    ],
    fallback: "triton-language",
  },
  {
    name: "PEFT",
    senses: [
      { id: "peft-library", when: ["Hugging Face", "库的", "库和", "library", "libraries", "bitsandbytes", "TRL", "Accelerate", "Transformers", "框架"] },
      { id: "parameter-efficient-fine-tuning", when: ["参数高效", "parameter-efficient", "parameter efficient", "LoRA", "Adapter", "Prefix", "微调方法", "微调技术", "SFT", "全量微调"] },
    ],
    fallback: "parameter-efficient-fine-tuning",
  },
  {
    name: "MiniMax",
    senses: [
      { id: "minimax", when: ["博弈", "剪枝", "alpha", "game", "搜索算法", "search", "search algorithm", "对抗搜索", "极大", "adversarial"] },
      { id: "minimax-model", when: ["大模型", "海螺", "Kimi", "智谱", "通义", "豆包", "DeepSeek", "国产"] },
    ],
    fallback: "minimax",
  },
  {
    name: "GLM",
    senses: [
      { id: "generalized-linear-model", when: ["回归", "regression", "logistic", "泊松", "Poisson", "linear", "统计", "statistic", "link function", "指数族"] },
      { id: "chatglm", when: ["智谱", "清华", "大模型", "Qwen", "LLaMA", "Baichuan", "百川", "DeepSeek", "开源"] },
    ],
    fallback: "generalized-linear-model",
  },
  {
    name: "TPOT",
    senses: [
      { id: "time-per-output-token", when: ["TTFT", "延迟", "latency", "吞吐", "throughput", "token", "推理", "inference"] },
      { id: "tpot", when: ["AutoML", "自动机器学习", "sklearn", "scikit", "AutoGluon", "genetic", "遗传"] },
    ],
    fallback: "time-per-output-token",
  },
  {
    name: "ReAct",
    senses: [
      { id: "react-prompting", when: ["推理", "reasoning", "acting", "行动", "Agent", "智能体", "思维", "CoT", "thought", "Prompt", "提示", "工具调用", "Self-Consistency", "Reflexion", "LLM"], spelling: "ReAct" },
      { id: "react", when: ["前端", "frontend", "front-end", "JavaScript", "TypeScript", "JSX", "Vue", "Angular", "Svelte", "Next.js", "Redux", "hooks", "组件", "component", "HTML", "CSS", "Native"], spelling: "React" },
    ],
    fallback: "react-prompting",
  },
  {
    name: "推理",
    senses: [
      { id: "llm-inference", when: ["部署", "加速", "引擎", "延迟", "吞吐", "量化", "显存", "vLLM", "TensorRT", "KV", "GPU", "训练和", "训练与", "训练、", "服务", "批量", "流程", "性能", "框架", "端到端", "解码"] },
      { id: "reasoning", when: ["思维链", "CoT", "逻辑", "数学", "规划", "多步", "常识", "一步步", "逐步", "思考", "行动", "复杂问题", "关系推理", "能力"] },
    ],
    fallback: "llm-inference",
  },
  {
    name: "Agent",
    senses: [
      { id: "ai-agent", when: ["LLM", "大模型", "RAG", "工具", "tool", "Prompt", "LangChain", "MCP", "ReAct", "多 Agent", "GPT", "function calling"] },
      { id: "rl-agent-and-environment", when: ["强化学习", "reinforcement", "奖励", "reward", "马尔可夫", "Markov", "MDP", "环境交互", "Q-learning", "policy", "Gym"] },
    ],
    fallback: "ai-agent",
  },
  {
    name: "智能体",
    senses: [
      { id: "ai-agent", when: ["LLM", "大模型", "RAG", "工具", "Agent", "提示", "LangChain", "MCP", "GPT"] },
      { id: "rl-agent-and-environment", when: ["强化学习", "奖励", "马尔可夫", "MDP", "环境交互", "与环境", "Q-learning", "策略梯度"] },
    ],
    fallback: "ai-agent",
  },
  {
    name: "Top-K",
    senses: [
      { id: "top-k-sampling", when: ["采样", "sampling", "Top-P", "解码", "decoding", "temperature", "温度", "贪婪", "贪心", "greedy", "beam", "生成"] },
      { id: "top-k-retrieval", when: ["检索", "召回", "retriev", "向量", "文档", "MMR", "重排", "chunk", "相似"] },
    ],
    fallback: "top-k-sampling",
  },
  {
    name: "ANN",
    senses: [
      { id: "neural-network", when: ["神经", "neural", "CNN", "RNN", "MLP", "感知机", "perceptron", "反向传播", "deep learning", "深度学习"] },
      { id: "approximate-nearest-neighbor-search", when: ["最近邻", "nearest", "向量", "vector", "检索", "HNSW", "IVF", "LSH", "FAISS", "索引", "Milvus"] },
    ],
    fallback: "neural-network",
  },
  {
    name: "大模型基础",
    senses: [
      { id: "large-language-model", when: ["阶段", "知识", "掌握", "理解", "学习目标"] },
      { id: "foundations-of-llms-book", when: ["教材", "本书", "ZJU", "浙大", "浙江大学", "Foundations-of-LLMs", "github.com", "Happy-LLM", "PDF"] },
    ],
    fallback: "large-language-model",
  },
  {
    name: "LDA",
    senses: [
      { id: "linear-discriminant-analysis", when: ["PCA", "降维", "dimension", "判别", "discriminant", "QDA", "SVM", "分类"] },
      { id: "latent-dirichlet-allocation", when: ["主题", "topic", "文本", "text", "文档", "Dirichlet", "狄利克雷", "TF-IDF", "NLP"] },
    ],
    fallback: "linear-discriminant-analysis",
  },
  {
    name: "MAE",
    senses: [
      { id: "mean-absolute-error", when: ["MSE", "RMSE", "误差", "error", "回归", "regression", "MAPE", "损失", "loss", "指标", "metric"] },
      { id: "masked-autoencoder", when: ["掩码", "masked", "自编码", "autoencoder", "vision transformer", "自监督", "self-supervised", "MoCo", "SimCLR", "BEiT"] },
    ],
    fallback: "mean-absolute-error",
  },
  {
    name: "CV",
    senses: [
      { id: "computer-vision", when: ["视觉", "vision", "NLP", "图像", "image", "OpenCV", "YOLO", "语音", "多模态", "检测"] },
      { id: "cross-validation", when: ["交叉", "fold", "validation", "过拟合", "overfitting", "grid search", "调参", "泛化"] },
    ],
    fallback: "computer-vision",
  },
  {
    name: "SWA",
    senses: [
      { id: "stochastic-weight-averaging", when: ["平均", "averag", "优化器", "optimizer", "EMA", "权重"] },
      { id: "local-attention", when: ["滑动窗口", "sliding", "window", "Mistral", "注意力", "attention", "GQA"] },
    ],
    fallback: "stochastic-weight-averaging",
  },
  {
    name: "Helm",
    senses: [
      { id: "helm", when: ["Kubernetes", "K8s", "chart", "Docker", "kubectl", "Istio", "ArgoCD", "Terraform"] },
      { id: "helm-benchmark", when: ["评测", "benchmark", "MMLU", "evaluation", "Stanford", "斯坦福", "BIG-bench", "leaderboard"] },
    ],
    fallback: "helm",
  },
  {
    name: "Adapter",
    senses: [
      { id: "adapter-tuning", when: ["LoRA", "PEFT", "微调", "fine-tun", "finetun", "Prefix", "Prompt Tuning", "BERT", "LLM"] },
      { id: "adapter-pattern", when: ["设计模式", "design pattern", "工厂", "factory", "单例", "singleton", "decorator", "facade", "观察者"] },
    ],
    fallback: "adapter-tuning",
  },
  {
    name: "ACL",
    senses: [
      { id: "acl", when: ["NeurIPS", "NIPS", "ICML", "ICLR", "EMNLP", "NAACL", "AAAI", "会议", "conference", "论文", "paper"] },
      { id: "access-control", when: ["权限", "permission", "访问控制", "access control", "RBAC", "防火墙", "firewall", "VLAN"] },
    ],
    fallback: "acl",
  },
  {
    name: "Token",
    senses: [
      { id: "token", when: ["分词", "词元", "LLM", "大模型", "上下文", "context", "生成", "embedding", "BPE", "计数", "成本"] },
      { id: "jwt", when: ["JWT", "OAuth", "认证", "鉴权", "登录", "login", "session", "cookie", "authenticat", "authoriz"] },
    ],
    fallback: "token",
  },
  {
    name: "向量化",
    senses: [
      { id: "document-vectorization", when: ["文档", "文本", "索引", "embedding", "嵌入", "RAG", "分块", "检索", "向量数据库"] },
      { id: "vectorization", when: ["SIMD", "AVX", "NEON", "NumPy", "循环", "loop", "编译器", "指令", "并行", "广播"] },
    ],
    fallback: "document-vectorization",
  },
  {
    name: "批处理",
    senses: [
      { id: "batch-processing", when: ["流处理", "Spark", "Flink", "Hadoop", "大数据", "离线", "ETL", "数据仓库", "stream"] },
      { id: "batch-inference", when: ["推理", "inference", "vLLM", "请求", "KV Cache", "GPU", "动态批", "Continuous", "吞吐"] },
    ],
    fallback: "batch-processing",
  },
  {
    name: "部署",
    senses: [
      { id: "deployment", when: ["网站", "前端", "后端", "Nginx", "Docker", "服务器", "上线", "CI/CD", "蓝绿", "灰度"] },
      { id: "model-deployment", when: ["模型", "LLM", "推理", "vLLM", "ONNX", "TensorRT", "Ollama", "微调", "量化", "TorchServe"] },
    ],
    fallback: "deployment",
  },
  {
    name: "剪枝",
    senses: [
      { id: "pruning", when: ["量化", "蒸馏", "压缩", "稀疏", "模型", "结构化", "LLM"] },
      { id: "decision-tree-pruning", when: ["决策树", "CART", "ID3", "C4.5", "随机森林", "预剪枝", "后剪枝"] },
      { id: "alpha-beta-pruning", when: ["博弈", "极大极小", "alpha", "minimax"] },
      { id: "backtracking", when: ["回溯", "搜索树", "深度优先", "排列", "组合"] },
    ],
    fallback: "pruning",
  },
  {
    name: "生成器",
    senses: [
      { id: "gan-generator", when: ["GAN", "判别器", "对抗", "discriminator", "StyleGAN", "生成对抗"] },
      { id: "iterator-and-generator", when: ["迭代器", "装饰器", "Python", "yield", "iterator", "列表推导", "协程"] },
    ],
    fallback: "iterator-and-generator",
  },
  {
    name: "函数调用",
    senses: [
      { id: "function-calling", when: ["Agent", "智能体", "工具", "OpenAI", "大模型", "LLM", "API", "流式输出", "JSON"] },
      { id: "function", when: ["参数传递", "返回值", "递归", "作用域", "调用栈", "函数定义", "形参", "实参"] },
    ],
    fallback: "function-calling",
  },
];
