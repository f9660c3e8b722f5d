/** Turns a reading and its findings into the checked record: ids, places, labels, order. */
import { choiceIdSchema, roadmapIdSchema, stageIdSchema, type ConceptId, type StageId } from "../model/ids.ts";
import type { Entry } from "../model/outline.ts";
import type { Evidence } from "../model/place.ts";
import type { Choice, Denial, Part, Prerequisite } from "../model/relations.ts";
import type { Resource, Roadmap } from "../model/roadmap.ts";
import type { Stage } from "../model/stage.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import { isLetter } from "../text/characters.ts";
import type { LineIndex } from "../text/line-index.ts";
import { withoutTurns } from "../text/without-turns.ts";
import { collectPrerequisites, type DraftPrerequisite } from "./collect-prerequisites.ts";
import type { Finding } from "./cue/cue.ts";
import { diagnose } from "./diagnose.ts";
import { dropCycles } from "../order/drop-cycles.ts";
import { originalOffset } from "./original-offset.ts";
import type { StageDraft } from "./passage.ts";
import type { Range } from "./phrase/range.ts";
import { findTotalDuration } from "./find-total-duration.ts";
import type { Reading } from "./reading.ts";
import { findChoices } from "./relation/find-choices.ts";
import { findParts } from "./relation/find-parts.ts";
import { findResources } from "./relation/find-resources.ts";
import type { Term } from "./terms.ts";
import { toConcepts } from "./to-concepts.ts";

export interface About {
  readonly id: string;
  readonly title: string;
  readonly document: string;
  readonly root: Entry;
  readonly lines: LineIndex;
}

/** The roadmap; everything in it sorted, every quote the original text at its place. */
export function assembleRoadmap(reading: Reading, findings: readonly Finding[], about: About): Roadmap {
  const { outline } = reading;
  const { lines } = about;
  const stageIds = new Map<StageDraft, StageId>(reading.stages.map((stage, i) => [stage, stageIdSchema.parse(`s${i + 1}`)]));
  const { concepts, idOf } = toConcepts(reading, lines, stageIds);
  const drafts = collectPrerequisites(findings);
  const evidence = (at: Range, rule: string): Evidence => {
    const { line, column, endLine, endColumn } = lines.placeOf(at.from, at.to);
    return { line, column, endLine, endColumn, quote: outline.text.slice(at.from, at.to), rule };
  };
  const { kept, cycles } = dropCycles(toPrerequisites(drafts.prerequisites, idOf, evidence));
  const choices = toChoices(reading, idOf, evidence);
  const meta = outline.meta;
  const roadmap: Roadmap = {
    id: roadmapIdSchema.parse(about.id),
    title: withoutTurns(about.title),
    author: typeof meta["author"] === "string" ? withoutTurns(meta["author"]) : null,
    url: typeof meta["url"] === "string" ? meta["url"] : null,
    language: languageOf(outline.text, about.root, meta["language"]),
    document: about.document,
    line: lines.lineAt(about.root.from),
    endLine: lines.lineAt(Math.max(about.root.from, about.root.to - 1)),
    duration: findTotalDuration(reading, lines),
    stages: toStages(reading.stages, stageIds, lines),
    concepts,
    prerequisites: withChoices(kept, choices),
    denials: toPrerequisites(drafts.denials, idOf, evidence).map(({ before, after, evidence: quotes }): Denial => ({ before, after, evidence: quotes })),
    choices,
    parts: withoutPrerequisites(toParts(reading, idOf, evidence), kept),
    resources: toResources(reading, idOf, lines),
    diagnostics: [],
  };
  return { ...roadmap, diagnostics: diagnose(roadmap, reading, lines, cycles) };
}

function toStages(drafts: readonly StageDraft[], ids: ReadonlyMap<StageDraft, StageId>, lines: LineIndex): Stage[] {
  return drafts.map((draft, i) => {
    const line = lines.lineAt(draft.from);
    return {
      id: ids.get(draft) as StageId,
      title: withoutTurns(draft.title),
      number: draft.number,
      order: i + 1,
      line,
      endLine: Math.max(line, lines.lineAt(Math.max(draft.from, draft.end - 1))),
      parent: draft.parent === null ? null : (ids.get(draft.parent) ?? null),
      duration: draft.duration === null ? null : { ...draft.duration, line },
      ongoing: draft.ongoing,
    };
  });
}

type ToEvidence = (at: Range, rule: string) => Evidence;
type IdOf = (term: Term) => ConceptId | undefined;

function toPrerequisites(drafts: readonly DraftPrerequisite[], idOf: IdOf, evidence: ToEvidence): Prerequisite[] {
  const quoted = new Map<Finding, Evidence>();
  const quote = (finding: Finding): Evidence => {
    let known = quoted.get(finding);
    if (known === undefined) quoted.set(finding, (known = evidence(finding.at, finding.rule)));
    return known;
  };
  return drafts
    .flatMap((draft): Prerequisite[] => {
      const [before, after] = [idOf(draft.before), idOf(draft.after)];
      if (before === undefined || after === undefined || before === after) return [];
      const quotes = distinct(draft.findings.map(quote));
      return [{ before, after, basis: draft.basis, strength: draft.strength, choice: null, evidence: quotes }];
    })
    .sort((a, b) => byCodePoint(a.before, b.before) || byCodePoint(a.after, b.after));
}

