/** Width of text in columns of a fixed-width font, to tell short lines from wrapped prose. */

/** The columns that the text takes: two for each wide (Chinese, full-width) letter, one for any other. */
export function columns(text: string): number {
  let width = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if ((unit >= 0x2e80 && unit <= 0xa4cf) || (unit >= 0xf900 && unit <= 0xfaff) || (unit >= 0xff00 && unit <= 0xff60)) width++;
  }
  return width;
}
