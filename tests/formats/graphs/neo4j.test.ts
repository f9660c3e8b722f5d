/** A real engine of openCypher, embedded, takes what is written and answers the queries of docs/neo4j.md as our own code does. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FORMATS, type Roadmap } from "../../../graph/index.ts";
import { createDatabase, type CypherDatabase } from "../../support/opencypher-engine.ts";
import { smallRoadmap } from "../../support/small-roadmap.ts";
import { anyGraph } from "./any-graph.ts";

type Row = Readonly<Record<string, unknown>>;

const queries = [...readFileSync(join(import.meta.dirname, "../../../docs/neo4j.md"), "utf8").matchAll(/```cypher\n([^`]*)```/g)].map((match) => match[1]!);
const [closure, chain, next] = queries as [string, string, string];

async function load(roadmap: Roadmap, times = 1): Promise<CypherDatabase> {
  const database = createDatabase!();
  for (let i = 0; i < times; i++) for (const statement of FORMATS.cypher.write(roadmap).text.split(/;\n(?=CREATE|UNWIND|$)/)) if (statement.trim() !== "") await database.executeCypher(statement);
  return database;
}

async function ask(database: CypherDatabase, query: string, values: Readonly<Record<string, unknown>> = {}): Promise<Row[]> {
  return (await database.executeCypher(query, values)).toArray() as Row[];
}

const idOf = (roadmap: Roadmap, id: string): string => `${roadmap.id}/${id}`;

describe.skipIf(createDatabase === undefined)("the script", () => {
  test("makes the roadmap, and running it again changes nothing", async () => {
    const database = await load(smallRoadmap, 2);
    const concepts = await ask(database, "MATCH (c:Concept) RETURN c.id AS id, c.zh AS zh, c.en AS en, c.kind AS kind, c.stage AS stage ORDER BY id");
    expect(concepts).toEqual(smallRoadmap.concepts.map(({ id, label, kind, stage }) => ({ id: idOf(smallRoadmap, id), zh: label.zh ?? null, en: label.en ?? null, kind, stage: smallRoadmap.stages.find((each) => each.id === stage)?.title ?? null })));
    const arrows = await ask(database, "MATCH (a:Concept)-[r:PREREQUISITE_OF]->(b:Concept) RETURN a.id AS before, b.id AS after, r.basis AS basis, r.strength AS strength, r.quote AS quote ORDER BY before, after");
    expect(arrows).toEqual(smallRoadmap.prerequisites.map(({ before, after, basis, strength, evidence }) => ({ before: idOf(smallRoadmap, before), after: idOf(smallRoadmap, after), basis, strength, quote: evidence[0]?.quote ?? null })));
    expect(await ask(database, "MATCH (p)-[:PART_OF]->(w) RETURN p.id AS part, w.id AS whole")).toEqual([{ part: "speech/fourier-transform", whole: "speech/sampling" }]);
  });

  test("holds any text", async () => {
    await fc.assert(fc.asyncProperty(anyGraph("awkward"), async (roadmap) => {
      const rows = await ask(await load(roadmap), "MATCH (c:Concept) RETURN c.id AS id, c.zh AS zh, c.en AS en ORDER BY id");
      expect(rows).toEqual(roadmap.concepts.map(({ id, label }) => ({ id: idOf(roadmap, id), zh: label.zh ?? null, en: label.en ?? null })));
    }), { numRuns: 20 });
  });
});

describe.skipIf(createDatabase === undefined)("the queries", () => {
  test("closure, chain and next are what the definitions say", async () => {
    await fc.assert(fc.asyncProperty(anyGraph("words"), fc.nat({ max: 127 }), async (roadmap, bits) => {
      const database = await load(roadmap);
      const ids = roadmap.concepts.map(({ id }) => id as string);
      const target = ids.at(-1)!;
      const above = closureOf(roadmap, target);
      expect((await ask(database, closure, { target: idOf(roadmap, target) })).map(({ id }) => id)).toEqual([...above].sort().map((id) => idOf(roadmap, id)));
      const [found] = await ask(database, chain, { from: idOf(roadmap, "c0"), to: idOf(roadmap, target) });
      expect(found !== undefined).toBe(above.has("c0"));
      if (found !== undefined) expect((found["chain"] as string[]).length - 1).toBe(distance(roadmap, "c0", target));
      const known = ids.filter((_, i) => ((bits >> i) & 1) === 1);
      expect((await ask(database, next, { known: known.map((id) => idOf(roadmap, id)) })).map(({ id }) => id)).toEqual(fringe(roadmap, new Set(known)).map((id) => idOf(roadmap, id)));
    }), { numRuns: 40 });
  });
});

test("the tables say what the script says", () => {
  const rows = (id: "neo4j-nodes" | "neo4j-relationships"): string[] => FORMATS[id].write(smallRoadmap).text.trimEnd().split("\r\n");
  expect(rows("neo4j-nodes")[0]).toBe("id:ID,roadmap,zh,en,kind,emphasis,stage,stageOrder:int,:LABEL");
  expect(rows("neo4j-nodes")).toHaveLength(1 + smallRoadmap.concepts.length);
  expect(rows("neo4j-relationships")[0]).toBe(":START_ID,:END_ID,basis,strength:float,choice,quote,line:int,:TYPE");
  expect(rows("neo4j-relationships")).toHaveLength(1 + smallRoadmap.prerequisites.length + smallRoadmap.parts.length);
  expect(rows("neo4j-relationships").at(-1)).toBe("speech/fourier-transform,speech/sampling,,,,,,PART_OF");
});

function closureOf({ prerequisites }: Roadmap, target: string): Set<string> {
  const above = new Set<string>();
  const waiting = [target];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const { before, after } of prerequisites) {
      if (after !== id || above.has(before)) continue;
      above.add(before);
      waiting.push(before);
    }
  }
  return above;
}

function distance({ prerequisites }: Roadmap, from: string, to: string): number {
  let [steps, reached] = [0, new Set<string>([from])];
  while (!reached.has(to)) [steps, reached] = [steps + 1, new Set([...reached].flatMap((id) => prerequisites.filter(({ before }) => before === id).map(({ after }) => after)))];
  return steps;
}

/** Unknown, with every prerequisite known, or one of each choice. */
function fringe({ concepts, prerequisites }: Roadmap, known: ReadonlySet<string>): string[] {
  const isMet = (id: string): boolean => {
    const into = prerequisites.filter(({ after }) => after === id);
    return into.every(({ before, choice }) => known.has(before) || (choice !== null && into.some((other) => other.choice === choice && known.has(other.before))));
  };
  return concepts.map(({ id }) => id as string).filter((id) => !known.has(id) && isMet(id));
}
