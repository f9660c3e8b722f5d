/** What markmap itself makes of the Markdown that is written for it: the roadmap's own outline, nothing left out. */
import { Transformer } from "markmap-lib";
import { expect, test } from "vitest";
import type { Roadmap } from "../../graph/index.ts";
import { FORMATS } from "../../graph/formats/formats.ts";
import { outlineOf, type WrittenLine } from "../../graph/formats/outline-of.ts";
import { smallRoadmap } from "../support/small-roadmap.ts";

interface Drawn {
  readonly content: string;
  readonly children: readonly Drawn[];
}
type Tree = readonly [name: string, below: readonly Tree[]];

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };
const plain = (html: string): string =>
  html.replace(/<[^>]*>/g, "").replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => (hex !== undefined ? String.fromCodePoint(Number.parseInt(hex, 16)) : decimal !== undefined ? String.fromCodePoint(Number(decimal)) : (NAMED[name ?? ""] ?? whole)));
const drawnTree = ({ content, children }: Drawn): Tree => [plain(content), children.map(drawnTree)];
const writtenTree = (roadmap: Roadmap, { text, concept, children }: WrittenLine): Tree => [
  text,
  concept === null ? children.map((child) => writtenTree(roadmap, child)) : roadmap.resources.filter(({ teaches }) => teaches.includes(concept.id)).map(({ title }): Tree => [title, []]),
];

test.each([
  ["zh", smallRoadmap],
  ["en", { ...smallRoadmap, language: "en" as const, title: "Speech in *two* steps_" }],
])("the tree that markmap draws is the outline (%s)", (_, roadmap) => {
  const { root, frontmatter } = new Transformer().transform(FORMATS.markmap.write(roadmap).text);
  expect(drawnTree(root)).toEqual([roadmap.title, outlineOf(roadmap, (text) => text).map((line) => writtenTree(roadmap, line))]);
  expect(frontmatter).toMatchObject({ markmap: { colorFreezeLevel: 2 } });
});
