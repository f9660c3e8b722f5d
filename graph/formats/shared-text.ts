/**
 * What one reader hands another as a short text for the end of an address: a byte for the version, four to check against,
 * JSON by DEFLATE (RFC 1951, by fflate), all in base64url (RFC 4648 §5).
 */
import { Deflate, Inflate } from "fflate";
import { InvalidArgumentError } from "../errors.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { soundRoadmap } from "./sound-roadmap.ts";
import { type Shared, sharedSchema } from "../model/shared.ts";

const VERSION = 1;
const HEAD = 5;
/** Longer texts are not looked at. Characters. */
const LONGEST_TEXT = 2 * 1024 * 1024;
/** What unpacks to more is refused before it is unpacked. Bytes. */
const MOST_BYTES = 8 * 1024 * 1024;
/** DEFLATE makes at most 1,032 bytes of one, so that a slice makes 4 MB at most. */
const SLICE = 4096;

/** The text of what is shared; equal content gives equal text. Throws InvalidArgumentError for what the schema refuses. */
export function writeSharedText(shared: Shared): string {
  const checked = sharedSchema.safeParse(shared);
  if (!checked.success) throw new InvalidArgumentError(`What is to be shared does not fit its schema: ${checked.error.issues[0]?.path.join(".") ?? ""}.`);
  const json = new TextEncoder().encode(JSON.stringify(checked.data));
  const packed = deflated(json);
  const bytes = new Uint8Array(HEAD + packed.length);
  bytes[0] = VERSION;
  new DataView(bytes.buffer).setUint32(1, fnv1a(json));
  bytes.set(packed, HEAD);
  return toBase64url(bytes);
}

/** What a text shares; undefined where it cannot be read, and `diagnostics` then says why. Never throws, unpacks at most 8 MB. */
export function readSharedText(text: string): { readonly value: Shared | undefined; readonly diagnostics: readonly Diagnostic[] } {
  if (text.length > LONGEST_TEXT) return refused("shared-too-large", "The link carries more than is taken from a link. Ask for the file instead.");
  const bytes = fromBase64url(text);
  const version = bytes?.[0] ?? 0;
  if (bytes === undefined || version === 0) return damaged();
  if (version > VERSION) return refused("shared-newer", `The link was made by a newer version of the program (form ${version}; this one reads up to ${VERSION}). Reload the page and open it again.`);
  try {
    const json = inflated(bytes.subarray(HEAD));
    if (json === undefined) return refused("shared-too-large", "What the link carries unpacks to more than is taken from a link. Ask for the file instead.");
    if (bytes.length < HEAD || new DataView(bytes.buffer).getUint32(1) !== fnv1a(json)) return damaged();
    const checked = sharedSchema.safeParse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(json)));
    if (!checked.success || checked.data.roadmaps.some(({ document }) => document >= checked.data.documents.length)) return damaged();
    const roadmaps = checked.data.roadmaps.map((one) => (one.record === undefined ? one : { ...one, record: soundRoadmap(one.record).roadmap }));
    return { value: { ...checked.data, roadmaps }, diagnostics: [] };
  } catch {
    return damaged();
  }
}

function damaged(): ReturnType<typeof readSharedText> {
  return refused("shared-damaged", "The link is damaged: something of it was cut off or changed on the way. Ask for it again, or for the file.");
}

function refused(code: string, message: string): ReturnType<typeof readSharedText> {
  return { value: undefined, diagnostics: [{ code, severity: "error", message, line: 1, column: 1 }] };
}

function deflated(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  const stream = new Deflate({ level: 9, mem: 8 }, (part) => parts.push(part));
  stream.push(bytes, true);
  return joined(parts);
}

/** The bytes unpacked, undefined where they are too many. Throws for what is no DEFLATE stream. */
function inflated(bytes: Uint8Array): Uint8Array | undefined {
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((part) => {
    parts.push(part);
    size += part.length;
  });
  for (let at = 0; at < bytes.length && size <= MOST_BYTES; at += SLICE) stream.push(bytes.slice(at, at + SLICE), at + SLICE >= bytes.length);
  return size > MOST_BYTES ? undefined : joined(parts);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A checksum against accidents: FNV-1a, 32 bits (Fowler, Noll, Vo 1991). */
function fnv1a(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193) >>> 0;
  return sum;
}

function toBase64url(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9_-]+$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
