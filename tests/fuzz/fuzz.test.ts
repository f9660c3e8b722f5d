/** Any sequence of what may happen to the app, and any text through everything: a short run of fixed cases here, as long as wished by `npm run fuzz`. */
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import fc from "fast-check";
import { test } from "vitest";
import { anyDocument } from "./any-document.ts";
import { beAPage, openWindow, settled } from "./app-window.ts";
import { limits } from "./limits.ts";
import { throughEverything } from "./pipeline.ts";
import { type Model, type Real, storeCommands } from "./store-commands.ts";

test.runIf(limits.of("store"))("whatever is done, in whatever order, the store is sound and what is kept is what is there", async () => {
  let count = 0;
  const seen = await fc.check(
    fc.asyncProperty(fc.commands(storeCommands(), { maxCommands: limits.commands, size: "max" }), async (commands) => {
      count += 1;
      beAPage();
      indexedDB = new IDBFactory();
      const real: Real = { here: await openWindow(""), other: null };
      const model: Model = { kept: new Map(), workspace: "", shared: false };
      try {
        await fc.asyncModelRun(() => ({ model, real }), commands);
        await settled();
      } finally {
        real.here.close();
        real.other?.close();
      }
    }),
    limits.parameters(24),
  );
  if (limits.isLong) console.info(`store: ${count} sequences of up to ${limits.commands} actions, seed ${seen.seed}.`);
  if (seen.failed) throw new Error(fc.defaultReportMessage(seen), { cause: seen.errorInstance });
}, limits.patience);

test.runIf(limits.of("pipeline"))("any text goes through everything", () => {
  let count = 0;
  const seen = fc.check(
    fc.property(anyDocument, (document) => {
      count += 1;
      throughEverything(document);
    }),
    limits.parameters(30),
  );
  if (limits.isLong) console.info(`pipeline: ${count} texts, seed ${seen.seed}.`);
  if (seen.failed) throw new Error(fc.defaultReportMessage(seen), { cause: seen.errorInstance });
}, limits.patience);
