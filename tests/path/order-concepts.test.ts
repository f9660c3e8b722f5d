/** Orders put each concept after one of each of its groups, and change the topic as seldom as trying everything shows to be possible. */
import { describe, expect, test } from "vitest";
import { cnf, type Requirement } from "../../graph/path/search/cnf.ts";
import { cutSteps } from "../../graph/path/cut-steps.ts";
import { orderConcepts } from "../../graph/path/order-concepts.ts";
import { bits, dice, learnable, smallCase } from "./brute-force.ts";

function switches(order: readonly number[], topics: readonly string[]): number {
  return order.filter((v, at) => at > 0 && topics[v] !== topics[order[at - 1]!]).length;
}

/** The fewest changes over all orders, by dynamic programming over sets and last topics, one concept at a time. */
function fewest(size: number, requirements: readonly Requirement[], wanted: number, known: number, topics: readonly string[]): number {
  const best = new Map<string, number>();
  const go = (has: number, last: string | undefined): number => {
    if ((has & wanted) === wanted) return 0;
    const key = `${has} ${last}`;
    const old = best.get(key);
    if (old !== undefined) return old;
    let least = Infinity;
    for (let v = 0; v < size; v++) {
      const isReady = ((wanted & ~has) >> v) & 1 && requirements.every(({ after, of }) => after !== v || of.some((w) => ((has | known) >> w) & 1));
      if (isReady) least = Math.min(least, go(has | (1 << v), topics[v]) + (last === undefined || last === topics[v] ? 0 : 1));
    }
    best.set(key, least);
    return least;
  };
  return go(0, undefined);
}

describe("the order", () => {
  test.each([[6, 400], [9, 300], [12, 60], [16, 6]])("of up to %i concepts has the fewest changes of topic", (most, count) => {
    for (let seed = 1; seed <= count; seed++) {
      const small = smallCase(seed * 17 + most, most);
      const roll = dice(seed + 99);
      const topics = Array.from({ length: small.size }, () => "abcd"[roll(2 + roll(3))]!);
      const known = bits(small.known);
      const wanted = learnable(small, known, -1) & ~known;
      const requirements = cnf(small.size, small.requirements);
      const concepts = [...Array(small.size).keys()].filter((v) => (wanted >> v) & 1);
      const order = orderConcepts({ requirements, concepts, known: small.known, topicOf: (v) => topics[v]!, rankOf: () => 0 });
      expect([...order].sort((a, b) => a - b)).toEqual(concepts);
      expect(isInOrder(small.requirements, small.known, order)).toBe(true);
      expect({ seed, switches: switches(order, topics) }).toEqual({ seed, switches: concepts.length === 0 ? 0 : fewest(small.size, small.requirements, wanted, known, topics) });
      areSteps(small.requirements, small.known, order, cutSteps(requirements, small.known, order));
    }
  });

  test("of many concepts is an order too, with few changes", () => {
    const roll = dice(5);
    const size = 300;
    const topics = Array.from({ length: size }, () => `t${roll(8)}`);
    const all = Array.from({ length: size }, (_, after) => Array.from({ length: after === 0 ? 0 : roll(3) }, () => ({ after, of: [roll(after), roll(after)] }))).flat();
    const requirements = cnf(size, all);
    const order = orderConcepts({ requirements, concepts: [...Array(size).keys()], known: [], topicOf: (v) => topics[v]!, rankOf: (v) => v });
    expect(order).toHaveLength(size);
    expect(isInOrder(all, [], order)).toBe(true);
    expect(switches(order, topics)).toBeLessThan(40);
  });

  test("ties go to the lower rank, then to the smaller number", () => {
    const order = orderConcepts({ requirements: cnf(4, []), concepts: [3, 2, 1, 0], known: [], topicOf: () => "t", rankOf: (v) => (v === 3 ? 0 : 1) });
    expect(order).toEqual([3, 0, 1, 2]);
  });
});

function isInOrder(requirements: readonly Requirement[], known: readonly number[], order: readonly number[]): boolean {
  return order.every((v, at) => requirements.every(({ after, of }) => after !== v || of.some((w) => known.includes(w) || order.slice(0, at).includes(w))));
}

/** The steps are the order, each could be learnt back to front, and none could have taken in the concept behind it. */
function areSteps(requirements: readonly Requirement[], known: readonly number[], order: readonly number[], steps: readonly (readonly number[])[]): void {
  expect(steps.flat()).toEqual(order);
  expect(isInOrder(requirements, known, steps.flatMap((step) => [...step].reverse()))).toBe(true);
  steps.slice(1).forEach((step, at) => expect(isInOrder(requirements, known, [...steps.slice(0, at).flat(), step[0]!, ...steps[at]!])).toBe(false));
}
