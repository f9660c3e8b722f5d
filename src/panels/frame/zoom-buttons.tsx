/** Beside the map: larger, smaller, everything, the selection; stages folded or open; the overview on or off. */
import { ChevronsDownUp, ChevronsUpDown, Focus, Map as MapIcon, Maximize, Minus, Plus, Undo2 } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { spotsOf } from "../../state/moved.ts";
import { useActions, useApp } from "../app-context.ts";

/** The buttons; keys on the map do the same. `bands` are those that can be folded. */
export function ZoomButtons({ bands }: { readonly bands: readonly string[] }): ReactNode {
  const { t } = useTranslation();
  const { zoom, foldOnly, toggleOverview, putBack } = useActions();
  const chosen = useApp((state) => state.selection !== null || state.gathered.length > 0);
  const folded = useApp((state) => state.folds.length + state.wholes.length > 0);
  const overview = useApp((state) => state.overview);
  const moved = useApp((state) => spotsOf(state).size);
  const narrow = useApp((state) => state.room === "narrow");
  return (
    <div className="zoom-buttons">
      {bands.length > 1 && (
        <MapButton label={t(folded ? "outlook.unfoldAll" : "outlook.foldAll")} keys="Shift S" onPress={() => foldOnly(folded ? [] : bands, [])}>
          {folded ? <ChevronsUpDown aria-hidden="true" /> : <ChevronsDownUp aria-hidden="true" />}
        </MapButton>
      )}
      {moved > 0 && (
        <MapButton label={t("outlook.putAllBack", { count: moved })} onPress={() => putBack(null)}>
          <Undo2 aria-hidden="true" />
        </MapButton>
      )}
      {!narrow && (
        <MapButton label={t("outlook.overview")} keys="O" pressed={overview} onPress={toggleOverview}>
          <MapIcon aria-hidden="true" />
        </MapButton>
      )}
      <MapButton label={t("map.zoomIn")} keys="+" onPress={() => zoom("in")}>
        <Plus aria-hidden="true" />
      </MapButton>
      <MapButton label={t("map.zoomOut")} keys="-" onPress={() => zoom("out")}>
        <Minus aria-hidden="true" />
      </MapButton>
      <MapButton label={t("map.fit")} keys="0" onPress={() => zoom("fit")}>
        <Maximize aria-hidden="true" />
      </MapButton>
      {chosen && (
        <MapButton label={t("outlook.zoomTo")} keys="Z" onPress={() => zoom("selection")}>
          <Focus aria-hidden="true" />
        </MapButton>
      )}
    </div>
  );
}

interface MapButtonProps {
  readonly label: string;
  readonly keys?: string;
  readonly pressed?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function MapButton({ label, keys, pressed, onPress, children }: MapButtonProps): ReactNode {
  return (
    <button type="button" className="icon-button" aria-label={label} aria-pressed={pressed} title={keys === undefined ? label : `${label} (${keys})`} onClick={onPress}>
      {children}
    </button>
  );
}
