/** Who shares what with whom: one bar for each set of roadmaps, which picks out its concepts (an UpSet plot). */
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Comparison } from "../../../graph/index.ts";
import { intersectionsOf } from "../../view/compare/intersections.ts";
import { stripeColours } from "../../view/map/shown-map.ts";
import { useActions, useApp } from "../app-context.ts";
import { CompareKey } from "./compare-key.tsx";
import { ConceptLink } from "../concept-link.tsx";
import { Stripes } from "../stripe.tsx";

/** The bars; a pressed one lists its concepts. */
export function Intersections({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const { t } = useTranslation();
  const { pick } = useActions();
  const chosen = useApp((state) => state.chosen);
  const shelf = useApp((state) => state.shelf);
  const picked = useApp((state) => state.picked);
  const bars = useMemo(() => intersectionsOf(comparison), [comparison]);
  const colours = useMemo(() => stripeColours({ view: "compare", shown: null, chosen, shelf }), [chosen, shelf]);
  const titles = new Map(shelf.map(({ id, title }) => [id, title]));
  const open = bars.find(({ roadmaps }) => roadmaps.length === picked.length && roadmaps.every((id) => picked.includes(id)));
  return (
    <section className="intersections">
      <h3>{t("compare.shared")}</h3>
      <p className="hint">{t("compare.sharedHint")}</p>
      <CompareKey />
      <ul>
        {bars.map(({ roadmaps, concepts, share }) => (
          <li key={roadmaps.join("\n")}>
            <button type="button" aria-pressed={roadmaps === open?.roadmaps} onClick={() => pick(roadmaps)}>
              <span className="dots" aria-hidden="true">
                <Stripes colours={colours} of={roadmaps} />
              </span>
              <span className="unseen">{roadmaps.map((id) => titles.get(id) ?? id).join(t("app.and"))}: </span>
              <svg className="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect width={100 * share} height="8" />
              </svg>
              <small>{concepts.length}</small>
            </button>
          </li>
        ))}
      </ul>
      {open && (
        <ul className="link-list">
          {open.concepts.map((id) => (
            <li key={id}>
              <ConceptLink id={id} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
