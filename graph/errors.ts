/** The few errors that a wrong call throws. Wrong input never throws: it gives diagnostics. */

/** The arguments do not fit together or are out of range; the message says what was expected and what came. */
export class InvalidArgumentError extends Error {
  override readonly name = "InvalidArgumentError";
}

/** A name stands for no concept, roadmap or stage, or for several, which `stands` tells; `candidates` are the nearest, or all that are meant. */
export class NotFoundError extends Error {
  override readonly name = "NotFoundError";
  constructor(
    message: string,
    readonly candidates: readonly string[] = [],
    readonly stands: "for none" | "for several" = "for none",
  ) {
    super(message);
  }
}

/** Data that claims to be of this program's format is not, or comes from a newer version. */
export class FormatError extends Error {
  override readonly name = "FormatError";
}
