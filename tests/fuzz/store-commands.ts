/** What a reader, another tab, the clock and the browser may do, each as a command on windows of the app and on a model of what is kept. */
import fc from "fast-check";
import { expect } from "vitest";
import { type ConceptId, FORMATS, type FormatId, importText, IMPORT_KINDS, readSharedText, type RoadmapId, writeSharedText } from "../../graph/index.ts";
import { makeCorrection } from "../../src/app/actions/make-correction.ts";
import { TEXT_SIZES, type AppState, type Selection } from "../../src/state/app-state.ts";
import { correct, uncorrect, type Wish } from "../../src/state/correcting.ts";
import { linkTo } from "../../src/state/link.ts";
import { FACETS } from "../../src/state/outlook.ts";
import { removeOwn } from "../../src/state/own-roadmaps.ts";
import { selectPassage } from "../../src/state/select-passage.ts";
import { knownHere } from "../../src/state/pointing.ts";
import { sharedOf, takeShared } from "../../src/state/shared.ts";
import * as to from "../../src/state/transitions.ts";
import * as several from "../../src/state/union-transitions.ts";
import { parseAddress } from "../../src/state/url-codec.ts";
import { endWriting } from "../../src/state/end-writing.ts";
import { beginWriting, emptyRoadmap, takeWritten } from "../../src/state/writing.ts";
import { smallRoadmap } from "../support/small-roadmap.ts";
import { type AppWindow, openWindow, settled } from "./app-window.ts";
import { anyName, at, type Deeds, HOSTILE, shelved, some, takeIn, TEXTS, which } from "./deed.ts";
import { moreLooks, moreWork } from "./more-deeds.ts";
import { canTurn, isAtItsAddress, isSound, survivesTheFile, workOf } from "./store-laws.ts";

/** What each workspace holds when no window is on it. */
export interface Model {
  readonly kept: Map<string, unknown>;
  workspace: string;
  /** Another window had a hand in it since this one was opened. */
  shared: boolean;
}

export interface Real {
  here: AppWindow;
  /** Another tab on the same workspace. */
  other: AppWindow | null;
}

/** Checks every law of a window, and that no other workspace was touched is seen when it is opened. */
function holds(model: Model, { here, other }: Real): void {
  for (const window of other === null ? [here] : [here, other]) {
    isSound(window.state());
    isAtItsAddress(window.state());
  }
  if (!model.shared) canTurn(here.state());
  if (other !== null) expect(workOf(other.state()), "two tabs hold the same").toEqual(workOf(here.state()));
}

class Command implements fc.AsyncCommand<Model, Real> {
  constructor(
    private readonly say: string,
    private readonly work: (model: Model, real: Real) => Promise<unknown>,
  ) {}
  check = (): boolean => true;
  async run(model: Model, real: Real): Promise<void> {
    await this.work(model, real);
    await settled();
    holds(model, real);
  }
  toString = (): string => this.say;
}

function selectionOf(state: AppState, one: number, other: number): Selection {
  const [before, after] = some(state, [one, other]);
  const arrow = which(state.opened[state.shown ?? ""]?.roadmap.prerequisites ?? [], one);
  if (other % 3 === 0 && before !== undefined) return { type: "concept", id: before };
  if (other % 3 === 1 && arrow !== undefined) return { type: "arrow", before: arrow.before, after: arrow.after };
  return { type: "arrow", before: before ?? ("nobody" as ConceptId), after: after ?? ("constructor" as ConceptId) };
}

const KINDS = ["rename", "merge", "split", "drop", "keep", "turn", "add", "cut", "stage", "duration", "choice", "no-choice"] as const;

function wishOf(state: AppState, id: string, kind: (typeof KINDS)[number], one: number, other: number, name: string): Wish | null {
  const roadmap = state.opened[id]?.roadmap;
  const [concept, second] = [which(roadmap?.concepts ?? [], one)?.id, which(roadmap?.concepts ?? [], other)?.id];
  if (concept === undefined || second === undefined) return null;
  const stage = which(roadmap!.stages, other)?.id ?? null;
  switch (kind) {
    case "rename":
      return { kind, concept, label: { en: name } };
    case "merge":
      return { kind, concept, into: second };
    case "split":
      return { kind, concept, label: { zh: name }, mentions: [0, other % 3] };
    case "drop":
    case "keep":
      return { kind, concept };
    case "turn":
    case "add":
    case "cut":
      return { kind, before: concept, after: second };
    case "stage":
      return { kind, concept, stage };
    case "duration":
      return { kind, concept: other % 2 === 0 ? concept : null, stage: other % 4 === 1 ? stage : null, duration: one % 2 === 0 ? null : { min: 1, max: 2, unit: "week", line: 1 } };
    case "choice":
      return concept === second ? null : { kind, of: [concept, second], preferred: other % 2 === 0 ? concept : null };
    case "no-choice":
      return concept === second ? null : { kind, of: [concept, second] };
  }
}

