/** One line on stderr that says what is being done and how far it is. */

/** Five times a second is as often as anybody reads it. Milliseconds. */
const PAUSE = 200;

export interface Progress {
  /** Says how many of `all` are done; seldom enough to cost nothing. */
  count(what: string, done: number, all: number): void;
  /** Says what begins now. */
  begin(what: string): void;
  /** Takes the line away. */
  end(): void;
}

/** The progress of a command: silent where stderr is no terminal or one that cannot take a line back, or where it is asked to be. */
export function progress(isQuiet: boolean): Progress {
  const { stderr } = process;
  if (isQuiet || !stderr.isTTY || process.env["TERM"] === "dumb") return { count: () => {}, begin: () => {}, end: () => {} };
  const show = (line: string): void => void stderr.write(`\r\x1b[2K${line.slice(0, (stderr.columns || 80) - 1)}`);
  let last = 0;
  return {
    count(what, done, all) {
      const now = Date.now();
      if (now - last < PAUSE && done < all) return;
      last = now;
      show(`${what}: ${done.toLocaleString("en")} of ${all.toLocaleString("en")}`);
    },
    begin: (what) => show(`${what} …`),
    end: () => show(""),
  };
}
