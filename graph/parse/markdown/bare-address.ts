/**
 * Bare addresses (https://… and www.…) as GitHub links them, except that Chinese text ends an address:
 * authors write "见https://a.b/c。然后" without a space.
 */
import type { MarkdownConfig } from "@lezer/markdown";

const ADDRESS = /(?:https?:\/\/|www\.)[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}(?::\d{1,5})?(?:[/?#][\x21-\x3b\x3d-\x7e]*)?/y;
const CLOSERS: Readonly<Record<string, string>> = { ")": "(", "]": "[" };

export const bareAddress: MarkdownConfig = {
  parseInline: [
    {
      name: "Autolink",
      parse(cx, next, pos) {
        if (next !== 104 && next !== 119) return -1;
        const from = pos - cx.offset;
        if (from > 0 && /\w/.test(cx.text.charAt(from - 1))) return -1;
        ADDRESS.lastIndex = from;
        const match = ADDRESS.exec(cx.text);
        if (match === null || !match[0].includes(".")) return -1;
        const length = addressLength(match[0], cx.hasOpenLink);
        return cx.addElement(cx.elt("URL", pos, pos + length));
      },
    },
  ],
};

/** How much of the match is the address: not the stops behind it, nor a closing bracket that it does not open. */
function addressLength(match: string, inLink: boolean): number {
  let length = match.length;
  const bracket = inLink ? match.indexOf("]") : -1;
  if (bracket > 0) length = bracket;
  const open: Record<string, number> = { "(": 0, "[": 0 };
  for (let i = 0; i < length; i++) {
    const sign = match.charAt(i);
    if (sign in open) open[sign] = (open[sign] ?? 0) + 1;
    const opener = CLOSERS[sign];
    if (opener === undefined) continue;
    const left = (open[opener] ?? 0) - 1;
    open[opener] = left;
    if (left < 0) length = i;
  }
  while (/[?!.,:;*_~'"|`]/.test(match.charAt(length - 1))) length--;
  return length;
}
