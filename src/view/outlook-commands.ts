/** The commands about the outlook: folds, focus, and every filter of the legend. */
import type { TFunction } from "i18next";
import type { ConceptId } from "../../graph/index.ts";
import type { Actions } from "../state/actions.ts";
import type { AppState } from "../state/app-state.ts";
import { spotsOf } from "../state/moved.ts";
import type { Facet } from "../state/outlook.ts";
import { isUnion } from "../state/union.ts";
import { bandName } from "./map/band-title.ts";
import { facetCounts } from "./fold/facet-counts.ts";
import { bandSizes, partsBelow } from "./fold/fold.ts";
import { labelIn } from "./labels.ts";
import { NO_MARKS } from "./map/plate-mark.ts";
import type { ShortcutId } from "./shortcuts.ts";
import { recordToDraw } from "./map/shown-map.ts";
import { NO_BAND } from "./fold/shown-concepts.ts";

interface OutlookCommand {
  readonly key: string;
  readonly say: (t: TFunction) => string;
  readonly run: (actions: Actions) => void;
  readonly shortcut?: ShortcutId;
}

/** What can be asked of the outlook in a state; nothing while there is no map. */
export function outlookCommands(state: AppState): readonly OutlookCommand[] {
  const record = recordToDraw(state);
  if (record === null) return [];
  const { folds, wholes, focus, gathered, selection } = state;
  const bands = record.bands.filter(({ id }) => bandSizes(record).has(id));
  const parts = partsBelow(record.parts);
  const isFolded = folds.length + wholes.length > 0;
  return [
    ...(bands.length > 1 && folds.length < bands.length ? [{ key: "fold all", say: (t: TFunction) => t("outlook.foldAll"), run: (actions: Actions) => actions.foldOnly(bands.map(({ id }) => id), wholes), shortcut: "foldAll" as const }] : []),
    ...(parts.size > 0 && wholes.length < parts.size ? [{ key: "fold parts", say: (t: TFunction) => t("outlook.foldAllParts"), run: (actions: Actions) => actions.foldOnly(folds, [...parts.keys()]) }] : []),
    ...(isFolded ? [{ key: "unfold all", say: (t: TFunction) => t("outlook.unfoldAll"), run: (actions: Actions) => actions.foldOnly([], []), ...(folds.length > 0 ? { shortcut: "foldAll" as const } : {}) }] : []),
    ...bands.map((band): OutlookCommand => ({
      key: `fold ${band.id}`,
      say: (t) => t(folds.includes(band.id) ? "outlook.unfold" : "outlook.fold", { title: bandName(t, band), count: t("add.concepts", { count: bandSizes(record).get(band.id)! }) }),
      run: (actions) => actions.toggleFold(band.id),
    })),
    ...(selection?.type === "concept" ? aboutConcept(state, selection.id) : []),
    ...(selection === null && gathered.length === 0 ? [] : [{ key: "zoom to", say: (t: TFunction) => t("outlook.zoomTo"), run: (actions: Actions) => actions.zoom("selection"), shortcut: "zoomTo" as const }]),
    ...(gathered.length === 0 ? [] : [{ key: "only gathered", say: (t: TFunction) => t("outlook.onlyGathered", { count: gathered.length }), run: (actions: Actions) => actions.focusOn({ ids: gathered, needs: 0, unlocks: 0 }), shortcut: "gathered" as const }]),
    ...(focus === null ? [] : [{ key: "leave focus", say: (t: TFunction) => t("outlook.leave"), run: (actions: Actions) => actions.focusOn(null) }]),
    ...(focus === null && Object.values(state.hidden).every((values) => values.length === 0) ? [] : [{ key: "show all", say: (t: TFunction) => t("outlook.showAllConcepts"), run: (actions: Actions) => actions.showEverything() }]),
    ...(state.room === "narrow" ? [] : [{ key: "overview", say: (t: TFunction) => t(state.overview ? "outlook.overviewHide" : "outlook.overviewShow"), run: (actions: Actions) => actions.toggleOverview(), shortcut: "overview" as const }]),
    ...(spotsOf(state).size === 0 ? [] : [{ key: "put all back", say: (t: TFunction) => t("outlook.putAllBack", { count: spotsOf(state).size }), run: (actions: Actions) => actions.putBack(null) }]),
    ...filters(state),
  ];
}

