/** An arrow with its two ends as buttons that lead to them. */
import type { ReactNode } from "react";
import type { Basis, ConceptId, Label } from "../../../graph/index.ts";
import { useActions } from "../app-context.ts";
import { ConceptName } from "../concept-name.tsx";
import { ArrowSample } from "../legend/line-sample.tsx";

interface End {
  readonly id: ConceptId;
  readonly label: Label;
}

/** `before`, the line of the basis, `after`. */
export function ArrowEnds({ before, after, basis }: { readonly before: End; readonly after: End; readonly basis: Basis }): ReactNode {
  const { select } = useActions();
  return (
    <div className="arrow-ends">
      <button type="button" className="end needs" onClick={() => select({ type: "concept", id: before.id }, true)}>
        <ConceptName concept={before} />
      </button>
      <ArrowSample basis={basis} />
      <button type="button" className="end unlocks" onClick={() => select({ type: "concept", id: after.id }, true)}>
        <ConceptName concept={after} />
      </button>
    </div>
  );
}
