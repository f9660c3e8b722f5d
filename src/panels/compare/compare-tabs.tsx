/** The ways to look at a comparison, in one line under the bar. */
import { type ReactNode, useEffect, useRef } from "react";
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
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    bar.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [tab]);
  return (
    <nav ref={bar} className="tab-bar" aria-label={t("view.compare")}>
      {TABS.map((one) => (
        <button key={one} type="button" aria-current={one === tab ? "page" : undefined} onClick={() => openTab(one)}>
          {t(`compare.${one}`)}
          {one === "disputes" && disputes > 0 && <small>{disputes}</small>}
        </button>
      ))}
    </nav>
  );
}
