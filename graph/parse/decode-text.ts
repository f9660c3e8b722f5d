/** Bytes to text: the encoding is recognised by its mark, by zero bytes, by strict UTF-8, else it is GB18030; binary files are named as such. */
import type { Diagnostic } from "../model/diagnostic.ts";

export type Encoding = "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | "gb18030";

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  readonly diagnostics: readonly Diagnostic[];
}

const MAGIC: readonly (readonly [readonly number[], string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], "a PNG picture"],
  [[0xff, 0xd8, 0xff], "a JPEG picture"],
  [[0x47, 0x49, 0x46, 0x38], "a GIF picture"],
  [[0x25, 0x50, 0x44, 0x46], "a PDF document"],
  [[0x50, 0x4b, 0x03, 0x04], "a zip archive (a .docx or .xmind file is one too)"],
  [[0x1f, 0x8b], "a gzip archive"],
  [[0xd0, 0xcf, 0x11, 0xe0], "an old Office document"],
];

/** The text of the bytes without its byte order mark; an error diagnostic and no text for a binary file. Linear. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const magic = MAGIC.find(([start]) => start.every((byte, i) => bytes[i] === byte));
  if (magic !== undefined) return refuse(`Expected a text document, got ${magic[1]}. Open it and paste its text, or save it as text or Markdown.`);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decode(bytes.subarray(3), "utf-8", "utf-8-bom");
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes.subarray(2), "utf-16le", "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes.subarray(2), "utf-16be", "utf-16be");
  const zeros = zeroPattern(bytes);
  if (zeros === "le") return decode(bytes, "utf-16le", "utf-16le");
  if (zeros === "be") return decode(bytes, "utf-16be", "utf-16be");
  if (zeros === "binary") return refuse("Expected a text document, got a binary file (it has zero bytes). Open it in its own program and paste its text.");
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), encoding: "utf-8", diagnostics: [] };
  } catch {
    return decode(bytes, "gb18030", "gb18030");
  }
}

function decode(bytes: Uint8Array, label: string, encoding: Encoding): DecodedText {
  const text = new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
  const bad = text.match(/\ufffd/g)?.length ?? 0;
  if (bad === 0) return { text, encoding, diagnostics: [] };
  if (bad * 10 > text.length) return refuse("Expected a text document in UTF-8, UTF-16 or GB18030, got bytes that are none of them. Save the file as UTF-8 and try again.");
  const message = `${bad} characters could not be read as ${encoding}; they show as \ufffd. Save the file as UTF-8 if they matter.`;
  return { text, encoding, diagnostics: [{ code: "bad-characters", severity: "warning", message, line: 1, column: 1 }] };
}

function refuse(message: string): DecodedText {
  return { text: "", encoding: "utf-8", diagnostics: [{ code: "binary-file", severity: "error", message, line: 1, column: 1 }] };
}

/** Where the zero bytes stand in the first 4 KB: on odd or even places only (UTF-16 of mostly Latin text), or anywhere. */
function zeroPattern(bytes: Uint8Array): "none" | "le" | "be" | "binary" {
  let even = 0;
  let odd = 0;
  const end = Math.min(bytes.length, 4096);
  for (let i = 0; i < end; i++) if (bytes[i] === 0) i % 2 === 0 ? even++ : odd++;
  if (even + odd === 0) return "none";
  if (even === 0 && odd * 8 > end && bytes.length % 2 === 0) return "le";
  if (odd === 0 && even * 8 > end && bytes.length % 2 === 0) return "be";
  return "binary";
}
