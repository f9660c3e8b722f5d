/** A reader's decisions on alignment from a file. */
import { decisionsSchema, FormatError, type Decision } from "../../graph/index.ts";
import { readOwnFile } from "./read-own-file.ts";

/** The decisions in a JSON file. Throws UnreadableError for a file that cannot be read, FormatError for one that holds something else. */
export function readDecisions(file: string): Decision[] {
  const parsed = decisionsSchema.safeParse(valueOf(readOwnFile(file, "decisions"), file));
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
