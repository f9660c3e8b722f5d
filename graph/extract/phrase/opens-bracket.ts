/** The cheap question before a pattern for remarks in brackets is run: most names have none behind them. */
import { isSpace } from "../../text/characters.ts";

/** Whether the next sign from `at` on, white space apart, opens a round, square or lenticular bracket. */
export function opensBracket(text: string, at: number): boolean {
  let i = at;
  while (isSpace(text.charCodeAt(i))) i++;
  const unit = text.charCodeAt(i);
  return unit === 0x28 || unit === 0xff08 || unit === 0x5b || unit === 0x3010;
}
