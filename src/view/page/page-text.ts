/** The source text of a page, a line an anchor. */
import type { Language } from "../../../graph/index.ts";
import { xmlText } from "../files/xml-text.ts";

/** The lines; line 12 is `L12`. */
export function pageText(text: string, language: Language): string {
  const lines = text.split(/\r\n|[\r\n]/).map((line, at) => `<li id="L${at + 1}" dir="auto">${xmlText(line)}</li>`);
  return `<ol class="text" lang="${language === "zh" ? "zh-CN" : "en"}">${lines.join("\n")}</ol>`;
}
