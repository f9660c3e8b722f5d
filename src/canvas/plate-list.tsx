/** The plates of the map as a list of buttons, for keyboard and screen reader. Drawn again only when what it says changes. */
import { type FocusEvent, memo, type MouseEvent, type ReactNode } from "react";
import type { ConceptId } from "../../graph/index.ts";
import type { PlacedFold, PlacedPlate } from "../view/map/map-content.ts";

interface PlateListProps {
  readonly plates: readonly PlacedPlate[];
  readonly folds: readonly PlacedFold[];
  /** The concept whose button is pressed. */
  readonly selected: string | null;
  readonly describe: (plate: PlacedPlate) => string;
  readonly describeFold: (fold: PlacedFold) => string;
  readonly onPick: (id: ConceptId) => void;
  readonly onFold: (band: string) => void;
  /** The focus came to a plate, or left one. */
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
}

/** Folded bands first, then plates, in their order. The functions must stay the same for the list to stay as it is. */
export const PlateList = memo(function PlateList({ plates, folds, selected, describe, describeFold, onPick, onFold, onFocus, onBlur }: PlateListProps): ReactNode {
  const onClick = ({ target }: MouseEvent): void => {
    const { plate: id, band } = (target as HTMLElement).closest("button")?.dataset ?? {};
    if (band !== undefined) onFold(band);
    else if (id !== undefined) onPick(id as ConceptId);
  };
  return (
    <ul id="map-concepts" className="map-concepts" onClick={onClick} onFocus={onFocus} onBlur={onBlur}>
      {folds.map((fold) => (
        <li key={fold.id}>
          <button type="button" aria-expanded={false} data-plate={fold.id} data-band={fold.band}>
            {describeFold(fold)}
          </button>
        </li>
      ))}
      {plates.map((plate) => (
        <PlateButton key={plate.id} id={plate.id} pressed={plate.id === selected} words={describe(plate)} />
      ))}
    </ul>
  );
});

const PlateButton = memo(function PlateButton({ id, pressed, words }: { readonly id: string; readonly pressed: boolean; readonly words: string }): ReactNode {
  return (
    <li>
      <button type="button" aria-pressed={pressed} data-plate={id}>
        {words}
      </button>
    </li>
  );
});
