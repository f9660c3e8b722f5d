/** Edge lists: a row an arrow, the header saying which end is learnt first; several prerequisites may stand in one cell. */
import { csvColumns, type CsvColumn } from "./csv-columns.ts";
import { csvRows, type CsvRow } from "./csv-rows.ts";
import { choicesOfArrows, toBasis } from "./from-attributes.ts";
import type { GraphArrow, GraphConcept, GraphGroup, GraphDraft, Note } from "./graph-draft.ts";
import { labelOfName } from "./label-of-name.ts";
import { readGraph } from "./read-graph.ts";
import type { Reader } from "./reader.ts";

/** What Gephi writes in its column "Type". */
const [DIRECTED, UNDIRECTED] = [/^directed$/i, /^undirected$/i];
const SEVERAL = /\s*[;；、|]\s*/;

const MOST_LOOKED_AT = 100_000;

/** A table with two columns that are known by their header. Others can be asked for by name only: any text with commas would do. */
export const csvReader: Reader = {
  id: "csv",
  title: "an edge list (CSV)",
  recognise: ({ text }) => {
    const [header, row] = csvRows(text.slice(0, MOST_LOOKED_AT));
    const { columns } = csvColumns(header?.cells ?? []);
    return row !== undefined && columns.has("before") && columns.has("after");
  },
  read: (source) => readGraph(draftOf(source.text), source),
};

/** Names are ids. Without a header that is known, the first column comes before the second, and that is asked. Linear. */
function draftOf(text: string): GraphDraft {
  const rows = csvRows(text);
  const { columns, isStated } = csvColumns(rows[0]?.cells ?? []);
  const isKnown = columns.has("before") && columns.has("after");
  const isOurs = columns.has("beforeName") && columns.has("basis");
  const notes: Note[] = isKnown || rows.length === 0 ? [] : [question(rows[0]!)];
  const places = isKnown ? columns : new Map<CsvColumn, number>([["before", 0], ["after", 1], ["relation", 2]]);
  const concepts = new Map<string, GraphConcept>();
  const groups = new Map<string, GraphGroup>();
  const arrows: GraphArrow[] = [];
  let undirected = 0;
  for (const { cells, at } of isKnown ? rows.slice(1) : rows) {
    const cell = (column: CsvColumn): string => cells[places.get(column) ?? -1] ?? "";
    const add = (id: string, name: string, stage: string): void => {
      if (stage !== "" && !groups.has(stage)) groups.set(stage, { id: stage, title: stage, parent: null, at });
      const known = concepts.get(id);
      if (known === undefined) concepts.set(id, { id, isOwn: isOurs, label: labelOfName(name || id), group: stage || null, at });
      else if (known.group === null && stage !== "") concepts.set(id, { ...known, group: stage });
    };
    const [after, relation, strength] = [cell("after"), cell("relation"), Number.parseFloat(cell("strength"))];
    const basis = toBasis(cell("basis")) ?? (isStated ? "stated" : undefined);
    const befores = isStated ? cell("before").split(SEVERAL).filter((id) => id !== "") : [cell("before")].filter((id) => id !== "");
    for (const before of befores) add(before, cell("beforeName"), cell("beforeStage"));
    if (after !== "") add(after, cell("afterName"), cell("afterStage"));
    if (after !== "" && UNDIRECTED.test(relation)) undirected += befores.length;
    else if (after !== "") for (const before of befores) arrows.push({ before, after, at, relation: DIRECTED.test(relation) ? "" : relation, basis, strength: Number.isFinite(strength) ? strength : basis === "stated" ? 1 : undefined, choice: cell("choice") });
  }
  return { title: "", groups: [...groups.values()], concepts: [...concepts.values()], arrows, choices: choicesOfArrows(arrows), notes, undirected };
}

function question({ cells: [first = "", second = ""], at }: CsvRow): Note {
  return { code: "header-unknown", severity: "warning", message: `The first row does not say which column is learnt first. Read as rows of two names, the first before the second, so "${first}" before "${second}": is that right? If not, put a row "before,after" or "先修,课程" at the top.`, at: at.from };
}
