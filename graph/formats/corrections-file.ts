/** Corrections as a file: what a reader gives to others, or keeps. */
import { InvalidArgumentError } from "../errors.ts";
import { correctionFileSchema, type Correction } from "../model/correction.ts";
import type { Diagnostic } from "../model/diagnostic.ts";

const SCHEMA = 1;

/** The text of a file of corrections: fields in the schema's order, two spaces, a line break at the end, so that reading and writing again gives the same bytes. Throws InvalidArgumentError for a record that the schema refuses. */
export function writeCorrectionsFile(corrections: readonly Correction[]): string {
  const checked = correctionFileSchema.safeParse({ schema: SCHEMA, corrections });
  if (checked.success) return `${JSON.stringify(checked.data, null, 2)}\n`;
  const [issue] = checked.error.issues;
  throw new InvalidArgumentError(`A correction to be written does not fit its schema: ${issue?.message ?? ""} (at ${issue?.path.join(".") ?? ""}).`);
}

/** The corrections of a text; undefined where it holds none, and `diagnostics` then says why. Never throws. Linear. */
export function readCorrectionsFile(text: string): { readonly value: readonly Correction[] | undefined; readonly diagnostics: readonly Diagnostic[] } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return refused("not-json", "Expected a file of corrections (JSON), but the text is not JSON or ends too soon.");
  }
  const schema = typeof parsed === "object" && parsed !== null && "schema" in parsed ? parsed.schema : undefined;
  if (typeof schema === "number" && schema > SCHEMA) return refused("newer-schema", `The corrections are of schema ${schema}, but this version reads schema ${SCHEMA} only. Update the program.`);
  const checked = correctionFileSchema.safeParse(parsed);
  if (checked.success) return { value: checked.data.corrections, diagnostics: [] };
  const [issue] = checked.error.issues;
  return refused("bad-corrections-file", `Expected {"schema": ${SCHEMA}, "corrections": [...]}, but ${issue?.path.join(".") || "the value"}: ${issue?.message ?? "wrong form"}.`);
}

function refused(code: string, message: string): { value: undefined; diagnostics: Diagnostic[] } {
  return { value: undefined, diagnostics: [{ code, severity: "error", message, line: 1, column: 1 }] };
}
