/** The right side while something is asked of everything on the map: the answer, beneath whatever is selected. */
import type { ReactNode } from "react";
import { useApp } from "../app-context.ts";
import { BottleneckPanel } from "./bottleneck-panel.tsx";
import { WaysPanel } from "./ways-panel.tsx";

/** The answer to what is asked; nothing while nothing is. */
export function InquiryPanel(): ReactNode {
  const inquiry = useApp((state) => state.inquiry);
  if (inquiry === null) return null;
  return inquiry.type === "ways" ? <WaysPanel before={inquiry.before} after={inquiry.after} /> : <BottleneckPanel by={inquiry.by} />;
}
