/** Only what there is something of can be put right. */
import { expect, test } from "vitest";
import { parseDocument } from "../../graph/index.ts";
import { choiceWith, correctionsFor } from "../../src/view/corrections-for.ts";

const read = (text: string) => parseDocument({ name: "way.md", text }).roadmaps[0]!;
const staged = read("# Way\n\n## Phase 1: Frameworks (2 weeks)\n\n- **PyTorch** or **TensorFlow**: one is enough.\n- **Docker**\n\n## Phase 2: More\n\n- You need **Docker** before **Kubernetes**.\n");
const plain = read("First learn HTML, then CSS.\n");
const offered = (roadmap: typeof staged, id: string) => correctionsFor(roadmap.concepts.find((one) => one.id === id)!, roadmap);

test("a stage's time needs a stage, splitting two places, unmarking a choice", () => {
  expect(offered(staged, "docker")).toEqual(expect.arrayContaining(["split", "stage", "stageTime", "totalTime", "choice"]));
  expect(offered(staged, "docker")).not.toContain("noChoice");
  expect(offered(staged, "pytorch")).toEqual(expect.arrayContaining(["choice", "preferred", "noChoice"]));
  expect(offered(plain, "html")).not.toContain("stage");
  expect(offered(plain, "html")).not.toContain("stageTime");
  expect(offered(plain, "html")).not.toContain("split");
});

test("the choice that a concept is in", () => {
  expect(choiceWith("pytorch", staged)?.of).toEqual(["pytorch", "tensorflow"]);
  expect(choiceWith("docker", staged)).toBeUndefined();
});
