/**
 * Curricular Analytics' table of a curriculum or degree plan: prerequisites are stated, corequisites may be taken alongside,
 * terms are stages. Reference: https://curricularanalytics.org/files and CurricularAnalytics.jl's `read_csv`.
 */
import { csvRows, type CsvRow } from "./csv-rows.ts";
import type { GraphArrow, GraphConcept, GraphGroup, GraphDraft, Note } from "./graph-draft.ts";
import { labelOfName } from "./label-of-name.ts";
import { readGraph } from "./read-graph.ts";
import type { Reader } from "./reader.ts";

const SEVERAL = /\s*[;,]\s*/;
/** What may be learnt alongside is at most a weak order: never later. */
const COREQUISITE_STRENGTH = 0.3;

/** A header with "Course ID" and "Prerequisites", perhaps behind lines about the curriculum. */
export const curricularReader: Reader = {
  id: "curricular",
  title: "a curriculum of Curricular Analytics (CSV)",
  recognise: ({ text }) => /(?:^|[\r\n])"?Course ID"?,[^\r\n]*Prerequisites/i.test(text.slice(0, 4000)),
  read: (source) => readGraph(draftOf(source.text), source),
};

/** The draft of a curriculum. A course's canonical name is its id, its number where there is none. Linear. */
function draftOf(text: string): GraphDraft {
  const rows = csvRows(text, ",");
  const start = rows.findIndex(({ cells }) => cells[0]?.toLowerCase() === "course id");
  const header = (rows[start]?.cells ?? []).map((cell) => cell.toLowerCase());
  const about = new Map(rows.slice(0, Math.max(0, start)).map(({ cells }) => [cells[0]?.toLowerCase() ?? "", cells[1] ?? ""]));
  const courses = start < 0 ? [] : rows.slice(start + 1).filter(({ cells }) => /^\d+$/.test(cells[0] ?? ""));
  const cell = ({ cells }: CsvRow, column: string): string => cells[header.indexOf(column)] ?? "";
  const ids = idsOf(courses, cell);
  const groups = new Map<string, GraphGroup>();
  const concepts: GraphConcept[] = [];
  const arrows: GraphArrow[] = [];
  let strict = 0;
  for (const row of courses) {
    const { at } = row;
    const id = ids.get(row.cells[0] ?? "") ?? "";
    const term = cell(row, "term");
    if (term !== "" && !groups.has(term)) groups.set(term, { id: `term-${term}`, title: `Term ${term}`, parent: null, at });
    const code = [cell(row, "prefix"), cell(row, "number")].filter((part) => part !== "").join(" ");
    concepts.push({ id, isOwn: !/^\d+$/.test(id), label: labelOfName(cell(row, "course name")), group: term === "" ? null : `term-${term}`, at, kind: "course", aliases: code === "" ? [] : [code] });
    const toArrows = (column: string, strength: number, isStated: boolean): void => {
      for (const number of cell(row, column).split(SEVERAL).filter((each) => each !== "")) arrows.push({ before: ids.get(number) ?? number, after: id, at, relation: "", basis: isStated ? "stated" : "sequence", strength });
    };
    toArrows("prerequisites", 1, true);
    toArrows("corequisites", COREQUISITE_STRENGTH, false);
    strict += cell(row, "strict-corequisites").split(SEVERAL).filter((each) => each !== "").length;
  }
  const sorted = [...groups].sort(([a], [b]) => Number(a) - Number(b)).map(([, group]) => group);
  return { title: about.get("degree plan") || about.get("curriculum") || "", groups: sorted, concepts, arrows, notes: notesOf(rows, start, strict) };
}

/** By number: the canonical name where it is one course's only. */
function idsOf(courses: readonly CsvRow[], cell: (row: CsvRow, column: string) => string): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const row of courses) counts.set(cell(row, "canonical name"), (counts.get(cell(row, "canonical name")) ?? 0) + 1);
  return new Map(courses.map((row) => {
    const [number, canonical] = [row.cells[0] ?? "", cell(row, "canonical name")];
    return [number, canonical !== "" && counts.get(canonical) === 1 && !/^\d+$/.test(canonical) ? canonical : number];
  }));
}

function notesOf(rows: readonly CsvRow[], start: number, strict: number): Note[] {
  if (start < 0) return [{ code: "bad-curriculum", severity: "error", message: 'Expected a table of courses with a header that begins with "Course ID".', at: rows[0]?.at.from ?? 0 }];
  return strict === 0 ? [] : [{ code: "strict-corequisites", severity: "info", message: `${strict} strict ${strict === 1 ? "corequisite" : "corequisites"}, to be taken in the same term, are no order of learning; left out.`, at: rows[start]!.at.from }];
}
