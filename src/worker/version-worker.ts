/** Weighs versions of a roadmap off the main thread. */
import "./no-eval.ts";
import { answerVersion } from "./answer-version.ts";
import { serve } from "./serve.ts";
import type { VersionAnswer, VersionQuestion } from "./version-protocol.ts";

serve<VersionQuestion, VersionAnswer>(answerVersion);
