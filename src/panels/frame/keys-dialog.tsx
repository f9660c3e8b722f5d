/** The keys and what they do, from the table that listens to them. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { SHORTCUTS, type ShortcutPlace } from "../../view/shortcuts.ts";
import { useActions } from "../app-context.ts";
import { KeyCaps } from "../find/key-caps.tsx";
import { Modal } from "../modal.tsx";

const PLACES: readonly ShortcutPlace[] = ["everywhere", "outside", "map", "chip"];

/** The dialog. */
export function KeysDialog(): ReactNode {
  const { t } = useTranslation();
  const { showKeys, showTour } = useActions();
  const close = (): void => showKeys(false);
  return (
    <Modal
      title={t("keys.title")}
      onClose={close}
      actions={
        <>
          <button type="button" className="button" onClick={() => showTour(0)}>
            {t("tour.again")}
          </button>
          <button type="button" className="button" onClick={close}>
            {t("add.close")}
          </button>
        </>
      }
    >
      <div className="keys-list">
        {PLACES.map((place) => (
          <section key={place}>
            <h3>{t(`keys.place.${place}`)}</h3>
            <dl>
              {SHORTCUTS.filter((one) => one.place === place).map(({ id, keys }) => (
                <div key={id}>
                  <dt>{t(`keys.${id}`)}</dt>
                  <dd>
                    {keys.map((one, at) => (
                      <span key={one}>
                        {at > 0 && <small>{t("keys.or")}</small>}
                        <KeyCaps keys={one} />
                      </span>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
