/** Input that the command line cannot read; ends the program with exit code 2 and this message. */
export class UnreadableError extends Error {
  override readonly name = "UnreadableError";
}
