/** Reads documents off the main thread. */
import "./no-eval.ts";
import { parseDocument } from "../../graph/index.ts";
import type { ParseAnswer, ParseQuestion } from "./protocol.ts";
import { serve } from "./serve.ts";

serve<ParseQuestion, ParseAnswer>((question) => parseDocument(question));
