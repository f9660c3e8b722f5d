/** The consensus: votes netted, cycles broken at the least cost, choices as groups, an order that keeps what is left. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { consensusOf, type ConsensusOptions } from "../../graph/compare/consensus-of.ts";
import { consensusSchema, type Consensus } from "../../graph/model/consensus.ts";
import { digraph, type Digraph } from "../../graph/order/digraph.ts";
import { knot } from "../../graph/order/knot.ts";
import { roughOrder } from "../../graph/order/rough-order.ts";
import { stronglyConnected } from "../../graph/order/strongly-connected.ts";
import { anyAuthors, authors, type Authors } from "./authors.ts";

function consensus(texts: Readonly<Record<string, string>>, options: ConsensusOptions = {}): Consensus {
  const { atlas, roadmaps } = authors(texts);
  const found = consensusOf(atlas, roadmaps, options);
  expect(consensusSchema.parse(found)).toEqual(found);
  return found;
}

const arrows = ({ prerequisites }: Consensus): string[] => prerequisites.map(({ before, after, choice }) => `${choice ?? before} -> ${after}`).filter((each, at, all) => all.indexOf(each) === at);
const order = ({ concepts }: Consensus): string => concepts.map(({ concept }) => concept).join(" ");

describe("what the consensus keeps", () => {
  const cases: readonly (readonly [name: string, texts: Readonly<Record<string, string>>, quorum: number | undefined, arrows: readonly string[], dropped: readonly string[]])[] = [
    ["both say it", { p: "x -> y", q: "x -> y" }, undefined, ["x -> y"], []],
    ["one says it, one is silent", { p: "x -> y", q: "x; y" }, undefined, [], ["x y quorum"]],
    ["one is enough when told", { p: "x -> y", q: "x; y" }, 1, ["x -> y"], []],
    ["stages count for the quorum", { p: "x -> y", q: "[x] [y]" }, undefined, ["x -> y"], []],
    ["stages alone state nothing", { p: "[x] [y]", q: "[x] [y]" }, undefined, [], []],
    ["opposites net out", { p: "x -> y", q: "y -> x" }, 1, [], ["x y outvoted", "y x outvoted"]],
    ["the stronger side wins", { p: "x -1> y", q: "y -0.6> x" }, 1, ["x -> y"], ["y x outvoted"]],
    ["a denial counts against", { p: "x -0.6> y", q: "x !> y" }, 1, [], ["x y outvoted"]],
    ["closed before restricted", { p: "x -> m -> y", q: "x -> n -> y" }, undefined, ["x -> y"], []],
    ["a line counts for the quorum", { p: "x -> y", q: "x -> m -> y" }, undefined, ["x -> y"], []],
    ["a knot breaks at its weakest arrow", { p: "x -1> y", q: "y -0.6> z", r: "z -0.3> x" }, 1, ["x -> y", "y -> z"], ["z x cycle"]],
    ["choice and one of it, quorum of two: the choice", { p: "a|b -> c", q: "a -> c; b" }, 2, ["a|b -> c"], ["a c quorum"]],
    ["choice and one of it, quorum of one: the one", { p: "a|b -> c", q: "a -> c; b" }, 1, ["a -> c"], []],
    ["a choice is no word for each of its members", { p: "a|b -> c", q: "a|b -> c", r: "a -> c; b" }, 2, ["a|b -> c"], ["a c quorum"]],
    ["nothing follows through a choice", { p: "x -> a; a|b -> c; m -> x", q: "x; c; a; b" }, 1, ["a|b -> c", "x -> a"], []],
  ];
  test.each(cases)("%s", (_, texts, quorum, kept, dropped) => {
    const found = consensus(texts, quorum === undefined ? {} : { quorum });
    expect(arrows(found).filter((each) => !each.includes("m"))).toEqual(kept);
    expect(found.dropped.map(({ before, after, reason }) => `${before} ${after} ${reason}`)).toEqual(dropped);
  });

  test("concepts that the quorum teaches, with who does, in an order that keeps the prerequisites and follows the stages", () => {
    const found = consensus({ p: "[z y] [x]; z -> x", q: "[z] [y x]; z -> x", r: "[w] [z]" });
    expect(order(found)).toBe("z y x");
    expect(found.concepts.map(({ roadmaps }) => roadmaps.join(""))).toEqual(["pqr", "pq", "pq"]);
  });

  test("stages give way where a prerequisite says otherwise, and only there", () => {
    expect(order(consensus({ p: "[a b] [c] [d]; d -> a", q: "[a b] [c] [d]; d -> a" }))).toBe("b c d a");
  });

  test.each([
    ["what one author says, unopposed", { p: "y -> x", q: "x; y", r: "x; y" }, "y x"],
    ["most have it in an earlier stage", { p: "[y] [x]", q: "[y] [x]", r: "[x] [y]" }, "y x"],
    ["one author's words, two against by their stages", { p: "x -0.3> y", q: "[y] [x]", r: "[y] [x]" }, "y x"],
    ["no one says anything", { p: "y; x", q: "y; x", r: "y; x" }, "y x"],
  ])("the order follows %s", (_, texts, wanted) => expect(order(consensus(texts))).toBe(wanted));

  test("trust changes who wins", () => {
    expect(arrows(consensus({ p: "x -> y", q: "y -> x" }, { quorum: 1, trust: { p: 2 } }))).toEqual(["x -> y"]);
    expect(arrows(consensus({ p: "x -> y", q: "y -> x" }, { quorum: 1, trust: { p: 0 } }))).toEqual(["y -> x"]);
  });

  test("a dropped arrow has the strongest line that says the opposite", () => {
    const { dropped } = consensus({ p: "x -1> y", q: "y -0.6> z; y -0.3> v; v -0.3> z", r: "z -0.3> x" }, { quorum: 1 });
    expect(dropped.map(({ witness, witnessStrength, weight }) => [witness.join(" "), witnessStrength, weight])).toEqual([["x y z", 0.6, 0.3]]);
  });

  test("wrong options are said", () => {
    const { atlas, roadmaps } = authors({ p: "x -> y" });
    expect(() => consensusOf(atlas, roadmaps, { quorum: 2 })).toThrow("The quorum is 2: expected how many of the 1 roadmaps must agree, a whole number from 1 to 1.");
    expect(() => consensusOf(atlas, roadmaps, { trust: { p: -1 } })).toThrow("The trust in p is -1");
    expect(() => consensusOf(atlas, authors({ other: "x" }).roadmaps)).toThrow("The atlas does not hold the roadmap other; it holds p.");
  });

  test("nothing of nothing", () => expect(consensus({})).toMatchObject({ quorum: 1, exact: true, concepts: [], prerequisites: [] }));
});

/** What a quorum of one has to put in order: the netted weight of each pair, from the texts and not from the code under test. */
function nettedGraph({ roadmaps }: Authors): Digraph {
  const weight = new Map<string, number>();
  const note = (a: string, b: string, value: number): unknown => weight.set(`${a} ${b}`, (weight.get(`${a} ${b}`) ?? 0) + value);
  for (const { concepts, prerequisites } of roadmaps) {
    const ids = concepts.map(({ id }) => id as string);
    for (const a of ids) for (const b of ids) if (a !== b) note(a, b, signedVote(prerequisites, a, b));
  }
  const stated = new Set(roadmaps.flatMap(({ prerequisites }) => prerequisites.map(({ before, after }) => `${before} ${after}`)));
  return digraph({ ids: roadmaps.flatMap(({ concepts }) => concepts.map(({ id }) => id as string)), arrows: [...weight].filter(([key, value]) => stated.has(key) && value > 1e-9).map(([key, value]) => { const [a, b] = key.split(" ") as [string, string]; return [a, b, value] as const; }) });
}

