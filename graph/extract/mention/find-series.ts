/** Series in English prose: between names that the lexicon knows, everyday words that it knows too are names ("transformers, attention, and inference"). */
import type { Hit } from "../../lexicon/index-lexicon.ts";
import type { Passage } from "../passage.ts";
import type { Named, Range } from "../phrase/range.ts";
import { oneLine } from "../../text/one-line.ts";
import { trimRange } from "../phrase/trim-range.ts";
import type { Found } from "./found.ts";

const CLAUSE = /[^.;:!?()\n—–]+/g;
const JOINT = /,\s*(?:and\s+|or\s+)?(?:then\s+)?|\s+(?:and|or|then)\s+|\s+(?=(?:is|are|will|can|should|helps?|forms?)\s)/g;

/** These tell only what kind of thing is meant. */
const VAGUE = /^(?:data|models?|systems?|tools?|applications?|algorithms?|frameworks?|librar(?:y|ies)|development|projects?|languages?|courses?|images?|texts?|functions?|testing|tests?|design|performance)$/i;

/** The lexicon's everyday names among its `hits` that stand in a series of three with one of its other names at least. */
export function findSeries(passage: Passage, hits: readonly Hit[]): Found[] {
  const found: Found[] = [];
  if (hits.length < 3 || hits.every((hit) => !hit.common) || !passage.plain.includes(", ")) return found;
  const text = passage.plain.slice(passage.from, passage.to);
  const byEnd = new Map(hits.toReversed().map((hit) => [hit.to, hit]));
  for (const clause of text.matchAll(CLAUSE)) {
    if (!clause[0].includes(", ")) continue;
    for (const run of runsOf(members(passage, clause.index, clause[0]).map((range) => memberOf(byEnd, passage.plain, range)))) {
      if (run.length < 3 || run.filter((member) => !member.common).length < 1) continue;
      for (const { name } of run.filter((member) => member.common)) found.push({ phrase: { head: name, aliases: [], members: [] }, rule: "enumeration", score: 2, head: false });
    }
  }
  return found;
}

interface Member {
  readonly name: Named;
  readonly common: boolean;
}

function members(passage: Passage, at: number, clause: string): Range[] {
  const ranges: Range[] = [];
  let from = 0;
  for (const match of [...clause.matchAll(JOINT), { index: clause.length, 0: "" }]) {
    ranges.push({ from: passage.from + at + from, to: passage.from + at + match.index });
    from = match.index + match[0].length;
  }
  return ranges;
}

/** The name that the member is, by where its letters end; of the first member of a series also the one that it ends with. */
function memberOf(byEnd: ReadonlyMap<number, Hit>, plain: string, range: Range): Member | null {
  const span = trimRange(plain, range);
  const last = byEnd.get(span.to);
  if (last === undefined || last.from < span.from) return null;
  const front = plain.slice(span.from, last.from);
  const name = plain.slice(last.from, last.to);
  if (last.common && (VAGUE.test(name) || !/^(?:the |an? |basic |full |more |some )?$|\b(?:across|covers?|covering|including|like|start with|learn|study|master)\s$/i.test(front))) return null;
  return { name: { from: last.from, to: last.to, name: oneLine(plain.slice(last.from, last.to)), id: last.id }, common: last.common };
}

function runsOf(found: readonly (Member | null)[]): Member[][] {
  const runs: Member[][] = [[]];
  for (const member of found) {
    if (member === null) runs.push([]);
    else runs[runs.length - 1]?.push(member);
  }
  return runs;
}
