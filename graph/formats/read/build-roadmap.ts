/**
 * A roadmap from a file that says itself what its concepts and arrows are. The document is a text that is written here,
 * a line for each thing in the file, so that every concept and every arrow quotes a line that a person can read;
 * nothing is guessed from words.
 */
import { conceptIdSchema, choiceIdSchema, roadmapIdSchema, stageIdSchema, type ConceptId, type StageId } from "../../model/ids.ts";
import type { Concept, Emphasis, Kind } from "../../model/concept.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Label, Language } from "../../model/label.ts";
import type { Evidence } from "../../model/place.ts";
import type { Basis, Choice, Denial, Part, Prerequisite } from "../../model/relations.ts";
import type { Resource, ResourceKind, Roadmap } from "../../model/roadmap.ts";
import type { Stage } from "../../model/stage.ts";
import { dropCycles } from "../../order/drop-cycles.ts";
import { tellCycle } from "../../order/tell-cycle.ts";
import { byCodePoint } from "../../text/by-code-point.ts";
import { groupBy } from "../../text/group-by.ts";
import { slug } from "../../text/slug.ts";
import { BASIS_ORDER } from "../basis-order.ts";
import { arrangeGroups } from "./arrange-groups.ts";
import { cleanName } from "./clean-name.ts";
import { safeUrl } from "./safe-url.ts";
import { LineWriter, type SaidLine } from "./line-writer.ts";
import type { ReadDocument } from "./reader.ts";

/** A box of the file: becomes a stage. */
export interface DraftGroup {
  readonly key: string;
  readonly title: string;
  readonly parent: string | null;
  readonly fileLine?: number | null;
}

export interface DraftConcept {
  /** The file's own name for it, by which arrows refer to it; any text. */
  readonly key: string;
  /** The id it is to have, where the file holds ours; otherwise made from the label. */
  readonly id?: string;
  /** A text is told to its language by its letters. */
  readonly label: string | Label;
  readonly group: string | null;
  readonly kind?: Kind;
  readonly emphasis?: Emphasis;
  readonly aliases?: readonly string[];
  /** What the file says about it: shown in the document, not read. */
  readonly note?: string;
  /** What other files say about it, with the way back to them: shown in the document; only its name is looked for. */
  readonly said?: readonly SaidLine[];
  readonly resources?: readonly { readonly title: string; readonly url: string | null; readonly kind?: ResourceKind; readonly file?: string; readonly fileLine?: number }[];
  readonly fileLine?: number | null;
}

/** An arrow from `before` to `after`, by key. `words` are what the file writes on it. */
export interface DraftArrow {
  readonly before: string;
  readonly after: string;
  readonly basis: Basis;
  /** 0 to 1; 1 unless given for what is stated, 0.3 for the rest. */
  readonly strength?: number;
  readonly choice?: string | null;
  readonly words?: string;
  readonly fileLine?: number | null;
}

export interface DraftPair {
  readonly one: string;
  readonly other: string;
  readonly words?: string;
  readonly fileLine?: number | null;
}

/** Everything a file says. Keys that nothing has are counted as `dangling`. */
export interface RoadmapDraft {
  readonly id?: string;
  readonly title: string;
  readonly author?: string | null;
  readonly url?: string | null;
  readonly language?: Language;
  readonly groups: readonly DraftGroup[];
  readonly concepts: readonly DraftConcept[];
  readonly arrows: readonly DraftArrow[];
  /** `one` is the whole, `other` its part. */
  readonly parts?: readonly DraftPair[];
  /** `one` is not needed for `other`. */
  readonly denials?: readonly DraftPair[];
  readonly choices?: readonly { readonly key: string; readonly of: readonly string[]; readonly preferred: string | null; readonly fileLine?: number | null }[];
}

export interface BuiltRoadmap {
  readonly document: ReadDocument;
  /** Arrows, parts and denials with an end that is not there. */
  readonly dangling: number;
  /** Those that lead from a concept to itself. */
  readonly loops: number;
}

/** The rule under which evidence stands that a file gave by itself. */
const RULE = "file";
/** What stands above the arrows of each basis. */
const ARROWS: { readonly [Name in Basis]: string } = { stated: "What comes first, as stated", sequence: "What follows what", stage: "By stage", reference: "By the reference" };

