/** The panel of the view "plan": its mounting place, filled by the plan. */
import type { ReactNode } from "react";

/** Mounted as the left panel's tab "ask", and as the screen "ask" where the screen is narrow. */
export function PlanPanel(): ReactNode {
  return null;
}
