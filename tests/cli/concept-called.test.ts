/** Names on the command line: the atlas first, then the reference, and never one of several by chance. */
import { describe, expect, test } from "vitest";
import { alignRoadmaps, type Atlas, NotFoundError, parseDocument } from "../../graph/index.ts";
import { conceptCalled } from "../../src/cli/concept-called.ts";

const atlas = alignRoadmaps(parseDocument({ name: "a.md", text: "- Gradient games\n- Gradient gadgets\n- Linear algebra\n" }).roadmaps);

/** The atlas with both gradients also called so by their authors. */
const both = (name: string): Atlas => ({
  ...atlas,
  concepts: atlas.concepts.map((concept) => (concept.id.startsWith("gradient") ? { ...concept, members: concept.members.map((member) => ({ ...member, surfaces: [...member.surfaces, name] })) } : concept)),
});

test.each([["Gradient games", "gradient-games"], ["线性代数", "linear-algebra"], ["Transformer", "transformer"], ["变换器", "transformer"]])("%s is %s", (name, id) => {
  expect(conceptCalled(both("GG"), name)).toBe(id);
});

describe("refused, with the candidates", () => {
  test.each([
    ["for two of the atlas", "GG", ["gradient-gadgets", "gradient-games"]],
    ["for two of the atlas and one of the reference", "Transformer", ["gradient-gadgets", "gradient-games"]],
    ["that nobody has", "qqqq", []],
  ])("a name %s", (_, name, candidates) => {
    const refused = (): unknown => conceptCalled(both(name === "qqqq" ? "GG" : name), name);
    expect(refused).toThrow(NotFoundError);
    expect(refused).toThrow(name);
    try {
      refused();
    } catch (error) {
      expect((error as NotFoundError).candidates).toEqual(candidates);
    }
  });
});
