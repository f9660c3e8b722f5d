/** From what a graph file holds to a document and its roadmap; what was left out is counted, what is open is asked. */
import { emphasisSchema, kindSchema } from "../../model/concept.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { createLineIndex, type LineIndex } from "../../text/line-index.ts";
import { buildRoadmap, type DraftConcept } from "./build-roadmap.ts";
import type { GraphConcept, GraphDraft, GraphResource, Note, Span } from "./graph-draft.ts";
import { orderArrows } from "./order-arrows.ts";
import type { ReadResult, Source } from "./reader.ts";
import { losses } from "./tally.ts";

/** What the reader of a graph answers. Near-linear; never throws. */
export function readGraph(draft: GraphDraft, { name, text }: Pick<Source, "name" | "text">): ReadResult {
  const lines = createLineIndex(text);
  const lineOf = ({ from }: Span): number => lines.lineAt(from);
  const known = new Map<string, GraphConcept>();
  for (const concept of draft.concepts) if (concept.id !== "" && !known.has(concept.id)) known.set(concept.id, concept);
  const resources = resourcesByConcept(draft.resources ?? []);
  const { ordered, parts, without, notes } = orderArrows(draft.arrows);
  const { document, dangling, loops } = buildRoadmap(
    {
      ...(draft.id === undefined || draft.id === "" ? {} : { id: draft.id }),
      title: draft.title === "" ? titleOf(name) : draft.title,
      author: draft.author ?? null,
      url: draft.url ?? null,
      ...(draft.language === undefined ? {} : { language: draft.language }),
      groups: draft.groups.map(({ id, title, parent, at }) => ({ key: id, title, parent, fileLine: lineOf(at) })),
      concepts: [...known.values()].map((concept) => toConcept(concept, lineOf(concept.at), resources.get(concept.id) ?? [])),
      arrows: ordered.map(({ at, ...arrow }) => ({ ...arrow, fileLine: lineOf(at) })),
      parts: [...(draft.parts ?? []), ...parts].map(({ whole, part, at }) => ({ one: whole, other: part, fileLine: lineOf(at) })),
      choices: (draft.choices ?? []).map(({ id, of, preferred, at }) => ({ key: id, of, preferred, fileLine: lineOf(at) })),
    },
    name,
  );
  const dropped = losses(
    [draft.concepts.length - known.size, "concept listed again", "concepts listed again", "Each id counts once, the first."],
    [dangling, "arrow to a concept that is not there", "arrows to concepts that are not there", "Both ends have to be in the file."],
    [loops, "arrow from a concept to itself", "arrows from a concept to itself", "Nothing is learnt before itself."],
    [draft.undirected ?? 0, "line without a direction", "lines without a direction", "Which end is learnt first cannot be known; give it a direction to keep it."],
    [without, "line that means no order", "lines that mean no order", "Its words say so (related, see also, example)."],
    [(draft.resources ?? []).filter(({ teaches }) => !teaches.some((id) => known.has(id))).length, "resource that teaches no concept", "resources that teach no concept", "It is tied to nothing in the file."],
  );
  const empty: Note[] = known.size === 0 && draft.notes.every(({ severity }) => severity !== "error") ? [{ code: "no-concepts", severity: "warning", message: "No concept was found in this file.", at: 0 }] : [];
  const told = [...draft.notes, ...notes, ...empty].map((note) => toDiagnostic(note, lines));
  return { documents: known.size === 0 ? [] : [document], found: [], dropped, diagnostics: told };
}

function toConcept({ id, isOwn = false, label, group, kind, emphasis, aliases = [] }: GraphConcept, fileLine: number, resources: readonly GraphResource[]): DraftConcept {
  const [knownKind, knownEmphasis] = [kindSchema.safeParse(kind), emphasisSchema.safeParse(emphasis)];
  return {
    key: id,
    ...(isOwn ? { id } : {}),
    label: label.zh === undefined && label.en === undefined ? id : label,
    group,
    ...(knownKind.success ? { kind: knownKind.data } : {}),
    ...(knownEmphasis.success ? { emphasis: knownEmphasis.data } : {}),
    aliases,
    resources,
    fileLine,
  };
}

/** A resource stands with the first concept that it teaches. */
function resourcesByConcept(resources: readonly GraphResource[]): ReadonlyMap<string, GraphResource[]> {
  const byConcept = new Map<string, GraphResource[]>();
  for (const resource of resources) {
    const [first] = resource.teaches;
    if (first !== undefined) byConcept.set(first, [...(byConcept.get(first) ?? []), resource]);
  }
  return byConcept;
}

function toDiagnostic({ at, ...rest }: Note, lines: LineIndex): Diagnostic {
  const { line, column } = lines.placeOf(at, at);
  return { ...rest, line, column };
}

/** The file's name without folders and extension. */
function titleOf(name: string): string {
  return name.replace(/^.*[\\/]/, "").replace(/\.[A-Za-z0-9]{1,12}$/, "");
}
