/** The public surface of the library, pinned: a change here is a change for everybody who imports it. */
import { expect, test } from "vitest";
import * as library from "../graph/index.ts";

test("the library exports these values and no others", () => {
  expect(Object.keys(library).sort()).toMatchInlineSnapshot(`
    [
      "FORMATS",
      "FormatError",
      "InvalidArgumentError",
      "NotFoundError",
      "alignRoadmaps",
      "bestReason",
      "checkRoadmaps",
      "compareRoadmaps",
      "consensusOf",
      "curriculumOf",
      "decisionsSchema",
      "depth",
      "digraph",
      "disputesOf",
      "distinctRoadmaps",
      "findChain",
      "findConcept",
      "keptDecisionSchema",
      "keptRoadmapSchema",
      "knownConceptSchema",
      "layOut",
      "layOutAlone",
      "learnableNext",
      "learnerSettingsSchema",
      "mergeRoadmaps",
      "needsOf",
      "parseDocument",
      "planLearning",
      "planToCalendar",
      "planToCsv",
      "planToMarkdown",
      "readRoadmapFile",
      "referenceAmong",
      "referenceRoadmap",
      "roadmapFileSchema",
      "roadmapSchema",
      "schedulePlan",
      "targetSchema",
      "toComparisonMarkdown",
      "toConsensusMarkdown",
      "unlocksOf",
      "whatIfSkipped",
      "whichRoadmapFits",
      "withoutShortcuts",
    ]
  `);
});
