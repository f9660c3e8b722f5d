/**
 * How much of a frame there is for work that nobody waits for. While the map moves, moving comes first: what comes on top
 * of it is little, and where the computer is too slow for that, seen by a frame that comes late, nothing until it rests.
 */
export interface SpareTime {
  /** The map moves now. */
  moved(): void;
  isMoving(): boolean;
  /** The time of `performance.now` until which there may be work in this frame, in the past where there is none to be. To be asked once in each frame. */
  until(): number;
}

/** Milliseconds of a frame for work while the map moves, and while it rests. */
const SLICE = { moving: 5, resting: 11 };
/** Milliseconds without movement after which a map is taken to rest. */
const REST = 150;
/** Milliseconds between two frames of which the second is late: more than one and a half of a screen with sixty a second. */
const LATE = 26;

/** The spare time of a map that rests. `now` is the clock, in milliseconds. */
export function createSpareTime(now: () => number = () => performance.now()): SpareTime {
  let moved = Number.NEGATIVE_INFINITY;
  let asked = Number.NEGATIVE_INFINITY;
  const isMoving = (): boolean => now() - moved < REST;
  return {
    moved: () => void (moved = now()),
    isMoving,
    until() {
      const time = now();
      const late = time - asked > LATE;
      asked = time;
      return time + (!isMoving() ? SLICE.resting : late ? -1 : SLICE.moving);
    },
  };
}
