/**
 * OPML 2.0, which outline programs read: a line for each stage and concept. What a line cannot say stands in attributes
 * of a namespace of our own, as the specification allows; other programs keep or drop them, and read back by this
 * program they give the same concepts and arrows. Reference: http://opml.org/spec2.opml
 */
import type { Roadmap } from "../model/roadmap.ts";
import { groupBy } from "../text/group-by.ts";
import { correctionComments } from "./correction-lines.ts";
import type { Format, Written } from "./format.ts";
import { knownArrows } from "./known-arrows.ts";
import { lossesOf } from "./losses-of.ts";
import { OPML_NAMESPACE } from "./opml-namespace.ts";
import { outlineOf, type WrittenLine } from "./outline-of.ts";
import { createTextCleaner } from "./text-cleaner.ts";
import { xmlText } from "./xml-text.ts";

/** The outline; bases, strengths and choices of arrows are lists in attributes. */
export const opml: Format = { id: "opml", extension: "opml", mediaType: "text/x-opml", write: toOpml };

function toOpml(roadmap: Roadmap): Written {
  const { clean, losses } = createTextCleaner();
  const { arrows, dangling } = knownArrows(roadmap);
  const before = groupBy(arrows, ({ after }) => after as string);
  const attributes = (values: readonly (readonly [string, string | undefined])[]): string => values.flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${xmlText(clean(value))}"`])).join("");
  const out: string[] = [];
  const visit = ({ text, concept, children }: WrittenLine, indent: string): void => {
    const needs = before.get(concept?.id ?? "")?.map(({ before: id, basis, strength, choice }) => [clean(id), basis, strength, ...(choice === null ? [] : [clean(choice)])]);
    const own = concept === null ? [] : ([
      ["atlas:id", concept.id], ["atlas:zh", concept.label.zh], ["atlas:en", concept.label.en], ["atlas:kind", concept.kind], ["atlas:emphasis", concept.emphasis],
      ["atlas:aliases", concept.aliases.length === 0 ? undefined : JSON.stringify(concept.aliases.map(clean))], ["atlas:before", needs === undefined ? undefined : JSON.stringify(needs)],
    ] as const);
    const tag = `${indent}<outline${attributes([["text", text], ...own])}`;
    if (children.length === 0) return void out.push(`${tag}/>`);
    out.push(`${tag}>`);
    for (const child of children) visit(child, `${indent}  `);
    out.push(`${indent}</outline>`);
  };
  const choices = roadmap.choices.map(({ id, of, preferred }) => ({ id: clean(id), of: of.map(clean), preferred: preferred === null ? null : clean(preferred) }));
  for (const line of outlineOf(roadmap, clean)) visit(line, "    ");
  const head = [["title", roadmap.title], ["ownerName", roadmap.author ?? undefined]] as const;
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<opml version="2.0" xmlns:atlas="${OPML_NAMESPACE}"${attributes([["atlas:id", roadmap.id], ["atlas:language", roadmap.language], ["atlas:url", roadmap.url ?? undefined], ["atlas:choices", choices.length === 0 ? undefined : JSON.stringify(choices)]])}>`,
    ...correctionComments(roadmap, clean),
    "  <head>",
    ...head.flatMap(([name, value]) => (value === undefined ? [] : [`    <${name}>${xmlText(clean(value))}</${name}>`])),
    "  </head>",
    "  <body>",
    ...out,
    "  </body>",
    "</opml>",
  ];
  return { text: `${text.join("\n")}\n`, losses: [...lossesOf(roadmap, ["author", "address", "nesting", "emptyStages", "languages", "aliases", "kinds", "strengths", "choices", "preferences", "corrections"], dangling), ...losses()] };
}
