/** What the app can be told to do, as things to find: each in the words of every language, with what it does. */
import type { TFunction } from "i18next";
import type { ConceptId, FormatId, Label } from "../../graph/index.ts";
import type { Actions } from "../state/actions.ts";
import type { AppState } from "../state/app-state.ts";
import { currentPassage } from "../state/passage.ts";
import { isUnion } from "../state/union.ts";
import { FORMAT_NAMES } from "./files/format-names.ts";
import type { Thing } from "./find/find-things.ts";
import { labelIn } from "./labels.ts";
import { outlookCommands } from "./outlook-commands.ts";
import { sayStep } from "./say-step.ts";
import type { ShortcutId } from "./shortcuts.ts";

export interface Command extends Thing {
  readonly kind: "command";
  /** The keys that do the same. */
  readonly shortcut?: ShortcutId;
  readonly run: (actions: Actions) => void;
}

type Say = (t: TFunction) => string;

/** The commands that make sense in a state; `words` are the languages' translators, the reader's own first. */
export function commandsIn(state: AppState, words: readonly TFunction[]): readonly Command[] {
  const { view, room, shelf, shown, chosen } = state;
  const command = (key: string, say: Say, run: Command["run"], shortcut?: ShortcutId): Command => ({
    kind: "command", key: `command ${key}`, labels: [...new Set(words.map(say))], run, ...(shortcut === undefined ? {} : { shortcut }),
  });
  const views = (["map", "compare", "plan"] as const).filter((one) => one !== view).map((one) =>
    command(`view ${one}`, (t) => t("command.view", { name: t(`view.${one}`) }), (actions) => actions.openView(one)));
  const tabs = (["overlay", "side", "matrix", "order", "disputes", "consensus"] as const).filter((tab) => view === "compare" && tab !== state.tab).map((tab) =>
    command(`tab ${tab}`, (t) => t("command.tab", { name: t(`compare.${tab}`) }), (actions) => actions.openTab(tab)));
  const roadmaps = shelf.flatMap(({ id, title }) => {
    if (!isUnion(view)) return id === shown ? [] : [command(`show ${id}`, (t) => t("command.show", { title }), (actions) => actions.showRoadmap(id))];
    const taken = chosen.includes(id);
    if (taken && chosen.length === 1) return [];
    return [command(`take ${id}`, (t) => t(taken ? "command.leaveOut" : "command.takeIn", { title }), (actions) => actions.toggleChosen(id))];
  });
  const panels = room === "narrow"
    ? (["list", "map", "text", "review"] as const).map((screen) => command(`screen ${screen}`, (t) => t("command.open", { name: t(`left.${screen}`) }), (actions) => actions.openScreen(screen)))
    : [
        ...(["list", "text", "review"] as const).filter((tab) => tab !== state.left).map((tab) =>
          command(`left ${tab}`, (t) => t("command.open", { name: t(`left.${tab}`) }), (actions) => actions.openLeft(tab))),
        ...(state.left === null ? [] : [command("fold", (t) => t("left.fold"), (actions) => actions.openLeft(null))]),
        command("legend", (t) => t(state.legend ? "legend.hide" : "command.legend"), (actions) => actions.toggleLegend()),
      ];
  return [
    ...views,
    ...tabs,
    ...roadmaps,
    ...shelf.filter(({ own }) => own).map(({ id, title }) => command(`remove ${id}`, (t) => t("top.remove", { title }), (actions) => actions.removeRoadmap(id))),
    command("add file", (t) => t("command.addFile"), (actions) => actions.askForFile()),
    command("add folder", (t) => t("command.addFolder"), (actions) => actions.askForFolder()),
    command("write new", (t) => t("write.new"), (actions) => actions.writeNew()),
    command("add text", (t) => t("command.addText"), (actions) => actions.askForText(true)),
    command("prompt zh", (t) => t("command.promptZh"), (actions) => actions.copyPrompt("zh")),
    command("prompt en", (t) => t("command.promptEn"), (actions) => actions.copyPrompt("en")),
    ...panels,
    command("ways", (t) => t("ways.command"), (actions) => actions.inquire({ type: "ways", before: null, after: null })),
    command("bottlenecks", (t) => t("bottlenecks.command"), (actions) => actions.inquire({ type: "bottlenecks", by: "complexity" })),
    command("fit", (t) => t("map.fit"), (actions) => actions.zoom("fit"), "fit"),
    command("larger", (t) => t("map.zoomIn"), (actions) => actions.zoom("in"), "larger"),
    command("smaller", (t) => t("map.zoomOut"), (actions) => actions.zoom("out"), "smaller"),
    command("export", (t) => t("command.export"), (actions) => actions.showExport(true)),
    command("link", (t) => t("link.copy"), (actions) => actions.copyLink()),
    command("back", (t) => t("keys.back"), (actions) => actions.goStep(-1), "back"),
    command("forward", (t) => t("keys.forward"), (actions) => actions.goStep(1), "forward"),
    ...outlookCommands(state).map(({ key, say, run, shortcut }) => command(key, say, run, shortcut)),
    ...(state.selection === null && currentPassage(state) === null ? [] : [command("let go", (t) => t("command.letGo"), (actions) => actions.select(null), "letGo")]),
    ...state.past.slice(-1).map((step) => command("undo", (t) => t("command.undo", { what: sayStep(step, state.language, t) }), (actions) => actions.undo(), "undo")),
    ...state.future.slice(-1).map((step) => command("redo", (t) => t("command.redo", { what: sayStep(step, state.language, t) }), (actions) => actions.redo(), "redo")),
    ...(["zh", "en"] as const).filter((language) => language !== state.language).map((language) =>
      command(`language ${language}`, (t) => t("command.language", { name: language === "zh" ? "中文" : "English" }), (actions) => actions.setLanguage(language))),
    ...(["light", "dark", "system"] as const).filter((theme) => theme !== state.theme).map((theme) =>
      command(`theme ${theme}`, (t) => t("command.theme", { name: t(`top.${theme}`) }), (actions) => actions.setTheme(theme))),
    ...exportsIn(state).map(({ key, say, run }) => command(key, say, run)),
    command("workspaces", (t) => t("workspace.ask"), (actions) => actions.showWorkspaces(true)),
    command("save workspace", (t) => t("workspace.saveAll"), (actions) => actions.saveWorkspace()),
    command("tour", (t) => t("tour.again"), (actions) => actions.showTour(0)),
    command("shortcuts", (t) => t("keys.title"), (actions) => actions.showKeys(true), "keys"),
  ];
}

