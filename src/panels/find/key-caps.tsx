/** A way to press a shortcut, as the keys are printed. */
import type { ReactNode } from "react";
import { keyCaps } from "../../view/shortcuts.ts";

const MAC = /Mac|iP(?:hone|ad|od)/.test(globalThis.navigator?.userAgent ?? "");

/** The keys of this keyboard. */
export function KeyCaps({ keys }: { readonly keys: string }): ReactNode {
  return (
    <span className="key-caps">
      {keyCaps(keys, MAC).map((cap) => (
        <kbd key={cap}>{cap}</kbd>
      ))}
    </span>
  );
}
