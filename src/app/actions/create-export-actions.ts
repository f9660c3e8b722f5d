/** Carries out what panels ask for to take something away. What makes the files is loaded when one is asked for. */
import type { TFunction } from "i18next";
import type { DrawnMap } from "../../canvas/map-view.tsx";
import type { ExportActions, ExportOutcome, ExportRequest } from "../../state/export-actions.ts";
import type { AppStore } from "../../state/store.ts";
import type { Workers } from "../../worker/workers.ts";

/** The actions on a store. `drawn` is the map on screen, `t` speaks the reader's language. */
export function createExportActions(store: AppStore, workers: Pick<Workers, "atlas">, drawn: () => DrawnMap | null, t: TFunction): ExportActions {
  const carryOut = (way: "save" | "copy") => (request: ExportRequest): Promise<ExportOutcome> =>
    import("./carry-out-export.ts").then(({ carryOutExport }) => carryOutExport(store.getState(), request, way, { workers, drawn: drawn(), t })).catch(() => "failed" as const);
  return {
    showExport: (exportShown) => store.setState({ exportShown }),
    saveExport: carryOut("save"),
    copyExport: carryOut("copy"),
    print() {
      store.setState({ exportShown: false });
      setTimeout(() => window.print());
    },
  };
}
