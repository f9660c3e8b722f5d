/** The options that plan, chain and next share, and what they are read to: an atlas, its curriculum, concepts by name. */
import { InvalidArgumentError as BadOption, Option, type Command } from "commander";
import { alignRoadmaps, curriculumOf, type Basis, type ConceptId, type Curriculum, type Language, type Roadmap } from "../../graph/index.ts";
import { conceptCalled } from "./concept-called.ts";
import { filesOf } from "./files-of.ts";
import { readDecisions } from "./read-decisions.ts";
import { readRoadmaps } from "./read-roadmaps.ts";
import { systemLanguage } from "./system-language.ts";

const BASES: readonly Basis[] = ["stated", "sequence", "reference", "stage"];

export interface LearnerOptions {
  readonly roadmap?: string;
  readonly decisions?: string;
  readonly corrections?: string;
  readonly basis?: Basis[];
  readonly hardOnly?: boolean;
  readonly quorum?: number;
  readonly hoursPerWeek?: number;
  readonly assumedHours?: number;
  readonly lang?: Language;
  readonly json?: boolean;
}

/** What was read, ready for planning; `unreadable` when a document could not be read. */
export interface Learner {
  readonly curriculum: Curriculum;
  readonly roadmaps: readonly Roadmap[];
  readonly language: Language;
  readonly unreadable: boolean;
  /** A concept's name in the language. */
  readonly name: (id: ConceptId) => string;
}

/** Adds the options; lists take commas and may be repeated. */
export function addLearnerOptions(command: Command): Command {
  return command
    .argument("[file...]", "text files; - is standard input; none means the built-in roadmaps")
    .option("--roadmap <ids>", "follow only these roadmaps, by id, with commas between")
    .option("--decisions <file>", "a JSON list of your own decisions: which concepts are one, which are not")
    .option("--corrections <file>", "a JSON file of your own corrections of what was read wrongly")
    .option("--basis <bases>", `what counts as a prerequisite, of ${BASES.join(", ")} (default: stated,sequence,reference)`, bases)
    .option("--hard-only", "prerequisites that are not stated as musts never block")
    .option("--quorum <n>", "how many roadmaps have to say so (default: 1)", wholeNumber)
    .option("--hours-per-week <n>", "hours of learning a week (default: 10)", positive)
    .option("--assumed-hours <n>", "hours for a concept whose time nobody gives (default: the median of the times given)", positive)
    .addOption(new Option("--lang <language>", "the language of the output (default: that of the system)").choices(["zh", "en"]))
    .option("--json", "print one JSON value");
}

/** A list with commas, added to what an earlier use of the option gave. */
export function list(value: string, before: readonly string[] = []): string[] {
  return [...before, ...value.split(/[,，]/).map((each) => each.trim()).filter((each) => each !== "")];
}

/** A number above 0. */
export function positive(value: string): number {
  const number = Number(value);
  if (!(number > 0) || !Number.isFinite(number)) throw new BadOption(`Expected a number above 0, not ${value}.`);
  return number;
}

/** A whole number above 0. */
export function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value) || !(Number(value) > 0)) throw new BadOption(`Expected a whole number above 0, not ${value}.`);
  return Number(value);
}

function bases(value: string, before: readonly Basis[] = []): Basis[] {
  const named = list(value, before);
  if (named.length === 0) throw new BadOption(`Expected at least one of ${BASES.join(", ")}.`);
  return named.map((each) => {
    const basis = BASES.find((known) => known === each);
    if (basis === undefined) throw new BadOption(`Expected ${BASES.join(", ")}, not ${each}.`);
    return basis;
  });
}

/** Reads the files and finds the concepts that `names` ask for, list by list. Throws NotFoundError with the nearest names. */
export function readLearner<Key extends string>(files: readonly string[], options: LearnerOptions, names: Readonly<Record<Key, readonly string[]>>): Learner & { readonly ids: Record<Key, ConceptId[]> } {
  const { roadmaps, unreadable } = readRoadmaps(filesOf(files), options.roadmap, options.corrections);
  const atlas = alignRoadmaps(roadmaps, options.decisions === undefined ? [] : readDecisions(options.decisions));
  const ids = Object.fromEntries(Object.entries<readonly string[]>(names).map(([key, wanted]) => [key, wanted.map((each) => conceptCalled(atlas, each))])) as Record<Key, ConceptId[]>;
  const curriculum = curriculumOf(atlas, roadmaps, {
    also: Object.values<ConceptId[]>(ids).flat(),
    ...(options.basis === undefined ? {} : { bases: options.basis }),
    ...(options.hardOnly === true ? { minStrength: 1 } : {}),
    ...(options.quorum === undefined ? {} : { quorum: options.quorum }),
    ...(options.hoursPerWeek === undefined ? {} : { hoursPerWeek: options.hoursPerWeek }),
    ...(options.assumedHours === undefined ? {} : { assumedMinutes: Math.round(options.assumedHours * 60) }),
  });
  const language = options.lang ?? systemLanguage();
  const name = (id: ConceptId): string => {
    const label = curriculum.concepts.get(id)?.label;
    return label?.[language] ?? label?.en ?? label?.zh ?? id;
  };
  return { curriculum, roadmaps, language, unreadable, name, ids };
}
