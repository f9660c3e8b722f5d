/** Bytes to text: finds out the encoding that a roadmap was saved in, or says why the bytes are no text. */
import type { Diagnostic, Severity } from "../model/diagnostic.ts";
import { findBinaryFormat } from "./binary-format.ts";
import { MAX_TEXT } from "./reading.ts";

export type Encoding = "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | "gb18030" | "windows-1252";

export interface DecodedText {
  /** Without a byte order mark; "" when the bytes are no text. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly diagnostics: readonly Diagnostic[];
}

/** How much of the bytes is looked at where a guess is enough. */
const SAMPLE = 65_536;

/** The text of the bytes. Judged by the byte order mark, the pattern of zero bytes, strict UTF-8, how Chinese GB18030 would be, and how western the letters of Windows. Linear. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0) return failed("empty-file", "Expected a text file with a roadmap, got an empty file. Check that it was saved or downloaded completely.");
  if (bytes.length > MAX_TEXT) return failed("too-large", `Expected a file of at most 20 MB, got ${Math.round(bytes.length / 1024 / 1024)} MB. Give the part that holds the roadmap.`);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decoded(bytes, "utf-8-bom");
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, "utf-16be");
  const format = findBinaryFormat(bytes);
  if (format !== undefined) return failed("binary-file", `Expected a text file (Markdown, HTML or plain text), got ${format.name}. ${format.advice}`);
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return decoded(bytes, wide);
  if (bytes.subarray(0, SAMPLE).includes(0)) return failed("binary-file", "Expected a text file (Markdown, HTML or plain text), got binary data (it holds zero bytes). Export the roadmap as text and give that.");
  if (isStrict(bytes, "utf-8")) return decoded(bytes, "utf-8");
  const sample = bytes.subarray(0, SAMPLE);
  if (isChinese(new TextDecoder("gb18030").decode(sample))) return decoded(bytes, "gb18030");
  return decoded(bytes, isWestern(sample) ? "windows-1252" : "utf-8");
}

function decoded(bytes: Uint8Array, encoding: Encoding): DecodedText {
  const text = encoding === "windows-1252" ? western(bytes) : new TextDecoder(encoding === "utf-8-bom" ? "utf-8" : encoding).decode(bytes);
  const bad = text.split("\ufffd").length - 1;
  const diagnostics: Diagnostic[] = [];
  if (encoding !== "utf-8") diagnostics.push(diagnostic("encoding", "info", `The file is not plain UTF-8: it was read as ${encoding.toUpperCase()}.`));
  if (bad > 0 && !isStrict(bytes, encoding)) diagnostics.push(diagnostic("bad-bytes", "warning", `${bad} places in the file are no valid ${encoding.toUpperCase()} and are shown as "\ufffd". Save the file as UTF-8.`));
  return { text, encoding, diagnostics };
}

function failed(code: string, message: string): DecodedText {
  return { text: "", encoding: "utf-8", diagnostics: [diagnostic(code, "error", message)] };
}

function diagnostic(code: string, severity: Severity, message: string): Diagnostic {
  return { code, severity, message, line: 1, column: 1 };
}

function isStrict(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding === "utf-8-bom" ? "utf-8" : encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 without a byte order mark: its ASCII letters leave zeros in every other place, and in no other. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd < 2 || bytes.length % 2 !== 0 || Math.min(even, odd) * 50 > Math.max(even, odd)) return undefined;
  const encoding = odd > even ? "utf-16le" : "utf-16be";
  const text = new TextDecoder(encoding).decode(sample);
  const odds = text.match(/[\u0000-\u0008\u000e-\u001f\ud800-\udfff\ue000-\uf8ff\ufffd]/g)?.length ?? 0;
  return odds * 20 <= text.length ? encoding : undefined;
}

/** Whether text that was read as GB18030 is: hardly any error, and most of what is not ASCII are common Chinese letters and signs. */
function isChinese(text: string): boolean {
  let wide = 0;
  let common = 0;
  let bad = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 128) continue;
    wide++;
    if ((unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3000 && unit <= 0x303f) || (unit >= 0xff00 && unit <= 0xff5e) || (unit >= 0x2010 && unit <= 0x2642)) common++;
    if (unit === 0xfffd || (unit >= 0xe000 && unit <= 0xf8ff)) bad++;
  }
  return wide > 0 && bad * 50 <= wide && common * 10 >= wide * 8;
}

/** Whether the bytes are Latin letters as Windows wrote them: what is not ASCII is rare, no letter of UTF-8, and a letter or mark of western texts. */
function isWestern(bytes: Uint8Array): boolean {
  const wide = /[^\u0000-\u007f]/g;
  const unicode = (new TextDecoder("utf-8").decode(bytes).match(wide) ?? []).filter((sign) => sign !== "\ufffd").length;
  const signs = western(bytes).match(wide) ?? [];
  const known = signs.filter((sign) => /[À-ÖØ-öø-ÿŒœŠšŽžŸ‘’“”„‚–—…•€£§°±·«»¿¡©®™²³½µª\u00a0´]/.test(sign)).length;
  return unicode === 0 && known === signs.length && signs.length * 4 <= bytes.length;
}

/** What Windows has where ISO 8859-1 has controls, from 0x80 on. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The bytes as Windows-1252. Some engines decode it as ISO 8859-1, so the signs that differ are put in here. */
function western(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252").decode(bytes).replace(/[\u0080-\u009f]/g, (sign) => WINDOWS.charAt(sign.charCodeAt(0) - 0x80));
}
