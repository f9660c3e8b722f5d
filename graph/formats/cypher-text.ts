/** Values as literals of openCypher, with which Neo4j, Memgraph and others are asked. Reference: https://opencypher.org/resources/ */

export type CypherValue = string | number | null | undefined;

/** A list of maps, one a line; keys are names of ours. What is absent is null. */
export function cypherRows(rows: readonly Readonly<Record<string, CypherValue>>[]): string {
  const value = (each: CypherValue): string => (each === null || each === undefined ? "null" : typeof each === "number" ? String(each) : cypherString(each));
  return `[\n${rows.map((row) => `  {${Object.entries(row).map(([key, each]) => `${key}: ${value(each)}`).join(", ")}}`).join(",\n")}\n]`;
}

/** A string in single quotes; whatever is not plain is escaped, so that no text ends it. */
function cypherString(text: string): string {
  return `'${text.replace(/[\\'\u0000-\u001f\u007f-\u009f\u2028\u2029]|\p{Cs}/gu, (sign) => (sign === "\\" || sign === "'" ? `\\${sign}` : `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`))}'`;
}
