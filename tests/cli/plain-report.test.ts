/** Reports in a terminal. */
import { describe, expect, test } from "vitest";
import { plainReport } from "../../src/cli/plain-report.ts";
import { shortReport } from "../../src/cli/short-report.ts";

test.each([
  ["en", "# A report\n\n| Name | n |\n| --- | ---: |\n| a \\| b | 1 |\n| c | 10 |\n\n- **bold** 2\\*3\n", "A report\n========\n\nName    n\n-----  --\na | b   1\nc      10\n\n- bold 2*3\n"],
  ["zh", "## 报告\n\n| 名称 | 数 |\n| --- | ---: |\n| 概念 | 1 |\n| c | 10 |\n", "报告\n----\n\n名称  数\n----  --\n概念   1\nc     10\n"],
])("%s", (_, markdown, plain) => expect(plainReport(markdown)).toBe(plain));

const section = (title: string, lines: readonly string[]): string => `## ${title}\n\n${lines.join("\n")}\n`;
const rows = (count: number): string[] => Array.from({ length: count }, (_, at) => `- ${at}`);

describe("cut to what somebody reads", () => {
  test("a report of a few roadmaps stays as it is", () => {
    const report = `# A\n\n${section("One", rows(20))}\n${section("Two", ["| a | b |", "| --- | --- |", "| 1 | 2 |"])}`;
    expect(plainReport(shortReport(report))).toBe(plainReport(report));
  });

  test("long sections are counted, each by itself", () => {
    const cut = shortReport(`# A\n\n${section("One", rows(2000))}\n${section("Two", rows(3))}`);
    expect(cut).toContain("- 77\n\n… and 1,922 more lines: --verbose shows them");
    expect(cut).toMatch(/## Two\n\n- 0\n- 1\n- 2\n/);
  });

  test("wide tables and long lines are cut, and the table stays one", () => {
    const wide = (cell: (at: number) => string): string => `| ${Array.from({ length: 40 }, (_, at) => cell(at)).join(" | ")} |`;
    const cut = plainReport(shortReport(section("Matrix", [wide((at) => `r${at}`), wide(() => "---"), wide((at) => `${at}`), "", `- ${"長".repeat(9000)}`])));
    expect(cut).toMatch(/r0 +r1 .* r11 +…\n/);
    expect(Math.max(...cut.split("\n").map((line) => line.length))).toBeLessThan(610);
  });
});
