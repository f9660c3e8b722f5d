/** Reads the program's own JSON back: checked field by field, since a file may come from anywhere and from any version. */
import type { Diagnostic } from "../model/diagnostic.ts";
import { type Roadmap, roadmapFileSchema, type RoadmapFile } from "../model/roadmap.ts";

const SCHEMA = 1;
const MOST_ISSUES = 10;
/** Stages within stages: deeper than any author nests them, and shallow enough to be walked. */
const DEEPEST = 100;

/** What a text holds: `value` is undefined when it is no roadmap file, and `diagnostics` then says why. */
export interface ReadRoadmapFile {
  readonly value: RoadmapFile | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The roadmaps of a JSON text. Never throws: broken JSON, another shape and a newer schema are told as errors. Linear. */
export function readRoadmapFile(text: string): ReadRoadmapFile {
  const whole = text.startsWith("\ufeff") ? text.slice(1) : text;
  let parsed: unknown;
  try {
    parsed = JSON.parse(whole);
  } catch {
    return refused("not-json", "Expected a roadmap file (JSON), but the text is not JSON or ends too soon. Give a file that `export --format json` wrote.");
  }
  const schema = typeof parsed === "object" && parsed !== null && "schema" in parsed ? parsed.schema : undefined;
  if (schema === undefined) return refused("not-a-roadmap-file", `Expected an object with "schema": ${SCHEMA} and "roadmaps", but there is no "schema". Give a file that \`export --format json\` wrote.`);
  if (typeof schema === "number" && schema > SCHEMA) {
    return refused("newer-schema", `The file is of schema ${schema}, but this version reads schema ${SCHEMA} only. Update the program, or export the roadmap again from this version.`, { schema });
  }
  const checked = roadmapFileSchema.safeParse(parsed);
  if (checked.success) {
    const deep = checked.data.roadmaps.findIndex(isTooDeep);
    if (deep >= 0) return refused("bad-roadmap-file", `roadmaps[${deep}].stages: expected stages at most ${DEEPEST} deep within each other.`);
    return { value: checked.data, diagnostics: [] };
  }
  const issues = checked.error.issues;
  const told = issues.slice(0, MOST_ISSUES).map((issue) => error("bad-roadmap-file", `${show(issue.path)}: ${issue.message}`));
  if (issues.length > MOST_ISSUES) told.push(error("bad-roadmap-file", `${issues.length - MOST_ISSUES} more fields do not fit.`));
  return { value: undefined, diagnostics: told };
}

/** Whether following parents leads further than any author nests; circles end where they close. Linear: a depth is found once. */
function isTooDeep({ stages }: Roadmap): boolean {
  const parents = new Map<string, string | null>(stages.map(({ id, parent }) => [id, parent]));
  const depths = new Map<string, number>();
  return stages.some(({ id }) => {
    const way: string[] = [];
    let at: string | null = id;
    while (at !== null && !depths.has(at)) {
      depths.set(at, 0);
      way.push(at);
      at = parents.get(at) ?? null;
    }
    let depth = at === null ? 0 : (depths.get(at) ?? 0);
    for (const each of way.reverse()) depths.set(each, ++depth);
    return depth > DEEPEST;
  });
}

function refused(code: string, message: string, data?: Diagnostic["data"]): ReadRoadmapFile {
  return { value: undefined, diagnostics: [error(code, message, data)] };
}

function error(code: string, message: string, data?: Diagnostic["data"]): Diagnostic {
  return { code, severity: "error", message, line: 1, column: 1, ...(data === undefined ? {} : { data }) };
}

/** `roadmaps[0].concepts[3].kind` */
function show(path: readonly PropertyKey[]): string {
  return path.map((key, at) => (typeof key === "number" ? `[${key}]` : `${at === 0 ? "" : "."}${String(key)}`)).join("") || "the file";
}
