/** Choices as diagrams show them: the members meet in one node, "one of", and the arrow leaves from there. */
import type { Basis, Choice, Prerequisite } from "../model/relations.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { BASIS_ORDER } from "./basis-order.ts";
import { knownArrows } from "./known-arrows.ts";

/** One arrow out of a choice: the members' prerequisites of the same `after`, with the best basis among them. */
export interface Lead {
  readonly after: string;
  readonly basis: Basis;
  readonly prerequisites: readonly Prerequisite[];
}

export interface Joint {
  readonly choice: Choice;
  /** Concepts that are there, at least one. */
  readonly members: readonly string[];
  readonly leads: readonly Lead[];
}

/** `arrows` belong to no joint; with the joints' leads they are all the prerequisites but those that are `dangling`. */
export interface Joined {
  readonly arrows: readonly Prerequisite[];
  readonly joints: readonly Joint[];
  readonly dangling: number;
}

/** The roadmap's arrows with its choices drawn together, both in the roadmap's order. Linear. */
export function joinChoices(roadmap: Roadmap): Joined {
  const known = new Set<string>(roadmap.concepts.map((concept) => concept.id));
  const choices = new Map<string, Choice>();
  for (const choice of roadmap.choices) if (!choices.has(choice.id) && choice.of.some((id) => known.has(id))) choices.set(choice.id, choice);
  const { arrows, dangling } = knownArrows(roadmap);
  const plain: Prerequisite[] = [];
  const leads = new Map<string, Map<string, Prerequisite[]>>([...choices.keys()].map((id) => [id, new Map()]));
  for (const arrow of arrows) {
    const ofChoice = arrow.choice !== null && choices.get(arrow.choice)?.of.includes(arrow.before) === true ? leads.get(arrow.choice) : undefined;
    if (ofChoice === undefined) plain.push(arrow);
    else ofChoice.set(arrow.after, [...(ofChoice.get(arrow.after) ?? []), arrow]);
  }
  const joints = [...choices.values()].map((choice) => ({
    choice,
    members: [...new Set<string>(choice.of)].filter((id) => known.has(id)),
    leads: [...(leads.get(choice.id) ?? [])].map(([after, prerequisites]) => ({ after, basis: bestOf(prerequisites), prerequisites })),
  }));
  return { arrows: plain, joints, dangling };
}

function bestOf(prerequisites: readonly Prerequisite[]): Basis {
  return BASIS_ORDER.find((basis) => prerequisites.some((each) => each.basis === basis)) ?? "stated";
}
