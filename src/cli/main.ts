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
import { sayEverything } from "./notices.ts";
import { say } from "./output.ts";

/** What a fault of the program itself ends with, as `sysexits.h` has it. */
const FAULT = 70;

const AFTER = `
Examples:
  roadmap-atlas parse post.md                        what a text says, with its words
  roadmap-atlas merge roadmaps/ --json > atlas.json  a whole folder as one atlas
  roadmap-atlas plan --to Transformer --know Python  what is still to be learnt, of the built-in roadmaps
  curl -s https://example.org/post | roadmap-atlas check -

A FILE may be a folder, a pattern like "notes/*.md", or - for standard input. Results go to
standard output, everything else to standard error. Exit codes: 0 all is well, 1 check found
something, 2 misuse or a file that cannot be read, ${FAULT} a fault of the program, 130 stopped.
\`roadmap-atlas COMMAND --help\` says what a command takes.`;

const program = new Command("roadmap-atlas")
  .description("Learning roadmaps as prerequisite graphs that quote their sources.")
  .version("0.1.0")
  .option("--verbose", "say and list everything, where else the first few are shown and the rest counted")
  .showHelpAfterError("(--help says what is possible)")
  .addHelpText("after", AFTER)
  .hook("preAction", (_, command) => {
    if (command.optsWithGlobals()["verbose"] === true) sayEverything();
  })
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
  } else {
    say(`This is a fault of the program, not of what it was given. Nothing was changed. Please report it with the command and, if you may, the file:\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    process.exitCode = FAULT;
  }
}
