/** Text as labels in drawings show it: a label of nothing but white space cannot be seen, and crashes some builds of Graphviz. */

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/;

/** The lines of the text that hold something, trimmed, each run of blanks as one space; none when there is nothing to show. */
export function labelLines(text: string): string[] {
  const lines = text.split(LINE_BREAK).map((line) => line.replace(/[ \t]+/g, " ").trim());
  return lines.filter((line) => line !== "");
}
