/** Deeds of the reader that go through the app's own errands: several files and kinds at once, writing as the editor does it, corrections and shared roadmaps as files, and what only changes how things are looked at. */
import fc from "fast-check";
import { expect } from "vitest";
import { IMPORT_KINDS, writeCorrectionsFile, writeSharedText } from "../../graph/index.ts";
import { loadCorrections } from "../../src/app/actions/correct-actions.ts";
import { keepShared, takeSharedText } from "../../src/app/actions/share-work.ts";
import { createWriter } from "../../src/app/actions/write-work.ts";
import { uncorrect } from "../../src/state/correcting.ts";
import { linkTo } from "../../src/state/link.ts";
import { foldOnly } from "../../src/state/outlook-transitions.ts";
import { selectArrows } from "../../src/state/select-passage.ts";
import { sharedOf } from "../../src/state/shared.ts";
import * as to from "../../src/state/transitions.ts";
import * as several from "../../src/state/union-transitions.ts";
import { parseAddress } from "../../src/state/url-codec.ts";
import { settled } from "./app-window.ts";
import { at, type Deeds, HOSTILE, shelved, some, takeIn, TEXTS, which } from "./deed.ts";

/** A file that lies in a folder. */
function inFolder(content: BlobPart, path: string): File {
  return Object.defineProperty(new File([content], path.split("/").at(-1)!), "webkitRelativePath", { value: path });
}

/** What changes the reader's work. */
export const moreWork: Deeds = [
  fc.tuple(fc.array(fc.nat(TEXTS.length - 1), { minLength: 1, maxLength: 3 }), fc.nat(HOSTILE.length - 1), fc.boolean(), fc.boolean(), fc.boolean()).map(([texts, file, folder, add, replace]) => [
    `${folder ? "drop a folder" : "drop together"} ${texts} ${HOSTILE[file]!.name}${add ? " and add" : ""}`,
    (window) => {
      const given = [...texts.map((text, place) => [TEXTS[text]!, `${place}.md`] as const), [HOSTILE[file]!.content as BlobPart, HOSTILE[file]!.name] as const];
      return takeIn(window, () => window.takeFiles(given.map(([content, name]) => (folder ? inFolder(content, `notes/${name}`) : new File([content], name)))), add, replace);
    },
  ]),
  fc.tuple(fc.nat(HOSTILE.length - 1), fc.constantFrom(...IMPORT_KINDS), fc.boolean()).map(([file, kind, add]) => [
    `drop ${HOSTILE[file]!.name}, read it as ${kind}${add ? " and add" : ""}`,
    (window) => takeIn(window, () => window.takeFiles([new File([HOSTILE[file]!.content as BlobPart], HOSTILE[file]!.name)]), add, false, () => window.readAs(window.state().arrivals?.[0]?.name ?? "", kind)),
  ]),
  fc.tuple(at, fc.array(fc.nat(TEXTS.length - 1), { maxLength: 2 })).map(([index, texts]) => [
    `write as the editor does ${index} ${texts}`,
    async (window) => {
      const writer = createWriter(window.store, window.workers);
      writer.write(shelved(window.state(), index));
      for (const text of texts) {
        writer.take(TEXTS[text]!);
        await writer.end();
        writer.write(shelved(window.state(), index));
      }
      await writer.end();
    },
  ]),
  fc.constantFrom("zh" as const, "en" as const).map((language) => [
    `write a new one in ${language}`,
    async (window) => {
      const writer = createWriter(window.store, window.workers);
      await writer.writeNew(language);
      await writer.end();
    },
  ]),
  fc.boolean().map((broken) => [
    `corrections out and in${broken ? " broken" : ""}`,
    async (window) => {
      const { corrections } = window.state();
      const text = writeCorrectionsFile(corrections);
      if (!broken) window.set((state) => uncorrect(state, corrections));
      await loadCorrections(window.store, new File([broken ? text.slice(0, -9) : text], "corrections.json"));
      expect(window.state().correctionTrouble === null, "a broken file is told, a whole one is taken").toBe(!broken);
      expect(window.state().corrections.map((one) => JSON.stringify(one)).sort(), "the corrections of the file are there").toEqual(corrections.map((one) => JSON.stringify(one)).sort());
    },
  ]),
  fc.tuple(fc.boolean(), fc.boolean()).map(([keep, broken]) => [
    `what somebody shares${broken ? ", broken" : ""}${keep ? ", kept" : ""}`,
    async (window) => {
      const text = writeSharedText(sharedOf(window.state(), linkTo(window.state(), null).text));
      await takeSharedText(window.store, window.workers.parse, broken ? text.slice(0, text.length / 2) : text);
      expect(window.state().shared?.phase, "shared roadmaps are read or refused").toBe(broken ? "refused" : "read");
      if (keep) keepShared(window.store);
      window.store.setState({ shared: null });
    },
  ]),
  fc.constant(["stop planning and plan again", async (window) => (window.stopPlanning(), await settled(), window.planAgain())]),
];

/** What changes only what is looked at. */
export const moreLooks: Deeds = [
  fc.tuple(at, fc.integer({ min: 1, max: 12 })).map(([index, line]) => [`read ${index} at ${line}`, (window) => window.set((state) => (shelved(state, index) === "" ? state : to.readAt(state, { line, column: 1, endLine: line, endColumn: 5 }, shelved(state, index))))]),
  fc.array(at, { minLength: 1, maxLength: 3 }).map((which) => [`arrows of a bundle ${which}`, (window) => window.set((state) => selectArrows(state, which.flatMap((one) => (some(state, [one, one + 1]).length < 2 ? [] : [{ before: some(state, [one])[0]!, after: some(state, [one + 1])[0]! }]))))]),
  fc.constant(["let the selection go", (window) => window.set((state) => to.select(state, null))]),
  fc.constant(["implied arrows", (window) => window.set(to.toggleImplied)]),
  fc.constantFrom("system" as const, "light" as const, "dark" as const).map((theme) => [`theme ${theme}`, (window) => window.set((state) => to.setTheme(state, theme))]),
  fc.constantFrom("ask" as const, "list" as const, "map" as const, "text" as const, "review" as const).map((screen) => [`screen ${screen}`, (window) => window.set((state) => ({ ...state, screen }))]),
  fc.tuple(fc.array(at, { maxLength: 3 }), fc.array(at, { maxLength: 2 })).map(([bands, wholes]) => [`fold only ${bands} ${wholes}`, (window) => window.set((state) => ({ ...state, ...foldOnly(bands.flatMap((one) => which(state.opened[state.shown ?? ""]?.roadmap.stages ?? [], one)?.id ?? []), some(state, wholes)) }))]),
  fc.constant(["leave the focus", (window) => window.focusOn(null)]),
  fc.constant(["overview", (window) => window.toggleOverview()]),
  fc.constantFrom("tree" as const, "learning" as const).map((listOrder) => [`list by ${listOrder}`, (window) => window.set((state) => ({ ...state, listOrder }))]),
  fc.constant(["stop working", (window) => window.set((state) => ({ ...several.openView(state, "map"), working: null }))]),
  fc.constant(["choose some", (window) => window.set(several.chooseSome)]),
  fc.constant(["hush", (window) => window.hushUndo()]),
  fc.constantFrom("", "roadmap=a", "view=compare&with=a b&tab=matrix", "view=plan&to=python", "concept=nobody&fold=s1").map((text) => [`back to ${text}`, (window) => window.set((state) => to.goBackTo(state, parseAddress(text)))]),
];
