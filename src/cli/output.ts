/** The two streams of the command line: results on stdout, messages on stderr. */

/** Writes one JSON value and nothing else, as `JSON.stringify` with two spaces has it, in pieces: the whole of a large atlas is longer than a string may be. Ends where nobody reads on. */
export function printJson(value: object): void {
  for (const piece of jsonPieces(value)) if (!print(piece)) return;
}

/** Lists within the value come item by item, everything else whole. */
function* jsonPieces(value: object): Generator<string> {
  const fields = Array.isArray(value) ? [] : Object.entries(value as Record<string, unknown>).filter(([, field]) => field !== undefined);
  if (fields.length === 0) return yield `${JSON.stringify(value, null, 2)}\n`;
  for (const [at, [key, field]] of fields.entries()) {
    yield `${at === 0 ? "{" : ","}\n  ${JSON.stringify(key)}: `;
    if (Array.isArray(field) && field.length > 0) {
      for (const [place, item] of field.entries()) yield `${place === 0 ? "[" : ","}\n    ${indented(item, "    ")}`;
      yield "\n  ]";
    } else yield indented(field, "  ");
  }
  yield "\n}\n";
}

function indented(value: unknown, by: string): string {
  return (JSON.stringify(value, null, 2) ?? "null").replaceAll("\n", `\n${by}`);
}

export function printText(text: string): void {
  print(text.endsWith("\n") ? text : `${text}\n`);
}

/** Whether anybody may still be reading: `head` closes the pipe when it has seen enough. */
function print(text: string): boolean {
  if (process.stdout.destroyed) return false;
  process.stdout.write(text);
  return true;
}

/** A message for the person, not part of the result. */
export function say(message: string): void {
  process.stderr.write(`${message}\n`);
}
