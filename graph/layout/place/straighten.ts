/**
 * Small jogs taken out of the arrows: a block goes level with one that it is tied to, and pushes aside what stands in
 * its way, wherever that saves more bends and climbing than it costs the others.
 */
import type { Room } from "./room.ts";

const rounds = 10;
/** A bend is worth this many pixels of climbing. */
const bend = 30;
const level = 0.01;
/** The most blocks that are pushed for the sake of one; and in all, which ends the search in large drawings. */
const mostPushed = 40;
const pushesAllowed = 600_000;

/** Moves blocks, in place and with all gaps kept, while arrows get straighter. O(pushed blocks' ties and layers) for each tie a round. */
export function straighten(room: Room): void {
  const { blocks, middle, ties } = room;
  const spent = { pushes: 0 };
  for (let round = 0, moved = true; moved && round < rounds; round++) {
    moved = false;
    for (const block of blocks.byWeight) {
      if (spent.pushes > pushesAllowed) return;
      for (let tie = ties.start[block]!; tie < ties.start[block + 1]!; tie++) {
        const wish = middle[ties.other[tie]!]! + ties.shift[tie]!;
        const plan = Math.abs(wish - middle[block]!) > level ? push(room, block, wish, spent) : undefined;
        if (plan === undefined || cost(room, plan, plan) >= cost(room, plan, none) - level) continue;
        for (const [other, at] of plan) middle[other] = at;
        moved = true;
      }
    }
  }
}

/** Where blocks would go: their new middles. */
type Plan = ReadonlyMap<number, number>;
const none: Plan = new Map();

/** `block` at `wish`, and all blocks in that direction that must move for it, as little as they must; undefined when there is no room. */
function push({ graph, blocks, order, middle, gaps, end }: Room, block: number, wish: number, spent: { pushes: number }): Plan | undefined {
  const down = wish > middle[block]!;
  const plan = new Map([[block, wish]]);
  for (const moving of plan.keys()) {
    const at = plan.get(moving)!;
    spent.pushes++;
    if (plan.size > mostPushed || at < gaps.half(moving) || at > end - gaps.half(moving)) return undefined;
    for (let v = blocks.first[moving]!; v <= blocks.last[moving]!; v++) {
      const next = order.rows[graph.layer[v]!]![order.place[v]! + (down ? 1 : -1)];
      if (next === undefined) continue;
      const other = blocks.of[next]!;
      const must = down ? at + gaps.distance(moving, other) : at - gaps.distance(other, moving);
      const now = plan.get(other) ?? middle[other]!;
      if (down ? must <= now : must >= now) continue;
      plan.delete(other);
      plan.set(other, must);
    }
  }
  return plan;
}

/** Climbs and bends of all ties of the plan's blocks, each tie once, with the middles that `moved` says. */
function cost({ ties, middle }: Room, plan: Plan, moved: Plan): number {
  let sum = 0;
  for (const block of plan.keys()) {
    const at = moved.get(block) ?? middle[block]!;
    for (let tie = ties.start[block]!; tie < ties.start[block + 1]!; tie++) {
      const other = ties.other[tie]!;
      if (other < block && plan.has(other)) continue;
      const climb = Math.abs((moved.get(other) ?? middle[other]!) + ties.shift[tie]! - at);
      sum += climb + (climb > level ? bend : 0);
    }
  }
  return sum;
}