/** The roadmap of the draft and the text that it quotes; `file` is the file's name. Near-linear, save for circles. */
export function buildRoadmap(draft: RoadmapDraft, file: string): BuiltRoadmap {
  const names = nameConcepts(draft.concepts);
  const title = cleanName(draft.title) || cleanName(file) || "?";
  const language = draft.language ?? languageOf([title, ...draft.concepts.flatMap(({ label }) => (typeof label === "string" ? [label] : [label.zh ?? "", label.en ?? ""]))]);
  const writer = new LineWriter(file, RULE);
  writer.line(`# ${title}`);
  writer.line("");
  const { stages, stageIds, concepts, resources } = writeConcepts(draft, names, writer);
  let [dangling, loops] = [0, 0];
  const ends = (one: string, other: string): readonly [Named, Named] | undefined => {
    const [a, b] = [names.get(one), names.get(other)];
    if (a === undefined || b === undefined) dangling++;
    else if (a.id === b.id) loops++;
    else return [a, b];
    return undefined;
  };
  const pairs = <P extends DraftPair, T>(heading: string, sign: string, given: readonly P[], make: (one: ConceptId, other: ConceptId, evidence: Evidence[], pair: P) => T): T[] => {
    let isFirst = true;
    return given.flatMap((pair) => {
      const both = ends(pair.one, pair.other);
      if (both === undefined) return [];
      if (isFirst) writer.heading(heading);
      isFirst = false;
      return [make(both[0].id, both[1].id, [writer.evidence(`${both[0].shown} ${sign} ${both[1].shown}`, pair.words, pair.fileLine)], pair)];
    });
  };
  const choiceIds = new Map((draft.choices ?? []).map(({ key, of }) => [key, [...new Set(of.flatMap((each) => names.get(each)?.id ?? []))].sort(byCodePoint).join("|")]));
  const arrows = BASIS_ORDER.flatMap((basis) =>
    pairs(ARROWS[basis], "→", draft.arrows.filter((arrow) => arrow.basis === basis).map((arrow) => ({ ...arrow, one: arrow.before, other: arrow.after })), (before, after, evidence, arrow): Prerequisite => {
      const choice = choiceIds.get(arrow.choice ?? "") ?? "";
      return { before, after, basis, strength: arrow.strength ?? (basis === "stated" ? 1 : 0.3), choice: choice.includes("|") ? choiceIdSchema.parse(choice) : null, evidence };
    }),
  );
  const parts = pairs("What is part of what", "⊃", draft.parts ?? [], (whole, part, evidence): Part => ({ whole, part, evidence }));
  const denials = pairs("What is not needed first", "↛", draft.denials ?? [], (before, after, evidence): Denial => ({ before, after, evidence }));
  const choices = writeChoices(draft, names, writer);
  const { kept, cycles } = dropCycles(together(arrows).sort(byEnds));
  const diagnostics: Diagnostic[] = cycles.map(tellCycle);
  const text = writer.text();
  const roadmap: Roadmap = {
    id: roadmapIdSchema.parse(draft.id ?? slug(title)),
    title,
    author: draft.author ?? null,
    url: draft.url ?? null,
    language,
    document: file,
    line: 1,
    endLine: Math.max(1, writer.lines),
    duration: null,
    stages: stages.map((stage): Stage => ({ ...stage, parent: stage.parent === null ? null : (stageIds.get(stage.parent) ?? null) })),
    concepts,
    prerequisites: kept,
    denials: together(denials).sort(byEnds),
    choices,
    parts: together(parts.map(({ whole, part, evidence }) => ({ before: whole, after: part, evidence }))).sort(byEnds).map(({ before, after, evidence }): Part => ({ whole: before, part: after, evidence })),
    resources,
    diagnostics,
  };
  return { document: { name: file, text, roadmaps: [roadmap], origins: writer.origins }, dangling, loops };
}

interface Named {
  readonly id: ConceptId;
  readonly label: Label;
  readonly shown: string;
}

/** An id and a name for every key, ids unique. */
function nameConcepts(concepts: readonly DraftConcept[]): Map<string, Named> {
  const named = new Map<string, Named>();
  const taken = new Set<string>();
  for (const concept of concepts) {
    if (named.has(concept.key)) continue;
    const label = toLabel(concept.label, concept.key);
    const shown = label.zh === undefined || label.en === undefined || label.zh === label.en ? (label.zh ?? label.en ?? "?") : `${label.zh} (${label.en})`;
    const base = concept.id ?? slug(label.en ?? label.zh ?? "");
    let id = base === "" ? "x" : base;
    for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
    taken.add(id);
    named.set(concept.key, { id: conceptIdSchema.parse(id), label, shown });
  }
  return named;
}

function toLabel(given: string | Label, key: string): Label {
  if (typeof given !== "string") {
    const [zh, en] = [cleanName(given.zh ?? ""), cleanName(given.en ?? "")];
    if (zh !== "" && en !== "") return { zh, en };
    if (zh !== "") return { zh };
    if (en !== "") return { en };
  }
  const name = (typeof given === "string" ? cleanName(given) : "") || cleanName(key) || "?";
  return /[㐀-鿿]/.test(name) ? { zh: name } : { en: name };
}

