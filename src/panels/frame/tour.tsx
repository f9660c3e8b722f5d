/** A short tour: a card beside each thing that it explains, one after another. Escape ends it, and it never begins by itself. */
import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { besideTarget, TOUR_STEPS } from "../../view/tour-steps.ts";
import { useActions } from "../app-context.ts";

/** The card of a step, counted from 0, in the browser's own dialog: the focus stays in it and goes back where it was. */
export function Tour({ step }: { readonly step: number }): ReactNode {
  const { t } = useTranslation();
  const { showTour } = useActions();
  const dialog = useRef<HTMLDialogElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  const [turn, setTurn] = useState(0);
  const id = useId();
  const { id: name, at } = TOUR_STEPS[step]!;
  const last = step === TOUR_STEPS.length - 1;
  const end = (): void => showTour(null);

  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    const again = (): void => setTurn((one) => one + 1);
    window.addEventListener("resize", again);
    // What is pointed at may still be loaded.
    const come = new MutationObserver((changes) => changes.some(({ target }) => shown?.contains(target) !== true) && again());
    come.observe(document.body, { childList: true, subtree: true });
    return () => {
      window.removeEventListener("resize", again);
      come.disconnect();
      shown?.close();
    };
  }, []);
  useLayoutEffect(() => {
    const [own, frame] = [card.current!, ring.current!];
    const target = targetOf(at);
    const window = { width: document.documentElement.clientWidth, height: document.documentElement.clientHeight };
    const box = target ?? { left: window.width / 2, top: window.height / 2, width: 0, height: 0 };
    const place = besideTarget(box, { width: own.offsetWidth, height: own.offsetHeight }, window);
    Object.assign(own.style, { left: `${place.left}px`, top: `${place.top}px` });
    Object.assign(frame.style, { left: `${box.left}px`, top: `${box.top}px`, width: `${box.width}px`, height: `${box.height}px` });
  }, [at, turn]);
  useLayoutEffect(() => {
    heading.current?.focus();
  }, [at]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "ArrowRight" && !last) showTour(step + 1);
    else if (event.key === "ArrowLeft" && step > 0) showTour(step - 1);
    else return;
    event.preventDefault();
  };
  return (
    <dialog
      ref={dialog}
      className="tour"
      aria-labelledby={`${id}h`}
      aria-describedby={`${id}p`}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        end();
      }}
    >
      <div ref={ring} className="tour-ring" aria-hidden="true" />
      <div ref={card} className="tour-card floating">
        <p className="tour-count">{t("tour.count", { at: step + 1, of: TOUR_STEPS.length })}</p>
        <h2 id={`${id}h`} ref={heading} tabIndex={-1}>
          {t(`tour.${name}.title`)}
        </h2>
        <p id={`${id}p`}>{t(`tour.${name}.text`)}</p>
        <footer>
          {!last && (
            <button type="button" className="plain-button" onClick={end}>
              {t("tour.skip")}
            </button>
          )}
          {step > 0 && (
            <button type="button" className="button" onClick={() => showTour(step - 1)}>
              {t("tour.back")}
            </button>
          )}
          <button type="button" className="button primary" onClick={() => (last ? end() : showTour(step + 1))}>
            {t(last ? "tour.done" : "tour.next")}
          </button>
        </footer>
      </div>
    </dialog>
  );
}

/** The first of the places that is on screen; null where none is. */
function targetOf(places: readonly string[]): DOMRect | null {
  for (const place of places) {
    const box = document.querySelector(place)?.getBoundingClientRect();
    if (box !== undefined && box.width > 0 && box.height > 0) return box;
  }
  return null;
}
