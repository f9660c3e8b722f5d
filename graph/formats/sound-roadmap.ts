/** What anybody's file says as a roadmap that all else may rely on: our own files are checked field by field, but whether the fields agree with each other is checked here. */
import type { Label } from "../model/label.ts";
import type { Roadmap } from "../model/roadmap.ts";
import type { Stage } from "../model/stage.ts";
import { isLink } from "../text/is-link.ts";
import { withoutTurns } from "../text/without-turns.ts";

/** Stages within stages, deeper than any author nests them. */
const DEEPEST = 100;

export interface Sound {
  readonly roadmap: Roadmap;
  /** So many things were left out or cut off because they contradict the rest. */
  readonly mended: number;
}

/**
 * The roadmap with each id once, with relations only between different concepts that are there and at most one arrow from
 * one to another, stages that nest without circles, addresses of the web, of mail or beside the document, and names that
 * turn no direction. Linear.
 */
export function soundRoadmap(roadmap: Roadmap): Sound {
  let mended = 0;
  const kept = <T>(all: readonly T[], isKept: (one: T) => boolean): T[] => {
    const rest = all.filter(isKept);
    mended += all.length - rest.length;
    return rest;
  };
  const stages = withParents(kept(roadmap.stages, distinct(({ id }) => id)), () => (mended += 1));
  const stageIds = new Set<string>(stages.map(({ id }) => id));
  const concepts = kept(roadmap.concepts, distinct(({ id }) => id)).map((concept) => {
    if (concept.stage === null || stageIds.has(concept.stage)) return concept;
    mended += 1;
    return { ...concept, stage: null };
  });
  const ids = new Set<string>(concepts.map(({ id }) => id));
  const joins = (one: string, other: string): boolean => one !== other && ids.has(one) && ids.has(other);
  const choices = kept(kept(roadmap.choices, distinct(({ id }) => id)), ({ of }) => new Set(of).size > 1 && of.every((id) => ids.has(id)));
  const isOnce = distinct(({ before, after }: { readonly before: string; readonly after: string }) => `${before}\u0000${after}`);
  return {
    roadmap: {
      ...roadmap,
      title: withoutTurns(roadmap.title),
      url: safe(roadmap.url),
      stages: stages.map((stage) => ({ ...stage, title: withoutTurns(stage.title) })),
      concepts: concepts.map((concept) => ({ ...concept, label: straight(concept.label), aliases: concept.aliases.map((name) => withoutTurns(name)) })),
      prerequisites: kept(roadmap.prerequisites, (one) => joins(one.before, one.after) && isOnce(one)),
      denials: kept(roadmap.denials, ({ before, after }) => joins(before, after)),
      choices: choices.map((choice) => ({ ...choice, of: [...new Set(choice.of)], preferred: choice.preferred !== null && choice.of.includes(choice.preferred) ? choice.preferred : null })),
      parts: kept(roadmap.parts, ({ whole, part }) => joins(whole, part)),
      resources: roadmap.resources.map((resource) => ({ ...resource, url: safe(resource.url), teaches: kept(resource.teaches, (id) => ids.has(id)) })),
    },
    mended,
  };
}

/** Answers true for the first thing of each key. */
function distinct<T>(keyOf: (one: T) => string): (one: T) => boolean {
  const seen = new Set<string>();
  return (one) => !seen.has(keyOf(one)) && seen.add(keyOf(one)).size > 0;
}

/** The stages, each below a parent that is there and not below itself, at most `DEEPEST` deep; those cut off stand at the top. */
function withParents(stages: readonly Stage[], tell: () => void): Stage[] {
  const byId = new Map(stages.map((stage) => [stage.id, stage]));
  const depths = new Map<string, number>();
  const cut = new Set<string>();
  for (const stage of stages) {
    const way: Stage[] = [];
    const under = new Set<string>();
    let at: Stage | undefined = stage;
    while (at !== undefined && !depths.has(at.id) && !under.has(at.id)) {
      way.push(at);
      under.add(at.id);
      at = at.parent === null ? undefined : byId.get(at.parent);
    }
    let depth = at === undefined ? 0 : (depths.get(at.id) ?? 0);
    for (const one of way.reverse()) {
      const isLoose = one.parent !== null && (!byId.has(one.parent) || !depths.has(one.parent) || depth >= DEEPEST);
      if (isLoose) cut.add(one.id);
      depth = isLoose ? 1 : depth + 1;
      depths.set(one.id, depth);
    }
  }
  return stages.map((stage) => {
    if (!cut.has(stage.id)) return stage;
    tell();
    return { ...stage, parent: null };
  });
}

function straight({ zh, en }: Label): Label {
  return { ...(zh === undefined ? {} : { zh: withoutTurns(zh) || "?" }), ...(en === undefined ? {} : { en: withoutTurns(en) || "?" }) };
}

function safe(url: string | null): string | null {
  return url !== null && isLink(url) ? url : null;
}
