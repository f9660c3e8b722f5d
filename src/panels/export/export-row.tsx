/** One form that something can be taken away in: its name, its ending, a line about it. */
import type { ReactNode } from "react";

interface RowProps {
  /** Of these one is chosen. */
  readonly group: string;
  readonly name: string;
  readonly extension?: string;
  readonly hint: string;
  readonly loss?: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** A radio button with its words. */
export function ExportRow({ group, name, extension, hint, loss, chosen, onChoose }: RowProps): ReactNode {
  return (
    <label className="export-row">
      <input type="radio" name={`export-${group}`} checked={chosen} onChange={onChoose} />
      <span>
        <strong>{name}</strong> {extension !== undefined && <small className="export-ending">.{extension}</small>}
        <small>{hint}</small>
        {loss !== undefined && <small className="export-loss">{loss}</small>}
      </span>
    </label>
  );
}
