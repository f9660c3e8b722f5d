/** What a later version does to a plan: found by the learner's marks, whatever the versions call things. */
import { expect, test } from "vitest";
import { parseDocument, type ConceptId, type Roadmap } from "../../graph/index.ts";
import { answerVersion } from "../../src/worker/answer-version.ts";
import type { Marked, VersionQuestion } from "../../src/worker/version-protocol.ts";

const read = (text: string): Roadmap => parseDocument({ name: "way.md", text }).roadmaps[0]!;
const before = read("# Way\nYou need HTML before CSS. You need CSS before JavaScript.\n");
const after = read("# Way\nYou need HTML before CSS. You need Docker before CSS. You need CSS before JavaScript.\n");
const marked = (id: string): Marked => ({ concept: id as ConceptId, members: [] });
const ask = (question: Partial<VersionQuestion>) => answerVersion({ before, after, targets: [marked("css")], known: [], assumePrerequisites: false, options: { bases: ["stated"] }, ...question });

test("what comes to the plan and what goes from it", () => {
  expect(ask({})?.added.map(({ id }) => id)).toEqual(["docker"]);
  expect(ask({ before: after, after: before })?.removed.map(({ id }) => id)).toEqual(["docker"]);
  expect(ask({ known: [marked("docker")] })).toMatchObject({ added: [], removed: [] });
});

test("a mark is found by the roadmap's own name for it too", () => {
  expect(ask({ targets: [{ concept: "elsewhere" as ConceptId, members: [{ roadmap: before.id, concept: "css" as ConceptId }] }] })?.added.map(({ id }) => id)).toEqual(["docker"]);
});

test("without a target that either knows there is nothing to say", () => {
  expect(ask({ targets: [] })).toBeNull();
  expect(ask({ targets: [marked("no-such-thing")] })).toBeNull();
});
