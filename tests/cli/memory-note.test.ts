/** Whether thousands of files are begun with a word about memory. */
import { expect, test } from "vitest";
import { memoryNote } from "../../src/cli/memory-note.ts";

test.each([
  [10_000_000, 4e9, null],
  [90_000_000, 4e9, null],
  [300_000_000, 4e9, "300 MB of text may take up to 10.5 GB of memory, and Node may use 4.0 GB. If it ends for want of memory, begin with NODE_OPTIONS=--max-old-space-size=12017."],
])("%i bytes of text, %i of heap", (bytes, limit, note) => expect(memoryNote(bytes, limit)).toBe(note));
