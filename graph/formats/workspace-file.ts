/** A whole workspace out and in: the file that outlasts browser, profile and machine. */
import { InvalidArgumentError } from "../errors.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { soundRoadmap } from "./sound-roadmap.ts";
import { WORKSPACE_FORMAT, workspaceFileSchema, type WorkspaceFile } from "../model/workspace-file.ts";

const VERSION = 4;

type Older = { readonly tables?: Readonly<Record<string, unknown>> };

/** From each version to the next, the first from 1 to 2. A step that was ever published stays as it is. */
const STEPS: readonly ((older: Older) => Older)[] = [
  (older) => ({ ...older, tables: { ...older.tables, notes: {} } }),
  (older) => ({ ...older, tables: { ...older.tables, corrections: {} } }),
  (older) => ({ ...older, tables: { ...older.tables, places: {} } }),
];

/** The text of a workspace's file, indented, with a line break at the end; reading and writing it again gives the same bytes. Throws InvalidArgumentError for records that the schema refuses. */
export function writeWorkspaceFile(workspace: Pick<WorkspaceFile, "name" | "tables">): string {
  const checked = workspaceFileSchema.safeParse({ format: WORKSPACE_FORMAT, version: VERSION, ...workspace });
  if (checked.success) return `${JSON.stringify(checked.data, null, 1)}\n`;
  const [issue] = checked.error.issues;
  throw new InvalidArgumentError(`A workspace to be written does not fit its schema: ${issue?.message ?? ""} (at ${issue?.path.join(".") ?? ""}).`);
}

/** The workspace of a text, brought to the present version; undefined where it holds none, and `diagnostics` then says why and what to do. Never throws. Linear. */
export function readWorkspaceFile(text: string): { readonly value: WorkspaceFile | undefined; readonly diagnostics: readonly Diagnostic[] } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return refused("not-json", "The file is no workspace: it is not JSON, or it ends too soon. Take the file that “save the workspace as a file” made.");
  }
  if (typeof parsed !== "object" || parsed === null || !("format" in parsed) || parsed.format !== WORKSPACE_FORMAT || !("version" in parsed)) {
    return refused("not-a-workspace", "The file is no workspace. Take the file that “save the workspace as a file” made; a roadmap is added as a document.");
  }
  const { version } = parsed;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) return refused("bad-workspace", "The file does not say of which version it is.");
  if (version > VERSION) return refused("newer-workspace", `The file is of version ${version}, made by a newer Roadmap Atlas; this one reads up to ${VERSION}. Reload the page to get the newest, and take the file in again.`);
  const present = STEPS.slice(version - 1).reduce((older, step) => step(older), parsed as Older);
  const checked = workspaceFileSchema.safeParse({ ...present, version: VERSION });
  if (checked.success) return { value: { ...checked.data, tables: { ...checked.data.tables, roadmaps: sound(checked.data.tables.roadmaps) } }, diagnostics: [] };
  const [issue] = checked.error.issues;
  return refused("bad-workspace", `The workspace cannot be read: ${issue?.path.join(".") || "the file"}: ${issue?.message ?? "wrong form"}.`);
}

function sound(roadmaps: WorkspaceFile["tables"]["roadmaps"]): WorkspaceFile["tables"]["roadmaps"] {
  return Object.fromEntries(Object.entries(roadmaps).map(([key, kept]) => [key, { ...kept, roadmap: soundRoadmap(kept.roadmap).roadmap }]));
}

function refused(code: string, message: string): { value: undefined; diagnostics: Diagnostic[] } {
  return { value: undefined, diagnostics: [{ code, severity: "error", message, line: 1, column: 1 }] };
}
