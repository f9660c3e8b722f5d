/** The map as a list: bands with their concepts, everything the map shows, for reading, keyboard and screen reader. */
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { ConceptId } from "../../graph/index.ts";
import { sayDuration } from "../i18n/say-duration.ts";
import { labelIn } from "../view/labels.ts";
import { conceptList } from "../view/concept-list.ts";
import type { MapConcept } from "../view/map-record.ts";
import { progressIn } from "../view/plan-progress.ts";
import { DOUBT } from "../view/plates.ts";
import { stripeColours } from "../view/shown-map.ts";
import { unionList } from "../view/union-list.ts";
import { useActions, useApp, useMapRecord, useShown } from "./app-context.ts";
import { ConceptName } from "./concept-name.tsx";
import { KindIcon } from "./kind-icon.tsx";
import { useKnown } from "./learner-context.ts";
import { ProgressBar } from "./progress-bar.tsx";
import { Stripe } from "./stripe.tsx";
import { TickBox } from "./tick-box.tsx";

type Listed = Pick<MapConcept, "id" | "label" | "kind" | "emphasis" | "score"> & { readonly sources?: readonly string[] };

interface Section {
  readonly key: string;
  readonly level: number;
  readonly title: string;
  readonly detail: string;
  readonly concepts: readonly Listed[];
}

/** The list of what is shown. */
export function ConceptList(): ReactNode {
  const { t } = useTranslation();
  const sections = useSections();
  const record = useMapRecord();
  const needs = useMemo(() => {
    const counts = new Map<ConceptId, number>();
    for (const { after } of record?.arrows ?? []) counts.set(after, (counts.get(after) ?? 0) + 1);
    return counts;
  }, [record]);
  return (
    <div className="concept-list">
      <WholeProgress />
      {sections.map(({ key, level, title, detail, concepts }) => (
        <section key={key} data-level={Math.min(level, 3)}>
          <h3>
            {concepts.length > 0 && <TickBox ids={concepts.map(({ id }) => id)} label={t("know.stage", { title })} />}
            <span>{title}</span>
            {detail && <small>{detail}</small>}
            <Progress concepts={concepts} short />
          </h3>
          {concepts.length > 0 && (
            <ul>
              {concepts.map((concept) => (
                <Row key={concept.id} concept={concept} needs={needs.get(concept.id) ?? 0} />
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}

/** How much of everything in the list is known. */
function WholeProgress(): ReactNode {
  const concepts = useMapRecord()?.concepts.filter(({ sources }) => sources.length > 0) ?? [];
  return (
    <p className="list-progress">
      <Progress concepts={concepts} />
    </p>
  );
}

function Progress({ concepts, short = false }: { readonly concepts: readonly { readonly id: ConceptId }[]; readonly short?: boolean }): ReactNode {
  const known = useKnown();
  return <ProgressBar progress={progressIn(concepts.map(({ id }) => id), known)} short={short} />;
}

function useSections(): readonly Section[] {
  const { t } = useTranslation();
  const shown = useShown();
  const record = useMapRecord();
  const language = useApp((state) => state.language);
  return useMemo(() => {
    if (shown !== null) {
      return conceptList(shown.roadmap).map(({ stage, level, concepts }) => {
        const detail = stage === null ? "" : stage.ongoing ? t("unit.ongoing") : stage.duration ? sayDuration(t, stage.duration) : "";
        return { key: stage?.id ?? "", level, title: stage?.title ?? t("left.noStage"), detail, concepts };
      });
    }
    return unionList(record ?? { concepts: [], bands: [], bandOf: new Map() }, language).map(({ band, concepts }) => {
      const [first, last] = band?.steps ?? [0, 0];
      const title = band === null ? t("left.noStage") : t(first === last ? "map.step" : "map.steps", { first, last });
      return { key: band?.id ?? "", level: 1, title, detail: "", concepts };
    });
  }, [shown, record, language, t]);
}

function Row({ concept, needs }: { readonly concept: Listed; readonly needs: number }): ReactNode {
  const { t } = useTranslation();
  const { select } = useActions();
  const language = useApp((state) => state.language);
  const selected = useApp(({ selection }) => selection?.type === "concept" && selection.id === concept.id);
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (selected) row.current?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  return (
    <li className="row-line">
      <TickBox ids={[concept.id]} label={t("know.tick", { label: labelIn(concept, language) })} />
      <button
        ref={row}
        type="button"
        className={`row ${concept.emphasis}`}
        aria-current={selected ? "true" : undefined}
        onClick={() => select({ type: "concept", id: concept.id })}
      >
        {concept.sources && <Sources of={concept.sources} />}
        <span className="row-icon">
          <KindIcon kind={concept.kind} />
        </span>
        <span className="row-name">
          <ConceptName concept={concept} />
        </span>
        {concept.emphasis !== "required" && <small>{t(`emphasis.${concept.emphasis}`)}</small>}
        {concept.score < DOUBT && <small title={t("panel.doubtful")}>?</small>}
        {needs > 0 && <small className="row-needs">{`${t("panel.needs")} ${needs}`}</small>}
      </button>
    </li>
  );
}

/** The stripes of the chosen roadmaps, each in its own column, so that a list reads like a table. */
function Sources({ of }: { readonly of: readonly string[] }): ReactNode {
  const { t } = useTranslation();
  const chosen = useApp((state) => state.chosen);
  const shelf = useApp((state) => state.shelf);
  const colours = useMemo(() => [...stripeColours({ view: "compare", shown: null, chosen, shelf })], [chosen, shelf]);
  const names = shelf.filter(({ id }) => of.includes(id)).map(({ title }) => title);
  return (
    <span className="row-sources">
      {colours.map(([id, colour]) => (of.includes(id) ? <Stripe key={id} colour={colour} /> : <i key={id} />))}
      <span className="unseen">{t("sources.taughtBy", { names: names.join(t("app.and")) })}</span>
    </span>
  );
}
