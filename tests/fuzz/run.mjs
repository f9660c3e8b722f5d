// Fuzzes for as long as is wished: `npm run fuzz -- 10m`, `npm run fuzz -- 5000 store`, `npm run fuzz -- 90s pipeline`. SEED=7 begins with a known seed; FUZZ_PATH=… goes to one case of it.
import { spawnSync } from "node:child_process";

const [limit = "60s", only = ""] = process.argv.slice(2);
const [, number, unit] = /^(\d+)([smh]?)$/.exec(limit) ?? [];
if (number === undefined || !["", "store", "pipeline"].includes(only)) {
  console.error("Expected: npm run fuzz -- [90s | 10m | 2h | number of cases] [store | pipeline]");
  process.exit(2);
}
const wish = unit === "" ? { FUZZ_CASES: number } : { FUZZ_SECONDS: String(Number(number) * { s: 1, m: 60, h: 3600 }[unit]) };
const { status } = spawnSync("npx", ["vitest", "run", "tests/fuzz", "--disable-console-intercept"], { stdio: "inherit", env: { ...process.env, ...wish, FUZZ_ONLY: only } });
process.exit(status ?? 1);
