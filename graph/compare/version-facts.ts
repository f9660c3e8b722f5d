/** The change between two versions as single facts, in the order in which a reader wants them. */
import type { Duration } from "../model/duration.ts";
import type { Label } from "../model/label.ts";
import type { Roadmap } from "../model/roadmap.ts";
import type { VersionChange } from "../model/version-change.ts";

export type VersionFactKind =
  | "concept-added" | "concept-removed" | "concept-renamed" | "concept-moved" | "concept-duration"
  | "arrow-added" | "arrow-removed" | "arrow-turned" | "arrow-changed"
  | "stage-added" | "stage-removed" | "stage-renamed" | "stage-moved" | "stage-duration" | "total-duration"
  | "choice-added" | "choice-removed";

/** `names` are the concepts or stages that it is about, in order; `from` and `to` what it was and is: a name, a stage's title, a duration; null for none. */
export interface VersionFact {
  readonly kind: VersionFactKind;
  readonly names: readonly Label[];
  readonly from: Label | Duration | null;
  readonly to: Label | Duration | null;
}

/** The facts; what only stands elsewhere in the text, or is said in other words, is none. Linear. */
export function versionFacts(before: Roadmap, after: Roadmap, change: VersionChange): VersionFact[] {
  const labels = new Map<string, Label>([...before.concepts.map(({ id, label }) => [id, label] as const), ...change.concepts.removed.map(({ id, label }) => [id, label] as const), ...after.concepts.map(({ id, label }) => [id, label] as const)]);
  const called = (id: string): Label => labels.get(id) ?? { en: id };
  const titles = new Map([...change.stages.removed, ...after.stages].map(({ id, title }) => [id as string, titled(title)]));
  const title = (id: string | null): Label | null => (id === null ? null : (titles.get(id) ?? null));
  const fact = (kind: VersionFactKind, names: readonly Label[], from: VersionFact["from"] = null, to: VersionFact["to"] = null): VersionFact => ({ kind, names, from, to });
  const renamed = new Set(change.concepts.renamed.map((one) => one.after));
  const { concepts, stages, prerequisites } = change;
  const turned = new Set(prerequisites.added.filter((one) => prerequisites.removed.some((other) => other.before === one.after && other.after === one.before)).map((one) => `${one.before} ${one.after}`));
  const total = change.fields.find(({ name }) => name === "duration");
  return [
    ...concepts.added.map(({ label }) => fact("concept-added", [label])),
    ...concepts.removed.map(({ label }) => fact("concept-removed", [label])),
    ...concepts.changed.filter(({ before: one, after: other }) => renamed.has(other.id) || !same(one.label, other.label)).map(({ before: one, after: other }) => fact("concept-renamed", [other.label], one.label, other.label)),
    ...concepts.changed.filter(({ before: one, after: other }) => one.stage !== other.stage).map(({ before: one, after: other }) => fact("concept-moved", [other.label], title(one.stage), title(other.stage))),
    ...concepts.changed.filter(({ before: one, after: other }) => !sameTime(one.duration, other.duration)).map(({ before: one, after: other }) => fact("concept-duration", [other.label], one.duration, other.duration)),
    ...prerequisites.added.map((one) => fact(turned.has(`${one.before} ${one.after}`) ? "arrow-turned" : "arrow-added", [called(one.before), called(one.after)])),
    ...prerequisites.removed.filter((one) => !turned.has(`${one.after} ${one.before}`)).map((one) => fact("arrow-removed", [called(one.before), called(one.after)])),
    ...prerequisites.changed.filter(({ before: one, after: other }) => one.basis !== other.basis || one.strength !== other.strength).map(({ after: one }) => fact("arrow-changed", [called(one.before), called(one.after)])),
    ...stages.added.map((one) => fact("stage-added", [titled(one.title)])),
    ...stages.removed.map((one) => fact("stage-removed", [titled(one.title)])),
    ...stages.changed.filter(({ before: one, after: other }) => one.title !== other.title).map(({ before: one, after: other }) => fact("stage-renamed", [titled(other.title)], titled(one.title), titled(other.title))),
    ...movedStages(change).map((one) => fact("stage-moved", [titled(one)])),
    ...stages.changed.filter(({ before: one, after: other }) => !sameTime(one.duration, other.duration)).map(({ before: one, after: other }) => fact("stage-duration", [titled(other.title)], one.duration, other.duration)),
    ...(total === undefined || sameTime(before.duration, after.duration) ? [] : [fact("total-duration", [], before.duration, after.duration)]),
    ...change.choices.added.map(({ of }) => fact("choice-added", of.map(called))),
    ...change.choices.removed.map(({ of }) => fact("choice-removed", of.map(called))),
  ];
}

/** Titles of stages that stand before one behind which they stood: those outside a longest run that kept its order. */
function movedStages({ stages }: VersionChange): string[] {
  const both = stages.changed.filter(({ before, after }) => before.parent === after.parent).sort((a, b) => a.before.order - b.before.order);
  const runs = both.map(() => 1);
  both.forEach((one, at) => both.slice(0, at).forEach((other, earlier) => (runs[at] = other.after.order < one.after.order ? Math.max(runs[at]!, runs[earlier]! + 1) : runs[at]!)));
  const kept = new Set<unknown>();
  let wanted = Math.max(0, ...runs);
  for (let at = both.length - 1, last = Infinity; at >= 0; at--) {
    if (runs[at] !== wanted || both[at]!.after.order >= last) continue;
    kept.add(both[at]);
    last = both[at]!.after.order;
    wanted--;
  }
  return both.filter((one) => !kept.has(one)).map(({ after }) => after.title);
}

function titled(title: string): Label {
  return { zh: title, en: title };
}

function same(one: Label, other: Label): boolean {
  return one.zh === other.zh && one.en === other.en;
}

/** Whether two durations are the same time, wherever they are said. */
function sameTime(one: Duration | null, other: Duration | null): boolean {
  return one === null || other === null ? one === other : one.min === other.min && one.max === other.max && one.unit === other.unit && JSON.stringify(one.hoursPerWeek) === JSON.stringify(other.hoursPerWeek);
}
