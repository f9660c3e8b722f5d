/** The person stopped the work; ends the program with exit code 130 and this message, as shells expect. */
export class InterruptedError extends Error {
  override readonly name = "InterruptedError";
}
