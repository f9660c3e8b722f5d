/** One thing at a time: what is under way is stopped when something else is wanted. */

export interface Only {
  begin(key: string): AbortSignal;
  /** Whether something was stopped: what was begun last under none of these keys. */
  stopUnless(keys: readonly string[]): boolean;
}

/** Nothing is under way. */
export function createOnly(): Only {
  let running: { readonly key: string; readonly stop: AbortController } | null = null;
  return {
    begin(key) {
      const stop = new AbortController();
      running = { key, stop };
      return stop.signal;
    },
    stopUnless(keys) {
      if (running === null || keys.includes(running.key)) return false;
      running.stop.abort();
      running = null;
      return true;
    },
  };
}