type StageDraft = Omit<Stage, "parent"> & { readonly parent: string | null };

/** The stages and concepts in the order of the file, each on a line of its own. */
function writeConcepts(draft: RoadmapDraft, names: ReadonlyMap<string, Named>, writer: LineWriter): { stages: StageDraft[]; stageIds: Map<string, StageId>; concepts: Concept[]; resources: Resource[] } {
  const stageIds = new Map<string, StageId>();
  const stages: StageDraft[] = [];
  const concepts: Concept[] = [];
  const resources: Resource[] = [];
  const written = new Set<string>();
  const write = (concept: DraftConcept, stage: StageId | null): void => {
    const named = names.get(concept.key);
    if (named === undefined || written.has(concept.key)) return;
    written.add(concept.key);
    const mention = writer.item(named.shown, concept.fileLine);
    if (concept.note !== undefined) writer.note(concept.note);
    const mentions = [mention, ...writer.about(concept.said ?? [], [...new Set([named.label.zh, named.label.en])].flatMap((name) => name ?? []))];
    for (const { title, url: address, kind, file, fileLine } of concept.resources ?? []) {
      const url = safeUrl(address);
      const line = writer.link(title, url, fileLine ?? concept.fileLine, file);
      resources.push({ title: cleanName(title) || url || "?", url, kind: kind ?? "link", teaches: [named.id], line });
    }
    const aliases = [...new Set((concept.aliases ?? []).map(cleanName))].filter((alias) => alias !== "" && alias !== named.label.zh && alias !== named.label.en).sort(byCodePoint);
    concepts.push({ id: named.id, label: named.label, aliases, kind: concept.kind ?? "concept", stage, emphasis: concept.emphasis ?? "required", duration: null, score: 1, mentions });
  };
  const taught = groupBy(draft.concepts, ({ group }) => group);
  const known = new Set<string | null>(draft.groups.map(({ key }) => key));
  for (const concept of draft.concepts) if (!known.has(concept.group)) write(concept, null);
  for (const { group, level, parent } of arrangeGroups(draft.groups)) {
    const id = stageIdSchema.parse(`s${stages.length + 1}`);
    const title = cleanName(group.title) || "?";
    const line = writer.heading(title, level + 2, group.fileLine);
    stageIds.set(group.key, id);
    const at = stages.push({ id, title, number: null, order: stages.length + 1, line, endLine: line, parent, duration: null, ongoing: false }) - 1;
    for (const concept of taught.get(group.key) ?? []) write(concept, id);
    stages[at] = { ...(stages[at] as StageDraft), endLine: Math.max(line, writer.lines) };
  }
  return { stages, stageIds, concepts, resources };
}

function writeChoices(draft: RoadmapDraft, names: ReadonlyMap<string, Named>, writer: LineWriter): Choice[] {
  const choices = new Map<string, Choice>();
  for (const { of, preferred, fileLine } of draft.choices ?? []) {
    const members = new Map(of.flatMap((key) => { const named = names.get(key); return named === undefined ? [] : [[named.id, named.shown] as const]; }));
    if (members.size < 2) continue;
    const ids = [...members.keys()].sort(byCodePoint);
    if (choices.size === 0) writer.heading("One is enough");
    const named = preferred === null ? undefined : names.get(preferred);
    const evidence = writer.evidence([...members.values()].join(" | "), named === undefined ? undefined : `preferred: ${named.shown}`, fileLine);
    choices.set(ids.join("|"), { id: choiceIdSchema.parse(ids.join("|")), of: ids, preferred: named?.id ?? null, evidence: [evidence] });
  }
  return [...choices.values()].sort((a, b) => byCodePoint(a.id, b.id));
}

/** Arrows between the same two as one, with all their words; the first says the rest. */
function together<T extends { readonly before: string; readonly after: string; evidence: Evidence[] }>(arrows: readonly T[]): T[] {
  const byPair = new Map<string, T>();
  for (const arrow of arrows) {
    const key = `${arrow.before}\u0000${arrow.after}`;
    const known = byPair.get(key);
    if (known === undefined) byPair.set(key, { ...arrow, evidence: [...arrow.evidence] });
    else known.evidence.push(...arrow.evidence);
  }
  return [...byPair.values()];
}

function byEnds(a: { readonly before: string; readonly after: string }, b: { readonly before: string; readonly after: string }): number {
  return byCodePoint(a.before, b.before) || byCodePoint(a.after, b.after);
}

function languageOf(texts: readonly string[]): Language {
  const sample = texts.join(" ").slice(0, 20_000);
  const han = sample.match(/[㐀-鿿]/g)?.length ?? 0;
  return han * 4 > (sample.match(/[A-Za-z]{2,}/g)?.length ?? 0) * 2 ? "zh" : "en";
}
