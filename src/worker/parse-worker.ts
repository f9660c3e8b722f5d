/** Reads texts off the main thread. */
import "./no-eval.ts";
import { importText } from "../../graph/index.ts";
import type { ParseAnswer, ParseQuestion } from "./protocol.ts";
import { serve } from "./serve.ts";

serve<ParseQuestion, ParseAnswer>((question) => importText(question));
