/** The atlas of several roadmaps is a sound record. */
import { expect, test } from "vitest";
import { alignRoadmaps, parseDocument } from "../../graph/index.ts";
import { atlasSchema } from "../../graph/model/atlas.ts";

test("concepts of two roadmaps meet", () => {
  const read = (name: string, text: string) => parseDocument({ name, text }).roadmaps;
  const atlas = alignRoadmaps([...read("a.md", "先学线性代数，再学机器学习。"), ...read("b.md", "First learn linear algebra, then machine learning.")]);
  expect(atlasSchema.parse(atlas)).toEqual(atlas);
  expect(atlas.concepts.map(({ id, members }) => [id, members.length])).toEqual([["linear-algebra", 2], ["machine-learning", 2]]);
  expect(atlas.prerequisites.map(({ before, after, for: votes }) => [before, after, votes.length])).toEqual([["linear-algebra", "machine-learning", 2]]);
});
