/** The box to tick off concepts: one, or several at once, which may be known in part. */
import { type ReactNode, useEffect, useRef } from "react";
import type { ConceptId } from "../../graph/index.ts";
import { useActions } from "./app-context.ts";
import { useKnown } from "./learner-context.ts";

interface TickBoxProps {
  readonly ids: readonly ConceptId[];
  readonly label: string;
  /** In a row whose keys lead to it, so that Tab passes it over. */
  readonly inRow?: boolean;
}

/** A checkbox; ticking it marks those that are not known yet. */
export function TickBox({ ids, label, inRow = false }: TickBoxProps): ReactNode {
  const { know } = useActions();
  const known = useKnown();
  const box = useRef<HTMLInputElement>(null);
  const count = ids.filter((id) => known.has(id)).length;
  const all = count === ids.length;
  useEffect(() => {
    if (box.current) box.current.indeterminate = count > 0 && !all;
  }, [count, all]);
  return <input ref={box} type="checkbox" className="tick" tabIndex={inRow ? -1 : undefined} checked={all} aria-label={label} title={label} onChange={() => know(ids, !all)} />;
}
