/** Where authors contradict each other, both in their own words; and where their orders differ without a word about it. */
import { memo, type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Comparison, Dispute, Word } from "../../../graph/index.ts";
import { ConceptLink } from "../concept-link.tsx";
import { Quote } from "../details/quote.tsx";
import { SourceName } from "../source-name.tsx";
import { useGrowing } from "../use-growing.ts";

/** Disputes in words first. */
export function CompareDisputes({ comparison: { disputes, reversals } }: { readonly comparison: Comparison }): ReactNode {
  const { t } = useTranslation();
  const pairs = useMemo(() => widest(reversals), [reversals]);
  const words = useGrowing(disputes.length, disputes, 12, 12);
  const rows = useGrowing(words < disputes.length ? 0 : pairs.length, pairs);
  return (
    <div className="disputes">
      <h3>{t("compare.disputesTitle", { count: disputes.length })}</h3>
      {disputes.length === 0 && <p>{t("compare.noDisputes")}</p>}
      {disputes.slice(0, words).map((dispute) => (
        <Contradiction key={`${dispute.a} ${dispute.b} ${dispute.kind}`} dispute={dispute} />
      ))}
      {reversals.length > 0 && words === disputes.length && (
        <table className="reversals">
          <caption>{t("compare.reversalsCaption", { count: reversals.length })}</caption>
          <thead>
            <tr>
              <th scope="col">{t("compare.first")}</th>
              <th scope="col">{t("compare.then")}</th>
              <th scope="col">{t("compare.thisWay")}</th>
              <th scope="col">{t("compare.otherWay")}</th>
            </tr>
          </thead>
          <tbody>
            {pairs.slice(0, rows).map((pair) => (
              <Reversal key={`${pair.a} ${pair.b}`} pair={pair} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

/** The pairs on which most roadmaps speak first. */
function widest(reversals: Comparison["reversals"]): Comparison["reversals"] {
  return [...reversals].sort((a, b) => b.aFirst.length + b.bFirst.length - a.aFirst.length - a.bFirst.length);
}

/** Two concepts, those who teach the first one first, and those who do not; there may be thousands. */
const Reversal = memo(function Reversal({ pair: { a, b, aFirst, bFirst } }: { readonly pair: Comparison["reversals"][number] }): ReactNode {
  const [first, then, so, otherwise] = aFirst.length >= bFirst.length ? [a, b, aFirst, bFirst] : [b, a, bFirst, aFirst];
  return (
    <tr>
      <th scope="row">
        <ConceptLink id={first} />
      </th>
      <td>
        <ConceptLink id={then} />
      </td>
      <td>
        {so.map((id) => (
          <SourceName key={id} id={id} />
        ))}
      </td>
      <td>
        {otherwise.map((id) => (
          <SourceName key={id} id={id} />
        ))}
      </td>
    </tr>
  );
});

const Contradiction = memo(function Contradiction({ dispute: { a, b, kind, for: support, against } }: { readonly dispute: Dispute }): ReactNode {
  const { t } = useTranslation();
  return (
    <article className="dispute">
      <h4>
        <ConceptLink id={a} />
        <b className="disputed-sign" aria-hidden="true">≠</b>
        <ConceptLink id={b} />
        <small>{t(`dispute.${kind}`)}</small>
      </h4>
      <div className="two-sides">
        <Side title={t("compare.saysBefore")} first={a} then={b} words={support} />
        <Side title={t(kind === "not-needed" ? "compare.saysNotNeeded" : "compare.saysBefore")} first={kind === "not-needed" ? a : b} then={kind === "not-needed" ? b : a} words={against} />
      </div>
    </article>
  );
});

interface SideProps {
  readonly title: string;
  readonly first: Dispute["a"];
  readonly then: Dispute["a"];
  readonly words: readonly Word[];
}

function Side({ title, first, then, words }: SideProps): ReactNode {
  return (
    <div>
      <h5>
        <ConceptLink id={first} /> {title} <ConceptLink id={then} />
      </h5>
      {words.map((word) => (
        <div key={`${word.roadmap} ${word.before} ${word.after}`} className="member">
          <SourceName id={word.roadmap} />
          <Quote place={word} source={word.roadmap} />
        </div>
      ))}
    </div>
  );
}
