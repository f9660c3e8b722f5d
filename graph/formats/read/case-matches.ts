/**
 * What a CASE package says is the same: `exactMatchOf` and `isTranslationOf`. Items within the package become one concept with
 * all their names; an end in another framework gives its title as a further name, by which alignment finds it there.
 */
import type { Label } from "../../model/label.ts";
import type { GraphConcept } from "./graph-draft.ts";
import { labelOfName } from "./label-of-name.ts";

/** An association of these types, by identifiers; titles as the ends bear them. */
export interface Sameness {
  readonly origin: string;
  readonly destination: string;
  readonly originTitle: string;
  readonly destinationTitle: string;
}

export interface MatchedConcepts {
  readonly concepts: readonly GraphConcept[];
  /** The concept that stands for each that was taken into another. */
  readonly standIn: ReadonlyMap<string, string>;
  /** How many associations gave a name or joined two items. */
  readonly matches: number;
}

const NO_NAME = /^(?:https?:|urn:)|^[\da-f]{8}-[\da-f]{4}-/i;

/** Whether what stands at an end is a name that people use, and not its address or identifier. */
export function isName(title: string, identifier: string): boolean {
  return title !== "" && title !== identifier && !NO_NAME.test(title);
}

/** The concepts with what is the same as one, in their order; the first of those that are one stands for all. Near-linear. */
export function joinMatches(concepts: readonly GraphConcept[], same: readonly Sameness[]): MatchedConcepts {
  const order = new Map(concepts.map(({ id }, i) => [id, i]));
  const up = new Map<string, string>();
  const top = (id: string): string => {
    let at = id;
    for (let next = up.get(at); next !== undefined; next = up.get(at)) {
      const above = up.get(next);
      if (above !== undefined) up.set(at, above);
      at = next;
    }
    return at;
  };
  const names = new Map<string, string[]>();
  let matches = 0;
  for (const { origin, destination, originTitle, destinationTitle } of same) {
    const [hasOrigin, hasDestination] = [order.has(origin), order.has(destination)];
    if (hasOrigin && hasDestination) {
      const [a, b] = [top(origin), top(destination)];
      if (a !== b) up.set(...((order.get(a)! < order.get(b)! ? [b, a] : [a, b]) as [string, string]));
      matches++;
    } else if (hasOrigin || hasDestination) {
      const title = hasOrigin ? destinationTitle : originTitle;
      const inside = hasOrigin ? origin : destination;
      names.set(inside, [...(names.get(inside) ?? []), title]);
      matches++;
    }
  }
  const standIn = new Map([...up.keys()].map((id) => [id, top(id)]));
  const joined = new Map<string, GraphConcept>();
  for (const concept of concepts) {
    const id = standIn.get(concept.id) ?? concept.id;
    const whole = joined.get(id);
    const further = names.get(concept.id) ?? [];
    const labels = [concept.label, ...further.map((name) => labelOfName(name))];
    const label = labels.reduce<Label>((known, each) => ({ ...each, ...known }), whole?.label ?? {});
    joined.set(id, { ...(whole ?? concept), label, aliases: [...(whole?.aliases ?? []), ...(concept.aliases ?? []), ...(whole === undefined ? [] : namesOf(concept.label)), ...further] });
  }
  return { concepts: [...joined.values()], standIn, matches };
}

function namesOf({ zh, en }: Label): string[] {
  return [zh, en].filter((name): name is string => name !== undefined);
}
