// @vitest-environment happy-dom
/** Mermaid's own parser reads what is written: every concept, stage and arrow, every label letter by letter. */
import DOMPurify from "dompurify";
import fc from "fast-check";
import mermaidProgram from "mermaid";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { mermaid } from "../../graph/formats/mermaid.ts";
import { mermaidLabel } from "../../graph/formats/mermaid-label.ts";
import type { Roadmap } from "../../graph/model/roadmap.ts";
import { fixtureRoadmap } from "../support/fixture-roadmap.ts";
import { smallRoadmap } from "../support/small-roadmap.ts";
import { anyRoadmap, anyText, printable } from "./any-roadmap.ts";

/** In happy-dom the sanitizer that Mermaid calls on labels drops text in front of `<br/>`; the only tag that labels hold needs none. */
beforeAll(() => {
  vi.spyOn(DOMPurify, "sanitize").mockImplementation(((text: string) => text) as unknown as typeof DOMPurify.sanitize);
});

interface FlowDb {
  getVertices(): ReadonlyMap<string, { readonly text: string; readonly type: string; readonly classes: readonly string[] }>;
  getEdges(): readonly { readonly start: string; readonly end: string; readonly stroke: string; readonly length: number; readonly type: string; readonly text: string }[];
  getSubGraphs(): readonly { readonly id: string; readonly title: string; readonly nodes: readonly string[] }[];
  getAccTitle(): string;
}

async function read(text: string): Promise<FlowDb> {
  await mermaidProgram.parse(text);
  return (await mermaidProgram.mermaidAPI.getDiagramFromText(text)).db as unknown as FlowDb;
}

/** What a browser shows for the parser's text: placeholders are character references, `<br/>` a line break. */
function shown(text: string): string {
  return text.replace(/<br\s*\/?>/g, "\n").replace(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

/** The text as a label can show it. */
function asLabel(text: string): string {
  return printable(text).split(/\r\n|[\n\r\u2028\u2029]/).map((line) => line.replace(/[ \t]+/g, " ").trim()).filter((line) => line !== "").join("\n");
}

const own = ({ label }: Roadmap["concepts"][number], { language }: Roadmap): string => label[language] ?? label.zh ?? label.en ?? "";

describe("mermaid", () => {
  test("is read back: stages in stages, bases as strokes, choices as diamonds", async () => {
    const db = await read(mermaid.write(smallRoadmap).text);
    expect(db.getSubGraphs().map(({ title, nodes }) => [shown(title), nodes])).toEqual([
      ["工具 & 环境", ["c_librosa", "c_torchaudio"]],
      ["声音", ["s_s2", "c_fourier-transform", "c_mel-spectrogram", "c_sampling"]],
      ["模型 #1", ["c_ctc", "c_whisper"]],
    ]);
    expect(db.getEdges().map((edge) => `${edge.start} ${edge.type}/${edge.stroke}${edge.length}${edge.text} ${edge.end}`)).toEqual([
      "c_fourier-transform arrow_point/dotted1 c_mel-spectrogram",
      "c_mel-spectrogram arrow_point/dotted3 c_ctc",
      "c_mel-spectrogram arrow_point/normal1 c_whisper",
      "c_sampling arrow_point/normal1 c_ctc",
      "c_sampling arrow_point/normal1 c_fourier-transform",
      "c_sampling arrow_point/dotted2 c_mel-spectrogram",
      "c_librosa arrow_open/normal1 k_1",
      "c_torchaudio arrow_open/normal1preferred k_1",
      "k_1 arrow_point/normal1 c_whisper",
    ]);
    expect(db.getVertices().get("k_1")).toMatchObject({ text: "one of", type: "diamond" });
    expect(db.getVertices().get("c_hmm")!.classes).toEqual(["optional"]);
    expect(shown(db.getAccTitle())).toBe('语音识别：两步走 ("ASR")');
  });

  test("holds seventy concepts", async () => {
    const db = await read(mermaid.write(fixtureRoadmap).text);
    expect(db.getVertices().size).toBe(fixtureRoadmap.concepts.length + fixtureRoadmap.choices.length);
    expect(db.getSubGraphs()).toHaveLength(fixtureRoadmap.stages.length);
  });

  test("is accepted with any text, and nothing of it is taken for a sign", async () => {
    await fc.assert(
      fc.asyncProperty(anyRoadmap, async (roadmap) => {
        const db = await read(mermaid.write(roadmap).text);
        const nodes = [...db.getVertices()].filter(([id]) => id.startsWith("c_"));
        const labels = roadmap.concepts.map((concept) => asLabel(own(concept, roadmap)) || asLabel(concept.id) || "?");
        expect(nodes.map(([, { text }]) => shown(text)).sort()).toEqual(labels.sort());
        const titles = roadmap.stages.map((stage) => asLabel(stage.title) || asLabel(stage.id) || "?");
        expect(db.getSubGraphs().map(({ title }) => shown(title)).sort()).toEqual(titles.sort());
        expect(db.getEdges().filter((edge) => edge.type === "arrow_point").length).toBeLessThanOrEqual(roadmap.prerequisites.length);
      }),
      { numRuns: 30 },
    );
  });
});

describe("mermaidLabel", () => {
  test.each([
    ["plain words stay", "self-attention (v1.5), Node.js / 注意力!", "self-attention (v1.5), Node.js / 注意力!"],
    ["signs of Mermaid", 'a["b"]; #c', "a#91;#34;b#34;#93;#59; #35;c"],
    ["signs of Markdown and HTML", "`x` *y* <b> & _z_", "#96;x#96; #42;y#42; #60;b#62; #38; #95;z#95;"],
    ["no lists", "1. a\n2) b\n- c", "1#46; a<br/>2#41; b<br/>#45; c"],
    ["no addresses", "https://www.a.org", "https#58;//www#46;a.org"],
    ["no directives", "%%{init}%%", "#37;#37;#123;init#125;#37;#37;"],
    ["no direction", "direction TB", "#100;irection TB"],
    ["marks that nobody sees", "a\u202eb", "a#8238;b"],
    ["white space", "  a \t b\r\n\n c ", "a b<br/>c"],
  ])("%s", (_, text, label) => {
    expect(mermaidLabel(text)).toBe(label);
  });

  test("never holds a sign that ends a label or a line", () => {
    const sign = /["`[\]{}|;#<>&\\%\r\n]/;
    fc.assert(fc.property(anyText, (text) => !sign.test(mermaidLabel(printable(text)).replace(/#\d+;|<br\/>/g, ""))), { numRuns: 200 });
  });
});
