/** The focus: what it is on, how many steps it reaches to either side, and the way out. */
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Steps } from "../../state/outlook.ts";
import { labelIn } from "../../view/labels.ts";
import type { MapRecord } from "../../view/map/map-record.ts";
import { useActions, useApp } from "../app-context.ts";

const CHOICES: readonly Steps[] = [0, 1, 2, 3, 4, 5, "all"];

/** The bar; nothing without a focus. */
export function FocusBar({ record }: { readonly record: MapRecord }): ReactNode {
  const { t } = useTranslation();
  const { focusOn } = useActions();
  const focus = useApp((state) => state.focus);
  const language = useApp((state) => state.language);
  if (focus === null) return null;
  const { ids, needs, unlocks } = focus;
  const only = ids.length === 1 ? record.concepts.find(({ id }) => id === ids[0]) : undefined;
  const name = only !== undefined ? t("outlook.around", { label: labelIn(only, language) }) : t(needs === 0 && unlocks === 0 ? "outlook.onlySome" : "outlook.aroundSome", { count: ids.length });
  return (
    <div className="outlook-line focus-line" role="group" aria-label={name}>
      <b>{name}</b>
      <StepsChoice label={t("outlook.needs")} name={t("outlook.stepsBack")} className="needs" value={needs} onChange={(next) => focusOn({ ...focus, needs: next })} />
      <StepsChoice label={t("outlook.unlocks")} name={t("outlook.stepsOn")} className="unlocks" value={unlocks} onChange={(next) => focusOn({ ...focus, unlocks: next })} />
      <button type="button" className="icon-button" aria-label={t("outlook.leave")} title={`${t("outlook.leave")} (Esc)`} onClick={() => focusOn(null)}>
        <X aria-hidden="true" />
      </button>
    </div>
  );
}

interface StepsChoiceProps {
  readonly label: string;
  readonly name: string;
  readonly className: string;
  readonly value: Steps;
  readonly onChange: (value: Steps) => void;
}

function StepsChoice({ label, name, className, value, onChange }: StepsChoiceProps): ReactNode {
  const { t } = useTranslation();
  const choices = CHOICES.includes(value) ? CHOICES : [...CHOICES.slice(0, -1), value, "all" as const];
  return (
    <label className={className} title={name}>
      {label}
      <select aria-label={name} value={String(value)} onChange={({ currentTarget }) => onChange(currentTarget.value === "all" ? "all" : Number(currentTarget.value))}>
        {choices.map((one) => (
          <option key={one} value={String(one)}>
            {one === "all" ? t("outlook.all") : one}
          </option>
        ))}
      </select>
    </label>
  );
}
