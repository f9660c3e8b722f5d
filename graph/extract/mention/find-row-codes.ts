/** Codes that a table gives its rows (PC1, 6.006): short names for what the row is about, used in columns of prerequisites. */
import type { Passage } from "../passage.ts";
import type { PassageMention } from "./find-mentions.ts";

const CODE_COLUMN = /^[^\p{L}\p{N}]*(?:id|no\.?|nr\.?|code|course (?:code|id|no\.?)|编号|代号|课程(?:编号|代码|代号|号))[^\p{L}\p{N}]*$/iu;
const CODE = /^[A-Z]{1,6}[-\s.]?\d{1,4}[A-Z]?$/;

/** "M2 算子优化": the code stands before the name. */
const LEADING_CODE = /^[MPWDU]\d{1,2}(?=[：:]?\s\S)/;

/** The codes that stand before the names of rows, as other names of them. */
export function leadingCodes(passages: readonly Passage[]): ReadonlyMap<Passage, PassageMention> {
  const codes = new Map<Passage, PassageMention>();
  for (const passage of passages) {
    const code = passage.entry.kind === "cell" && passage.entry.columnIndex === 0 ? LEADING_CODE.exec(passage.plain.slice(passage.from, passage.to))?.[0] : undefined;
    if (code === undefined) continue;
    const name = { from: passage.from, to: passage.from + code.length, name: code, id: null };
    codes.set(passage, { ...name, rule: "row-code", score: 2, head: false, aliasOf: name });
  }
  return codes.size > 1 ? codes : new Map();
}

/** The passages that hold a row's code, each with the code as another name. */
export function findRowCodes(passages: readonly Passage[]): ReadonlyMap<Passage, PassageMention> {
  const codes = new Map<Passage, PassageMention>();
  for (const passage of passages) {
    const { entry, plain, from, to } = passage;
    if (entry.kind !== "cell" || !CODE_COLUMN.test(entry.column ?? "") || !CODE.test(plain.trim())) continue;
    const name = { from, to, name: plain.trim(), id: null };
    codes.set(passage, { ...name, rule: "row-code", score: 2, head: false, aliasOf: name });
  }
  return codes;
}