/** What changes the reader's work. */
const work: Deeds = [
  ...moreWork,
  fc.tuple(fc.nat(TEXTS.length - 1), fc.boolean(), fc.boolean()).map(([text, add, replace]) => [`paste ${text}${add ? (replace ? " and replace" : " and add") : ""}`, (window) => takeIn(window, () => window.takeText(TEXTS[text]!), add, replace)]),
  fc.tuple(fc.nat(HOSTILE.length - 1), fc.boolean()).map(([file, add]) => [`drop ${HOSTILE[file]!.name}${add ? " and add" : ""}`, (window) => takeIn(window, () => window.takeFiles([new File([HOSTILE[file]!.content as BlobPart], HOSTILE[file]!.name)]), add, false)]),
  fc.tuple(fc.constantFrom(...(Object.keys(FORMATS) as FormatId[])), at, fc.boolean()).map(([format, index, add]) => [
    `export ${index} as ${format} and drop it`,
    (window) => {
      const roadmap = window.state().opened[shelved(window.state(), index)]?.roadmap ?? smallRoadmap;
      const { extension, write } = FORMATS[format];
      return takeIn(window, () => window.takeFiles([new File([write(roadmap).text], `own.${extension}`)]), add, true);
    },
  ]),
  at.map((index) => [`remove ${index}`, (window) => window.set((state) => removeOwn(state, shelved(state, index)))]),
  fc.tuple(at, fc.constantFrom(...KINDS), at, at, fc.constantFrom("Python", "constructor", "甲", "x\u202ey", " ")).map(([index, kind, one, other, name]) => [
    `correct ${index}: ${kind} ${one} ${other} ${JSON.stringify(name)}`,
    (window) =>
      window.set((state) => {
        const id = shelved(state, index);
        const wish = wishOf(state, id, kind, one, other, name);
        const made = wish === null ? null : makeCorrection(state, id, wish, " why ");
        return made === null ? state : correct(state, [made]);
      }),
  ]),
  fc.tuple(at, fc.nat(2)).map(([index, count]) => [`uncorrect ${index} ${count}`, (window) => window.set((state) => uncorrect(state, state.corrections.slice(index % 4, (index % 4) + count)))]),
  fc.constant(["undo", (window) => window.undo()]),
  fc.constant(["undo", (window) => window.undo()]),
  fc.constant(["redo", (window) => window.redo()]),
  fc.tuple(fc.array(at, { maxLength: 3 }), fc.boolean()).map(([which, known]) => [`know ${which} ${known}`, (window) => window.know(some(window.state(), which), known)]),
  fc.tuple(fc.array(at, { maxLength: 3 }), fc.boolean()).map(([which, aimed]) => [`aim ${which} ${aimed}`, (window) => window.aimAt(some(window.state(), which), aimed)]),
  fc.tuple(at, fc.constantFrom("", "words", "more\r\nwords", "<b>\u0000\ud800", "  ")).map(([index, text]) => [`note ${index} ${JSON.stringify(text)}`, (window) => some(window.state(), [index]).forEach((id) => window.note(id, text))]),
  fc.oneof(fc.record({ hoursPerWeek: fc.integer({ min: 1, max: 12 }) }), fc.record({ assume: fc.boolean() }), fc.record({ start: fc.constantFrom(null, "2026-03-01", "2028-02-29") }), fc.record({ bases: fc.subarray(["sequence", "reference", "stage"] as const).map((more) => ["stated" as const, ...more]) })).map((planning) => [`set ${JSON.stringify(planning)}`, (window) => window.setPlanning(planning)]),
  fc.tuple(fc.constantFrom("take" as const, "skip" as const), fc.array(at, { maxLength: 2 })).map(([key, which]) => [`${key} ${which}`, (window) => window.setPlanning({ [key]: some(window.state(), which) })]),
  fc.tuple(fc.constantFrom("join" as const, "split" as const), at, at, fc.nat(3)).map(([kind, one, other, named]) => [
    `decide ${kind} ${one} ${other} ${named}`,
    (window) =>
      window.set((state) => {
        const ids = (index: number) => (index % 2 === 0 ? undefined : (shelved(state, index) as RoadmapId));
        const [a, b] = some(state, [one, other]);
        const name = (concept: ConceptId, roadmap: RoadmapId | undefined) => (roadmap === undefined ? { concept } : { concept, roadmap });
        return a === undefined || b === undefined ? state : several.decide(state, [{ kind, one: name(a, ids(named)), other: name(b, ids(named + one)), reason: "" }]);
      }),
  ]),
  at.map((index) => [`withdraw ${index}`, (window) => window.set((state) => several.withdraw(state, state.decisions.slice(index % 3, (index % 3) + 1)))]),
  fc.tuple(at, fc.nat(TEXTS.length - 1), fc.boolean()).map(([index, text, end]) => [
    `write ${index} as ${text}${end ? " and end" : ""}`,
    async (window) => {
      window.set((state) => beginWriting(state, shelved(state, index)));
      await settled();
      const { writing, opened } = window.state();
      const last = writing === null ? undefined : opened[writing.id];
      if (last === undefined) return;
      const source = last.source ?? last.roadmap;
      const found = importText({ name: source.document, text: TEXTS[text]! }).documents.flatMap(({ roadmaps }) => roadmaps)[0] ?? emptyRoadmap(source);
      window.set((state) => takeWritten(state, { open: { roadmap: { ...found, id: writing!.id as RoadmapId }, text: TEXTS[text]!, reference: [] }, findings: [], placed: null }));
      if (end) window.set(endWriting);
    },
  ]),
  fc.constant(["end writing", (window) => window.set(endWriting)]),
];

