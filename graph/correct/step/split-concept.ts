/** One concept that was read as one but is several. */
import type { Correction, Quote } from "../../model/correction.ts";
import type { Concept, Mention } from "../../model/concept.ts";
import { conceptIdSchema, type ConceptId } from "../../model/ids.ts";
import type { Label } from "../../model/label.ts";
import type { Evidence, Place } from "../../model/place.ts";
import type { Roadmap } from "../../model/roadmap.ts";
import { slug } from "../../text/slug.ts";
import type { Finder } from "../find-anchored.ts";

type Split = Extract<Correction, { readonly kind: "split" }>;

/** The roadmap with the quoted mentions of a concept as concepts of their own, and what each was told by: an arrow goes with the mentions that its words hold. The same roadmap where no quote is one of the concept's mentions. */
export function splitConcept(roadmap: Roadmap, id: ConceptId, parts: Split["parts"], find: Finder): Roadmap {
  return parts.reduce((now, { label, quotes }) => splitOff(now, roadmap, id, label, quotes, find), roadmap);
}

function splitOff(roadmap: Roadmap, source: Roadmap, id: ConceptId, label: Label, quotes: readonly Quote[], find: Finder): Roadmap {
  const original = source.concepts.find((one) => one.id === id);
  const whole = roadmap.concepts.find((one) => one.id === id);
  if (whole === undefined || original === undefined) return roadmap;
  const wanted = new Set(quotes.flatMap((quote) => mentionAt(find, quote, id, original)));
  const moved = whole.mentions.filter((mention) => wanted.has(mention));
  const kept = whole.mentions.filter((mention) => !wanted.has(mention));
  if (moved.length === 0) return roadmap;
  const part = conceptIdSchema.parse(slug(label.en ?? label.zh ?? id));
  const partId = part === id ? conceptIdSchema.parse(`${part}-2`) : part;
  const moves = ({ evidence }: { readonly evidence: readonly Evidence[] }): boolean =>
    evidence.length > 0 && evidence.every((each) => moved.some((mention) => isWithin(mention, each)) && !kept.some((mention) => isWithin(mention, each)));
  const there = roadmap.concepts.find((one) => one.id === partId);
  const made: Concept = there === undefined ? { ...whole, id: partId, label, aliases: [], duration: null, mentions: moved, stage: stageOf(roadmap, moved[0]!) ?? whole.stage } : { ...there, mentions: [...there.mentions, ...moved].sort(byPlace) };
  const rest = { ...whole, mentions: kept };
  const go = <T extends { readonly before: ConceptId; readonly after: ConceptId; readonly evidence: Evidence[] }>(one: T): T =>
    !moves(one) ? one : one.before === id ? { ...one, before: partId } : one.after === id ? { ...one, after: partId } : one;
  return {
    ...roadmap,
    concepts: roadmap.concepts.flatMap((one) => (one.id === partId ? [made] : one !== whole ? [one] : there === undefined ? [rest, made] : [rest])),
    prerequisites: roadmap.prerequisites.map(go),
    denials: roadmap.denials.map(go),
    parts: roadmap.parts.map((one) => (!moves(one) ? one : one.whole === id ? { ...one, whole: partId } : one.part === id ? { ...one, part: partId } : one)),
  };
}

function mentionAt(find: Finder, quote: Quote, id: ConceptId, { mentions }: Concept): Mention[] {
  const found = find.mention(quote);
  return found?.concept === id ? [mentions[found.index]!] : [];
}

function isWithin(inner: Place, outer: Place): boolean {
  const startsAfter = inner.line > outer.line || (inner.line === outer.line && inner.column >= outer.column);
  const endsBefore = inner.endLine < outer.endLine || (inner.endLine === outer.endLine && inner.endColumn <= outer.endColumn);
  return startsAfter && endsBefore;
}

function stageOf({ stages }: Roadmap, { line }: Mention): Concept["stage"] | undefined {
  const around = stages.filter((stage) => line >= stage.line && line <= stage.endLine);
  return around.reduce<Roadmap["stages"][number] | undefined>((one, other) => (one === undefined || other.endLine - other.line <= one.endLine - one.line ? other : one), undefined)?.id;
}

function byPlace(a: Place, b: Place): number {
  return a.line - b.line || a.column - b.column;
}
