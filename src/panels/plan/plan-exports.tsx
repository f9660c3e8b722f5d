/** The plan as files and on paper. */
import { Braces, CalendarDays, ListChecks, Printer, Table } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useActions } from "../app-context.ts";

const FILES = [
  { file: "markdown", icon: ListChecks },
  { file: "csv", icon: Table },
  { file: "calendar", icon: CalendarDays },
  { file: "json", icon: Braces },
] as const;

/** A row of buttons. */
export function PlanExports(): ReactNode {
  const { t } = useTranslation();
  const { downloadPlan, printPlan } = useActions();
  return (
    <div className="plan-exports" role="group" aria-label={t("plan.export")}>
      {FILES.map(({ file, icon: Icon }) => (
        <button key={file} type="button" onClick={() => downloadPlan(file)}>
          <Icon aria-hidden="true" />
          {t(`plan.${file}`)}
        </button>
      ))}
      <button type="button" onClick={printPlan}>
        <Printer aria-hidden="true" />
        {t("plan.print")}
      </button>
    </div>
  );
}
