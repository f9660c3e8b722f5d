#!/usr/bin/env node
/** The command line: one subcommand a file; the only place where errors become messages and exit codes. */
import { Command, CommanderError } from "commander";
import { addChain } from "./commands/chain.ts";
import { addCheck } from "./commands/check.ts";
import { addCompare } from "./commands/compare.ts";
import { addCorrect } from "./commands/correct.ts";
import { addDiff } from "./commands/diff.ts";
import { addExport } from "./commands/export.ts";
import { addImport } from "./commands/import.ts";
import { addMerge } from "./commands/merge.ts";
import { addNext } from "./commands/next.ts";
import { addParse } from "./commands/parse.ts";
import { addPlan } from "./commands/plan.ts";
import { InterruptedError } from "./interrupted-error.ts";
import { say } from "./output.ts";

const program = new Command("roadmap-atlas")
  .description("Learning roadmaps as prerequisite graphs that quote their sources.")
  .version("0.1.0")
  .exitOverride()
  .configureOutput({ writeErr: (text) => process.stderr.write(text) });

for (const add of [addParse, addCheck, addCompare, addCorrect, addDiff, addExport, addImport, addMerge, addPlan, addChain, addNext]) add(program);

/** A reader that has seen enough, like head, closes the pipe: nothing went wrong. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") say(`Cannot write the result: ${error.message}. Check where standard output leads.`);
  process.exit(error.code === "EPIPE" ? 0 : 2);
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof Error && ["UnreadableError", "InvalidArgumentError", "NotFoundError", "FormatError"].includes(error.name)) {
    say(error.message);
    process.exitCode = 2;
  } else if (error instanceof RangeError && error.message === "Invalid string length") {
    say("The result is longer than one text may be. Ask for --json, which is written piece by piece, or for fewer roadmaps.");
    process.exitCode = 2;
  } else if (error instanceof InterruptedError) {
    say(error.message);
    process.exitCode = 130;
  } else throw error;
}
