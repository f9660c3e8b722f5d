/** A short arrow or plate drawn as on the map, for the legend and the panels. */
import type { ReactNode } from "react";
import type { Basis, Emphasis } from "../../graph/index.ts";

/** An arrow in the line of its basis. */
export function ArrowSample({ basis }: { readonly basis: Basis }): ReactNode {
  return (
    <svg className={`line-sample ${basis}`} viewBox="0 0 34 10" aria-hidden="true">
      <path className="line" d="M1 5H27" />
      <path className="head" d="M26.5 1.8L33 5l-6.5 3.2z" />
    </svg>
  );
}

/** A plate in the outline of its emphasis. */
export function PlateSample({ emphasis }: { readonly emphasis: Emphasis }): ReactNode {
  return (
    <svg className={`plate-sample ${emphasis}`} viewBox="0 0 22 14" aria-hidden="true">
      <rect x="1" y="1" width="20" height="12" rx="3" />
    </svg>
  );
}

/** The sign of a choice between two plates. */
export function ChoiceSample(): ReactNode {
  return (
    <svg className="choice-sample" viewBox="0 0 26 12" aria-hidden="true">
      <path d="M0 6H26" />
      <path className="sign" d="M13 2l4 4-4 4-4-4z" />
    </svg>
  );
}
