/** `import FILE|FOLDER...`: files of other programs into roadmaps, with word of what was found and what was dropped. */
import { Option, type Command } from "commander";
import { distinctRoadmaps, IMPORT_KINDS, importFiles, NotFoundError, type Imported, type Roadmap } from "../../../graph/index.ts";
import { importReport } from "../import-report.ts";
import { listed } from "../notices.ts";
import { printJson, printText, say } from "../output.ts";
import { readInputs } from "../read-inputs.ts";
import { sayDiagnostics } from "../say-diagnostics.ts";
import { writeResult } from "../write-result.ts";

interface Options {
  readonly as?: string;
  readonly out?: string;
  readonly preview?: boolean;
  readonly json?: boolean;
}

export function addImport(program: Command): void {
  program
    .command("import")
    .description("read files of other programs into roadmaps: outlines, mind maps, diagrams, graphs, pages, notes; zipped or not")
    .argument("<path...>", "files and folders; - is standard input")
    .addOption(new Option("--as <kind>", "read every file as this kind, whatever it looks like").choices(IMPORT_KINDS))
    .option("-o, --out <file>", "write the roadmaps to this file (JSON), which every other command reads")
    .option("--preview", "only say what the files are, what was found, what was dropped and why")
    .option("--json", "print one JSON value: the roadmaps, or with --preview what would be said")
    .action((paths: string[], options: Options) => {
      const imported = importFiles(readInputs(paths), options.as === undefined ? {} : { as: options.as });
      const unread = sayFaults(imported);
      const roadmaps = distinctRoadmaps(imported.flatMap(({ documents }) => documents.flatMap((document) => document.roadmaps)));
      if (options.preview === true) {
        if (options.json === true) printJson({ schema: 1, files: imported.map(({ name, kind, title, found, dropped, diagnostics }) => ({ name, kind, title, found, dropped, diagnostics })) });
        else printText(importReport(imported));
      } else if (roadmaps.length === 0) {
        if (!unread) throw new NotFoundError(`There is no roadmap in ${listed(paths)}. Look with --preview at what was found; --as KIND reads it as another kind.`);
      } else write(imported, roadmaps, paths, options);
      if (unread) process.exitCode = 2;
    });
}

function write(imported: readonly Imported[], roadmaps: readonly Roadmap[], inputs: readonly string[], { out, json }: Options): void {
  const file = { schema: 1, roadmaps };
  if (out !== undefined) say(writeResult(out, `${JSON.stringify(file, null, 2)}\n`, inputs));
  if (json === true) printJson(file);
  else printText(importReport(imported));
}

/** Faults go to stderr; answers whether a file could not be read at all. */
function sayFaults(imported: readonly Imported[]): boolean {
  const faulty = sayDiagnostics(imported);
  const inside = sayDiagnostics(imported.flatMap(({ documents }) => documents));
  return faulty || inside;
}
