/** Explains what cannot be switched: the marks of a plan, of a comparison and of notes, and the colours of attention. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { MapMarks } from "../../view/map/plate-mark.ts";
import { useApp } from "../app-context.ts";
import { useTargets } from "../learner-context.ts";
import { SourceName } from "../source-name.tsx";

/** Items for the legend; only what is on screen. */
export function LegendMarks({ marks: { plates } }: { readonly marks: MapMarks }): ReactNode {
  const { t } = useTranslation();
  const marks = [...plates.values()];
  const compared = marks.some(({ difference }) => difference !== undefined);
  const [a, b] = useApp((state) => state.chosen);
  const aimed = useTargets().size > 0;
  const planning = useApp((state) => state.view === "plan");
  const selected = useApp((state) => state.selection !== null);
  return (
    <>
      {aimed && planning && (
        <>
          <li>
            <svg className="mark-sample" viewBox="0 0 24 16" aria-hidden="true">
              <rect x="1" y="3" width="20" height="12" rx="3" />
              <circle className="target" cx="20" cy="12" r="3.4" />
              <circle className="ink" cx="20" cy="12" r="1.5" />
            </svg>
            {t("legend.target")}
          </li>
          <li>
            <b className="number-sample" aria-hidden="true">1</b>
            {t("legend.number")}
          </li>
        </>
      )}
      {compared && [["only-a", "A", a], ["only-b", "B", b]].map(([kind, sign, id]) => (
        <li key={kind} className={`difference ${kind}`}>
          <b className="swatch" aria-hidden="true">{sign}</b>
          <span>{t(sign === "A" ? "compare.onlyA" : "compare.onlyB")}</span>
          <SourceName id={id!} />
        </li>
      ))}
      {compared && marks.some(({ faint }) => faint) && (
        <li>
          <svg className="mark-sample faint" viewBox="0 0 24 16" aria-hidden="true">
            <rect x="1" y="2" width="22" height="12" rx="3" />
          </svg>
          {t("legend.neither")}
        </li>
      )}
      {marks.some(({ noted }) => noted) && (
        <li>
          <svg className="mark-sample" viewBox="-10 -8 24 16" aria-hidden="true">
            <path d="M-4 -6h9v7l-4 4h-5z" />
            <path d="M5 1h-4v4" />
          </svg>
          {t("legend.noted")}
        </li>
      )}
      {selected && (
        <>
          <li className="needs">
            <i aria-hidden="true" />
            {t("legend.needs")}
          </li>
          <li className="unlocks">
            <i aria-hidden="true" />
            {t("legend.unlocks")}
          </li>
        </>
      )}
    </>
  );
}
