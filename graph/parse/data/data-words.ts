/** Words of an entry out of the keys and values of data; what stands between them is shown as commas and colons. */
import type { Words } from "../../model/outline.ts";
import type { DataText } from "../../text/data/data-node.ts";
import { oneLine } from "../../text/one-line.ts";
import type { Reading } from "../reading.ts";
import { WordsBuilder } from "../words/words-builder.ts";

/** A value, or a word that stands for one (the name that an id points to). */
export interface DataPart {
  readonly at: DataText;
  readonly as?: string;
  /** What stands between it and the part before it: "：", "、". */
  readonly sign?: string;
}

/** The parts in order, each behind its sign; parts stand in the text in this order. `close` ends the words. */
export function dataWords({ text }: Reading, parts: readonly DataPart[], close = ""): Words {
  const builder = new WordsBuilder(text, parts[0]?.at.from ?? 0);
  let end = parts[0]?.at.from ?? 0;
  for (const { at, as, sign } of parts) {
    if (sign !== undefined) builder.put(sign, end, at.from);
    if (as === undefined && at.isExact) builder.copy(at.from, at.to);
    else builder.put(oneLine(as ?? at.value).trim(), at.from, at.to);
    end = at.to;
  }
  if (close !== "") builder.put(close, end, Math.min(text.length, end + 1));
  return builder.finish();
}
