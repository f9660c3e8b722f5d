/** Reads a text as the app would and gives the one roadmap in it, with all that was told about the file. */
import { importFiles, type Imported, type Roadmap } from "../../../graph/index.ts";

export function readText(text: string, name = "graph", as?: string): { readonly roadmap: Roadmap; readonly read: Imported } {
  const [read] = importFiles([{ name, text }], as === undefined ? {} : { as });
  const roadmap = read?.documents[0]?.roadmaps[0];
  if (read === undefined || roadmap === undefined) throw new Error(`No roadmap was read from ${text.slice(0, 200)}: ${JSON.stringify(read?.diagnostics)}`);
  return { roadmap, read };
}

/** The roadmap's arrows by the concepts' names, sorted: "Calculus -> Optimization stated 1". */
export function arrowsByName({ concepts, prerequisites }: Roadmap): string[] {
  const names = new Map<string, string>(concepts.map(({ id, label }) => [id, label.zh ?? label.en ?? id]));
  return prerequisites.map(({ before, after, basis, strength }) => `${names.get(before)} -> ${names.get(after)} ${basis} ${strength}`).sort();
}

/** "Stage > Stage" of each concept by name. */
export function stagesByName({ concepts, stages }: Roadmap): Record<string, string> {
  const byId = new Map(stages.map((stage) => [stage.id as string, stage]));
  const way = (id: string | null): string[] => {
    const stage = id === null ? undefined : byId.get(id);
    return stage === undefined ? [] : [...way(stage.parent), stage.title];
  };
  return Object.fromEntries(concepts.map(({ id, label, stage }) => [label.zh ?? label.en ?? id, way(stage).join(" > ")]));
}
