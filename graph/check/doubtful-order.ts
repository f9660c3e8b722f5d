/** Orders that the words hardly carry: weak cues, cues far from what they join, words against words, words against stages, circles. */
import type { Doubt } from "../model/doubt.ts";
import type { Evidence } from "../model/place.ts";
import type { Prerequisite } from "../model/relations.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { brokenOrder } from "./broken-order.ts";
import { nameOf } from "./name-of.ts";

/** Strength of a weak cue. */
const WEAK = 0.3;
/** Letters between the two names in one quote, a Han letter for two. */
const FAR = 32;

/** The doubts about prerequisites; one prerequisite can have several. */
export function doubtfulOrder(roadmap: Roadmap): Doubt[] {
  const denied = new Set(roadmap.denials.map(({ before, after }) => `${before} ${after}`));
  const arrows = roadmap.prerequisites.flatMap((arrow): Doubt[] => {
    const [evidence] = arrow.evidence;
    if (evidence === undefined || arrow.basis === "reference" || arrow.basis === "stage") return [];
    const about = { before: arrow.before, after: arrow.after, line: evidence.line, column: evidence.column, quote: evidence.quote };
    const order = (): string => `${nameOf(roadmap, arrow.before)} before ${nameOf(roadmap, arrow.after)}`;
    return [
      ...(denied.has(`${arrow.before} ${arrow.after}`) ? [{ code: "contradiction" as const, weight: 0.85, ...about, message: `${order()}: other words say that it is not needed.` }] : []),
      ...(arrow.basis === "stated" && arrow.strength <= WEAK ? [{ code: "weak-order" as const, weight: 0.4, ...about, message: `${order()}: the words hardly say so.` }] : []),
      ...(arrow.evidence.every((each) => distance(roadmap, arrow, each) > FAR) ? [{ code: "far-cue" as const, weight: 0.45, ...about, message: `${order()}: the two names stand far apart in the words that are to say so.` }] : []),
    ];
  });
  const broken = brokenOrder(roadmap).map(({ message, line, column, quote }): Doubt => ({ code: "broken-order", weight: 0.75, ...endsAt(roadmap, line, column, message), message, line, column, quote }));
  const cycles = roadmap.diagnostics.filter(({ code }) => code === "cycle").map(({ message, line, column, quote, data }): Doubt => ({ code: "cycle", weight: 0.95, ...ends(roadmap, data), message, line, column, quote: quote ?? "" }));
  return [...cycles, ...arrows, ...broken];
}

/** The letters between the closest mentions of both ends within a quote; 0 where not both are mentioned in it. */
function distance(roadmap: Roadmap, { before, after }: Prerequisite, evidence: Evidence): number {
  const at = (id: string): { readonly from: number; readonly to: number }[] => {
    const texts = roadmap.concepts.find((concept) => concept.id === id)?.mentions.filter(({ line }) => line >= evidence.line && line <= evidence.endLine).map(({ text }) => text) ?? [];
    return [...new Set(texts)].flatMap((text) => (evidence.quote.includes(text) ? [{ from: evidence.quote.indexOf(text), to: evidence.quote.indexOf(text) + text.length }] : []));
  };
  const width = (from: number, to: number): number => evidence.quote.slice(from, to).replace(/[\u4e00-\u9fff]/g, "xx").length;
  const gaps = at(before).flatMap((one) => at(after).map((other) => (one.to <= other.from ? width(one.to, other.from) : width(other.to, one.from))));
  return gaps.length === 0 ? 0 : Math.min(...gaps);
}

function endsAt(roadmap: Roadmap, line: number, column: number, message: string): Pick<Doubt, "before" | "after"> {
  const arrow = roadmap.prerequisites.find((one) => one.evidence[0]?.line === line && one.evidence[0].column === column && message.startsWith(nameOf(roadmap, one.before)) && message.endsWith(`${nameOf(roadmap, one.after)}.`));
  return arrow === undefined ? {} : { before: arrow.before, after: arrow.after };
}

function ends(roadmap: Roadmap, data: Roadmap["diagnostics"][number]["data"]): Pick<Doubt, "before" | "after"> {
  const find = (id: unknown) => roadmap.concepts.find((concept) => concept.id === id)?.id;
  const [before, after] = [find(data?.["before"]), find(data?.["after"])];
  return before === undefined || after === undefined ? {} : { before, after };
}
