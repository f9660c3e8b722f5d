/** What an import found and dropped, for people. */
import type { Imported } from "../../graph/index.ts";

/** A paragraph for each file: what it is, what was found, what was dropped and why. */
export function importReport(all: readonly Imported[]): string {
  return all.map(ofOne).join("\n\n");
}

function ofOne({ name, kind, title, documents, found, dropped }: Imported): string {
  if (kind === null) return `${name}: not read`;
  const lines = [`${name}: ${title} [${kind}]`, `  found    ${found.length === 0 ? "nothing" : found.map(({ count, one, many }) => `${count} ${count === 1 ? one : many}`).join(", ")}`];
  for (const { count, one, many, why } of dropped) lines.push(`  dropped  ${count} ${count === 1 ? one : many}: ${why}`);
  for (const { id, title: called, concepts, prerequisites } of documents.flatMap(({ roadmaps }) => roadmaps)) lines.push(`  roadmap  ${called} (${id}): ${counted(concepts.length, "concept")}, ${counted(prerequisites.length, "arrow")}`);
  return lines.join("\n");
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
