/** The actions on a roadmap that is written; what carries them out is loaded when first asked. */
import type { Actions } from "../../state/actions.ts";
import type { AppStore } from "../../state/store.ts";
import type { Workers } from "../../worker/workers.ts";
import type { Writer } from "./write-work.ts";

export type WriteActions = Pick<Actions, "writeNew" | "write" | "takeWriting" | "endWriting" | "knownNames">;

/** The actions on a store. */
export function createWriteActions(store: AppStore, workers: Workers): WriteActions {
  let writer: Promise<Writer> | null = null;
  const use = (deed: (writer: Writer) => void): void => void (writer ??= import("./write-work.ts").then(({ createWriter }) => createWriter(store, workers))).then(deed);
  return {
    writeNew: () => use((one) => void one.writeNew(store.getState().language)),
    write: (id) => use((one) => one.write(id)),
    takeWriting: (text) => use((one) => one.take(text)),
    endWriting: () => use((one) => one.end()),
    knownNames: () => import("../../io/read-names.ts").then(({ readNames }) => readNames()),
  };
}
