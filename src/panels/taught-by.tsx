/** Which of the chosen roadmaps teach a concept, told by their stripes. */
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { stripeColours } from "../view/map/shown-map.ts";
import { useApp } from "./app-context.ts";
import { Stripes } from "./stripe.tsx";

/** The stripes of the chosen roadmaps, each in its own column, so that rows of them read like a table. */
export function TaughtBy({ of }: { readonly of: readonly string[] }): ReactNode {
  const { t } = useTranslation();
  const chosen = useApp((state) => state.chosen);
  const shelf = useApp((state) => state.shelf);
  const colours = useMemo(() => stripeColours({ view: "compare", shown: null, chosen, shelf }), [chosen, shelf]);
  const names = shelf.filter(({ id }) => of.includes(id)).map(({ title }) => title);
  return (
    <span className="taught-by">
      <Stripes colours={colours} of={of} />
      <span className="unseen">{t("sources.taughtBy", { names: names.join(t("app.and")) })}</span>
    </span>
  );
}
