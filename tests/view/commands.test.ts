/** The commands of a state: in the words of both languages, each once, and each does something. */
import i18next, { type TFunction } from "i18next";
import { beforeAll, expect, test } from "vitest";
import type { Actions } from "../../src/state/actions.ts";
import { type AppState, initialState } from "../../src/state/app-state.ts";
import { en } from "../../src/i18n/en.ts";
import { zh } from "../../src/i18n/zh.ts";
import { commandsIn, commandsWithNames } from "../../src/view/commands.ts";
import { wholeOutlook } from "../../src/state/outlook.ts";
import type { ConceptId } from "../../graph/index.ts";
import { waysAsked } from "../../src/view/find/ways-asked.ts";
import { findThings } from "../../src/view/find/find-things.ts";
import { fixtureRoadmap } from "../support/fixture-roadmap.ts";

let words: readonly TFunction[];
beforeAll(async () => {
  const made = i18next.createInstance();
  await made.init({ lng: "zh", defaultNS: "words", ns: ["words"], resources: { en: { words: en }, zh: { words: zh } }, interpolation: { escapeValue: false } });
  words = [made.getFixedT("zh"), made.getFixedT("en")];
});

const shelf = ["a", "b", "c"].map((id, colour) => ({ id, title: `Roadmap ${id.toUpperCase()}`, language: "en", own: false, colour }) as const);
const state = (change: Partial<AppState> = {}): AppState => ({ ...initialState(), shelf, shown: "a", language: "zh", ...change });

/** What a command asks for, as text. */
function asked(run: (actions: Actions) => void): string[] {
  const calls: string[] = [];
  run(new Proxy({} as Actions, { get: (_, name) => (...given: unknown[]) => void calls.push(`${String(name)} ${given.map((one) => JSON.stringify(one)).join(" ")}`.trim()) }));
  return calls;
}

test.each([
  ["python -> numpy", ["inquire", "python", "numpy"]],
  ["numpy→Python", ["inquire", "numpy", "python"]],
  ["python > ", []],
  ["python -> python", []],
  ["python -> numpy -> python", []],
  ["no such thing -> numpy", []],
])("%s asks for the ways between two concepts", (query, expected) => {
  const concepts = ["python", "numpy"].map((id) => ({ kind: "concept" as const, key: id, labels: [id], taughtBy: null, concept: { id: id as ConceptId, kind: "tool" as const, label: { en: id } } }));
  const calls = waysAsked(query, concepts, words[1]!, "en", {}).flatMap(({ hits }) => hits.flatMap(({ thing }) => asked(thing.run)));
  expect(calls).toEqual(expected.length === 0 ? [] : [`inquire {"type":"ways","before":"${expected[1]}","after":"${expected[2]}"}`]);
});

test.each([
  ["dark", {}, ['setTheme "dark"']],
  ["深色", {}, ['setTheme "dark"']],
  ["转到规划", {}, ['openView "plan"']],
  ["go to plan", {}, ['openView "plan"']],
  ["show roadmap b", {}, ['showRoadmap "b"']],
  ["显示 roadmap b", {}, ['showRoadmap "b"']],
  ["hide roadmap b", { view: "compare", chosen: ["a", "b"] }, ['toggleChosen "b"']],
  ["show roadmap c", { view: "plan", chosen: ["a", "b"] }, ['toggleChosen "c"']],
  ["english", {}, ['setLanguage "en"']],
  ["移除 mine", { shelf: [...shelf, { ...shelf[0]!, id: "m", title: "Mine", own: true }] }, ['removeRoadmap "m"']],
  ["看全图", {}, ['zoom "fit"']],
  ["粘贴文字", {}, ["askForText true"]],
  ["open file", {}, ["askForFile"]],
  ["fold panel", { left: "list" }, ["openLeft null"]],
  ["收起", { left: "list" }, ["openLeft null"]],
  ["提示词 中文", {}, ['copyPrompt "zh"']],
  ["快捷键", {}, ["showKeys true"]],
  ["disputes", { view: "compare", chosen: ["a", "b"] }, ['openTab "disputes"']],
  ["学到transformer", {}, ['aimAt ["transformer"] true', 'openView "plan"']],
  ["plan to attention", {}, ['aimAt ["attention"] true', 'openView "plan"']],
  ["学到 注意力", {}, ['aimAt ["attention"] true', 'openView "plan"']],
  ["compare roadmap c with roadmap a", {}, ['compareTwo "c" "a"']],
] as const)("%s", (query, change, calls) => {
  const here = state(change as Partial<AppState>);
  const all = [...commandsIn(here, words), ...commandsWithNames(here, words, fixtureRoadmap.concepts)];
  const first = findThings(all, query, 5)[0]?.hits[0]?.thing;
  expect(first === undefined ? null : asked(first.run)).toEqual(calls);
});

const opened = { a: { roadmap: fixtureRoadmap, text: "", reference: [] } };
test.each([
  ["fold all stages", {}, "foldOnly"],
  ["折叠所有阶段", {}, "foldOnly"],
  ["展开所有", { folds: [fixtureRoadmap.stages[0]!.id] }, "foldOnly [] []"],
  ["hide tool", {}, 'toggleHidden "kind" "tool"'],
  ["重新显示 工具", { hidden: { ...wholeOutlook().hidden, kind: ["tool"] } }, 'toggleHidden "kind" "tool"'],
  ["hide arrows stated", {}, 'toggleBasis "stated"'],
  ["show all concepts", { focus: { ids: [fixtureRoadmap.concepts[0]!.id], needs: 1, unlocks: 1 } }, "showEverything"],
  ["退出聚焦", { focus: { ids: [fixtureRoadmap.concepts[0]!.id], needs: 1, unlocks: 1 } }, "focusOn null"],
  ["overview", {}, "toggleOverview"],
] as const)("on the map: %s", (query, change, call) => {
  const here = state({ opened: opened as AppState["opened"], ...change } as Partial<AppState>);
  const first = findThings(commandsIn(here, words), query, 5)[0]?.hits[0]?.thing;
  expect(first === undefined ? null : asked(first.run)[0]).toContain(call);
});

test("each command about the outlook once, in words", () => {
  const selection = { type: "concept", id: fixtureRoadmap.concepts[0]!.id } as const;
  const here = state({ opened: opened as AppState["opened"], selection, gathered: [selection.id], folds: [fixtureRoadmap.stages[0]!.id] });
  const all = commandsIn(here, words);
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  for (const { labels, run } of all) {
    expect(labels.every((label) => label !== "" && !label.includes("{{"))).toBe(true);
    expect(asked(run).length).toBeGreaterThan(0);
  }
});

test.each([{}, { view: "compare", chosen: ["a", "b"] }, { view: "plan", chosen: ["a"] }, { room: "narrow" }] as const)("each command once, none that changes nothing: %j", (change) => {
  const here = state(change as Partial<AppState>);
  const all = [...commandsIn(here, words), ...commandsWithNames(here, words, fixtureRoadmap.concepts)];
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  for (const { labels, run } of all) {
    expect(labels.every((label) => label !== "" && !label.includes("{{"))).toBe(true);
    expect(asked(run).length).toBeGreaterThan(0);
  }
  const does = all.map(({ run }) => asked(run).join());
  expect(does).not.toContain(`openView "${here.view}"`);
  expect(does).not.toContain(`setLanguage "${here.language}"`);
});
