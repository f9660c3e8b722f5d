/** The maker of plans, loaded when the plan view is first opened: the first picture does without it. */
import type { AppState } from "../../state/app-state.ts";
import type { AppStore } from "../../state/store.ts";
import type { PlanMaker } from "./make-plans.ts";

/** A maker in place of the one that `load` answers, which begins at once. When it cannot be loaded, the plan has failed and can be asked for again. */
export function planWhenAsked(store: AppStore, load: () => Promise<PlanMaker>): PlanMaker {
  let maker: PlanMaker | null = null;
  let begun = false;
  const begin = async (): Promise<void> => {
    begun = true;
    try {
      maker = await load();
      maker.again();
    } catch {
      begun = false;
      store.setState({ planWork: "failed" });
    }
  };
  const look = ({ view, planWork }: AppState): void => {
    if (view === "plan" && !begun && planWork !== "failed") void begin();
  };
  store.subscribe(look);
  look(store.getState());
  return {
    stop: () => maker?.stop(),
    again: () => (maker === null ? void begin() : maker.again()),
  };
}
