/** Lists what the program is shipped with and what only its makers use, each with its licence: `npm run licences`. */
import { readFileSync } from "node:fs";

const { packages } = JSON.parse(readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8"));
const rows = Object.entries(packages)
  .filter(([path, { link }]) => path.startsWith("node_modules/") && link !== true)
  .map(([path, { version, license, dev, devOptional, peer }]) => ({
    name: path.replace(/^.*node_modules\//, ""),
    version,
    licence: license ?? "not said",
    use: dev || devOptional ? "making" : peer ? "peer" : "shipped",
  }))
  .sort((a, b) => (a.use + a.name < b.use + b.name ? 1 : -1));
const seen = new Set();
for (const { name, version, licence, use } of rows) {
  const line = `${use.padEnd(8)} ${licence.padEnd(34)} ${name} ${version}`;
  if (!seen.has(line)) console.log(line);
  seen.add(line);
}
