/** Names as they are shown and compared: on one line, single spaces between the words. */
import { isSpace } from "./characters.ts";

/** The text with each run of white space as one space. Most texts have no such run and come back as they are. */
export function oneLine(text: string): string {
  return hasRun(text) ? text.replace(/\s+/g, " ") : text;
}

/** Whether there is white space other than single spaces. */
function hasRun(text: string): boolean {
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 32 ? last === 32 : isOtherSpace(unit)) return true;
    last = unit;
  }
  return false;
}

function isOtherSpace(unit: number): boolean {
  return unit <= 13 ? unit >= 9 : unit >= 0xa0 && isSpace(unit);
}
