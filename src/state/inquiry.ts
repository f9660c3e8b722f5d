/** A question asked of everything on the map: how one concept leads to another, or what holds up the most. Its answer stands where details stand, beneath whatever is selected. */
import type { BottleneckMeasure, ConceptId } from "../../graph/index.ts";

export type Inquiry =
  | { readonly type: "ways"; readonly before: ConceptId | null; readonly after: ConceptId | null }
  | { readonly type: "bottlenecks"; readonly by: BottleneckMeasure };

/** What the answer picks out on the map. */
export interface Lit {
  readonly concepts: readonly ConceptId[];
  readonly arrows: readonly { readonly before: ConceptId; readonly after: ConceptId }[];
}

export const MEASURES: readonly BottleneckMeasure[] = ["complexity", "blocking", "delay", "centrality"];

/** The measure of that name, the first for any other. */
export function measureCalled(name: string): BottleneckMeasure {
  return MEASURES.find((one) => one === name) ?? MEASURES[0]!;
}

/** The question's part of the address. */
export function formatInquiry(inquiry: Inquiry): readonly [string, string][] {
  if (inquiry.type === "bottlenecks") return [["ask", "bottlenecks"], ...(inquiry.by === "complexity" ? [] : [["rank", inquiry.by] as [string, string]])];
  const { before, after } = inquiry;
  return [["ask", "ways"], ...(before === null ? [] : [["from", before] as [string, string]]), ...(after === null ? [] : [["until", after] as [string, string]])];
}

/** The question that an address asks; null for none. */
export function parseInquiry(found: URLSearchParams): Inquiry | null {
  const id = (key: string): ConceptId | null => (found.get(key) || null) as ConceptId | null;
  switch (found.get("ask")) {
    case "ways":
      return { type: "ways", before: id("from"), after: id("until") };
    case "bottlenecks":
      return { type: "bottlenecks", by: measureCalled(found.get("rank") ?? "") };
    default:
      return null;
  }
}
