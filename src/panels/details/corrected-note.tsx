/** Says that something was corrected, how it was before, and takes it back. */
import { Undo2 } from "lucide-react";
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { sayCorrection } from "../../i18n/say-correction.ts";
import type { Selection } from "../../state/app-state.ts";
import { correctionsOf } from "../../view/corrections-of.ts";
import { useActions, useApp, useShown } from "../app-context.ts";

/** The note about a selection; nothing where it is as it was read. */
export function CorrectedNote({ selection }: { readonly selection: Selection }): ReactNode {
  const { t } = useTranslation();
  const { uncorrect } = useActions();
  const language = useApp((state) => state.language);
  const shown = useShown();
  const all = useMemo(() => (shown === null ? [] : correctionsOf(shown.roadmap, selection)), [shown, selection]);
  if (all.length === 0) return null;
  return (
    <section className="corrected-note">
      <h3>
        <span className="badge">{t("correct.badge")}</span>
      </h3>
      <ul>
        {all.map((one) => (
          <li key={JSON.stringify(one)}>
            <span>
              {sayCorrection(t, one, language)}
              {one.reason !== "" && <small>{one.reason}</small>}
            </span>
            <button type="button" className="plain-button" onClick={() => uncorrect([one])}>
              <Undo2 aria-hidden="true" /> {t("correct.takeBack")}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
