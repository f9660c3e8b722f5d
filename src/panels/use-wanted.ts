/** Whether what hides behind a button is wanted: what is not needed before can be loaded meanwhile. */
import { useState } from "react";

interface Coming {
  readonly onPointerEnter: () => void;
  readonly onFocus: () => void;
  readonly onClick: () => void;
}

/** True from when the pointer or the focus first came to the button that has the listeners. */
export function useWanted(): readonly [wanted: boolean, coming: Coming] {
  const [wanted, setWanted] = useState(false);
  const want = (): void => setWanted(true);
  return [wanted, { onPointerEnter: want, onFocus: want, onClick: want }];
}
