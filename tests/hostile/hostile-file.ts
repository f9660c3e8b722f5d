/** One file that is meant to harm, made when it is asked for. */
export interface HostileFile {
  /** Unique; what comes behind the last "." is what the file would be called. */
  readonly name: string;
  /** What it tries, as docs/reliability.md counts it. */
  readonly family: "script" | "link" | "sign" | "size" | "depth" | "shape" | "number" | "bytes";
  readonly make: () => string | Uint8Array;
}

/** The file as the library takes it. */
export function toInput({ name, make }: HostileFile): { readonly name: string; readonly text: string } | { readonly name: string; readonly bytes: Uint8Array } {
  const made = make();
  return typeof made === "string" ? { name, text: made } : { name, bytes: made };
}
