/** The words of a Mermaid label as a reader of the drawn diagram sees them, on one line. */
import { decodeReferences } from "../decode-references.ts";

const ICON = /\bfa[bklrs]?:fa-[\w-]+/g;
const TAG = /<\/?[A-Za-z][^<>]*>/g;
const MARKUP = /\*\*|__|(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])|`/gu;

/** Line breaks as spaces, tags and icons left out, references decoded, in Markdown strings also the emphasis. */
export function diagramWords(label: string, isMarkdown = false): string {
  const plain = label.replace(/<br\s*\/?>/gi, " ").replace(TAG, "").replace(ICON, "");
  return decodeReferences(isMarkdown ? plain.replace(MARKUP, "") : plain, "#").trim();
}
