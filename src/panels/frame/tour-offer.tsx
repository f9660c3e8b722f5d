/** For whoever comes for the first time: what to do, and a tour. It goes with the first thing that they do, and never comes again. */
import { X } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useActions, useApp } from "../app-context.ts";

/** The offer. */
export function TourOffer(): ReactNode {
  const { t } = useTranslation();
  const { showTour, hushTour } = useActions();
  const narrow = useApp((state) => state.room === "narrow");
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const leave = ({ target }: Event): void => {
      if (!(target instanceof Node && note.current?.contains(target) === true)) hushTour();
    };
    const escape = ({ key }: KeyboardEvent): void => {
      if (key === "Escape") hushTour();
    };
    // Not when the pointer is pressed: a map that is dragged then would wait for it.
    window.addEventListener("pointerup", leave, true);
    window.addEventListener("keydown", escape, true);
    return () => {
      window.removeEventListener("pointerup", leave, true);
      window.removeEventListener("keydown", escape, true);
    };
  }, [hushTour]);
  return (
    <div ref={note} role="region" aria-label={t("tour.name")} className="note floating tour-offer">
      <p>{t(narrow ? "tour.offerNarrow" : "tour.offer")}</p>
      <button type="button" className="button primary" onClick={() => showTour(0)}>
        {t("tour.start")}
      </button>
      <button type="button" className="icon-button" aria-label={t("tour.no")} title={t("tour.no")} onClick={hushTour}>
        <X aria-hidden="true" />
      </button>
    </div>
  );
}
