/**
 * Every property test draws the same cases in every run, so that a red test is a change's doing and is red again
 * tomorrow. Other cases: `SEED=7 npx vitest run …`, or `SEED=any` for new ones each time.
 */
import fc from "fast-check";

const wish = process.env["SEED"] ?? "20251126";
if (wish !== "any") fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(wish) });
