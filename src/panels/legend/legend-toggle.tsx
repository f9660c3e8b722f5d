/** An entry of the legend: a sign as on the map, what it means, how often it is there; pressed as long as it is shown. */
import type { ReactNode } from "react";

interface LegendToggleProps {
  /** Absent for an entry that is no switch but can be pressed. */
  readonly shown?: boolean;
  readonly sign?: ReactNode;
  readonly label: string;
  /** The name where the label alone would not do. */
  readonly name?: string;
  readonly title?: string;
  readonly count?: number;
  readonly onToggle: () => void;
}

/** The entry. */
export function LegendToggle({ shown, sign, label, name, title, count, onToggle }: LegendToggleProps): ReactNode {
  return (
    <li>
      <button type="button" className="legend-toggle" aria-pressed={shown} aria-label={name === undefined ? undefined : `${name}${count === undefined ? "" : ` ${count}`}`} title={title ?? name} onClick={onToggle}>
        {sign}
        <span>{label}</span>
        {count !== undefined && <small>{count}</small>}
      </button>
    </li>
  );
}
