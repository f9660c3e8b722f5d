/** Who says that the one comes before the other and who says otherwise, each in their own words. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AtlasConcept, Evidence, Objection, Support } from "../../../graph/index.ts";
import { onePerPlace } from "../../view/source/said-places.ts";
import { strengthKey } from "../../view/strength-key.ts";
import { CorrectVoice } from "../correct/correct-voice.tsx";
import { Quote } from "./quote.tsx";
import { SourceName } from "../source-name.tsx";

interface ArrowVoicesProps {
  readonly support: readonly Support[];
  readonly against: readonly Objection[];
  /** The two ends, where what was read of an order can be put right. */
  readonly ends?: { readonly before: AtlasConcept; readonly after: AtlasConcept };
}

/** A section for each side that has any. */
export function ArrowVoices({ support, against, ends }: ArrowVoicesProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      {support.length > 0 && (
        <section>
          <h3>{t("union.for")}</h3>
          {support.map((one) => (
            <Voice key={`${one.roadmap} ${one.basis}`} roadmap={one.roadmap} note={`${t(`basis.${one.basis}`)} · ${t(`strength.${strengthKey(one.strength)}`)}`} evidence={one.evidence}>
              {ends !== undefined && <CorrectVoice of={one.roadmap} {...ends} />}
            </Voice>
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

function Voice({ roadmap, note, evidence, children }: { readonly roadmap: string; readonly note: string; readonly evidence: readonly Evidence[]; readonly children?: ReactNode }): ReactNode {
  return (
    <article className="member">
      <h4>
        <SourceName id={roadmap} /> <small>{note}</small>
      </h4>
      {onePerPlace(evidence).map((place) => (
        <Quote key={`${place.line}:${place.column}:${place.rule}`} place={place} source={roadmap} />
      ))}
      {children}
    </article>
  );
}
