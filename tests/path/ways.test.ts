/** All chains between two concepts equal those found by trying everything. */
import { describe, expect, test } from "vitest";
import { chainsBetween, NotFoundError, waysBetween } from "../../graph/index.ts";
import { digraph } from "../../graph/order/digraph.ts";
import { linesBetween } from "../../graph/order/lines-between.ts";
import { dice, learnable, smallCase } from "./brute-force.ts";
import { id, ids, smallCurriculum } from "./small-atlas.ts";

const letter = (v: number): string => String.fromCharCode(97 + v);
const byLength = (x: readonly string[], y: readonly string[]): number => x.length - y.length || (x.join(" ") < y.join(" ") ? -1 : 1);

/** Every line from a to b, by going on from each end in every way. */
function allLines(arrows: readonly (readonly [string, string])[], a: string, b: string): string[][] {
  const go = (line: readonly string[]): string[][] => (line.at(-1) === b ? [[...line]] : arrows.filter(([before]) => before === line.at(-1)).flatMap(([, after]) => go([...line, after])));
  return go([a]).sort(byLength);
}

/** Arrows among the first letters, each to one that is later in `names`. */
function anyArrows(seed: number): { readonly names: readonly string[]; readonly arrows: readonly (readonly [string, string])[] } {
  const roll = dice(seed);
  const size = 2 + roll(9);
  const names = [...Array(size).keys()].map((v) => ({ name: letter(v), at: roll(1000) })).sort((x, y) => x.at - y.at || (x.name < y.name ? -1 : 1)).map(({ name }) => name);
  const arrows = new Set<string>();
  for (let count = size + roll(size * 4); count > 0; count--) {
    const [v, w] = [roll(size), roll(size)];
    if (v < w) arrows.add(`${names[v]} ${names[w]}`);
  }
  return { names, arrows: [...arrows].map((arrow) => arrow.split(" ") as [string, string]) };
}

describe("lines between two nodes", () => {
  test("are all of them, counted and listed in order, and their arrows", () => {
    let several = 0;
    for (let seed = 1; seed <= 600; seed++) {
      const { names, arrows } = anyArrows(seed);
      const graph = digraph({ ids: names, arrows });
      const roll = dice(seed + 3);
      const [a, b, most] = [names[roll(9) === 0 ? names.length - 1 : 0]!, names.at(-1)!, roll(5)];
      const lines = allLines(arrows, a, b);
      const found = linesBetween(graph, a, b, most);
      expect({ seed, count: found.count, lines: found.lines }).toEqual({ seed, count: lines.length, lines: lines.slice(0, most) });
      const on = new Set(lines.flatMap((line) => line.slice(1).map((after, at) => `${line[at]} ${after}`)));
      expect(found.arrows.map((arrow) => `${graph.ids[graph.tail[arrow]!]} ${graph.ids[graph.head[arrow]!]}`)).toEqual([...on].sort());
      if (lines.length > most && most > 1) several++;
    }
    expect(several).toBeGreaterThan(20);
  });

  test("are counted where they could not be listed, and the first of them listed all the same", () => {
    const ladder = (steps: number) => digraph({ ids: [], arrows: [...Array(steps).keys()].flatMap((at) => [`x${at}`, `y${at}`].flatMap((side): [string, string][] => [[`s${at}`, side], [side, `s${at + 1}`]])) });
    expect(linesBetween(ladder(40), "s0", "s40", 2)).toMatchObject({ count: 2 ** 40, lines: [{ length: 81 }, { length: 81 }] });
    expect(linesBetween(ladder(2000), "s0", "s2000", 1).count).toBe(Number.MAX_SAFE_INTEGER);
  });
});

describe("ways between two concepts", () => {
  test("one is needed for another exactly if nothing is learnt without it", () => {
    let alternatives = 0;
    for (let seed = 1; seed <= 600; seed++) {
      const small = smallCase(seed, 7);
      const groups = small.requirements.map(({ after, of }) => ({ after, of: [...new Set(of)].filter((v) => v < after) })).filter(({ of }) => of.length > 0);
      const arrows = groups.flatMap(({ after, of }) => of.map((before) => ({ before: id(letter(before)), after: id(letter(after)), strength: 1 })));
      const [a, b] = [dice(seed)(small.size), dice(seed + 1)(small.size)];
      const { count, needed } = waysBetween({ arrows, groups: groups.map(({ after, of }) => ({ after: id(letter(after)), of: of.map((v) => id(letter(v))) })) }, id(letter(a)), id(letter(b)), 3);
      const without = learnable({ size: small.size, requirements: groups }, 0, (2 ** small.size - 1) & ~(1 << a));
      expect({ seed, needed }).toEqual({ seed, needed: ((without >> b) & 1) === 0 });
      if (count > 0 && !needed) alternatives++;
    }
    expect(alternatives).toBeGreaterThan(10);
  });

  test("never lead backwards; the other direction is told", () => {
    const found = chainsBetween(smallCurriculum({ says: "a -> b -> d, a -> c -> d, d -> e" }), id("e"), id("a"), 9);
    expect(found).toMatchObject({ count: 0, chains: [], needed: false, back: 2, shared: { before: [], after: [] } });
  });

  test("where there are none, the nearest that both rest on and that rests on both", () => {
    const found = chainsBetween(smallCurriculum({ says: "r -> p -> a, p -> b, q -> a, q -> b, a -> x, b -> x, x -> z, a -> y, b -> y" }), id("a"), id("b"), 9);
    expect(found.shared).toEqual({ before: ids("p q"), after: ids("x y") });
  });

  test("have a reason for each arrow, and follow no shortcut", () => {
    const found = chainsBetween(smallCurriculum({ says: "a -> b -> c, a -> c, a|x -> d, d -> c" }), id("a"), id("c"), 9);
    expect(found.chains).toEqual([ids("a b c"), ids("a d c")]);
    expect(found.prerequisites.map(({ before, after, choice, evidence }) => `${before} ${after} ${choice} ${evidence.length}`)).toEqual(["a b null 1", "a d a|x 1", "b c null 1", "d c null 1"]);
    expect(found.needed).toBe(true);
  });

  test("through a choice only, nothing is needed that another alternative saves", () => {
    expect(chainsBetween(smallCurriculum({ says: "a -> b, b|x -> c" }), id("a"), id("c"), 9)).toMatchObject({ count: 1, needed: false });
    expect(chainsBetween(smallCurriculum({ says: "a -> b, a -> x, b|x -> c" }), id("a"), id("c"), 9)).toMatchObject({ count: 2, needed: true });
  });

  test("on a circle the weakest arrow is not followed; what is unknown is told", () => {
    const curriculum = smallCurriculum({ says: "a -> b -> c -0.3> a" });
    expect(chainsBetween(curriculum, id("a"), id("c"), 9).count).toBe(1);
    expect(chainsBetween(curriculum, id("c"), id("a"), 9).count).toBe(0);
    expect(() => chainsBetween(curriculum, id("a"), id("z"), 9)).toThrow(NotFoundError);
  });
});
