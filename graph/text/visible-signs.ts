/** Signs of a text that cannot be seen, or that turn the direction of what follows, as signs that can be seen and turn nothing. */

/** Controls but tab and line breaks, and the marks, embeddings, overrides and isolates of direction. */
// oxlint-disable-next-line no-control-regex
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The text with "⇄" for each sign of direction, the control pictures of Unicode for controls; as long as it was, so that columns stay. */
export function visibleSigns(text: string): string {
  return text.replace(HIDDEN, (sign) => {
    const code = sign.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    if (code === 0x7f) return "\u2421";
    return code < 0xa0 ? "\u2426" : "⇄";
  });
}
