/** Larger, smaller, everything. */
import { Maximize, Minus, Plus } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useActions } from "./app-context.ts";

/** Three buttons; the keys +, − and 0 do the same on the map. */
export function ZoomButtons(): ReactNode {
  const { t } = useTranslation();
  const { zoom } = useActions();
  const buttons = [
    { kind: "in", label: t("map.zoomIn"), key: "+", icon: <Plus aria-hidden="true" /> },
    { kind: "out", label: t("map.zoomOut"), key: "-", icon: <Minus aria-hidden="true" /> },
    { kind: "fit", label: t("map.fit"), key: "0", icon: <Maximize aria-hidden="true" /> },
  ] as const;
  return (
    <div className="zoom-buttons">
      {buttons.map(({ kind, label, key, icon }) => (
        <button key={kind} type="button" className="icon-button" aria-label={label} title={`${label} (${key})`} onClick={() => zoom(kind)}>
          {icon}
        </button>
      ))}
    </div>
  );
}
