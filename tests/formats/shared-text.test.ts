/** Shared texts: out and in again loses nothing; damaged, newer and oversized ones are refused with words and at no cost. */
import fc from "fast-check";
import { deflateSync } from "fflate";
import { describe, expect, test } from "vitest";
import { parseDocument, readSharedText, type Shared, writeSharedText } from "../../graph/index.ts";

const markdown = "# 大模型 Roadmap\n\n## 第一阶段：基础（1-2个月）\n\n先学 **Python**，再学 **NumPy**。\n";
const [read] = parseDocument({ name: "a.md", text: markdown }).roadmaps;

const anyShared: fc.Arbitrary<Shared> = fc
  .record({
    address: fc.string({ maxLength: 200, unit: "grapheme" }),
    documents: fc.array(fc.record({ name: fc.string({ maxLength: 40 }), text: fc.string({ maxLength: 2000, unit: "grapheme" }) }), { minLength: 1, maxLength: 3 }),
    ids: fc.array(fc.record({ id: fc.constantFrom("a", "线路-2", read!.id), at: fc.nat(2), whole: fc.boolean() }), { maxLength: 3 }),
    decided: fc.boolean(),
  })
  .map(({ address, documents, ids, decided }) => ({
    address,
    documents,
    roadmaps: ids.map(({ id, at, whole }) => ({ id: id as Shared["roadmaps"][number]["id"], document: at % documents.length, called: read!.id, ...(whole ? { record: structuredClone(read!) } : {}) })),
    corrections: decided ? [{ kind: "drop", roadmap: read!.id, reason: "因为", concept: { concept: read!.concepts[0]!.id, label: read!.concepts[0]!.label, quote: null } }] : [],
    decisions: decided ? [{ kind: "join", one: { concept: read!.concepts[0]!.id }, other: { concept: read!.concepts[1]!.id, roadmap: read!.id }, reason: "" }] : [],
  }));

const plain: Shared = { address: "", documents: [{ name: "a.md", text: markdown.repeat(20) }], roadmaps: [], corrections: [], decisions: [] };

/** A shared text around any packed bytes. */
function around(version: number, packed: Uint8Array): string {
  return Buffer.from([version, 0, 0, 0, 0, ...packed]).toString("base64url");
}

describe("laws", () => {
  test("out and in again is the same, byte by byte, and fits an address", () => {
    fc.assert(
      fc.property(anyShared, (shared) => {
        const text = writeSharedText(shared);
        expect(text).toMatch(/^[A-Za-z0-9_-]+$/);
        const { value, diagnostics } = readSharedText(text);
        expect(diagnostics).toEqual([]);
        expect(value).toEqual(shared);
        expect(writeSharedText(value!)).toBe(text);
      }),
      { numRuns: 30 },
    );
  });

  test("any text, and any text that is nearly a shared one, gives a value or one finding", () => {
    const whole = writeSharedText(plain);
    const nearly = fc.record({ at: fc.nat(whole.length - 1), letter: fc.constantFrom(..."AZaz09-_") }).map(({ at, letter }) => whole.slice(0, at) + letter + whole.slice(at + 1));
    const cut = fc.nat(whole.length - 1).map((end) => whole.slice(0, end));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), nearly, cut), (text) => {
        const { value, diagnostics } = readSharedText(text);
        if (value === undefined) expect(diagnostics).toHaveLength(1);
        else expect(value).toEqual(plain);
      }),
      { numRuns: 300 },
    );
  });
});

describe("refused with words", () => {
  const huge = deflateSync(new Uint8Array(200 * 1024 * 1024), { level: 9 });
  test.each([
    ["nothing", "", "shared-damaged"],
    ["no base64url", "a+b", "shared-damaged"],
    ["cut off", writeSharedText(plain).slice(0, -9), "shared-damaged"],
    ["a later version", around(2, new Uint8Array(9)), "shared-newer"],
    ["other content", around(1, deflateSync(new TextEncoder().encode("[1]"))), "shared-damaged"],
    ["200 MB of nothing in 200 KB", around(1, huge), "shared-too-large"],
    ["too long to look at", "A".repeat(3_000_000), "shared-too-large"],
  ])("%s", (_, text, code) => {
    const { value, diagnostics } = readSharedText(text);
    expect(value).toBeUndefined();
    expect(diagnostics.map((one) => one.code)).toEqual([code]);
  });

  test("what is not of the schema is not written", () => {
    expect(() => writeSharedText({ ...plain, address: "a".repeat(20_001) })).toThrow(/schema: address/);
  });
});

test("a Chinese document is a fifth of itself", () => {
  expect(writeSharedText(plain).length).toBeLessThan(new TextEncoder().encode(plain.documents[0]!.text).length / 5);
});
