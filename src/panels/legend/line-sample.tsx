/** A short arrow or plate drawn as on the map, for the legend and the panels. */
import type { ReactNode } from "react";
import type { Basis, Emphasis } from "../../../graph/index.ts";
import type { Progress } from "../../view/fold/shown-concepts.ts";

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

/** The hairline between a whole and its part. */
export function PartSample(): ReactNode {
  return (
    <svg className="line-sample part" viewBox="0 0 34 10" aria-hidden="true">
      <path className="line" d="M1 5H33" />
    </svg>
  );
}

/** A plate as far as the learner is with it. */
export function ProgressSample({ progress }: { readonly progress: Progress }): ReactNode {
  return (
    <svg className="mark-sample" viewBox="0 0 24 16" aria-hidden="true">
      <rect className={progress} x="1" y="3" width="20" height="12" rx="3" />
      {progress === "known" && (
        <>
          <circle className="ink" cx="20" cy="5" r="4.4" />
          <path className="tick-line" d="M18 5l1.5 1.5L22.2 3.4" />
        </>
      )}
    </svg>
  );
}

/** The double outline of a folded stage. */
export function FoldSample(): ReactNode {
  return (
    <svg className="mark-sample" viewBox="0 0 24 16" aria-hidden="true">
      <rect x="1" y="2" width="22" height="13" rx="3" />
      <rect x="3.2" y="4.2" width="17.6" height="8.6" rx="1.6" />
    </svg>
  );
}

/** A box to tick, for what is not shown by default. */
export function ExtraSample(): ReactNode {
  return (
    <svg className="extra" viewBox="0 0 13 13" aria-hidden="true">
      <rect x="0.7" y="0.7" width="11.6" height="11.6" rx="2.4" />
      <path d="M3.2 6.8l2.3 2.3 4.3-5" />
    </svg>
  );
}
