/** Language and appearance: in the bar where there is room, behind one button where there is not, on a narrow screen with sharing and help. */
import { CircleHelp, Download, Link, Monitor, Moon, Settings2, Sun } from "lucide-react";
import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { TEXT_SIZES } from "../../state/app-state.ts";
import { useActions, useApp } from "../app-context.ts";
import { Segmented } from "../segmented.tsx";

/** Language, theme and text size; `compact` puts the language too into the popover that holds the others. */
export function Settings({ compact }: { readonly compact: boolean }): ReactNode {
  const { t } = useTranslation();
  const { setLanguage, setTheme, setTextSize, copyLink, showExport, showKeys } = useActions();
  const narrow = useApp((state) => state.room === "narrow");
  const language = useApp((state) => state.language);
  const theme = useApp((state) => state.theme);
  const textSize = useApp((state) => state.textSize);
  const popover = useId();
  const languages = (
    <Segmented
      name={t("top.language")}
      value={language}
      onChange={setLanguage}
      options={[
        { value: "zh", label: "中文", lang: "zh-CN" },
        { value: "en", label: "English", lang: "en" },
      ]}
    />
  );
  return (
    <>
      {!compact && <div className="settings">{languages}</div>}
      <button type="button" className="icon-button settings-button" popoverTarget={popover} aria-label={t("top.more")} title={t("top.more")}>
        <Settings2 aria-hidden="true" />
      </button>
      <div id={popover} popover="auto" className="settings floating">
        {compact && languages}
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
      </div>
    </>
  );
}