/** What changes only what is looked at. */
const looks: Deeds = [
  ...moreLooks,
  at.map((index) => [`show ${index}`, (window) => window.set((state) => to.showRoadmap(state, shelved(state, index)))]),
  fc.constantFrom("map" as const, "compare" as const, "plan" as const).map((view) => [`view ${view}`, (window) => window.set((state) => several.openView(state, view))]),
  at.map((index) => [`choose ${index}`, (window) => window.set((state) => several.toggleChosen(state, shelved(state, index)))]),
  fc.tuple(at, at).map(([index, place]) => [`move ${index} ${place}`, (window) => window.set((state) => several.moveChosen(state, shelved(state, index), place))]),
  fc.tuple(at, fc.integer({ min: 1, max: 3 })).map(([one, by]) => [`compare ${one} +${by}`, (window) => window.set((state) => (state.shelf.length < 2 || shelved(state, one) === shelved(state, one + by) ? state : several.compareTwo(state, shelved(state, one), shelved(state, one + by))))]),
  fc.constantFrom("overlay" as const, "side" as const, "matrix" as const, "order" as const, "disputes" as const, "consensus" as const).map((tab) => [`tab ${tab}`, (window) => window.set((state) => several.openTab(state, tab))]),
  fc.array(at, { maxLength: 2 }).map((which) => [`pick ${which}`, (window) => window.set((state) => several.pick(state, [...new Set(which.flatMap((index) => state.chosen[index % Math.max(1, state.chosen.length)] ?? []))]))]),
  fc.tuple(at, at, fc.boolean()).map(([one, other, open]) => [`select ${one} ${other}`, (window) => window.set((state) => to.selectAndRead(state, selectionOf(state, one, other), open))]),
  fc.tuple(at, fc.integer({ min: 1, max: 12 })).map(([index, line]) => [`select the words ${index} ${line}`, (window) => window.set((state) => selectPassage(state, shelved(state, index), { line, column: 1, endLine: line + 1, endColumn: 1 }))]),
  fc.tuple(at, at).map(([index, stage]) => [`stage ${index} ${stage}`, (window) => window.set((state) => to.goToStage(state, shelved(state, index), (which(state.opened[shelved(state, index)]?.roadmap.stages ?? [], stage)?.id ?? "constructor") as never))]),
  fc.tuple(fc.constantFrom(...FACETS), anyName).map(([facet, value]) => [`hide ${facet} ${value}`, (window) => window.toggleHidden(facet, value)]),
  fc.oneof(anyName, at).map((name) => [`fold ${name}`, (window) => window.toggleFold(typeof name === "string" ? name : (which(window.state().opened[window.state().shown ?? ""]?.roadmap.stages ?? [], name)?.id ?? "s1"))]),
  at.map((index) => [`whole ${index}`, (window) => some(window.state(), [index]).forEach((id) => window.toggleWhole(id))]),
  fc.tuple(fc.array(at, { minLength: 1, maxLength: 3 }), fc.constantFrom<number | "all">(0, 1, 99, "all")).map(([which, steps]) => [`focus ${which} ${steps}`, (window) => (some(window.state(), which).length === 0 ? undefined : window.focusOn({ ids: some(window.state(), which), needs: steps, unlocks: 1 }))]),
  fc.array(at, { maxLength: 2 }).map((which) => [`gather ${which}`, (window) => window.gather(some(window.state(), which))]),
  fc.constant(["show everything", (window) => window.showEverything()]),
  fc.constant(["let go", (window) => window.letGo()]),
  fc.constantFrom("zh" as const, "en" as const).map((language) => [`speak ${language}`, (window) => window.set((state) => to.setLanguage(state, language))]),
  fc.constantFrom("narrow" as const, "medium" as const, "wide" as const).map((room) => [`room ${room}`, (window) => window.set((state) => to.makeRoom(state, room))]),
  fc.constantFrom(...TEXT_SIZES).map((textSize) => [`letters ${textSize}`, (window) => window.store.setState({ textSize })]),
  fc.constantFrom("ask" as const, "list" as const, "text" as const, "review" as const).map((left) => [`open ${left}`, (window) => window.set((state) => to.openLeft(state, left))]),
  fc.constantFrom("stated" as const, "sequence" as const, "stage" as const, "reference" as const).map((basis) => [`basis ${basis}`, (window) => window.set((state) => to.toggleBasis(state, basis))]),
  fc.tuple(at, at).map(([one, other]) => [`ask ${one} ${other}`, (window) => window.ask(some(window.state(), [one, other]).length < 2 ? null : { before: some(window.state(), [one])[0]!, after: some(window.state(), [other])[0]! })]),
  fc.nat(100_000).map((by) => [`clock ${-by}`, (window) => window.turnClock(-by)]),
];

