/** Other names of a concept: the first few, and the rest where they are asked for. */
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";

const FIRST_NAMES = 4;

/** The names in a row. Give it the concept's id as key. */
export function Aliases({ names }: { readonly names: readonly string[] }): ReactNode {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const rest = names.length - FIRST_NAMES;
  if (all || rest < 2) return names.join(t("app.and"));
  return (
    <>
      {names.slice(0, FIRST_NAMES).join(t("app.and"))}{" "}
      <button type="button" className="plain-button" onClick={() => setAll(true)}>
        {t("add.more", { count: rest })}
      </button>
    </>
  );
}
