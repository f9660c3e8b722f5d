/** Files that people take for texts: told by their first bytes. */

export interface BinaryFormat {
  /** With its article, as it stands in a sentence. */
  readonly name: string;
  /** What to do instead. */
  readonly advice: string;
}

const COPY = "Copy its text out and paste that, or save it as text.";
const PICTURE = "Pictures cannot be read; give the roadmap as text.";
const UNPACK = "Unpack it and give the text file inside.";

const FORMATS: readonly (readonly [string, BinaryFormat])[] = [
  ["%PDF", { name: "a PDF", advice: COPY }],
  ["\x89PNG", { name: "a PNG picture", advice: PICTURE }],
  ["\xff\xd8\xff", { name: "a JPEG picture", advice: PICTURE }],
  ["GIF8", { name: "a GIF picture", advice: PICTURE }],
  ["BM", { name: "a BMP picture", advice: PICTURE }],
  ["PK\x03\x04", { name: "a ZIP archive (Word, EPUB and XMind files are such archives too)", advice: `${UNPACK} From Word, save as plain text.` }],
  ["\x1f\x8b", { name: "a gzip archive", advice: UNPACK }],
  ["7z\xbc\xaf", { name: "a 7z archive", advice: UNPACK }],
  ["Rar!", { name: "a RAR archive", advice: UNPACK }],
  ["\xd0\xcf\x11\xe0", { name: "an old Word, Excel or PowerPoint file", advice: COPY }],
  ["{\\rtf", { name: "a rich text (RTF) file", advice: COPY }],
  ["\x7fELF", { name: "a program", advice: "Give the roadmap as text." }],
  ["MZ", { name: "a program", advice: "Give the roadmap as text." }],
];

/** The format whose signature the bytes begin with, or undefined. Two-letter signatures count only before a zero byte. */
export function findBinaryFormat(bytes: Uint8Array): BinaryFormat | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const found = FORMATS.find(([signature]) => start.startsWith(signature));
  if (found === undefined || (/^[A-Z]{2}$/.test(found[0]) && !bytes.subarray(0, 64).includes(0))) return riff(bytes, start);
  return found[1];
}

function riff(bytes: Uint8Array, start: string): BinaryFormat | undefined {
  const isWebp = start.startsWith("RIFF") && String.fromCharCode(...bytes.subarray(8, 12)) === "WEBP";
  return isWebp ? { name: "a WebP picture", advice: PICTURE } : undefined;
}
