/** What is recognised, unpacked and refused; the pipeline from any bytes to roadmaps. */
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { InvalidArgumentError } from "../../../graph/errors.ts";
import { IMPORT_KINDS, importFiles, recogniseFormat } from "../../../graph/import-files.ts";

const OPML = `<?xml version="1.0"?><opml version="2.0"><head><title>Maths</title></head><body>
<outline text="Phase 1: Foundations"><outline text="Linear algebra"/><outline text="Calculus"/></outline>
<outline text="Phase 2: Learning"><outline text="Gradient descent"/></outline></body></opml>`;

describe("recognising", () => {
  test.each([
    ["opml", OPML, "notes.txt"],
    ["json", '{"schema":1,"roadmaps":[]}', "a.md"],
    ["html", "<!doctype html><html><body><p>x</p></body></html>", "a.md"],
    ["markdown", "# Plan\n\n- Python\n", "a.txt"],
    ["text", "Learn Python, then NumPy.", "a.md"],
    ["text", "", "a.opml"],
  ])("%s by content, not by name", (kind, text, name) => {
    expect(recogniseFormat(text, name).kind).toBe(kind);
  });

  test("an unknown kind is a wrong call", () => {
    expect(() => importFiles([], { as: "docx" })).toThrow(InvalidArgumentError);
  });
});

describe("archives", () => {
  test("are read file by file, pictures left aside and counted", () => {
    const bytes = zipSync({ "a/plan.opml": strToU8(OPML), "a/picture.png": new Uint8Array(9), "b.md": strToU8("- Python\n"), "__MACOSX/b.md": strToU8("x") });
    const all = importFiles([{ name: "all.zip", bytes }]);
    expect(all.map(({ name, kind }) => [name, kind])).toEqual([["all.zip/a/plan.opml", "opml"], ["all.zip/b.md", "markdown"]]);
    expect(all[0]?.dropped).toMatchObject([{ count: 1, one: "file that is no text" }]);
  });

  test("within archives are opened twice, then refused", () => {
    const one = zipSync({ "x.md": strToU8("- Python\n") });
    const two = zipSync({ "one.zip": one });
    expect(importFiles([{ name: "two.zip", bytes: two }])[0]?.name).toBe("two.zip/one.zip/x.md");
    const three = importFiles([{ name: "three.zip", bytes: zipSync({ "two.zip": two }) }]);
    expect(three[0]?.diagnostics).toMatchObject([{ code: "bad-archive", severity: "error" }]);
    const map = zipSync({ "content.json": strToU8(JSON.stringify([{ rootTopic: { title: "Path", children: { attached: [{ title: "Python" }] } } }])), "metadata.json": strToU8("{}") });
    expect(importFiles([{ name: "o.zip", bytes: zipSync({ "i.zip": zipSync({ "m.xmind": map }) }) }])).toMatchObject([{ name: "o.zip/i.zip/m.xmind", kind: "xmind" }]);
    const mixed = importFiles([{ name: "m.zip", bytes: zipSync({ "good.md": strToU8("- Python\n"), "bad.docx": strToU8("PK\u0003\u0004junk"), "two.zip": two, "three.zip": zipSync({ "two.zip": two }) }) }]);
    expect(mixed.map(({ name, kind }) => [name, kind])).toEqual([["m.zip/good.md", "markdown"], ["m.zip/bad.docx", null], ["m.zip/three.zip/two.zip", null], ["m.zip/two.zip/one.zip", null]]);
  });

  test("that unpack to far more than they are refused, damaged ones too", () => {
    const bomb = zipSync({ "a.txt": new Uint8Array(3_000_000) });
    const [read] = importFiles([{ name: "bomb.zip", bytes: bomb }]);
    expect(read?.kind).toBeNull();
    expect(read?.diagnostics[0]?.message).toMatch(/times its size/);
    expect(importFiles([{ name: "cut.zip", bytes: zipSync({ "a.md": strToU8("x") }).subarray(0, 40) }])[0]?.diagnostics).toMatchObject([{ code: "bad-archive" }]);
  });

  test("that lie about a size give no more than they said", () => {
    const bomb = zipSync({ "a.txt": new Uint8Array(3_000_000) });
    const view = new DataView(bomb.buffer);
    for (let i = 0; i < bomb.length - 28; i++) if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, 1000, true);
    const documents = importFiles([{ name: "lie.zip", bytes: bomb }]).flatMap((each) => each.documents);
    for (const { text } of documents) expect(text.length).toBeLessThanOrEqual(1000);
  });

  test("names in the letters of Chinese Windows are read", () => {
    const gbk = Uint8Array.from([0xb1, 0xca, 0xbc, 0xc7]); // 笔记
    const bytes = zipSync({ "1234.md": strToU8("- Python\n") });
    const text = Buffer.from(bytes).toString("latin1").replaceAll("1234.md", `${Buffer.from(gbk).toString("latin1")}.md`);
    expect(importFiles([{ name: "a.zip", bytes: Uint8Array.from(Buffer.from(text, "latin1")) }])[0]?.name).toBe("a.zip/笔记.md");
  });

  test("of office programs are refused with a way out", () => {
    const [read] = importFiles([{ name: "a.docx", bytes: zipSync({ "[Content_Types].xml": strToU8("<x/>"), "word/document.xml": strToU8("<x/>") }) }]);
    expect(read?.diagnostics[0]?.message).toMatch(/office program/);
  });
});

describe("OPML", () => {
  test("becomes stages and concepts that say where they came from", () => {
    const [read] = importFiles([{ name: "maths.opml", text: OPML }]);
    const [document] = read?.documents ?? [];
    expect(document?.roadmaps[0]).toMatchObject({ title: "Maths", stages: [{ number: 1 }, { number: 2 }] });
    expect(document?.roadmaps[0]?.concepts.map(({ id }) => id)).toEqual(["linear-algebra", "calculus", "gradient-descent"]);
    expect(document?.origins.find(({ line }) => document.text.split("\n")[line - 1] === "- Calculus")).toMatchObject({ file: "maths.opml", fileLine: 2 });
  });

  test("expands no entities and loads none", () => {
    const bomb = `<!DOCTYPE opml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]><opml><body><outline text="&b; &f; &constructor;"/></body></opml>`;
    const [read] = importFiles([{ name: "x.opml", text: bomb }]);
    expect(read?.kind).toBe("opml");
    expect(read?.documents[0]?.text).toContain("&b; &f; &constructor;".replaceAll("&", "\\&"));
    expect(read?.diagnostics).toMatchObject([{ code: "xml-fault" }]);
  });

  test("ten thousand lines within each other are cut, not followed", () => {
    const deep = `<opml><body>${'<outline text="x">'.repeat(10_000)}${"</outline>".repeat(10_000)}</body></opml>`;
    expect(importFiles([{ name: "x", text: deep }])[0]?.diagnostics).toMatchObject([{ code: "xml-limit" }]);
  });
});

test("any bytes, read as any kind, give a result", () => {
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string({ maxLength: 200 }).map((text) => strToU8(text))), fc.constantFrom(undefined, ...IMPORT_KINDS), (bytes, as) => {
      expect(importFiles([{ name: "x", bytes }], as === undefined ? {} : { as })).toHaveLength(1);
    }),
  );
});
