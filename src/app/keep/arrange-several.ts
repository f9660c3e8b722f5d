/** Has the worker align what is on the shelf and compare what is chosen, one thing at a time, the last wish only. */
import type { Roadmap } from "../../../graph/index.ts";
import type { AppState } from "../../state/app-state.ts";
import { currentComparison, FEWEST_COMPARED } from "../../state/compared.ts";
import type { AppStore } from "../../state/store.ts";
import { openRoadmap } from "../../state/transitions.ts";
import { currentUnion, isUnion, unionKey } from "../../state/union.ts";
import { receiveUnion } from "../../state/union-transitions.ts";
import type { Workers } from "../../worker/workers.ts";
import type { Errand } from "./errands.ts";
import { createOnly } from "./only.ts";

interface SeveralArranger {
  /** Stops what is no longer wanted. */
  tidy(state: AppState): void;
  /** Begins what the state needs and does not have; every roadmap that it wants is opened. */
  arrange(state: AppState): void;
  /** Asks for the arrows of the reference among an opened roadmap's concepts. */
  findReference(id: string, state: AppState): void;
  /** Asks what is doubtful in the shown roadmap, where the review is open. */
  findDoubts(state: AppState): void;
}

/** The arranger of one store. */
export function arrangeSeveral(store: AppStore, atlas: Workers["atlas"], once: Errand): SeveralArranger {
  const only = createOnly();
  const align = (state: AppState): void => {
    const key = unionKey(state);
    once(`atlas ${key}`, { what: "union", id: "" }, async () => {
      const signal = only.begin(`atlas ${key}`);
      store.setState({ working: "align" });
      const answer = await atlas.ask({ what: "atlas", roadmaps: asShelved(state, state.shelf.map(({ id }) => id)), decisions: state.decisions }, { signal });
      return (now) => (answer.what === "atlas" ? receiveUnion(now, { key, atlas: answer.atlas, reference: answer.reference }) : now);
    });
  };
  const compare = (state: AppState): void => {
    const union = currentUnion(state);
    if (union === null) return;
    const { chosen } = state;
    const key = compareKey(state);
    once(key, { what: "union", id: "" }, async () => {
      const signal = only.begin(key);
      store.setState({ working: "compare" });
      const answer = await atlas.ask({ what: "compare", atlas: union.atlas, roadmaps: asShelved(state, chosen) }, { signal });
      return (now) => (answer.what === "compare" ? { ...now, working: null, compared: { union, chosen, comparison: answer.comparison } } : now);
    });
  };
  const isComparing = ({ view, chosen }: AppState): boolean => view === "compare" && chosen.length >= FEWEST_COMPARED;
  return {
    tidy(state) {
      const keys = isUnion(state.view) ? [`atlas ${unionKey(state)}`, ...(isComparing(state) ? [compareKey(state)] : [])] : [];
      if (only.stopUnless(keys)) store.setState({ working: null });
    },
    arrange(state) {
      if (currentUnion(state) === null) align(state);
      else if (isComparing(state) && currentComparison(state) === null) compare(state);
    },
    findDoubts(state) {
      const roadmap = state.left === "review" || state.screen === "review" ? state.opened[state.shown ?? ""]?.roadmap : undefined;
      if (roadmap === undefined || (state.doubts?.of === roadmap && state.doubts.corrections === state.corrections)) return;
      const { corrections } = state;
      once(`doubts ${roadmap.id} ${JSON.stringify(corrections)}`, { what: "union", id: roadmap.id }, async () => {
        const answer = await atlas.ask({ what: "doubts", roadmap: { ...roadmap, id: state.shown as Roadmap["id"] }, corrections });
        return (now) => (answer.what === "doubts" ? { ...now, doubts: { of: roadmap, corrections, list: answer.doubts } } : now);
      });
    },
    findReference(id, state) {
      const open = state.opened[id];
      if (open === undefined || open.reference !== undefined) return;
      once(`reference ${id}`, { what: "union", id }, async () => {
        const answer = await atlas.ask({ what: "reference", concepts: open.roadmap.concepts.map((concept) => concept.id) });
        const reference = answer.what === "reference" ? answer.reference : [];
        return (now) => (now.opened[id] === undefined ? now : openRoadmap(now, id, { ...now.opened[id], reference }));
      });
    },
  };
}

/** Roadmaps under the ids that they have on the shelf, which no two share. */
function asShelved({ opened }: AppState, ids: readonly string[]): readonly Roadmap[] {
  return ids.flatMap((id) => {
    const open = opened[id];
    return open === undefined ? [] : [{ ...open.roadmap, id: id as Roadmap["id"] }];
  });
}

function compareKey(state: AppState): string {
  return `compare ${unionKey(state)} ${JSON.stringify(state.chosen)}`;
}
