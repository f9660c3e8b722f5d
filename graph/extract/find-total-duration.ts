/** The total that the author states: "整个学习过程大约需要10-12个月", "within about 2 years". */
import type { Duration } from "../model/duration.ts";
import type { LineIndex } from "../text/line-index.ts";
import { originalOffset } from "./original-offset.ts";
import { findDuration } from "./read-duration.ts";
import type { Reading } from "./reading.ts";

const TOTAL = /整个|总(?:共|计|时长|时间|周期)|一共|共计|全程|全部(?:学完|完成)|预计(?:总|学习)?(?:时长|时间|周期)|(?:路线|计划|课程)[^。]{0,6}(?:约|需要|为期)|in total|total (?:time|duration)|overall|altogether|(?:finish|complete|completed)[^.]{0,40}(?:within|in|takes?)|(?:takes?|requires?)\s+(?:about|around|roughly|approximately)/i;

/** The stated total, or null. */
export function findTotalDuration(reading: Reading, lines: LineIndex): Duration | null {
  for (const passage of reading.passages) {
    if (passage.titleOf !== null) continue;
    const text = passage.plain.slice(passage.from, Math.min(passage.to, passage.from + 2000));
    const said = TOTAL.exec(text);
    if (said === null) continue;
    const sentence = text.slice(said.index, said.index + 90).split(/[。\n]/)[0] ?? "";
    const found = findDuration(sentence);
    if (found !== undefined && found.duration.unit !== "hour") return { ...found.duration, line: lines.lineAt(originalOffset(passage.entry.words, passage.from + said.index + found.from)) };
  }
  return null;
}
