/** Two roadmaps over each other: the numbers, then the names, only A, only B, both, and opposite orders. */
import { ArrowLeftRight } from "lucide-react";
import { type ReactNode, useId, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Comparison } from "../../../graph/index.ts";
import { overlayOf } from "../../view/compare/compare-overlay.ts";
import type { MapConcept, MapRecord } from "../../view/map/map-record.ts";
import { useActions, useApp } from "../app-context.ts";
import { ConceptLink } from "../concept-link.tsx";

interface CompareOverlayProps {
  readonly record: MapRecord;
  readonly comparison: Comparison;
}

/** The overlay of the first two of the choice; the fields change which two those are. */
export function CompareOverlay({ record, comparison }: CompareOverlayProps): ReactNode {
  const { t } = useTranslation();
  const { moveChosen } = useActions();
  const [a, b] = useApp((state) => state.chosen);
  const overlay = useMemo(() => overlayOf(record, comparison, a!, b!), [record, comparison, a, b]);
  const { onlyA, onlyB, both, reversed, numbers } = overlay;
  const total = onlyA.length + onlyB.length + both.length;
  return (
    <section className="compare-overlay" aria-label={t("compare.overlay")}>
      <div className="pair">
        <PairField sign="A" place={0} />
        <button type="button" className="icon-button" aria-label={t("compare.swap")} title={t("compare.swap")} onClick={() => moveChosen(b!, 0)}>
          <ArrowLeftRight aria-hidden="true" />
        </button>
        <PairField sign="B" place={1} />
      </div>
      <p className="answer">
        {t("compare.answer", { both: both.length, onlyA: onlyA.length, onlyB: onlyB.length })}
        {t("app.gap")}
        {numbers !== null && numbers.concordant + numbers.discordant > 0 && t("compare.orderAnswer", { same: numbers.concordant, count: numbers.concordant + numbers.discordant })}
      </p>
      <svg className="share-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className="only-a" width={(100 * onlyA.length) / total} height="8" />
        <rect className="both" x={(100 * onlyA.length) / total} width={(100 * both.length) / total} height="8" />
        <rect className="only-b" x={100 - (100 * onlyB.length) / total} width={(100 * onlyB.length) / total} height="8" />
      </svg>
      <Names kind="only-a" title={t("compare.onlyA")} concepts={onlyA} />
      <Names kind="both" title={t("compare.both")} concepts={both} />
      <Names kind="only-b" title={t("compare.onlyB")} concepts={onlyB} />
      {reversed.length > 0 && (
        <details className="names reversed">
          <summary>
            <b className="disputed-sign" aria-hidden="true">≠</b>
            {t("compare.reversed")} <small>{reversed.length}</small>
          </summary>
          <p className="hint">{t("compare.reversedHint")}</p>
          <ul className="pairs">
            {reversed.map(({ first, then }) => (
              <li key={`${first} ${then}`}>
                <ConceptLink id={first} /> {t("compare.before")} <ConceptLink id={then} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function PairField({ sign, place }: { readonly sign: "A" | "B"; readonly place: 0 | 1 }): ReactNode {
  const { t } = useTranslation();
  const { moveChosen } = useActions();
  const chosen = useApp((state) => state.chosen);
  const shelf = useApp((state) => state.shelf);
  const id = useId();
  return (
    <div className={`pair-field ${sign === "A" ? "only-a" : "only-b"}`}>
      <label htmlFor={id}>
        <b aria-hidden="true">{sign}</b>
        <span className="unseen">{t("compare.pairSide", { sign })}</span>
      </label>
      <select id={id} value={chosen[place]} onChange={(event) => moveChosen(event.target.value, place)}>
        {chosen.map((one) => (
          <option key={one} value={one}>
            {shelf.find((entry) => entry.id === one)?.title ?? one}
          </option>
        ))}
      </select>
    </div>
  );
}

function Names({ kind, title, concepts }: { readonly kind: string; readonly title: string; readonly concepts: readonly MapConcept[] }): ReactNode {
  return (
    <details className={`names ${kind}`} open={kind !== "both" && concepts.length < 60}>
      <summary>
        <i className="swatch" aria-hidden="true">{kind === "only-a" ? "A" : kind === "only-b" ? "B" : ""}</i>
        {title} <small>{concepts.length}</small>
      </summary>
      <ul className="link-list">
        {concepts.map(({ id }) => (
          <li key={id}>
            <ConceptLink id={id} />
          </li>
        ))}
      </ul>
    </details>
  );
}
