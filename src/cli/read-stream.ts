/** What has no size beforehand: standard input, a pipe, a device. */
import { readSync } from "node:fs";
import { UnreadableError } from "./unreadable-error.ts";

const PIECE = 65_536;
/** Milliseconds until an input that has nothing yet is asked again. */
const PAUSE = 20;

/** All bytes of a file descriptor, those that are still to come included. Throws UnreadableError above `most` bytes: some never end. */
export function readStream(descriptor: number, name: string, most: number): Uint8Array {
  const pieces: Buffer[] = [];
  for (let size = 0; ; ) {
    const piece = Buffer.allocUnsafe(PIECE);
    const count = next(descriptor, piece);
    if (count === 0) return Buffer.concat(pieces);
    if ((size += count) > most) throw new UnreadableError(`${name} is larger than ${most / 1024 / 1024} MB: expected a text document. Split it and try again.`);
    pieces.push(piece.subarray(0, count));
  }
}

function next(descriptor: number, piece: Buffer): number {
  for (;;) {
    try {
      return readSync(descriptor, piece);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EOF") return 0;
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}
