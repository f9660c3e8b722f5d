/** A few exclusive choices side by side: radio buttons that look like one control. */
import { type ReactNode, useId } from "react";

interface SegmentedOption<T extends string> {
  readonly value: T;
  readonly label: string;
  /** Shown instead of the label, which stays the accessible name and the tooltip. */
  readonly icon?: ReactNode;
  readonly lang?: string;
}

interface SegmentedProps<T extends string> {
  readonly name: string;
  readonly value: T;
  readonly options: readonly SegmentedOption<T>[];
  readonly onChange: (value: T) => void;
}

/** The control; arrows move between the choices as in any radio group. */
export function Segmented<T extends string>({ name, value, options, onChange }: SegmentedProps<T>): ReactNode {
  const group = useId();
  return (
    <fieldset className="segmented">
      <legend className="unseen">{name}</legend>
      {options.map((option) => (
        <label key={option.value} title={option.icon ? option.label : undefined} lang={option.lang}>
          <input type="radio" name={group} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
          {option.icon}
          <span className={option.icon ? "unseen" : undefined}>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
