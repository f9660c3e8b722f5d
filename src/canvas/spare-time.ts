/**
 * How much of a frame there is for work that nobody waits for. While the map moves, moving comes first: what comes on top
 * of it is little, and where the computer is too slow for that, seen by a frame that comes late, nothing until it rests.
 */

/** To be asked once before each piece of work. */
export interface SpareTime {
  /** The map moves now. */
  moved(): void;
  /** It is held, or let go. What is held is taken to move. */
  held(is: boolean): void;
  isMoving(): boolean;
  /** The time of `performance.now` until which there may be work now, in the past where there is none to be. */
  until(): number;
  /**
   * Calls back once for the next piece of work, in a task of its own, so that neither a picture nor an answer to the
   * pointer waits for both together: after the next frame while the map moves, else as soon as nothing else waits.
   * Answers with what keeps it from doing so.
   */
  later(work: () => void): () => void;
}

/** Milliseconds of a piece of work while the map moves, and while it rests. */
const SLICE = { moving: 4, resting: 7 };
/** Milliseconds without movement after which a map is taken to rest, and after which one that is held is. */
const REST = { free: 150, held: 1500 };
/** Milliseconds between two frames of which the second is late: more than one and a half of a screen with sixty a second. What is longer was no frame. */
const LATE = { from: 26, to: 500 };

/** The spare time of a map that rests; calls back each time that it comes to rest. `now` is the clock, in milliseconds. */
export function createSpareTime(onRest: () => void, now: () => number = () => performance.now()): SpareTime {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let moved = Number.NEGATIVE_INFINITY;
  let asked = Number.NEGATIVE_INFINITY;
  /** A frame came late since the map moves. */
  let isSlow = false;
  let isHeld = false;
  const isMoving = (): boolean => now() - moved < (isHeld ? REST.held : REST.free);
  const restLater = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onRest, REST.free + 20);
  };
  return {
    moved() {
      moved = now();
      restLater();
    },
    held(is) {
      isHeld = is;
      if (is) moved = now();
      else restLater();
    },
    isMoving,
    until() {
      const time = now();
      const since = time - asked;
      asked = time;
      isSlow = isMoving() && (isSlow || (since > LATE.from && since < LATE.to));
      return time + (isSlow ? -1 : isMoving() ? SLICE.moving : SLICE.resting);
    },
    later(work) {
      let task: ReturnType<typeof setTimeout> | undefined;
      const wait = (): void => void (task = setTimeout(work));
      const frame = isMoving() ? requestAnimationFrame(wait) : 0;
      if (frame === 0) wait();
      return () => {
        cancelAnimationFrame(frame);
        clearTimeout(task);
      };
    },
  };
}
