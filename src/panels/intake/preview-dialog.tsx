/** Before anything is added: what was found in the documents that came in. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Arrival } from "../../state/app-state.ts";
import { useActions } from "../app-context.ts";
import { ArrivalReport } from "./arrival-report.tsx";
import { Modal } from "../modal.tsx";

/** The dialog; cancelling also stops what is still being read. */
export function PreviewDialog({ arrivals }: { readonly arrivals: readonly Arrival[] }): ReactNode {
  const { t } = useTranslation();
  const { addArrivals, dropArrivals } = useActions();
  const busy = arrivals.some(({ phase }) => phase === "waiting" || phase === "reading");
  const count = arrivals.reduce(
    (sum, one) => sum + (one.phase === "read" ? one.imported.documents.flatMap(({ roadmaps }) => roadmaps).filter(({ concepts }) => concepts.length > 0).length : 0),
    0,
  );
  return (
    <Modal
      title={t("add.title", { count: arrivals.length })}
      onClose={dropArrivals}
      actions={
        <>
          <button type="button" className="button" onClick={dropArrivals}>
            {busy ? t("add.stop") : count > 0 ? t("add.cancel") : t("add.close")}
          </button>
          {(busy || count > 0) && (
            <button key={busy ? "busy" : "ready"} type="button" className="button primary" autoFocus data-first disabled={busy} onClick={addArrivals}>
              {t("add.add", { count: Math.max(count, 1) })}
            </button>
          )}
        </>
      }
    >
      <div aria-live="polite" aria-busy={busy}>
        {arrivals.map((arrival, index) => (
          <ArrivalReport key={index} arrival={arrival} />
        ))}
      </div>
    </Modal>
  );
}
