/** The legend's entries for where a concept stands: its stage, and the roadmaps that teach it. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { bandName, bandTitle } from "../../view/map/band-title.ts";
import type { facetCounts } from "../../view/fold/facet-counts.ts";
import { NO_BAND } from "../../view/fold/shown-concepts.ts";
import { useActions, useApp, useIsUnion } from "../app-context.ts";
import { LegendToggle } from "./legend-toggle.tsx";
import { FoldSample } from "./line-sample.tsx";
import { Stripe } from "../stripe.tsx";

type Counts = ReturnType<typeof facetCounts>;

/** The stages by their numbers, or the depths of several roadmaps. */
export function LegendBands({ bands }: Pick<Counts, "bands">): ReactNode {
  const { t } = useTranslation();
  const { toggleHidden, foldOnly } = useActions();
  const union = useIsUnion();
  const hidden = useApp((state) => state.hidden.stage);
  const folds = useApp((state) => state.folds);
  if (bands.length < 2) return null;
  const lead = t(union ? "outlook.depths" : "outlook.stages");
  return (
    <ul aria-label={lead}>
      <li className="legend-lead" aria-hidden="true">{lead}</li>
      {bands.map(([band, count]) => {
        const id = band?.id ?? NO_BAND;
        const name = bandName(t, band ?? { stage: null, steps: null }, union);
        const { number } = bandTitle(t, band ?? { stage: null, steps: null });
        const label = band?.steps ? band.steps.filter((step, at, all) => at === 0 || step !== all[0]).join("–") : (number ?? cut(name));
        return <LegendToggle key={id} shown={!hidden.includes(id)} label={label} name={name} count={count} onToggle={() => toggleHidden("stage", id)} />;
      })}
      {folds.length > 0 && <LegendToggle sign={<FoldSample />} label={t("outlook.folded")} title={t("outlook.unfoldAll")} count={folds.length} onToggle={() => foldOnly([], [])} />}
    </ul>
  );
}

/** Whose stripes are on the map, where there are several. */
export function LegendRoadmaps({ roadmaps }: Pick<Counts, "roadmaps">): ReactNode {
  const { t } = useTranslation();
  const { toggleHidden } = useActions();
  const union = useIsUnion();
  const hidden = useApp((state) => state.hidden.roadmap);
  const chosen = useApp((state) => state.chosen);
  const shelf = useApp((state) => state.shelf);
  const entries = shelf.filter(({ id }) => chosen.includes(id) && roadmaps.has(id));
  if (!union || entries.length < 2) return null;
  return (
    <ul aria-label={t("sources.name")}>
      {entries.map(({ id, title, colour }) => (
        <LegendToggle key={id} shown={!hidden.includes(id)} sign={<Stripe colour={colour} />} label={cut(title)} name={title} count={roadmaps.get(id)!} onToggle={() => toggleHidden("roadmap", id)} />
      ))}
    </ul>
  );
}

function cut(name: string): string {
  return name.length > 9 ? `${name.slice(0, 8).trimEnd()}…` : name;
}
