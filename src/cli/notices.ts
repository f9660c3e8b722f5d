/** Messages of one kind on stderr: the first few whole and the rest counted, so that a thousand files do not bury what matters. */
import { say } from "./output.ts";

/** As many of one kind are read; from then on they are skipped over. */
const FEW = 5;

let isEverythingSaid = false;

/** From now on nothing is only counted: what `--verbose` asks for. */
export function sayEverything(): void {
  isEverythingSaid = true;
}

/** How many of `all` a list for people shows before it counts: `most`, or all with `--verbose`. */
export function shownOf(all: number, most: number): number {
  return isEverythingSaid || all <= most + 1 ? all : most;
}

/** Says the first few, then how many more there are of what (in the singular and the plural), and how to see them. */
export function sayFew(messages: readonly string[], one: string, many: string, how = ""): void {
  const shown = shownOf(messages.length, FEW);
  for (const message of messages.slice(0, shown)) say(message);
  const more = messages.length - shown;
  if (more > 0) say(`… and ${more.toLocaleString("en")} more ${more === 1 ? one : many}: --verbose says all of them${how === "" ? "" : `, ${how}`}.`);
}

/** Names in one line: the first twenty, and how many more there are. */
export function listed(names: readonly string[], between = ", "): string {
  const shown = shownOf(names.length, 20);
  return [...names.slice(0, shown), ...(shown < names.length ? [`and ${(names.length - shown).toLocaleString("en")} more`] : [])].join(between);
}
