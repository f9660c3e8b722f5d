/** Two versions of one roadmap held against each other: what came, what went, what is called otherwise, what moved. */
import type { Roadmap } from "../model/roadmap.ts";
import type { VersionChange } from "../model/version-change.ts";
import { applyListChange, listChange } from "./list-change.ts";
import { matchConcepts, matchStages } from "./match-versions.ts";
import { withIds } from "./with-ids.ts";

const LISTS = ["concepts", "stages", "prerequisites", "denials", "choices", "parts", "resources"] as const;
type List = (typeof LISTS)[number];

/** What a record of each list is known by from version to version. */
const KEY: { readonly [L in List]: (record: Roadmap[L][number]) => string } = {
  concepts: ({ id }) => id,
  stages: ({ id }) => id,
  prerequisites: ({ before, after }) => `${before} ${after}`,
  denials: ({ before, after }) => `${before} ${after}`,
  choices: ({ id }) => id,
  parts: ({ whole, part }) => `${whole} ${part}`,
  resources: ({ title, url }) => `${title} ${url ?? ""}`,
};

/** The change from `before` to `after`, earlier records under the ids of the later version; no change for equal versions. O(gone · come) in the concepts. */
export function compareVersions(before: Roadmap, after: Roadmap): VersionChange {
  const concepts = matchConcepts(before, after);
  const stages = matchStages(before, after);
  const old = withIds(before, concepts, stages);
  const change = <L extends List>(list: L) => listChange<Roadmap[L][number]>(old[list] as Roadmap[L][number][], after[list] as Roadmap[L][number][], KEY[list] as (record: Roadmap[L][number]) => string);
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => !LISTS.includes(name as List)) as (keyof Roadmap)[];
  return {
    concepts: { ...change("concepts"), renamed: concepts },
    stages: { ...change("stages"), matched: stages },
    prerequisites: change("prerequisites"),
    denials: change("denials"),
    choices: change("choices"),
    parts: change("parts"),
    resources: change("resources"),
    fields: names.flatMap((name) => (JSON.stringify(before[name]) === JSON.stringify(after[name]) ? [] : [{ name, before: before[name] ?? null, after: after[name] ?? null }])),
  };
}

/** The later version, made of the earlier and the change between them. */
export function applyVersionChange(before: Roadmap, change: VersionChange): Roadmap {
  const old = withIds(before, change.concepts.renamed, change.stages.matched);
  const apply = <L extends List>(list: L): Roadmap[L] => applyListChange<Roadmap[L][number]>(old[list] as Roadmap[L][number][], change[list] as Parameters<typeof applyListChange<Roadmap[L][number]>>[1], KEY[list] as (record: Roadmap[L][number]) => string) as Roadmap[L];
  const lists = { concepts: apply("concepts"), stages: apply("stages"), prerequisites: apply("prerequisites"), denials: apply("denials"), choices: apply("choices"), parts: apply("parts"), resources: apply("resources") };
  const made: Record<string, unknown> = { ...before, ...lists };
  for (const { name, after } of change.fields) {
    if (after === null && name === "corrected") delete made[name];
    else made[name] = after;
  }
  return made as Roadmap;
}

/** Whether nothing differs between the versions that a change was made from. */
export function isUnchanged({ fields, ...lists }: VersionChange): boolean {
  return fields.length === 0 && LISTS.every((list) => lists[list].added.length + lists[list].removed.length + lists[list].changed.length === 0 && lists[list].order === null) && lists.concepts.renamed.length === 0;
}
