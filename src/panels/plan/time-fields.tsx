/** A duration as a reader types it: from, to, and the unit. */
import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import type { Duration, Unit } from "../../../graph/index.ts";

const UNITS: readonly Unit[] = ["hour", "day", "week", "month", "year"];

interface TimeFieldsProps {
  readonly value: Duration | null;
  readonly onChange: (duration: Duration | null) => void;
}

/** The fields; empty means that nobody knows. */
export function TimeFields({ value, onChange }: TimeFieldsProps): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const set = (change: Partial<Pick<Duration, "min" | "max" | "unit">>): void => {
    const next = { min: 1, max: 1, unit: "week" as Unit, ...value, ...change };
    onChange(next.min > 0 ? { min: next.min, max: Math.max(next.min, next.max), unit: next.unit } : null);
  };
  return (
    <div className="time-fields">
      <label htmlFor={`${id}a`}>{t("correct.least")}</label>
      <input id={`${id}a`} type="number" min={0} step="any" value={value?.min ?? ""} onChange={(event) => set({ min: Number(event.target.value), ...(value === null || value.max === value.min ? { max: Number(event.target.value) } : {}) })} />
      <label htmlFor={`${id}b`}>{t("correct.most")}</label>
      <input id={`${id}b`} type="number" min={0} step="any" value={value?.max ?? ""} onChange={(event) => set({ max: Number(event.target.value) })} />
      <select aria-label={t("correct.unit")} value={value?.unit ?? "week"} onChange={(event) => set({ unit: event.target.value as Unit })}>
        {UNITS.map((unit) => (
          <option key={unit} value={unit}>
            {t(`correct.${unit}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
