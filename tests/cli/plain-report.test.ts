/** Reports in a terminal. */
import { expect, test } from "vitest";
import { plainReport } from "../../src/cli/plain-report.ts";

test.each([
  ["en", "# A report\n\n| Name | n |\n| --- | ---: |\n| a \\| b | 1 |\n| c | 10 |\n\n- **bold** 2\\*3\n", "A report\n========\n\nName    n\n-----  --\na | b   1\nc      10\n\n- bold 2*3\n"],
  ["zh", "## 报告\n\n| 名称 | 数 |\n| --- | ---: |\n| 概念 | 1 |\n| c | 10 |\n", "报告\n----\n\n名称  数\n----  --\n概念   1\nc     10\n"],
])("%s", (_, markdown, plain) => expect(plainReport(markdown)).toBe(plain));
