/** Concepts that the reader has joined. */
import type { Decision } from "../../model/decision.ts";
import type { Item } from "../item.ts";
import { itemsNamed } from "./items-named.ts";
import type { Claim } from "./claim.ts";

/** A claim for each decision to join two concepts that are both there, in their order. */
export function matchByDecision(items: readonly Item[], decisions: readonly Decision[]): Claim[] {
  const named = itemsNamed(items);
  return decisions
    .filter(({ kind }) => kind === "join")
    .map((decision) => ({ decision, one: named(decision.one), other: named(decision.other) }))
    .filter(({ one, other }) => one.length > 0 && other.length > 0)
    .map(({ decision, one, other }): Claim => ({ match: "decision", by: decision.reason, items: [...new Set([...one, ...other])], why: () => why(decision) }))
    .filter(({ items: joined }) => joined.length > 1);
}

function why({ one, other, reason }: Decision): string {
  return `the reader says that ${one.concept} and ${other.concept} are one concept${reason === "" ? "" : `: ${reason}`}`;
}
