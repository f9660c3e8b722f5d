/** The tables of a run as a page of the documentation: each benchmark has its section, and a run of some renews only theirs. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";

const OPENING = `# Benchmarks

Written by \`npm run bench\`; \`npm run bench -- layout\` renews one section. Each table compares within one run on one machine; take the ratios, not the times. Times are of the processor where the table says so and of the clock otherwise, and the load that a section names is what else the machine was doing.
`;

/** Writes what a benchmark printed to its section of the page, in the order of the names; sections of other names are gone. */
export function writeSection(page: string, names: readonly string[], name: string, printed: string): void {
  const sections = sectionsOf(existsSync(page) ? readFileSync(page, "utf8") : "");
  sections.set(name, `${machine()}\n${printed.replace(/^## /gm, "### ").trim()}`);
  const known = names.filter((each) => sections.has(each));
  writeFileSync(page, [OPENING, ...known.map((each) => `## ${each}\n\n${sections.get(each)}\n`)].join("\n"));
}

function sectionsOf(text: string): Map<string, string> {
  return new Map(text.split(/^## /m).slice(1).map((section) => [section.slice(0, section.indexOf("\n")).trim(), section.slice(section.indexOf("\n")).trim()]));
}

/** On what it ran: no name of the machine, but its processor and how busy it was. */
function machine(): string {
  const [load] = loadavg();
  return `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}, load ${load!.toFixed(1)} at the end.\n`;
}
