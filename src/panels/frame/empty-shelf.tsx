/** There is no roadmap at all: how to come by one. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { AddOffer } from "../intake/add-offer.tsx";

/** The note in place of the map. */
export function EmptyShelf(): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="map-note">
      <h2>{t("empty.shelf")}</h2>
      <p>{t("empty.shelfHint")}</p>
      <AddOffer />
    </div>
  );
}
