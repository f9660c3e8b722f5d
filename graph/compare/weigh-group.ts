/** How many roadmaps stand behind a requirement, and how strongly. */
import type { Backing } from "../model/consensus.ts";
import type { ConceptId } from "../model/ids.ts";
import type { Group } from "./requirement-groups.ts";
import type { View } from "./view.ts";
import { voteOf, type Vote } from "./vote-of.ts";

/** `weight` is trust times strength, summed over `for` less over `against`, both sorted by roadmap as the views are. */
export interface Weighed extends Group {
  readonly for: readonly Backing[];
  readonly against: readonly Backing[];
  readonly weight: number;
}

/**
 * `group` with the votes of the views numbered `teachers`, all that teach what requires it. For it is who asks for it or for
 * a part of it (of `groups`, all groups of the same concept), or has a member earlier; against it is who has every member
 * later or denies it. Who offers a member only as one of several says nothing for that member alone. O(groups · teachers).
 */
export function weighGroup(group: Group, groups: readonly Group[], views: readonly View[], teachers: readonly number[], trust: Readonly<Record<string, number>>): Weighed {
  const parts = groups.filter(({ of }) => of.every((id) => group.of.includes(id)));
  const pro: Backing[] = [];
  const contra: Backing[] = [];
  let weight = 0;
  for (const number of teachers) {
    const view = views[number]!;
    const vote = voteOn(view, number, group, parts);
    if (vote === undefined || vote.by === null) continue;
    const isFor = vote.stance === "for";
    (isFor ? pro : contra).push({ roadmap: view.roadmap.id, by: vote.by, strength: vote.strength });
    weight += (isFor ? 1 : -1) * (trust[view.roadmap.id] ?? 1) * vote.strength;
  }
  return { ...group, for: pro, against: contra, weight: Math.round(weight * 1e9) / 1e9 };
}

/** The strongest vote for a part; else, where each member that is taught is voted down, the weakest of these votes. */
function voteOn(view: View, number: number, { of, after }: Group, parts: readonly Group[]): Vote | undefined {
  const asserted = parts.filter((part) => part.asserted.has(number) && (part.of.length > 1 || isChosen(view, part.of[0]!, after)));
  const taught = of.filter((id) => view.taught.has(id));
  const votes = taught.filter((id) => !isChosen(view, id, after)).map((before) => voteOf(view, before, after));
  const pro = [...asserted.map((part): Vote => ({ stance: "for", strength: part.asserted.get(number)!, by: "words" })), ...votes.filter(({ stance }) => stance === "for")];
  if (pro.length > 0) return pro.sort((a, b) => b.strength - a.strength)[0];
  if (votes.length < taught.length || !votes.every(({ stance }) => stance === "against" || stance === "counter")) return undefined;
  return votes.sort((a, b) => a.strength - b.strength)[0];
}

/** Whether the view has `before` first only as one of several. */
function isChosen(view: View, before: ConceptId, after: ConceptId): boolean {
  return (view.said.get(before, after)?.choice ?? null) !== null;
}
