/** Encodings are recognised and said; what is no text is refused with a reason. */
import { describe, expect, it } from "vitest";
import { decodeText } from "../../graph/parse/decode-text.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean, mark: boolean): Uint8Array => {
  const units = `${mark ? "\ufeff" : ""}${text}`;
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), isLittle);
  return bytes;
};
/** As Windows wrote western texts. */
const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => ({ "–": 0x96, "“": 0x93, "”": 0x94, "’": 0x92, "€": 0x80 })[sign] ?? sign.charCodeAt(0));
/** 第一阶段：学习Python和线性代数，然后机器学习。 */
const GB = Uint8Array.from([0xb5, 0xda, 0xd2, 0xbb, 0xbd, 0xd7, 0xb6, 0xce, 0xa3, 0xba, 0xd1, 0xa7, 0xcf, 0xb0, ...utf8("Python"), 0xba, 0xcd, 0xcf, 0xdf, 0xd0, 0xd4, 0xb4, 0xfa, 0xca, 0xfd, 0xa3, 0xac, 0xc8, 0xbb, 0xba, 0xf3]);
const TEXT = "# 路线 Roadmap\n- 数学\n";

describe("encodings", () => {
  it.each([
    ["utf-8", utf8(TEXT), TEXT],
    ["utf-8-bom", utf8(`\ufeff${TEXT}`), TEXT],
    ["utf-16le", utf16(TEXT, true, true), TEXT],
    ["utf-16be", utf16(TEXT, false, true), TEXT],
    ["utf-16le", utf16(TEXT, true, false), TEXT],
    ["utf-16be", utf16(TEXT, false, false), TEXT],
    ["gb18030", GB, "第一阶段：学习Python和线性代数，然后"],
    ["windows-1252", latin("Für Anfänger – “l’élève” kostet 5 €\nnaïve Bayes\n"), "Für Anfänger – “l’élève” kostet 5 €\nnaïve Bayes\n"],
  ])("%s", (encoding, bytes, text) => {
    const decoded = decodeText(bytes);
    expect(decoded.text).toBe(text);
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.diagnostics.map(({ code, severity }) => [code, severity])).toEqual(encoding === "utf-8" ? [] : [["encoding", "info"]]);
  });

  it("takes a few bad bytes in UTF-8 for damage, not for another encoding", () => {
    const bytes = utf8(TEXT.repeat(20));
    bytes[100] = 0xff;
    const decoded = decodeText(bytes);
    expect(decoded.encoding).toBe("utf-8");
    expect(decoded.text).toContain("# 路线 Roadmap");
    expect(decoded.diagnostics[0]).toMatchObject({ code: "bad-bytes", severity: "warning" });
  });

  it("keeps a replacement sign that the author wrote", () => {
    expect(decodeText(utf8("a\ufffdb")).diagnostics).toEqual([]);
  });
});

describe("what is no text", () => {
  it.each([
    ["an empty file", new Uint8Array(), "empty-file", "empty file"],
    ["a PDF", utf8("%PDF-1.7\n…"), "binary-file", "a PDF"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), "binary-file", "PNG"],
    ["a Word file", Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), "binary-file", "ZIP"],
    ["zero bytes", Uint8Array.from([1, 0, 0, 2, 65, 0, 0, 0, 66, 67, 0, 0, 9]), "binary-file", "zero bytes"],
    ["50 MB", new Uint8Array(50 * 1024 * 1024).fill(65), "too-large", "got 50 MB"],
  ])("%s", (_, bytes, code, part) => {
    const decoded = decodeText(bytes);
    expect(decoded.text).toBe("");
    expect(decoded.diagnostics).toHaveLength(1);
    expect(decoded.diagnostics[0]).toMatchObject({ code, severity: "error" });
    expect(decoded.diagnostics[0]?.message).toMatch(/^Expected .*, got .*\. .*\.$/);
    expect(decoded.diagnostics[0]?.message).toContain(part);
  });
});
