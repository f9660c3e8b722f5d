/** The kind's line drawing, as on the map. */
import type { ReactNode } from "react";
import type { Kind } from "../../graph/index.ts";
import { kindIcons } from "../view/map/kind-icons.ts";

/** Decoration beside words that say the same; nothing for plain concepts. */
export function KindIcon({ kind }: { readonly kind: Kind }): ReactNode {
  const path = kindIcons[kind];
  if (path === null) return null;
  return (
    <svg className="kind-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
