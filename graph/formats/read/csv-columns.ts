/** What the columns of an edge list are called in Chinese and English, ours first; the header says which end is learnt first. */

export type CsvColumn = "before" | "after" | "relation" | "basis" | "strength" | "choice" | "beforeName" | "afterName" | "beforeStage" | "afterStage";

/** Headers in small letters without spaces, hyphens and underscores. `isStated` where the header itself says that one is needed for the other. */
const HEADERS: readonly { readonly column: CsvColumn; readonly isStated?: true; readonly names: readonly string[] }[] = [
  { column: "before", isStated: true, names: ["prerequisite", "prerequisites", "prereq", "prereqs", "prerequisiteid", "requires", "required", "dependson", "dependency", "dependencies", "requirement", "先修", "先修课", "先修课程", "前置", "前置知识", "前置课程", "前置条件", "先决条件", "依赖"] },
  { column: "before", names: ["before", "from", "fromnode", "source", "sourceid", "start", "tail", "src", "predecessor", "起点", "源", "来源", "源节点", "先学", "前"] },
  { column: "after", names: ["after", "to", "tonode", "target", "targetid", "end", "head", "dst", "dest", "destination", "successor", "concept", "topic", "topicid", "course", "courseid", "skill", "unit", "node", "dependent", "终点", "目标", "目标节点", "后学", "后续", "后续知识", "后", "知识点", "概念", "课程", "主题", "技能"] },
  { column: "relation", names: ["relation", "relationship", "type", "label", "kind", "interaction", "edge", "edgetype", "关系", "类型"] },
  { column: "basis", names: ["basis"] },
  { column: "strength", names: ["strength"] },
  { column: "choice", names: ["choice"] },
  { column: "beforeName", names: ["beforename", "sourcename", "sourcelabel", "fromname"] },
  { column: "afterName", names: ["aftername", "targetname", "targetlabel", "toname"] },
  { column: "beforeStage", names: ["beforestage"] },
  { column: "afterStage", names: ["afterstage", "stage", "阶段"] },
];

/** The index of each column that the header names (the first of a kind), and whether the ends' header states a need. */
export function csvColumns(header: readonly string[]): { readonly columns: ReadonlyMap<CsvColumn, number>; readonly isStated: boolean } {
  const columns = new Map<CsvColumn, number>();
  let isStated = false;
  header.forEach((cell, index) => {
    const name = cell.normalize("NFKC").toLowerCase().replace(/[\s_:-]+/g, "");
    const found = HEADERS.find(({ names }) => names.includes(name));
    if (found === undefined || columns.has(found.column)) return;
    columns.set(found.column, index);
    isStated ||= found.isStated === true;
  });
  return { columns, isStated };
}
