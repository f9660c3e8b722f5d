/** Language and appearance: in the bar where there is room, behind one button where there is not, on a narrow screen with sharing and help. */
import { Settings2 } from "lucide-react";
import { lazy, type ReactNode, Suspense, useId } from "react";
import { useTranslation } from "react-i18next";
import { useActions, useApp } from "../app-context.ts";
import { Segmented } from "../segmented.tsx";
import { useWanted } from "../use-wanted.ts";

const SettingsMenu = lazy(() => import("./settings-menu.tsx").then(({ SettingsMenu: one }) => ({ default: one })));

/** Language, theme and text size; `compact` puts the language too into the popover that holds the others. */
export function Settings({ compact }: { readonly compact: boolean }): ReactNode {
  const { t } = useTranslation();
  const { setLanguage } = useActions();
  const language = useApp((state) => state.language);
  const popover = useId();
  const [wanted, coming] = useWanted();
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
      <button type="button" className="icon-button settings-button" popoverTarget={popover} aria-label={t("top.more")} title={t("top.more")} {...coming}>
        <Settings2 aria-hidden="true" />
      </button>
      <div id={popover} popover="auto" className="settings floating">
        {compact && languages}
        {wanted && (
          <Suspense>
            <SettingsMenu popover={popover} />
          </Suspense>
        )}
      </div>
    </>
  );
}
