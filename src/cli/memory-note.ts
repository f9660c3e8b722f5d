/** What a command about thousands of files says before it begins, where the memory that it may use could be too little. */

/** Bytes of heap that merging takes for a byte of text, measured with many short concepts: the dearest there are. */
const HEAP_FOR_A_BYTE = 35;

/** The note for so many bytes of text where the heap may grow to `limit` bytes; null where that is enough. */
export function memoryNote(bytes: number, limit: number): string | null {
  const needed = bytes * HEAP_FOR_A_BYTE;
  if (needed <= limit) return null;
  return `${inMegabytes(bytes)} MB of text may take up to ${inGigabytes(needed)} GB of memory, and Node may use ${inGigabytes(limit)} GB. If it ends for want of memory, begin with NODE_OPTIONS=--max-old-space-size=${Math.ceil((needed * 1.2) / 2 ** 20)}.`;
}

function inMegabytes(bytes: number): string {
  return Math.round(bytes / 1e6).toLocaleString("en");
}

function inGigabytes(bytes: number): string {
  return (bytes / 1e9).toFixed(1);
}
