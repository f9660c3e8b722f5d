/** What the settings hold besides the language: appearance and text size, on a narrow screen sharing and help too. */
import { CircleHelp, Download, Link, Monitor, Moon, Sun } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { TEXT_SIZES } from "../../state/app-state.ts";
import { useActions, useApp } from "../app-context.ts";
import { Segmented } from "../segmented.tsx";

/** The controls inside of the popover of this id. */
export function SettingsMenu({ popover }: { readonly popover: string }): ReactNode {
  const { t } = useTranslation();
  const { setTheme, setTextSize, copyLink, showExport, showKeys } = useActions();
  const narrow = useApp((state) => state.room === "narrow");
  const theme = useApp((state) => state.theme);
  const textSize = useApp((state) => state.textSize);
  return (
    <>
      <Segmented
        name={t("top.theme")}
        value={theme}
        onChange={setTheme}
        options={[
          { value: "system", label: t("top.system"), icon: <Monitor aria-hidden="true" /> },
          { value: "light", label: t("top.light"), icon: <Sun aria-hidden="true" /> },
          { value: "dark", label: t("top.dark"), icon: <Moon aria-hidden="true" /> },
        ]}
      />
      <div className="text-size">
        <span aria-hidden="true">{t("top.textSize")}</span>
        <Segmented
          name={t("top.textSize")}
          value={`${textSize}`}
          onChange={(size) => setTextSize(Number(size) as typeof textSize)}
          options={TEXT_SIZES.map((size) => ({ value: `${size}` as const, label: `${size}%` }))}
        />
      </div>
      {narrow && (
        <div className="menu">
          <button type="button" popoverTarget={popover} popoverTargetAction="hide" onClick={() => showExport(true)}>
            <Download aria-hidden="true" />
            {t("top.export")}
          </button>
          <button type="button" popoverTarget={popover} popoverTargetAction="hide" onClick={copyLink}>
            <Link aria-hidden="true" />
            {t("link.copy")}
          </button>
          <button type="button" popoverTarget={popover} popoverTargetAction="hide" onClick={() => showKeys(true)}>
            <CircleHelp aria-hidden="true" />
            {t("top.help")}
          </button>
        </div>
      )}
    </>
  );
}
