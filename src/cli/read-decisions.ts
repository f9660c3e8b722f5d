/** A reader's decisions on alignment from a file. */
import { readFileSync } from "node:fs";
import { decisionsSchema, FormatError, type Decision } from "../../graph/index.ts";
import { UnreadableError } from "./unreadable-error.ts";

/** The decisions in a JSON file. Throws UnreadableError for a file that cannot be read, FormatError for one that holds something else. */
export function readDecisions(file: string): Decision[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw new UnreadableError(`Cannot read ${file}: ${(error as Error).message}. Give the path of a JSON file with decisions.`);
  }
  const parsed = decisionsSchema.safeParse(valueOf(text, file));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new FormatError(`${file} does not hold decisions: ${issue?.path.join(".") || "the value"}: ${issue?.message ?? "wrong form"}. Expected a list like [{"kind": "join", "one": {"concept": "rnn"}, "other": {"concept": "recurrent-neural-network"}, "reason": "the same"}].`);
}

function valueOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new FormatError(`${file} is no JSON: ${(error as Error).message}.`);
  }
}
