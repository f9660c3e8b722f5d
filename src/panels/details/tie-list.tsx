/** What a concept needs and unlocks: names to go to, each with the line of its basis and who says so as the way to the words behind it. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ConceptId, Kind, Label } from "../../../graph/index.ts";
import { labelIn } from "../../view/labels.ts";
import type { MapArrow } from "../../view/map/map-record.ts";
import { useActions, useApp } from "../app-context.ts";
import { ArrowSample } from "../legend/line-sample.tsx";
import { Stripe } from "../stripe.tsx";
import { TieName } from "./tie-name.tsx";

interface Tie {
  readonly concept: { readonly id: ConceptId; readonly label: Label; readonly kind: Kind };
  /** With the roadmaps that say so where several are shown. */
  readonly arrow: Pick<MapArrow, "before" | "after" | "basis"> & Partial<Pick<MapArrow, "sources" | "disputed">>;
}

interface TieSectionsProps {
  readonly needs: readonly Tie[];
  readonly unlocks: readonly Tie[];
  /** The name of the concept whose ties these are. */
  readonly self: string;
}

/** A section for each side that has any. */
export function TieSections({ needs, unlocks, self }: TieSectionsProps): ReactNode {
  const { t } = useTranslation();
  return [["needs", needs] as const, ["unlocks", unlocks] as const].map(
    ([side, ties]) =>
      ties.length > 0 && (
        <section key={side} className={side}>
          <h3>{t(`panel.${side}`)}</h3>
          <ul className="tie-list">
            {ties.map((tie) => (
              <TieLine key={tie.concept.id} tie={tie} self={self} />
            ))}
          </ul>
        </section>
      ),
  );
}

function TieLine({ tie: { concept, arrow }, self }: { readonly tie: Tie; readonly self: string }): ReactNode {
  const { t } = useTranslation();
  const { select } = useActions();
  const language = useApp((state) => state.language);
  const shelf = useApp((state) => state.shelf);
  const { before, after, basis, sources = [], disputed = false } = arrow;
  const first = before === concept.id;
  const other = labelIn(concept, language);
  return (
    <li>
      <TieName concept={concept} />
      <button type="button" className="tie-why" title={t("panel.whyShort")} onClick={() => select({ type: "arrow", before, after }, true)}>
        {disputed && <b className="disputed-sign" aria-hidden="true">≠</b>}
        {shelf.filter(({ id }) => sources.includes(id)).map(({ id, colour }) => (
          <Stripe key={id} colour={colour} />
        ))}
        <ArrowSample basis={basis} />
        <span aria-hidden="true">{t(`basis.${basis}`)}</span>
        <span className="unseen">{t("panel.why", { before: first ? other : self, after: first ? self : other })}</span>
      </button>
    </li>
  );
}
