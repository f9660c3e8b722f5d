/** The reference prerequisites of every field in one list. */
import { DATA_REFERENCE } from "./data.ts";
import { DEEP_LEARNING_REFERENCE } from "./deep-learning.ts";
import { LLM_APPLICATIONS_REFERENCE } from "./llm-applications.ts";
import { LLM_FOUNDATIONS_REFERENCE } from "./llm-foundations.ts";
import { LLM_INFERENCE_REFERENCE } from "./llm-inference.ts";
import { LLM_TRAINING_REFERENCE } from "./llm-training.ts";
import { MACHINE_LEARNING_REFERENCE } from "./machine-learning.ts";
import { MATHEMATICS_REFERENCE } from "./mathematics.ts";
import { NLP_REFERENCE } from "./nlp.ts";
import { PROGRAMMING_REFERENCE } from "./programming.ts";
import type { ReferenceRecord } from "./record.ts";
import { RESOURCES_REFERENCE } from "./resources.ts";
import { ROBOTICS_AND_EMBEDDED_REFERENCE } from "./robotics-and-embedded.ts";
import { SYSTEMS_REFERENCE } from "./systems.ts";
import { TOOLING_REFERENCE } from "./tooling.ts";
import { VISION_SPEECH_RL_REFERENCE } from "./vision-speech-rl.ts";
import { WEB_AND_CLOUD_REFERENCE } from "./web-and-cloud.ts";

/** Every reference prerequisite. */
export const REFERENCE: readonly ReferenceRecord[] = [
  MATHEMATICS_REFERENCE,
  PROGRAMMING_REFERENCE,
  SYSTEMS_REFERENCE,
  WEB_AND_CLOUD_REFERENCE,
  DATA_REFERENCE,
  MACHINE_LEARNING_REFERENCE,
  DEEP_LEARNING_REFERENCE,
  NLP_REFERENCE,
  VISION_SPEECH_RL_REFERENCE,
  ROBOTICS_AND_EMBEDDED_REFERENCE,
  LLM_FOUNDATIONS_REFERENCE,
  LLM_TRAINING_REFERENCE,
  LLM_INFERENCE_REFERENCE,
  LLM_APPLICATIONS_REFERENCE,
  TOOLING_REFERENCE,
  RESOURCES_REFERENCE,
].flat();