/** Links: of what is shown here, of anything, and with what is one's own. */
const links: Deeds = [
  fc.array(fc.tuple(fc.constantFrom("roadmap", "view", "with", "concept", "before", "after", "to", "take", "skip", "know", "fold", "whole", "only", "needs", "hide", "show", "tab", "pick", "panel", "at", "by", "hours", "start", "lang", "theme", "share"), fc.oneof(anyName, fc.constantFrom("a", "b", "compare", "plan", "0", "-1", "1e9", "matrix", "basis stated", "implied", "stage s1", "2026-02-31", "zh-CN", "python numpy"), fc.string({ maxLength: 4 }))), { maxLength: 6 }).map((parts) => {
    const text = new URLSearchParams(parts.map(([key, value]) => [key, value])).toString();
    const { shared: _carried, ...address } = parseAddress(text);
    return [`link ${text}`, (window) => window.set((state) => to.goTo(state, address))];
  }),
  fc.constant(["link to here", (window) => window.set((state) => to.goTo(state, parseAddress(linkTo(state, { x: 1, y: 2, zoom: 1 } as never).text)))]),
  fc.constant([
    "hand over and take back",
    (window) =>
      window.set((state) => {
        const shared = sharedOf(state, linkTo(state, null).text);
        const { value, diagnostics } = readSharedText(writeSharedText(shared));
        expect(diagnostics).toEqual([]);
        const roadmaps = value!.roadmaps.map(({ id, record, document }) => ({ id, open: { roadmap: record!, text: value!.documents[document]!.text } }));
        return takeShared(state, { phase: "read", shared: value!, roadmaps });
      }),
  ]),
];

/** Leaves the windows and comes back to a workspace: what is there then is what was there before. */
async function comeBack(model: Model, real: Real, workspace: string): Promise<void> {
  real.here.set(endWriting);
  await settled();
  survivesTheFile(real.here.state());
  model.kept.set(model.workspace, workOf(real.here.state()));
  real.here.close();
  real.other?.close();
  real.other = null;
  model.workspace = workspace;
  model.shared = false;
  real.here = await openWindow(workspace);
  const { planning, ...rest } = workOf(real.here.state());
  const before = (model.kept.get(workspace) ?? workOf({ ...real.here.state(), shelf: [], known: {}, targets: {}, notes: {}, decisions: [], corrections: [] })) as Record<string, unknown>;
  expect({ ...rest, planning }, `workspace ${JSON.stringify(workspace)} is as it was left`).toEqual({ ...before, planning: before["planning"] });
  expect(knownHere(real.here.state())).toBeDefined();
}

/** The reader's commands, and what happens around them. `known` kinds of files are drawn once, so that a new one is tried too. */
export function storeCommands(): fc.Arbitrary<fc.AsyncCommand<Model, Real>>[] {
  expect(IMPORT_KINDS.length).toBeGreaterThan(10);
  const alone = [...work, ...work, ...looks, ...links].map((one) => one.map(([say, deed]) => new Command(say, async (_, { here }) => deed(here))));
  const anyWork = fc.oneof(...work);
  return [
    ...alone,
    fc.constant(new Command("reload", (model, real) => comeBack(model, real, model.workspace))),
    fc.constantFrom("", "w1", "w2").map((id) => new Command(`workspace ${id}`, (model, real) => comeBack(model, real, id))),
    fc.constant(
      new Command("another tab", async (model, real) => {
        real.here.set(endWriting);
        await settled();
        real.other ??= await openWindow(model.workspace);
      }),
    ),
    ...Array.from({ length: 3 }, () =>
      anyWork.map(
        ([say, deed]) =>
          new Command(`elsewhere: ${say}`, async (model, real) => {
            if (real.other === null) return;
            model.shared = true;
            await deed(real.other);
            real.other.set(endWriting);
          }),
      ),
    ),
  ];
}
