/** From lines and columns back to offsets: the way from a kept place to the words that stand there. */

/** Answers the offset of a 1-based line and column, never beyond the text. Made in linear time, asked in constant. */
export function lineOffsets(text: string): (line: number, column: number) => number {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return (line, column) => Math.min(text.length, (starts[line - 1] ?? text.length) + column - 1);
}
