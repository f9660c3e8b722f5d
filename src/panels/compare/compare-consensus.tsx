/** What most of the roadmaps teach, in the order that contradicts them least, with who says so; what each leaves out; as a file. */
import { Download } from "lucide-react";
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Comparison, ConceptId } from "../../../graph/index.ts";
import { consensusList, consensusMarkdown } from "../../view/compare/consensus-list.ts";
import { labelIn } from "../../view/labels.ts";
import { useActions, useApp } from "../app-context.ts";
import { ConceptLink } from "../concept-link.tsx";
import { SourceName } from "../source-name.tsx";
import { Stripe } from "../stripe.tsx";
import { useAtlasConcepts } from "../use-atlas-concepts.ts";

/** The list. */
export function CompareConsensus({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const { t } = useTranslation();
  const { save } = useActions();
  const shelf = useApp((state) => state.shelf);
  const language = useApp((state) => state.language);
  const concepts = useAtlasConcepts();
  const list = useMemo(() => consensusList(comparison), [comparison]);
  const { steps, leftOut, quorum, of } = list;
  const title = (id: string): string => shelf.find((entry) => entry.id === id)?.title ?? id;
  const colour = (id: string): number => shelf.find((entry) => entry.id === id)?.colour ?? 0;
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
          {steps.map(({ concept, roadmaps, needs }, at) => (
            <tr key={concept}>
              <td className="number">{at + 1}</td>
              <th scope="row">
                <ConceptLink id={concept} />
              </th>
              <td>
                <span className="dots" aria-hidden="true">
                  {comparison.roadmaps.map((id) => ((roadmaps as readonly string[]).includes(id) ? <Stripe key={id} colour={colour(id)} /> : <i key={id} />))}
                </span>
                <span className="unseen">{roadmaps.map(title).join(t("app.and"))}</span>
              </td>
              <td>
                {needs.map((one, index) => (
                  <span key={one.concept} title={one.roadmaps.map(title).join(t("app.and"))}>
                    {index > 0 && t("app.and")}
                    <ConceptLink id={one.concept} />
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="left-out">
        {leftOut.map(({ roadmap, concepts: missing }) => (
          <section key={roadmap}>
            <h3>
              <SourceName id={roadmap} />
            </h3>
            <p>{t("compare.leavesOutCount", { count: missing.length })}</p>
            <ul className="link-list">
              {missing.map((id) => (
                <li key={id}>
                  <ConceptLink id={id} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}