function exportsIn({ view, shown, opened, planned }: AppState): readonly { readonly key: string; readonly say: Say; readonly run: Command["run"] }[] {
  if (view === "map" && shown !== null && opened[shown] !== undefined) {
    return (Object.keys(FORMAT_NAMES) as FormatId[]).map((format) => ({
      key: `export ${format}`, say: (t: TFunction) => t("command.exportRoadmap", { name: FORMAT_NAMES[format] }), run: (actions: Actions) => actions.exportRoadmap(format),
    }));
  }
  if (view !== "plan" || planned === null || planned.plan === null) return [];
  const files = (["markdown", "csv", "calendar", "json"] as const).map((file) => ({
    key: `export ${file}`, say: (t: TFunction) => t("command.exportPlan", { name: t(`plan.${file}`) }), run: (actions: Actions) => actions.downloadPlan(file),
  }));
  return [...files, { key: "print", say: (t) => t("command.printPlan"), run: (actions) => actions.printPlan() }];
}

/** The commands that take a name: to plan to a concept, and to compare two roadmaps. Too many to list, but not to find. */
export function commandsWithNames(state: AppState, words: readonly TFunction[], concepts: readonly { readonly id: ConceptId; readonly label: Label }[]): readonly Command[] {
  const languages = state.language === "zh" ? (["zh", "en"] as const) : (["en", "zh"] as const);
  const plans = concepts.map((concept): Command => ({
    kind: "command",
    key: `command plan ${concept.id}`,
    labels: [...new Set(words.flatMap((t, at) => languages.map((_, turn) => t("command.planTo", { label: labelIn(concept, languages[(at + turn) % languages.length]!) }))))],
    run: (actions) => {
      actions.aimAt([concept.id], true);
      actions.openView("plan");
    },
  }));
  const pairs = state.shelf.flatMap((a) => state.shelf.filter((b) => b.id !== a.id).map((b): Command => ({
    kind: "command",
    key: `command compare ${a.id} ${b.id}`,
    labels: [...new Set(words.map((t) => t("command.compare", { a: a.title, b: b.title })))],
    run: (actions) => actions.compareTwo(a.id, b.id),
  })));
  return [...plans, ...pairs];
}