function aboutConcept({ language, wholes, ...state }: AppState, id: ConceptId): readonly OutlookCommand[] {
  const record = recordToDraw({ language, wholes, ...state });
  const concept = record?.concepts.find((one) => one.id === id);
  if (record === null || concept === undefined) return [];
  const label = labelIn(concept, language);
  const parts = partsBelow(record.parts).get(id) ?? 0;
  return [
    { key: "ways from", say: (t) => t("ways.fromOne", { label }), run: (actions) => actions.inquire({ type: "ways", before: id, after: null }) },
    { key: "ways to", say: (t) => t("ways.toOne", { label }), run: (actions) => actions.inquire({ type: "ways", before: null, after: id }) },
    { key: "focus", say: (t) => t("outlook.focusOn", { label }), run: (actions) => actions.focusOn({ ids: [id], needs: 1, unlocks: 1 }), shortcut: "focus" },
    { key: "isolate", say: (t) => t("outlook.isolateOn", { label }), run: (actions) => actions.focusOn({ ids: [id], needs: "all", unlocks: 0 }), shortcut: "isolate" },
    { key: "gather", say: (t) => t(state.gathered.includes(id) ? "outlook.letDropOf" : "outlook.gatherOf", { label }), run: (actions) => actions.gather([id]), shortcut: "gather" },
    ...(parts === 0 ? [] : [{ key: "fold its parts", say: (t: TFunction) => t(wholes.includes(id) ? "outlook.unfoldParts" : "outlook.foldParts", { count: parts }), run: (actions: Actions) => actions.toggleWhole(id), shortcut: "foldParts" as const }]),
  ];
}

/** One command for each value of each facet that concepts differ by. */
function filters(state: AppState): readonly OutlookCommand[] {
  const { kinds, emphases, bands, roadmaps } = facetCounts(recordToDraw(state)!, NO_MARKS);
  const toggle = (facet: Facet, value: string, name: (t: TFunction) => string): OutlookCommand => ({
    key: `filter ${facet} ${value}`,
    say: (t) => t(state.hidden[facet].includes(value) ? "outlook.show" : "outlook.hide", { name: name(t) }),
    run: (actions) => actions.toggleHidden(facet, value),
  });
  const titles = isUnion(state.view) ? state.shelf.filter(({ id }) => state.chosen.includes(id) && roadmaps.has(id)) : [];
  return [
    ...(kinds.length > 1 ? kinds.map(([kind]) => toggle("kind", kind, (t) => t(`kind.${kind}`))) : []),
    ...(emphases.length > 1 ? emphases.map(([emphasis]) => toggle("emphasis", emphasis, (t) => t(`emphasis.${emphasis}`))) : []),
    ...(bands.length > 1 ? bands.map(([band]) => toggle("stage", band?.id ?? NO_BAND, (t) => bandName(t, band ?? { stage: null, steps: null }))) : []),
    ...(titles.length > 1 ? titles.map(({ id, title }) => toggle("roadmap", id, () => title)) : []),
    ...(Object.keys(state.known).length > 0 ? (["known", "later"] as const).map((progress) => toggle("progress", progress, (t) => t(`legend.${progress}`))) : []),
    ...(["stated", "sequence", "reference"] as const).map((basis): OutlookCommand => ({
      key: `filter basis ${basis}`,
      say: (t) => t(state.filters.bases[basis] ? "outlook.hideArrows" : "outlook.showArrows", { name: t(`basis.${basis}`) }),
      run: (actions) => actions.toggleBasis(basis),
    })),
  ];
}
