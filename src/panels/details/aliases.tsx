/** Other names of a concept, those in the reader's script first: a few, and the rest where they are asked for. */
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { hasHan } from "../../view/find/fold-letters.ts";
import { useApp } from "../app-context.ts";

const FIRST_NAMES = 4;

/** The names in a row. Give it the concept's id as key. */
export function Aliases({ names }: { readonly names: readonly string[] }): ReactNode {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const language = useApp((state) => state.language);
  const rest = names.length - FIRST_NAMES;
  const foreign = (name: string): number => Number(hasHan(name) !== (language === "zh"));
  const sorted = [...names].sort((a, b) => foreign(a) - foreign(b));
  if (all || rest < 2) return sorted.join(t("app.and"));
  return (
    <>
      {sorted.slice(0, FIRST_NAMES).join(t("app.and"))}{" "}
      <button type="button" className="plain-button" onClick={() => setAll(true)}>
        {t("add.more", { count: rest })}
      </button>
    </>
  );
}
