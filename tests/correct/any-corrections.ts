/** Any corrections of a roadmap, each about places that it has. */
import fc from "fast-check";
import { anchorOf, parseDocument, quoteOf, type Correction, type Roadmap } from "../../graph/index.ts";

const TEXTS = [
  "# 入门\n第一阶段：基础（2周）\n先学线性代数，再学神经网络。掌握PyTorch或TensorFlow。\n\n第二阶段：模型（3周）\n学习Transformer之前必须掌握注意力机制和神经网络。学习RAG，然后学习智能体。注意力机制很重要，神经网络也是。\n\n第三阶段：练习\n用Docker部署，再学Kubernetes。\n",
  "# A way in\n## Phase 1: Foundations (2 weeks)\n- **Linear algebra**\n- **Python**: you need it for NumPy.\n## Phase 2: Networks (1 month)\nNeural networks require linear algebra and Python. First learn CNNs, then RNNs. Use PyTorch or JAX.\n## Phase 3\nThe Transformer builds on attention; attention requires neural networks. Python again.\n",
];

export interface Case {
  readonly text: string;
  readonly roadmap: Roadmap;
}

/** Two small roadmaps with the texts that they were read from. */
export const CASES: readonly Case[] = TEXTS.map((text) => ({ text, roadmap: parseDocument({ name: "post.md", text }).roadmaps[0]! }));

const NAMES = ["Grace", "霍珀", "Attention", "注意力机制", "Something else"];
const duration = fc.constantFrom(null, { min: 1, max: 2, unit: "week" as const }, { min: 3, max: 3, unit: "hour" as const });

/** A correction of the case's roadmap. */
export function anyCorrection({ roadmap, text }: Case): fc.Arbitrary<Correction> {
  const concept = fc.constantFrom(...roadmap.concepts).map(({ id }) => anchorOf(roadmap, id, text));
  const stage = fc.constantFrom(null, ...roadmap.stages.map(({ id, title }) => ({ stage: id, title })));
  const base = fc.constantFrom("", "read wrongly").map((reason) => ({ roadmap: roadmap.id, reason }));
  const label = fc.constantFrom(...NAMES).map((name) => (/[a-z]/.test(name) ? { en: name } : { zh: name }));
  const two = fc.tuple(concept, concept).filter(([one, other]) => one.concept !== other.concept);
  const arrow = fc.oneof(two, fc.constantFrom(...roadmap.prerequisites).map(({ before, after }) => [anchorOf(roadmap, before, text), anchorOf(roadmap, after, text)] as const));
  const split = fc.constantFrom(...roadmap.concepts).chain((one) =>
    fc.tuple(label, fc.subarray(one.mentions, { minLength: 1 })).map(([name, mentions]) => ({ concept: anchorOf(roadmap, one.id, text), parts: [{ label: name, quotes: mentions.map((mention) => quoteOf(mention, text)) }] })),
  );
  return base.chain((base) =>
    fc.oneof(
      fc.tuple(concept, label).map(([concept, label]): Correction => ({ kind: "rename", ...base, concept, label })),
      two.map(([concept, into]): Correction => ({ kind: "merge", ...base, concept, into })),
      split.map((one): Correction => ({ kind: "split", ...base, ...one })),
      concept.map((concept): Correction => ({ kind: "drop", ...base, concept })),
      concept.map((concept): Correction => ({ kind: "keep", ...base, concept })),
      fc.tuple(fc.constantFrom("turn" as const, "add" as const, "cut" as const), arrow).map(([kind, [before, after]]): Correction => ({ kind, ...base, before, after })),
      fc.tuple(concept, stage).map(([concept, stage]): Correction => ({ kind: "stage", ...base, concept, stage })),
      fc.tuple(fc.oneof(concept.map((one) => ({ concept: one, stage: null })), stage.map((one) => ({ concept: null, stage: one }))), duration).map(([of, duration]): Correction => ({ kind: "duration", ...base, ...of, duration })),
      fc.tuple(fc.constantFrom("choice" as const, "no-choice" as const), two).map(([kind, of]): Correction => (kind === "choice" ? { kind, ...base, of: [...of], preferred: of[0] } : { kind, ...base, of: [...of] })),
    ),
  );
}

/** A case with up to `most` corrections of it. */
export function anyCorrected(most: number): fc.Arbitrary<Case & { readonly corrections: readonly Correction[] }> {
  return fc.constantFrom(...CASES).chain((one) => fc.array(anyCorrection(one), { maxLength: most }).map((corrections) => ({ ...one, corrections })));
}
