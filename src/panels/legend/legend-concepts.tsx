/** The legend's entries for concepts: emphasis, kind, and how far the learner is with them. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Facet } from "../../state/outlook.ts";
import type { facetCounts } from "../../view/fold/facet-counts.ts";
import { useActions, useApp } from "../app-context.ts";
import { KindIcon } from "../kind-icon.tsx";
import { LegendToggle } from "./legend-toggle.tsx";
import { PlateSample, ProgressSample } from "./line-sample.tsx";

/** Entries for the values that differ on this map; what all concepts share needs no explaining. */
export function LegendConcepts({ counts: { emphases, kinds, progress } }: { readonly counts: ReturnType<typeof facetCounts> }): ReactNode {
  const { t } = useTranslation();
  const { toggleHidden } = useActions();
  const hidden = useApp((state) => state.hidden);
  const entry = (facet: Facet, value: string): { readonly shown: boolean; readonly onToggle: () => void } => ({
    shown: !hidden[facet].includes(value),
    onToggle: () => toggleHidden(facet, value),
  });
  return (
    <>
      {emphases.length > 1 && emphases.map(([emphasis, count]) => (
        <LegendToggle key={emphasis} {...entry("emphasis", emphasis)} sign={<PlateSample emphasis={emphasis} />} label={t(`emphasis.${emphasis}`)} count={count} />
      ))}
      {kinds.length > 1 && kinds.map(([kind, count]) => (
        <LegendToggle key={kind} {...entry("kind", kind)} sign={kind === "concept" ? undefined : <KindIcon kind={kind} />} label={t(`kind.${kind}`)} count={count} />
      ))}
      {(progress.length > 1 || progress[0]?.[0] !== "later") && progress.map(([one, count]) => (
        <LegendToggle key={one} {...entry("progress", one)} sign={<ProgressSample progress={one} />} label={t(`legend.${one}`)} count={count} />
      ))}
    </>
  );
}
