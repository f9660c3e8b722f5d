/** A query with an arrow in it ("Python → RLHF", "python -> rlhf") asks how the one concept leads to the other. */
import type { TFunction } from "i18next";
import type { Language } from "../../../graph/index.ts";
import type { Command } from "../commands.ts";
import { labelIn } from "../labels.ts";
import { type Aids, findThings, type FoundGroup } from "./find-things.ts";
import type { ThingAtHand } from "./things-at-hand.ts";

/** The command for it as a group of its own; none where a side names no concept or both name one. */
export function waysAsked(query: string, things: readonly ThingAtHand[], t: TFunction, language: Language, aids: Aids): readonly FoundGroup<Command>[] {
  const sides = query.split(/\s*(?:→|[-=]+>|>)\s*/u);
  if (sides.length !== 2) return [];
  const concepts = things.filter((thing) => thing.kind === "concept");
  const [one, other] = sides.map((name) => (name.trim() === "" ? undefined : findThings(concepts, name, 1, aids)[0]?.hits[0]?.thing.concept));
  if (one === undefined || other === undefined || one.id === other.id) return [];
  const name = t("ways.ofTwo", { before: labelIn(one, language), after: labelIn(other, language) });
  const thing: Command = { kind: "command", key: `command ways ${one.id} ${other.id}`, labels: [name], run: (actions) => actions.inquire({ type: "ways", before: one.id, after: other.id }) };
  return [{ kind: "command", count: 1, hits: [{ thing, name, spans: [] }] }];
}
