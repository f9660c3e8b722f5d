/** Small jogs taken out of the arrows: a block that can lie level with another it is tied to does, if nothing is lost by it. */
import { limits, type Room } from "./room.ts";

const rounds = 4;
/** A bend is worth this many pixels of climbing. */
const bend = 30;
const level = 0.01;

/** Moves blocks, in place, to where they have the fewest bends and the least climb that their neighbours allow. O(ties squared a block) a round. */
export function straighten(room: Room): void {
  const { blocks, middle } = room;
  for (let round = 0; round < rounds; round++) {
    for (const block of blocks.byWeight) {
      const [low, high] = limits(room, block, -1);
      const wishes = wishesOf(room, block);
      let best = middle[block]!;
      let least = cost(wishes, best);
      for (const wish of wishes) {
        if (wish < low || wish > high) continue;
        const now = cost(wishes, wish);
        if (now < least - level) {
          least = now;
          best = wish;
        }
      }
      middle[block] = best;
    }
  }
}

function wishesOf({ ties, middle }: Room, block: number): number[] {
  const wishes: number[] = [];
  for (let tie = ties.start[block]!; tie < ties.start[block + 1]!; tie++) wishes.push(middle[ties.other[tie]!]! + ties.shift[tie]!);
  return wishes;
}

function cost(wishes: readonly number[], at: number): number {
  return wishes.reduce((sum, wish) => sum + Math.abs(wish - at) + (Math.abs(wish - at) > level ? bend : 0), 0);
}
