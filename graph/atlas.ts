/** The pipeline on one page: bytes or text → outline → roadmaps → atlas, on which plans are made. */
import { alignRoadmaps } from "./align/align-roadmaps.ts";
import { distinctRoadmaps } from "./align/distinct-roadmaps.ts";
import { referenceAmong } from "./align/reference-among.ts";
import { consensusOf } from "./compare/consensus-of.ts";
import { sortedViews } from "./compare/sorted-views.ts";
import { disputesOf } from "./compare/disputes-of.ts";
import type { Atlas } from "./model/atlas.ts";
import type { Consensus } from "./model/consensus.ts";
import type { Decision } from "./model/decision.ts";
import type { Diagnostic } from "./model/diagnostic.ts";
import type { Dispute } from "./model/dispute.ts";
import type { Roadmap } from "./model/roadmap.ts";
import { extractRoadmaps } from "./extract/extract-roadmaps.ts";
import { builtInLanguage } from "./lexicon/lexicon.ts";
import { decodeText, type Encoding } from "./parse/decode-text.ts";
import { parseOutline } from "./parse/parse-outline.ts";
import { buildCurriculum, type Curriculum, type CurriculumOptions } from "./path/curriculum.ts";

/** One document as it came in: its file name and its bytes or its text. */
export interface DocumentInput {
  readonly name: string;
  readonly bytes?: Uint8Array;
  readonly text?: string;
}

/** What a document holds: the text that all places refer to, the roadmaps in it, and what was noticed on the way. */
export interface ParsedDocument {
  readonly name: string;
  readonly encoding: Encoding;
  readonly text: string;
  readonly roadmaps: readonly Roadmap[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The roadmaps of a document. Never throws on any text or bytes: what could not be read is told in `diagnostics`. Linear. */
export function parseDocument(input: DocumentInput): ParsedDocument {
  const decoded = input.bytes === undefined ? { text: input.text ?? "", encoding: "utf-8" as const, diagnostics: [] } : decodeText(input.bytes);
  if (decoded.diagnostics.some(({ severity }) => severity === "error")) return { name: input.name, encoding: decoded.encoding, text: decoded.text, roadmaps: [], diagnostics: decoded.diagnostics };
  const outline = parseOutline(decoded.text);
  const stopped = [...decoded.diagnostics, ...outline.diagnostics];
  if (stopped.some((diagnostic) => diagnostic.severity === "error")) return { name: input.name, encoding: decoded.encoding, text: outline.text, roadmaps: [], diagnostics: stopped };
  const roadmaps = extractRoadmaps(builtInLanguage(), outline, input.name);
  return { name: input.name, encoding: decoded.encoding, text: outline.text, roadmaps, diagnostics: stopped };
}

/** Several roadmaps as one: the atlas, what most of them agree on, and where they contradict each other. */
export interface Merged {
  /** Those that were given, with distinct ids: what everything else refers to. */
  readonly roadmaps: readonly Roadmap[];
  readonly atlas: Atlas;
  readonly consensus: Consensus;
  readonly disputes: readonly Dispute[];
}

/** What merging does, one after the other. */
export type MergeStep = "align" | "agree" | "dispute";

/** The roadmaps merged as the reader's decisions have it; of equal ids the second becomes `id-2`. `onStep` is told what begins. Near-linear. */
export function mergeRoadmaps(given: readonly Roadmap[], decisions: readonly Decision[] = [], onStep: (step: MergeStep) => void = () => {}): Merged {
  const roadmaps = distinctRoadmaps(given);
  onStep("align");
  const atlas = alignRoadmaps(roadmaps, decisions);
  onStep("agree");
  const views = sortedViews(atlas, roadmaps);
  const consensus = consensusOf(atlas, roadmaps, {}, views);
  onStep("dispute");
  return { roadmaps, atlas, consensus, disputes: disputesOf(atlas, roadmaps, views) };
}

/** What `planLearning`, `findChain` and `learnableNext` work on; made once for a setting. Throws NotFoundError for a roadmap that is not in the atlas. */
export function curriculumOf(atlas: Atlas, roadmaps: readonly Roadmap[], options: CurriculumOptions = {}): Curriculum {
  return buildCurriculum(atlas, roadmaps, referenceAmong, options);
}
