/**
 * SKOS and schema.org as JSON-LD, for triple stores and catalogues: concepts with names in both languages, parts as narrower,
 * stages as ordered collections. `skos:broader` is never used for order: what must be known first is `competencyRequired`
 * of the learning resource that teaches a concept. References: https://www.w3.org/TR/skos-reference/, https://schema.org/LearningResource
 */
import type { Concept } from "../model/concept.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { groupBy } from "../text/group-by.ts";
import { correctionLines } from "./correction-lines.ts";
import { distinctConcepts } from "./distinct-concepts.ts";
import type { Format, Written } from "./format.ts";
import { knownArrows } from "./known-arrows.ts";
import { lossesOf } from "./losses-of.ts";

/** `broader`, `exactMatch` and their like are links, names carry their language. */
export const SKOS_CONTEXT = {
  skos: "http://www.w3.org/2004/02/skos/core#", schema: "https://schema.org/",
  inScheme: { "@id": "skos:inScheme", "@type": "@id" }, broader: { "@id": "skos:broader", "@type": "@id" }, narrower: { "@id": "skos:narrower", "@type": "@id" }, exactMatch: { "@id": "skos:exactMatch", "@type": "@id" },
  memberList: { "@id": "skos:memberList", "@type": "@id", "@container": "@list" }, prefLabel: { "@id": "skos:prefLabel", "@container": "@language" }, altLabel: { "@id": "skos:altLabel", "@container": ["@language", "@set"] },
  teaches: { "@id": "schema:teaches", "@type": "@id" }, competencyRequired: { "@id": "schema:competencyRequired", "@type": "@id" }, name: "schema:name", url: { "@id": "schema:url", "@type": "@id" },
} as const;

/** The names under which one roadmap's things are told apart from another's. */
export function skosId(roadmap: string, kind: "scheme" | "concept" | "stage" | "learning" | "resource", id: string): string {
  return `urn:roadmap-atlas:${encode(roadmap)}:${kind}:${encode(id)}`;
}

/** One document with its own context, readable without network. */
export const skos: Format = { id: "skos", extension: "jsonld", mediaType: "application/ld+json", write: toSkos };

function toSkos(roadmap: Roadmap): Written {
  const { arrows, dangling } = knownArrows(roadmap);
  const losses = [...lossesOf(roadmap, ["languages", "aliases", "emptyStages", "parts", "resources", "corrections"], dangling), ...(arrows.length === 0 ? [] : [`${arrows.length} ${arrows.length === 1 ? "basis of an arrow" : "bases of arrows"}`])];
  return { text: `${JSON.stringify({ "@context": SKOS_CONTEXT, "@graph": skosGraph(roadmap) }, null, 2)}\n`, losses };
}

/** The nodes of one roadmap. Linear. */
export function skosGraph(roadmap: Roadmap): object[] {
  const id = (kind: Parameters<typeof skosId>[1], name: string): string => skosId(roadmap.id, kind, name);
  const concepts = distinctConcepts(roadmap);
  const known = new Set<string>(concepts.map((concept) => concept.id));
  const befores = groupBy(knownArrows(roadmap).arrows, ({ after }) => after);
  const parts = roadmap.parts.filter(({ whole, part }) => known.has(whole) && known.has(part));
  const wholes = groupBy(parts, ({ part }) => part);
  const taught = groupBy(concepts, ({ stage }) => stage);
  const corrected = correctionLines(roadmap);
  return [
    { "@id": id("scheme", ""), "@type": "skos:ConceptScheme", prefLabel: { [roadmap.language]: roadmap.title }, ...(corrected.length === 0 ? {} : { "skos:changeNote": corrected }) },
    ...concepts.map((concept) => ({
      "@id": id("concept", concept.id), "@type": ["skos:Concept", "schema:DefinedTerm"], inScheme: id("scheme", ""), prefLabel: concept.label, ...otherNames(concept),
      ...(wholes.has(concept.id) ? { broader: [...new Set(wholes.get(concept.id)!.map(({ whole }) => id("concept", whole)))] } : {}),
    })),
    ...concepts.filter((concept) => befores.has(concept.id)).map((concept) => ({
      "@id": id("learning", concept.id), "@type": "schema:LearningResource", teaches: id("concept", concept.id), competencyRequired: [...new Set(befores.get(concept.id)!.map(({ before }) => id("concept", before)))],
    })),
    ...roadmap.stages.map((stage) => ({ "@id": id("stage", stage.id), "@type": "skos:OrderedCollection", prefLabel: { [roadmap.language]: stage.title }, memberList: (taught.get(stage.id) ?? []).map((concept) => id("concept", concept.id)) })),
    ...roadmap.resources.map(({ title, url, teaches }, i) => ({
      "@id": id("resource", String(i + 1)), "@type": "schema:LearningResource", name: title, ...(url !== null && /^https?:\/\/[^\s<>"{}|\\^`]+$/i.test(url) ? { url } : {}), teaches: teaches.filter((concept) => known.has(concept)).map((concept) => id("concept", concept)),
    })),
  ];
}

function otherNames({ aliases }: Concept): { readonly altLabel?: object } {
  const byLanguage = groupBy(aliases, (alias) => (/[㐀-鿿]/.test(alias) ? "zh" : "en"));
  return aliases.length === 0 ? {} : { altLabel: Object.fromEntries(byLanguage) };
}

/** Half surrogates have no encoding; they become the sign for what is unknown. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd"));
}
