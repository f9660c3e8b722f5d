/** Concepts that the reader has joined. */
import type { Decision } from "../../model/decision.ts";
import type { Item } from "../item.ts";
import { itemsNamed } from "./items-named.ts";
import type { Claim } from "./claim.ts";

/** A claim for each decision to join, in their order. */
export function matchByDecision(items: readonly Item[], decisions: readonly Decision[]): Claim[] {
  const named = itemsNamed(items);
  return decisions
    .filter(({ kind }) => kind === "join")
    .map((decision): Claim => ({ match: "decision", by: decision.reason, items: [...new Set([...named(decision.one), ...named(decision.other)])], why: () => why(decision) }))
    .filter(({ items: joined }) => joined.length > 1);
}

function why({ one, other, reason }: Decision): string {
  return `the reader says that ${one.concept} and ${other.concept} are one concept${reason === "" ? "" : `: ${reason}`}`;
}
