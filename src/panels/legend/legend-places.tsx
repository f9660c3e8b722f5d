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

/** A group for stages, by their numbers, and one for roadmaps where several are on the map. */
export function LegendPlaces({ counts: { bands, roadmaps } }: { readonly counts: ReturnType<typeof facetCounts> }): ReactNode {
  const { t } = useTranslation();
  const { toggleHidden, foldOnly } = useActions();
  const union = useIsUnion();
  const hidden = useApp((state) => state.hidden);
  const folds = useApp((state) => state.folds);
  const chosen = useApp((state) => state.chosen);
  const shelf = useApp((state) => state.shelf);
  const entries = shelf.filter(({ id }) => chosen.includes(id) && roadmaps.has(id));
  return (
    <>
      {bands.length > 1 && (
        <ul aria-label={t(union ? "outlook.depths" : "outlook.stages")}>
          <li className="legend-lead" aria-hidden="true">{t(union ? "outlook.depths" : "outlook.stages")}</li>
          {bands.map(([band, count]) => {
            const id = band?.id ?? NO_BAND;
            const name = bandName(t, band ?? { stage: null, steps: null });
            const { number } = bandTitle(t, band ?? { stage: null, steps: null });
            const label = band?.steps ? band.steps.filter((step, at, all) => at === 0 || step !== all[0]).join("–") : (number ?? (name.length > 7 ? `${name.slice(0, 6)}…` : name));
            return <LegendToggle key={id} shown={!hidden.stage.includes(id)} label={label} name={name} count={count} onToggle={() => toggleHidden("stage", id)} />;
          })}
          {folds.length > 0 && <LegendToggle sign={<FoldSample />} label={t("outlook.folded")} title={t("outlook.unfoldAll")} count={folds.length} onToggle={() => foldOnly([], [])} />}
        </ul>
      )}
      {union && entries.length > 1 && (
        <ul aria-label={t("sources.name")}>
          {entries.map(({ id, title, colour }) => (
            <LegendToggle key={id} shown={!hidden.roadmap.includes(id)} sign={<Stripe colour={colour} />} label={title.length > 9 ? `${title.slice(0, 8)}…` : title} name={title} count={roadmaps.get(id)!} onToggle={() => toggleHidden("roadmap", id)} />
          ))}
        </ul>
      )}
    </>
  );
}
