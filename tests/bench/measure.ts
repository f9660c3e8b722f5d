/** What the benchmarks share: medians and tables. */

/** The middle value, the upper one of an even number. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Milliseconds of the processor in all threads, so that what else the machine does counts little. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

let printed: string[] = [];

/** Prints a Markdown table under a heading. */
export function printTable(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const table = [`\n## ${title}\n`, `| ${head.join(" | ")} |`, `| ${head.map(() => "---").join(" | ")} |`, ...rows.map((row) => `| ${row.join(" | ")} |`)].join("\n");
  printed.push(table);
  console.log(table);
}

/** The tables printed since it was last asked. */
export function takePrinted(): string {
  const text = printed.join("\n");
  printed = [];
  return text;
}
