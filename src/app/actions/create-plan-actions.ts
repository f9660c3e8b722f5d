/** Carries out what panels ask for on the learner's behalf. */
import type { TFunction } from "i18next";
import type { ConceptId, Label } from "../../../graph/index.ts";
import { download } from "../../io/download.ts";
import type { PlanActions } from "../../state/plan-actions.ts";
import type { AppState } from "../../state/app-state.ts";
import { redo, undo } from "../../state/history.ts";
import * as learner from "../../state/learner-transitions.ts";
import { pointAt } from "../../state/pointing.ts";
import { endWriting } from "../../state/end-writing.ts";
import type { AppStore } from "../../state/store.ts";
import type { PlanMaker } from "../keep/make-plans.ts";

/** The actions on a store. `words` speaks the reader's language, `now` is the clock in milliseconds. */
export function createPlanActions(store: AppStore, plans: PlanMaker, words: TFunction, now: () => number): PlanActions {
  const set = (change: (state: AppState) => AppState): void => store.setState(change, true);
  const nameOf = (concepts: readonly { readonly label: Label }[]): Label | null => (concepts.length === 1 ? concepts[0]!.label : null);
  const point = (change: (state: AppState, concepts: ReturnType<typeof pointAt>, label: Label | null) => AppState) => (ids: readonly ConceptId[]): void =>
    set((state) => {
      const concepts = pointAt(state, ids);
      return change(state, concepts, nameOf(concepts));
    });
  const know = point((state, concepts, label) => learner.markKnown(state, concepts, label, now()));
  const forget = point(learner.unmarkKnown);
  const aim = point((state, concepts, label) => learner.addTargets(state, concepts, label, now()));
  const drop = point(learner.removeTargets);
  return {
    know: (ids, known) => (known ? know : forget)(ids),
    aimAt: (ids, aimed) => (aimed ? aim : drop)(ids),
    note: (id, text) =>
      set((state) => {
        const [concept] = pointAt(state, [id]);
        return concept === undefined ? state : learner.writeNote(state, concept, text, now());
      }),
    // What is being written is one step of its own, the last one.
    undo: () => set((state) => undo(endWriting(state))),
    redo: () => set((state) => redo(endWriting(state))),
    hushUndo: () => store.setState({ told: null }),
    setPlanning: (planning) => set((state) => learner.setPlanning(state, planning)),
    ask: (asked) => store.setState({ asked }),
    stopPlanning: () => plans.stop(),
    planAgain: () => plans.again(),
    downloadPlan: (file) =>
      void import("./plan-files.ts").then(({ planFile }) => {
        const made = planFile(store.getState(), file, words);
        if (made !== null) download(made);
      }),
    printPlan: () => window.print(),
  };
}
