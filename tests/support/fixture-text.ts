/** A roadmap as people write them, in Chinese, made up for the tests: six stages, a choice, denials, parts, resources. */
export const fixtureText = `# 从零到检索问答：六步路线

> 给会一点编程的人。每天两小时，整个过程大约需要 9-12 个月。

## 第一步：工具与数据（3-4周）

先学 Python，再学 NumPy 和 Pandas。数据清洗离不开 Pandas；画图用 Matplotlib，了解即可。
用 Git 管理代码，用 Jupyter Notebook 做实验，命令行会几条就够。
SQL 可以晚点再学，不必先学数据库。

## 第二步：数学（2个月）

1. **线性代数**：向量、矩阵乘法、特征值分解。
2. **概率论**：概率分布、条件概率、贝叶斯定理。
3. **微积分**：导数、梯度。学梯度下降之前必须先掌握梯度。
4. 信息论（选学）：熵、交叉熵。

## 第三步：机器学习（2-3个月）

从线性回归开始，然后学逻辑回归，接着是决策树与随机森林。
机器学习需要线性代数和概率论作为基础。理解损失函数、过拟合、正则化、交叉验证。
用 scikit-learn 把每个算法跑一遍；推荐[《机器学习入门十讲》](https://example.org/ml-ten)。

## 第四步：深度学习（2-3个月）

神经网络从感知机讲起。反向传播的前置知识是导数和链式法则。
框架二选一：PyTorch 或 TensorFlow，建议以 PyTorch 为主。
卷积神经网络（CNN）处理图像，循环神经网络（RNN）处理序列，长短期记忆网络（LSTM）是 RNN 的变体。
词向量（Word2Vec）为注意力机制打基础。

## 第五步：Transformer 与语言模型（2个月）

学完注意力机制，再学 Transformer。不需要先学 RNN，也能看懂 Transformer。
Transformer 由自注意力、多头注意力、位置编码、层归一化组成。
精读论文《Attention Is All You Need》。
BERT 和 GPT 都基于 Transformer；预训练之后是微调，LoRA 是省显存的微调。
提示工程与思维链随时可以练。

## 第六步：检索增强生成（持续进行）

RAG 需要文本嵌入和向量数据库。先学文本分块，再做召回与重排。
FAISS 或 Milvus 任选其一。用 LangChain 搭原型，用 FastAPI 部署，最后学评测。
想让回答更稳，再看 RLHF；RLHF 建立在强化学习和微调之上。
`;
