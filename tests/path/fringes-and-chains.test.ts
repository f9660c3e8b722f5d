/** Fringes equal their definitions, chains equal the best of all lines. */
import { describe, expect, test } from "vitest";
import { findChain, learnableNext, needsOf, NotFoundError, unlocksOf } from "../../graph/index.ts";
import { chainSchema, nextSchema } from "../../graph/model/plan.ts";
import { bits, dice, learnable, smallCase } from "./brute-force.ts";
import { id, ids, smallCurriculum } from "./small-atlas.ts";

const letter = (v: number): string => String.fromCharCode(97 + v);

describe("next", () => {
  test("the fringes are what their definitions say", () => {
    for (let seed = 1; seed <= 600; seed++) {
      const small = smallCase(seed, 7);
      const requirements = small.requirements.map(({ after, of }) => ({ after, of: [...new Set(of)].filter((v) => v !== after) })).filter(({ of }) => of.length > 0);
      const says = [...Array(small.size).keys()].map(letter).concat(requirements.map(({ after, of }) => `${of.map(letter).join("|")} -> ${letter(after)}`)).join(", ");
      const curriculum = smallCurriculum({ says });
      if (curriculum.requirements.cycles.length > 0) continue;
      const kept = { size: small.size, requirements };
      const everything = 2 ** small.size - 1;
      if (learnable(kept, 0, everything) !== everything) continue;
      const roll = dice(seed + 7);
      const any = [...Array(small.size).keys()].filter(() => roll(2) === 0);
      const known = seed % 2 === 0 ? any : [...Array(small.size).keys()].filter((v) => (learnable(kept, 0, bits(any)) >> v) & 1);
      const set = bits(known);
      const found = learnableNext(curriculum, { known: known.map(letter) as never });
      expect(nextSchema.parse(found)).toEqual(found);
      const outer = [...Array(small.size).keys()].filter((v) => !((set >> v) & 1) && requirements.every(({ after, of }) => after !== v || of.some((w) => (set >> w) & 1)));
      expect({ seed, next: found.next.map((each) => each.id).sort() }).toEqual({ seed, next: outer.map(letter) });
      const isFeasible = learnable(kept, 0, set) === set;
      expect({ seed, says, known, founded: found.unfounded.length === 0 }).toEqual({ seed, says, known, founded: isFeasible });
      if (!isFeasible) continue;
      const inner = known.filter((v) => learnable(kept, 0, set & ~(1 << v)) === (set & ~(1 << v)));
      expect({ seed, review: found.review }).toEqual({ seed, review: inner.map(letter) });
    }
  });

  test("what most of the way to the target rests on comes first, roots included", () => {
    const curriculum = smallCurriculum({ says: "a -> b -> c -> t, d -> t, e -> f -> g -> h -> i" });
    const next = (known: string, targets: string): string => learnableNext(curriculum, { known: ids(known), targets: ids(targets) }).next.map((each) => `${each.id}${each.unlocks}/${each.remaining}`).join(" ");
    expect(next("", "t")).toBe("a3/3 d1/1 e0/0");
    expect(next("", "")).toBe("e4/4 a3/3 d1/1");
    expect(next("a b", "t")).toBe("c1/1 d1/1 e0/0");
  });

  test("what is known without what it rests on is told, and taken as given", () => {
    const found = learnableNext(smallCurriculum({ says: "a -> b -> c, x|y -> c" }), { known: ids("b c") });
    expect(found.unfounded).toEqual([{ concept: "b", missing: [["a"]] }, { concept: "c", missing: [["b"], ["x", "y"]] }]);
    expect(found.review).toEqual(["b", "c"]);
  });

  test("soft prerequisites never block when hard ones are asked for", () => {
    const says = "a -0.6> b -> c";
    expect(learnableNext(smallCurriculum({ says }, { minStrength: 1 }), { known: [] }).next.map((each) => each.id)).toEqual(["b", "a"]);
    expect(learnableNext(smallCurriculum({ says }), { known: [] }).next.map((each) => each.id)).toEqual(["a"]);
  });

  test("a circle of equals can be begun together", () => expect(learnableNext(smallCurriculum({ says: "a -> b -> a, b -> c" }), { known: [] }).next.map((each) => each.id)).toEqual(["a", "b"]));
});

