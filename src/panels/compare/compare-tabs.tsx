/** The ways to look at a comparison, in one line under the bar. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { currentComparison } from "../../state/compared.ts";
import { useActions, useApp } from "../app-context.ts";

const TABS = ["overlay", "side", "matrix", "order", "disputes", "consensus"] as const;

/** The tabs; each is a place of its own in the address. */
export function CompareTabs(): ReactNode {
  const { t } = useTranslation();
  const { openTab } = useActions();
  const tab = useApp((state) => state.tab);
  const disputes = useApp((state) => currentComparison(state)?.disputes.length ?? 0);
  return (
    <nav className="tab-bar" aria-label={t("view.compare")}>
      {TABS.map((one) => (
        <button key={one} type="button" aria-current={one === tab ? "page" : undefined} onClick={() => openTab(one)}>
          {t(`compare.${one}`)}
          {one === "disputes" && disputes > 0 && <small>{disputes}</small>}
        </button>
      ))}
    </nav>
  );
}