type Words = Authors["roadmaps"][number]["prerequisites"];

/** Strength for less strength against, without stages and denials: own words, else the widest lines by depth-first search. */
function signedVote(words: Words, a: string, b: string): number {
  const own = (x: string, y: string): number => words.find(({ before, after }) => before === x && after === y)?.strength ?? 0;
  const [pro, contra] = own(a, b) === 0 && own(b, a) === 0 ? [widest(words, a, b, []), widest(words, b, a, [])] : [own(a, b), own(b, a)];
  return pro > contra ? pro : pro < contra ? -contra : 0;
}

function widest(words: Words, from: string, to: string, seen: readonly string[]): number {
  return Math.max(0, ...words.filter(({ before, after }) => before === from && !seen.includes(after)).map(({ after, strength }) => Math.min(strength, after === to ? 1 : widest(words, after, to, [...seen, from]))));
}

function costOf(graph: Digraph, places: ReadonlyMap<string, number>): number {
  let cost = 0;
  graph.head.forEach((w, arrow) => {
    if (places.get(graph.ids[graph.tail[arrow]!]!)! > places.get(graph.ids[w]!)!) cost += graph.weight[arrow]!;
  });
  return cost;
}

function leastCost(graph: Digraph): number {
  let best = Infinity;
  const extend = (placed: readonly string[]): void => {
    if (placed.length === graph.ids.length) best = Math.min(best, costOf(graph, new Map(placed.map((id, at) => [id, at]))));
    else for (const id of graph.ids) if (!placed.includes(id)) extend([...placed, id]);
  };
  extend([]);
  return best;
}