/** Every line without repetition from a to b over these arrows. */
function allLines(arrows: ReadonlyMap<string, number>, a: string, b: string, names: readonly string[]): string[][] {
  const lines: string[][] = [];
  const go = (line: string[]): void => {
    const last = line.at(-1)!;
    if (last === b) lines.push(line);
    else for (const next of names) if (!line.includes(next) && arrows.has(`${last} ${next}`)) go([...line, next]);
  };
  go([a]);
  return lines;
}

describe("chain", () => {
  test("is the best of all lines without shortcuts", () => {
    let compared = 0;
    for (let seed = 1; seed <= 500; seed++) {
      const roll = dice(seed);
      const size = 2 + roll(7);
      const isAny = seed % 4 === 0;
      const names = [...Array(size).keys()].map(letter);
      const strengths = [0.3, 0.6, 1];
      const places = names.map((name) => ({ name, at: roll(1000) })).sort((x, y) => x.at - y.at || (x.name < y.name ? -1 : 1)).map(({ name }) => name);
      const arrows = new Map<string, number>();
      for (let count = size + roll(size * 2); count > 0; count--) {
        const [v, w] = [roll(size), roll(size)];
        if (v < w) arrows.set(`${places[v]} ${places[w]}`, strengths[roll(3)]!);
      }
      const short = new Map([...arrows].filter(([arrow]) => {
        const [v, w] = arrow.split(" ") as [string, string];
        return allLines(arrows, v, w, names).length === 1;
      }));
      const curriculum = smallCurriculum({ says: [...names, ...[...arrows].map(([arrow, strength]) => arrow.replace(" ", ` -${strength}> `))].join(", ") });
      const [a, b] = isAny ? [names[roll(size)]!, names[roll(size)]!] : [places[roll(2)]!, places[size - 1]!];
      const lines = allLines(short, a, b, names);
      const weakest = (line: readonly string[]): number => Math.min(...line.slice(1).map((after, at) => short.get(`${line[at]} ${after}`)!));
      const first = (x: readonly string[], y: readonly string[]): number => (x.join(" ") < y.join(" ") ? -1 : 1);
      const best = [...lines].sort((x, y) => x.length - y.length || weakest(y) - weakest(x) || first(x, y))[0];
      const longest = [...lines].sort((x, y) => y.length - x.length || first(x, y))[0];
      const found = findChain(curriculum, id(a), id(b));
      if (found !== undefined) expect(chainSchema.parse(found)).toEqual(found);
      expect({ seed, chain: found?.chain, detailed: found?.detailed }).toEqual({ seed, chain: best, detailed: longest });
      expect(found?.prerequisites.map(({ before, after }) => [before, after])).toEqual(best?.slice(1).map((after, at) => [best[at], after]));
      if (best !== undefined && best.length > 2) compared++;
    }
    expect(compared).toBeGreaterThan(50);
  });

  test("on a circle, and for what is unknown", () => {
    const curriculum = smallCurriculum({ says: "a -> b -> c -> a" });
    expect(findChain(curriculum, id("a"), id("c"))?.chain).toEqual(["a", "b", "c"]);
    expect(findChain(curriculum, id("a"), id("a"))).toMatchObject({ chain: ["a"], prerequisites: [] });
    expect(() => findChain(curriculum, id("a"), id("z"))).toThrow(NotFoundError);
  });
});

test("what a concept needs and unlocks, at once and however far", () => {
  const curriculum = smallCurriculum({ says: "a -> b -> d, a -> d, c|x -> d, d -> e, b -> e" });
  expect(needsOf(curriculum, id("d"))).toEqual({ direct: ids("b c x"), all: ids("a b c x") });
  expect(unlocksOf(curriculum, id("b"))).toEqual({ direct: ids("d"), all: ids("d e") });
  expect(unlocksOf(curriculum, id("e"))).toEqual({ direct: [], all: [] });
  expect(() => needsOf(curriculum, id("z"))).toThrow(NotFoundError);
});