function toChoices(reading: Reading, idOf: IdOf, evidence: ToEvidence): Choice[] {
  const choices = new Map<string, Choice>();
  for (const choice of findChoices(reading)) {
    const of = [...new Set(choice.of.map(idOf).filter((id): id is ConceptId => id !== undefined))].sort(byCodePoint);
    if (of.length < 2) continue;
    const id = choiceIdSchema.parse(of.join("|"));
    const preferred = choice.preferred === null ? null : (idOf(choice.preferred) ?? null);
    const known = choices.get(id);
    if (known === undefined) choices.set(id, { id, of, preferred, evidence: [evidence(choice.at, choice.rule)] });
    else {
      known.evidence.push(evidence(choice.at, choice.rule));
      known.preferred ??= preferred;
    }
  }
  return [...choices.values()].map((choice) => ({ ...choice, evidence: distinct(choice.evidence) })).sort((a, b) => byCodePoint(a.id, b.id));
}

/** A prerequisite among the members of a choice is none; one whose sisters all lead to the same concept belongs to the choice. */
function withChoices(prerequisites: readonly Prerequisite[], choices: readonly Choice[]): Prerequisite[] {
  const pairs = new Set(prerequisites.map((each) => `${each.before}\u0000${each.after}`));
  const byMember = new Map<ConceptId, Choice[]>();
  for (const choice of choices) {
    for (const id of choice.of) {
      const own = byMember.get(id);
      if (own === undefined) byMember.set(id, [choice]);
      else own.push(choice);
    }
  }
  return prerequisites
    .filter((each) => each.basis === "stated" || byMember.get(each.before)?.some((choice) => choice.of.includes(each.after)) !== true)
    .map((each) => {
      const choice = byMember.get(each.before)?.find((candidate) => candidate.of.every((id) => pairs.has(`${id}\u0000${each.after}`)));
      return choice === undefined ? each : { ...each, choice: choice.id };
    });
}

function toParts(reading: Reading, idOf: IdOf, evidence: ToEvidence): Part[] {
  const parts = new Map<ConceptId, Map<ConceptId, Part>>();
  for (const found of findParts(reading)) {
    const [whole, part] = [idOf(found.whole), idOf(found.part)];
    if (whole === undefined || part === undefined || whole === part) continue;
    let inside = parts.get(whole);
    if (inside === undefined) parts.set(whole, (inside = new Map()));
    const known = inside.get(part);
    if (known === undefined) inside.set(part, { whole, part, evidence: [evidence(found.at, found.rule)] });
    else known.evidence.push(evidence(found.at, found.rule));
  }
  return [...parts.values()].flatMap((inside) => [...inside.values()]).map((part) => ({ ...part, evidence: distinct(part.evidence) })).sort((a, b) => byCodePoint(a.whole, b.whole) || byCodePoint(a.part, b.part));
}

/** What is to be learnt before something is no part of it, where one sentence reads as both. */
function withoutPrerequisites(parts: readonly Part[], prerequisites: readonly Prerequisite[]): Part[] {
  const stated = new Set(prerequisites.filter(({ basis }) => basis === "stated").map(({ before, after }) => `${before}\u0000${after}`));
  return parts.filter(({ whole, part, evidence }) => !stated.has(`${part}\u0000${whole}`) || evidence.some(({ rule }) => rule !== "listed-part"));
}

function toResources(reading: Reading, idOf: IdOf, lines: LineIndex): Resource[] {
  const seen = new Set<string>();
  return findResources(reading, (passage, at) => originalOffset(passage.entry.words, at)).flatMap((found) => {
    const line = lines.lineAt(found.from);
    const key = `${found.title}\u0000${found.url ?? ""}\u0000${line}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ title: withoutTurns(found.title), url: found.url, kind: found.kind, teaches: [...new Set(found.teaches.map(idOf).filter((id): id is ConceptId => id !== undefined))].sort(byCodePoint), line }];
  });
}

/** In the order of their places, each once, in a list without room to grow. */
function distinct(evidence: readonly Evidence[]): Evidence[] {
  if (evidence.length === 1) return evidence.slice();
  const sorted = [...evidence].sort(byPlace);
  const ends = new Set<number>();
  return sorted.filter((each, i) => {
    const last = i === 0 ? undefined : sorted[i - 1];
    if (last === undefined || byPlace(last, each) !== 0) ends.clear();
    const end = each.endLine * 67_108_864 + each.endColumn;
    const isNew = !ends.has(end);
    ends.add(end);
    return isNew;
  }).slice();
}

function byPlace(a: Evidence, b: Evidence): number {
  return a.line - b.line || a.column - b.column || byCodePoint(a.rule, b.rule);
}

/** The language that most letters of the roadmap are in, unless the front matter says. */
function languageOf(text: string, root: Entry, said: string | readonly string[] | undefined): "zh" | "en" {
  if (said === "en" || said === "zh") return said;
  const sample = text.slice(root.from, Math.min(root.to, root.from + 20_000)).replace(/https?:\S+/g, "");
  let han = 0;
  let words = 0;
  let letters = 0;
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i);
    if (unit >= 0x4e00 && unit <= 0x9fff) han++;
    letters = unit < 128 && isLetter(unit) ? letters + 1 : 0;
    if (letters === 2) words++;
  }
  return han * 4 > words * 2 ? "zh" : "en";
}
