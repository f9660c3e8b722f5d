/** How long is fuzzed: a few fixed cases in `npm test`; `npm run fuzz` says a number of seconds or of cases by the environment. */
import type { Parameters } from "fast-check";

const seconds = Number(process.env["FUZZ_SECONDS"] ?? 0);
const cases = Number(process.env["FUZZ_CASES"] ?? 0);
const only = process.env["FUZZ_ONLY"] ?? "";
const isLong = seconds > 0 || cases > 0;

export const limits = {
  isLong,
  /** The most actions of one sequence. */
  commands: isLong ? 60 : 25,
  /** Milliseconds that a test may take. */
  patience: isLong ? 2_000_000_000 : 60_000,
  of: (what: "store" | "pipeline"): boolean => only === "" || only === what,
  /** For fast-check; `usual` is how many cases `npm test` tries. A long run draws new ones each time. */
  parameters: <T>(usual: number): Parameters<T> => {
    if (!isLong) return { numRuns: usual };
    const path = process.env["FUZZ_PATH"];
    return {
      numRuns: cases > 0 ? cases : Number.MAX_SAFE_INTEGER,
      seed: Number(process.env["SEED"] ?? Date.now() % 2 ** 31),
      ...(path === undefined ? {} : { path }),
      ...(seconds > 0 ? { interruptAfterTimeLimit: seconds * 1000, markInterruptAsFailure: false } : {}),
    };
  },
};
