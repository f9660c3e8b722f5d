/** Who says that the one comes before the other and who says otherwise, each in their own words. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Evidence, Objection, Support } from "../../../graph/index.ts";
import { onePerPlace } from "../../view/source/said-places.ts";
import { strengthKey } from "../../view/strength-key.ts";
import { Quote } from "./quote.tsx";
import { SourceName } from "../source-name.tsx";

interface ArrowVoicesProps {
  readonly support: readonly Support[];
  readonly against: readonly Objection[];
}

/** A section for each side that has any. */
export function ArrowVoices({ support, against }: ArrowVoicesProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      {support.length > 0 && (
        <section>
          <h3>{t("union.for")}</h3>
          {support.map((one) => (
            <Voice key={`${one.roadmap} ${one.basis}`} roadmap={one.roadmap} note={`${t(`basis.${one.basis}`)} · ${t(`strength.${strengthKey(one.strength)}`)}`} evidence={one.evidence} />
          ))}
        </section>
      )}
      {against.length > 0 && (
        <section className="against">
          <h3>{t("union.against")}</h3>
          {against.map((one) => (
            <Voice key={`${one.roadmap} ${one.kind}`} roadmap={one.roadmap} note={t(`objection.${one.kind}`)} evidence={one.evidence} />
          ))}
        </section>
      )}
    </>
  );
}

function Voice({ roadmap, note, evidence }: { readonly roadmap: string; readonly note: string; readonly evidence: readonly Evidence[] }): ReactNode {
  return (
    <article className="member">
      <h4>
        <SourceName id={roadmap} /> <small>{note}</small>
      </h4>
      {onePerPlace(evidence).map((place) => (
        <Quote key={`${place.line}:${place.column}:${place.rule}`} place={place} source={roadmap} />
      ))}
    </article>
  );
}
