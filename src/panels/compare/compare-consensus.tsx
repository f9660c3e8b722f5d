/** What most of the roadmaps teach, in the order that contradicts them least, with who says so; what each leaves out; as a file. */
import { Download } from "lucide-react";
import { memo, type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Comparison, ConceptId } from "../../../graph/index.ts";
import { type ConsensusList, consensusList, consensusMarkdown } from "../../view/compare/consensus-list.ts";
import { labelIn } from "../../view/labels.ts";
import { useActions, useApp } from "../app-context.ts";
import { ConceptLink } from "../concept-link.tsx";
import { SourceName } from "../source-name.tsx";
import { Stripes } from "../stripe.tsx";
import { useAtlasConcepts } from "../use-atlas-concepts.ts";
import { useGrowing } from "../use-growing.ts";

/** The list. */
export function CompareConsensus({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const { t } = useTranslation();
  const { save } = useActions();
  const shelf = useApp((state) => state.shelf);
  const language = useApp((state) => state.language);
  const concepts = useAtlasConcepts();
  const list = useMemo(() => consensusList(comparison), [comparison]);
  const { steps, leftOut, quorum, of } = list;
  const rows = useGrowing(steps.length, steps);
  const title = (id: string): string => shelf.find((entry) => entry.id === id)?.title ?? id;
  const name = (id: ConceptId): string => {
    const concept = concepts.get(id);
    return concept === undefined ? id : labelIn(concept, language);
  };
  const intro = t("compare.consensusIntro", { count: steps.length, quorum, of });
  const saveAll = (): void =>
    save(
      `${t("compare.consensus")}.md`,
      consensusMarkdown(list, {
        title: t("compare.consensusTitle"),
        intro,
        leftOut: (one) => t("compare.leavesOut", { title: one }),
        needs: (names) => t("compare.needs", { names }),
        name,
        source: title,
        and: t("app.and"),
      }),
    );
  if (steps.length === 0) return <p className="map-note">{t("compare.noConsensus", { quorum, of })}</p>;
  return (
    <div className="consensus">
      <header>
        <p>{intro}</p>
        <button type="button" className="button" onClick={saveAll}>
          <Download aria-hidden="true" /> {t("compare.save")}
        </button>
      </header>
      <table>
        <caption className="unseen">{t("compare.consensusTitle")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("compare.place")}</th>
            <th scope="col">{t("compare.concept")}</th>
            <th scope="col">{t("compare.taughtBy")}</th>
            <th scope="col">{t("compare.firstLearn")}</th>
          </tr>
        </thead>
        <tbody>
          {steps.slice(0, rows).map((step, at) => (
            <Step key={step.concept} step={step} place={at + 1} roadmaps={comparison.roadmaps} />
          ))}
        </tbody>
      </table>
      <div className="left-out">
        {rows === steps.length && leftOut.map((one) => <LeftOut key={one.roadmap} roadmap={one.roadmap} missing={one.concepts} />)}
      </div>
    </div>
  );
}

interface StepProps {
  readonly step: ConsensusList["steps"][number];
  /** In the order, from 1. */
  readonly place: number;
  readonly roadmaps: Comparison["roadmaps"];
}

/** One concept, who teaches it and what comes before it; there may be thousands. */
const Step = memo(function Step({ step: { concept, roadmaps: by, needs }, place, roadmaps }: StepProps): ReactNode {
  const { t } = useTranslation();
  const shelf = useApp((state) => state.shelf);
  const entry = (id: string) => shelf.find((one) => one.id === id);
  const titles = (ids: readonly string[]): string => ids.map((id) => entry(id)?.title ?? id).join(t("app.and"));
  return (
    <tr>
      <td className="number">{place}</td>
      <th scope="row">
        <ConceptLink id={concept} />
      </th>
      <td>
        <span className="dots" aria-hidden="true">
          <Stripes colours={roadmaps.map((id) => [id, entry(id)?.colour ?? 0])} of={by} />
        </span>
        <span className="unseen">{titles(by)}</span>
      </td>
      <td>
        {needs.map((one, index) => (
          <span key={one.concept} title={titles(one.roadmaps)}>
            {index > 0 && t("app.and")}
            <ConceptLink id={one.concept} />
          </span>
        ))}
      </td>
    </tr>
  );
});

/** What a roadmap lacks of that. */
function LeftOut({ roadmap, missing }: { readonly roadmap: string; readonly missing: readonly ConceptId[] }): ReactNode {
  const { t } = useTranslation();
  const count = useGrowing(missing.length, missing);
  return (
    <section>
      <h3>
        <SourceName id={roadmap} />
      </h3>
      <p>{t("compare.leavesOutCount", { count: missing.length })}</p>
      <ul className="link-list">
        {missing.slice(0, count).map((id) => (
          <li key={id}>
            <ConceptLink id={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}
