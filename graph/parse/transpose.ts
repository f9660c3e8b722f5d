/** Tables that stand on their side: each column is one course or stage, and the first column says what the rows hold. */
import { newDraft, noWords, type Draft } from "./draft.ts";

/** What rows of such a table tell of the columns' heads; one of the first sort at least tells it from a comparison. */
const TELLS = /^(?:(?:学习|主要|核心)?(?:内容|主题|知识点?|技能)|(?:学习|预计)?(?:时间|时长|周期|用时)|前置(?:知识|课程|要求|条件)?|[先预]修(?:知识|课程?)?|topics?|contents?|duration|time|prerequisites?|prereqs?|skills?|concepts?|what to learn)$/i;
const MAY_TELL = /^(?:(?:学习|阶段)?目标|(?:实战|练手)?项目|(?:推荐|学习)?(?:资源|资料)|工具|产出|成果|重点|难度|考核|作业|说明|备注|goals?|objectives?|projects?|resources?|tools?|outcomes?|focus|level|difficulty|deliverables?|notes?|exercises?)$/i;

/** Whether the header's cells are what the table is about: every other row begins with the name of a property, and there are two of these and two columns at least. */
export function isTransposed(header: readonly Draft[], rows: readonly (readonly Draft[])[]): boolean {
  if (rows.length < 2 || header.filter(({ columnIndex }) => columnIndex > 0).length < 2) return false;
  let tells = 0;
  for (const [first] of rows) {
    const words = first?.columnIndex === 0 ? first.words.plain.replace(/^[^\p{L}]+|[^\p{L}\p{N}]+$/gu, "") : "";
    if (TELLS.test(words)) tells++;
    else if (!MAY_TELL.test(words)) return false;
  }
  return tells > 0;
}

/** The rows of the table put upright: one for each cell of the header, which heads it. Linear. */
export function transpose(header: readonly Draft[], rows: readonly (readonly Draft[])[]): Draft[] {
  const corner = header.find(({ columnIndex }) => columnIndex === 0)?.words.plain ?? "";
  const byColumn = new Map<number, Draft[]>();
  for (const head of header) {
    if (head.columnIndex === 0) continue;
    head.column = corner;
    byColumn.set(head.columnIndex, [head]);
  }
  for (const [index, [label, ...cells]] of rows.entries()) {
    for (const cell of cells) {
      cell.column = label?.words.plain ?? "";
      byColumn.get(cell.columnIndex)?.push(cell);
      cell.columnIndex = index + 1;
    }
  }
  return Array.from(byColumn.values(), (cells) => {
    const [head] = cells as [Draft];
    head.columnIndex = 0;
    const row = newDraft("row", noWords(head.from), head.from, cells.reduce((end, { to }) => Math.max(end, to), head.to));
    row.children = cells;
    return row;
  });
}