/** The cost of Eades, Lin and Smyth without sifting, knot by knot. */
function roughCost(graph: Digraph): number {
  const components = stronglyConnected(graph);
  return components.members.reduce((sum, _, component) => {
    const piece = knot(graph, components, component);
    const places = new Map(roughOrder(piece).map((v, at) => [v, at]));
    return sum + [...piece.weight].reduce((cost, weight, arrow) => cost + (places.get(piece.tail[arrow]!)! > places.get(piece.head[arrow]!)! ? weight : 0), 0);
  }, 0);
}

describe("laws", () => {
  test.each([[5, 60], [7, 6]])("the order of %i concepts contradicts as little as the best of all orders, and no more than Eades, Lin and Smyth", (n, numRuns) => {
    let knotted = 0;
    fc.assert(
      fc.property(anyAuthors(4, n, false), (given) => {
        const graph = nettedGraph(given);
        const found = consensusOf(given.atlas, given.roadmaps, { quorum: 1 });
        const cost = costOf(graph, new Map(found.concepts.map(({ concept }, at) => [concept, at])));
        expect(found.exact).toBe(true);
        expect(cost).toBeCloseTo(leastCost(graph), 9);
        expect(cost).toBeLessThanOrEqual(roughCost(graph) + 1e-9);
        if (cost > 0) knotted++;
      }),
      { numRuns, seed: 7 },
    );
    expect(knotted).toBeGreaterThan(0);
  });

  test("any authors: sound, acyclic, in order, the same whatever the order of the roadmaps", () => {
    fc.assert(
      fc.property(anyAuthors(5, 8, true), fc.integer({ min: 1, max: 5 }), ({ atlas, roadmaps }, wanted) => {
        const quorum = Math.min(wanted, roadmaps.length);
        const found = consensusOf(atlas, roadmaps, { quorum });
        const places = new Map(found.concepts.map(({ concept }, at) => [concept, at]));
        expect(consensusSchema.parse(found)).toEqual(found);
        expect(consensusOf(atlas, [...roadmaps].reverse(), { quorum })).toEqual(found);
        for (const { roadmaps: teachers } of found.concepts) expect(teachers.length).toBeGreaterThanOrEqual(quorum);
        for (const { before, after, for: pro } of found.prerequisites) {
          expect(places.get(before)).toBeLessThan(places.get(after)!);
          expect(pro.length).toBeGreaterThanOrEqual(quorum);
        }
        for (const { reason, witness, before, after } of found.dropped) if (reason === "cycle") expect([witness[0], witness.at(-1)]).toEqual([after, before]);
      }),
      { numRuns: 100 },
    );
  });
});
