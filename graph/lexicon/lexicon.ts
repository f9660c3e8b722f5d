/** The whole lexicon: every field's entries in one list, and the index and homonyms over it, built on first use. */
import { CAPITAL_WORDS } from "./capital-words.ts";
import { DATA } from "./data.ts";
import { DEEP_LEARNING } from "./deep-learning.ts";
import type { LexiconEntry } from "./entry.ts";
import { EVERYDAY_NAMES } from "./everyday-names.ts";
import { HOMONYMS } from "./homonyms.ts";
import { indexLexicon, type LexiconIndex } from "./index-lexicon.ts";
import { LLM_APPLICATIONS } from "./llm-applications.ts";
import { LLM_FOUNDATIONS } from "./llm-foundations.ts";
import { LLM_INFERENCE } from "./llm-inference.ts";
import { LLM_TRAINING } from "./llm-training.ts";
import { MACHINE_LEARNING } from "./machine-learning.ts";
import { MATHEMATICS } from "./mathematics.ts";
import { NLP } from "./nlp.ts";
import { PROGRAMMING } from "./programming.ts";
import { RESOURCES } from "./resources.ts";
import { ROBOTICS_AND_EMBEDDED } from "./robotics-and-embedded.ts";
import { SYSTEMS } from "./systems.ts";
import { tellHomonyms, type Homonyms } from "./tell-homonyms.ts";
import { TOOLING } from "./tooling.ts";
import { VISION_SPEECH_RL } from "./vision-speech-rl.ts";
import { WEB_AND_CLOUD } from "./web-and-cloud.ts";

/** The entries by field; the field's name is the key. */
export const LEXICON_FIELDS: Readonly<Record<string, readonly LexiconEntry[]>> = {
  mathematics: MATHEMATICS,
  programming: PROGRAMMING,
  systems: SYSTEMS,
  "web-and-cloud": WEB_AND_CLOUD,
  data: DATA,
  "machine-learning": MACHINE_LEARNING,
  "deep-learning": DEEP_LEARNING,
  nlp: NLP,
  "vision-speech-rl": VISION_SPEECH_RL,
  "robotics-and-embedded": ROBOTICS_AND_EMBEDDED,
  "llm-foundations": LLM_FOUNDATIONS,
  "llm-training": LLM_TRAINING,
  "llm-inference": LLM_INFERENCE,
  "llm-applications": LLM_APPLICATIONS,
  tooling: TOOLING,
  resources: RESOURCES,
};

/** Every entry of the lexicon. */
export const LEXICON: readonly LexiconEntry[] = Object.values(LEXICON_FIELDS).flat();

let built: { lexicon: LexiconIndex; homonyms: Homonyms } | undefined;

/** The index and the judge of homonyms over the whole lexicon; built once (some milliseconds), then shared. */
export function builtInLanguage(): { readonly lexicon: LexiconIndex; readonly homonyms: Homonyms } {
  built ??= { lexicon: indexLexicon(LEXICON, EVERYDAY_NAMES, CAPITAL_WORDS), homonyms: tellHomonyms(HOMONYMS) };
  return built;
}
