/** The right side while a sentence of the source is selected, or an arrow that stands for several: its words, and every concept and arrow that was read from it. */
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { currentPassage } from "../../state/passage.ts";
import { labelIn } from "../../view/labels.ts";
import { useApp, useMapRecord } from "../app-context.ts";
import { DetailsFrame } from "./details-frame.tsx";
import { Quote } from "./quote.tsx";
import { TickBox } from "../tick-box.tsx";
import { TieArrow } from "./tie-arrow.tsx";
import { TieName } from "./tie-name.tsx";

/** The details of the passage; nothing without one. */
export function PassagePanel(): ReactNode {
  const { t } = useTranslation();
  const passage = useApp(currentPassage);
  const language = useApp((state) => state.language);
  const record = useMapRecord();
  const byId = useMemo(() => new Map(record?.concepts.map((one) => [one.id, one])), [record]);
  if (passage === null) return null;
  const concepts = passage.concepts.flatMap((id) => byId.get(id) ?? []);
  const arrows = (record?.arrows ?? []).filter((arrow) => passage.arrows.some(({ before, after }) => arrow.before === before && arrow.after === after));
  const head = (
    <>
      <p className="kicker">{t(passage.place === null ? "outlook.bundle" : "source.passage")}</p>
      <h2>{passage.place === null ? t("source.arrows", { count: arrows.length }) : t("source.holds", { concepts: t("add.concepts", { count: concepts.length }), arrows: t("source.arrows", { count: arrows.length }) })}</h2>
    </>
  );
  return (
    <DetailsFrame head={head}>
      {passage.place !== null && <Quote place={passage.place} source={passage.roadmap} />}
      {concepts.length === 0 && arrows.length === 0 && <p className="none">{t("source.nothing")}</p>}
      {passage.place !== null && concepts.length > 0 && (
        <section>
          <h3>{t("legend.outlines")}</h3>
          <ul className="tie-list">
            {concepts.map((concept) => (
              <li key={concept.id} className="row-line">
                <TickBox ids={[concept.id]} label={t("know.tick", { label: labelIn(concept, language) })} />
                <TieName concept={concept} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {arrows.length > 0 && (
        <section>
          <h3>{t("legend.arrows")}</h3>
          <ul className="tie-list">
            {arrows.map(({ before, after, basis }) => {
              const [one, other] = [byId.get(before) ?? { id: before, label: {} }, byId.get(after) ?? { id: after, label: {} }];
              return (
                <li key={`${before} ${after}`}>
                  <TieArrow before={one} after={other} basis={basis} />
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </DetailsFrame>
  );
}
