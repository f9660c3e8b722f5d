/** The lexicon and the reference roadmap hold what they promise. */
import { describe, expect, test } from "vitest";
import { lexiconEntrySchema } from "../../graph/lexicon/entry.ts";
import { homonymSchema } from "../../graph/lexicon/homonym.ts";
import { HOMONYMS } from "../../graph/lexicon/homonyms.ts";
import { builtInLanguage, LEXICON, LEXICON_FIELDS } from "../../graph/lexicon/lexicon.ts";
import { referenceRecordSchema } from "../../graph/lexicon/reference/record.ts";
import { referenceRoadmap } from "../../graph/lexicon/reference/reference-roadmap.ts";
import { REFERENCE } from "../../graph/lexicon/reference/reference.ts";
import { fold } from "../../graph/text/fold.ts";

describe("lexicon", () => {
  test("has more than five hundred concepts, each a checked record with its own id", () => {
    expect(LEXICON.length).toBeGreaterThan(500);
    for (const entry of LEXICON) expect(lexiconEntrySchema.safeParse(entry).success, entry.id).toBe(true);
    expect(new Set(LEXICON.map((entry) => entry.id)).size).toBe(LEXICON.length);
  });

  test.each(Object.keys(LEXICON_FIELDS))("%s is not empty", (field) => {
    expect(LEXICON_FIELDS[field]?.length).toBeGreaterThan(20);
  });

  test("no name belongs to two concepts unless it is listed as a homonym", () => {
    const homonyms = new Set(HOMONYMS.map((record) => fold(record.name)));
    const owners = new Map<string, Set<string>>();
    for (const entry of LEXICON) {
      for (const name of [entry.zh, entry.en, ...(entry.aliases ?? [])]) {
        const key = fold(name);
        owners.set(key, (owners.get(key) ?? new Set()).add(entry.id));
      }
    }
    expect([...owners].filter(([name, ids]) => ids.size > 1 && !homonyms.has(name)).map(([name, ids]) => `${name}: ${[...ids].join(", ")}`)).toEqual([]);
  });

  test("everyday names are names of the entry", () => {
    expect(LEXICON.flatMap((entry) => (entry.common ?? []).filter((name) => ![entry.zh, entry.en, ...(entry.aliases ?? [])].includes(name)).map((name) => `${entry.id}: ${name}`))).toEqual([]);
  });

  test("no name is a list of names of several others", () => {
    const { lexicon } = builtInLanguage();
    const listed = LEXICON.flatMap((entry) => (entry.aliases ?? []).filter((name) => name.includes("、")).filter((name) => {
      const ids = name.split("、").map((member) => lexicon.idOf(member));
      return ids.every((id) => id !== undefined) && new Set(ids).size > 1;
    }));
    expect(listed).toEqual([]);
  });

  test("homonyms point at concepts", () => {
    const ids = new Set(LEXICON.map((entry) => entry.id));
    for (const record of HOMONYMS) {
      expect(homonymSchema.safeParse(record).success, record.name).toBe(true);
      for (const sense of record.senses) expect(ids.has(sense.id), `${record.name}: ${sense.id}`).toBe(true);
    }
  });
});

describe("names that stand side by side in roadmaps", () => {
  const { lexicon } = builtInLanguage();
  test.each([
    ["eigenvalue", "eigenvector"],
    ["Pandas", "DataFrame"],
    ["折线图", "柱状图"],
    ["scatter plot", "histogram"],
    ["Kafka", "Kafka Streams"],
    ["ETL", "ELT"],
    ["星型模型", "雪花模型"],
    ["variables", "data types"],
    ["processes", "threads"],
    ["三次握手", "四次挥手"],
    ["OAuth", "JWT"],
    ["列表", "元组"],
    ["EKF", "UKF"],
    ["正运动学", "逆运动学"],
    ["缓存穿透", "缓存雪崩"],
  ])("%s is not %s", (one, other) => {
    expect(lexicon.idOf(one)).toBeDefined();
    expect(lexicon.idOf(other)).toBeDefined();
    expect(lexicon.idOf(one)).not.toBe(lexicon.idOf(other));
  });
});

describe("finding names", () => {
  const { lexicon, homonyms } = builtInLanguage();
  const found = (text: string): string[] => lexicon.scan(text, 0, text.length).filter((hit) => !hit.common).map((hit) => hit.id);
  test.each([
    ["学习梯度下降法与反向传播", ["gradient-descent", "backpropagation"]],
    ["fine tuning, Fine-Tuning and finetuning", ["fine-tuning", "fine-tuning", "fine-tuning"]],
    ["convolutional neural networks (CNNs)", ["convolutional-neural-network", "convolutional-neural-network"]],
    ["GPT-4o is newer than GPT-4", ["gpt-4o", "gpt-4"]],
    ["has had", []],
    ["SQL – joins and window functions", ["sql", "window-functions"]],
    ["fine - tuning", []],
  ])("%s", (text, ids) => {
    expect(found(text)).toEqual(ids);
  });

  test("a version that is not known is not taken for the one that is", () => {
    expect(found("GPT-97")).not.toContain("gpt");
  });

  test.each([
    ["使用 Hugging Face 的 Transformers 库", "transformers-library"],
    ["Transformers use attention layers", "transformer"],
  ])("Transformers in %s", (text, id) => {
    const at = text.indexOf("Transformers");
    expect(homonyms.tell(lexicon.idOf("Transformers") ?? "", "Transformers", text, at, at + 12)).toBe(id);
  });
});

describe("reference roadmap", () => {
  const { text, roadmap } = referenceRoadmap();

  test("has more than four hundred checked prerequisites with a reason each", () => {
    expect(REFERENCE.length).toBeGreaterThan(400);
    for (const record of REFERENCE) expect(referenceRecordSchema.safeParse(record).success, `${record.before} > ${record.after}`).toBe(true);
    expect(roadmap.prerequisites.every((each) => each.basis === "reference" && each.evidence.length === 1)).toBe(true);
  });

  test("every quote stands at its place in the roadmap's own text", () => {
    const lines = text.split("\n");
    for (const { evidence } of roadmap.prerequisites) for (const { line, column, endColumn, quote } of evidence) expect(lines[line - 1]?.slice(column - 1, endColumn - 1)).toBe(quote);
  });

  test("joins concepts of the lexicon, and every one but the entry points has a prerequisite", () => {
    const ids = new Set(LEXICON.map((entry) => entry.id));
    expect(REFERENCE.filter((record) => !ids.has(record.before) || !ids.has(record.after))).toEqual([]);
    const reached = new Set(REFERENCE.map((record) => record.after));
    expect(LEXICON.filter((entry) => !reached.has(entry.id)).map((entry) => entry.id).sort()).toEqual(["computer-basics", "mathematics", "programming"]);
  });

  test("is acyclic and transitively reduced", () => {
    const after = new Map<string, string[]>();
    for (const record of REFERENCE) after.set(record.before, [...(after.get(record.before) ?? []), record.after]);
    const reaches = (from: string, to: string, direct: boolean): boolean => {
      const seen = new Set([from]);
      const stack = (after.get(from) ?? []).filter((next) => direct || next !== to);
      for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
        if (at === to) return true;
        if (!seen.has(at)) {
          seen.add(at);
          stack.push(...(after.get(at) ?? []));
        }
      }
      return false;
    };
    expect(REFERENCE.filter((record) => reaches(record.after, record.before, true))).toEqual([]);
    expect(REFERENCE.filter((record) => reaches(record.before, record.after, false)).map((record) => `${record.before} > ${record.after}`)).toEqual([]);
  });
});
