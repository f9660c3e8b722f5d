/** The text as the readers see it: one kind of line end, and nothing of what only a site generator reads. Offsets stay. */

/** Lines that are no words: fences of containers (`::: tip`), template tags (`{% raw %}`), places for a table of contents. */
const GENERATOR_LINE = /^[ \t]*(?::{3,}[ \t]*(?:\w+\b[ \t]*)?|\{%[^%\n]{0,300}%\}[ \t]*$|\{\{[<%][^}\n]{0,300}[>%]\}\}[ \t]*$|\[\[?toc\]\]?[ \t]*$)/gim;

/** The text, of the same length, with "\n" for each lone "\r", " \n" for "\r\n", and blanks for what no reader sees. Linear. */
export function evenLines(text: string): string {
  const even = text.includes("\r") ? text.replace(/\r\n/g, " \n").replace(/\r/g, "\n") : text;
  if (!/:::|\{%|\{\{|toc\]/i.test(even)) return even;
  return even.replace(GENERATOR_LINE, (found) => " ".repeat(found.length));
}
