/** A roadmap by its stripe and its title. */
import type { ReactNode } from "react";
import { useApp } from "./app-context.ts";
import { Stripe } from "./stripe.tsx";

/** The name of what stands on the shelf as `id`. */
export function SourceName({ id }: { readonly id: string }): ReactNode {
  const entry = useApp((state) => state.shelf.find((one) => one.id === id));
  if (entry === undefined) return <span className="source-name">{id}</span>;
  return (
    <span className="source-name">
      <Stripe colour={entry.colour} />
      <span lang={entry.language === "zh" ? "zh-CN" : "en"}>{entry.title}</span>
    </span>
  );
}
