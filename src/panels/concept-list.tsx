/** The map as a list: stages with their concepts, everything the map shows, for reading, keyboard and screen reader. */
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Concept, ConceptId, Roadmap } from "../../graph/index.ts";
import { sayDuration } from "../i18n/say-duration.ts";
import { DOUBT } from "../view/plates.ts";
import { conceptList, type ListSection } from "../view/concept-list.ts";
import { useActions, useApp, useShown } from "./app-context.ts";
import { ConceptName } from "./concept-name.tsx";
import { KindIcon } from "./kind-icon.tsx";

/** The list of the shown roadmap. */
export function ConceptList(): ReactNode {
  const shown = useShown();
  const sections = useMemo(() => (shown === null ? [] : conceptList(shown.roadmap)), [shown]);
  const counts = useMemo(() => needsByConcept(shown?.roadmap), [shown]);
  return (
    <div className="concept-list">
      {sections.map((section) => (
        <Section key={section.stage?.id ?? ""} section={section} needs={counts} />
      ))}
    </div>
  );
}

function Section({ section, needs }: { readonly section: ListSection; readonly needs: ReadonlyMap<ConceptId, number> }): ReactNode {
  const { t } = useTranslation();
  const { stage, level, concepts } = section;
  const detail = stage === null ? "" : stage.ongoing ? t("unit.ongoing") : stage.duration ? sayDuration(t, stage.duration) : "";
  return (
    <section data-level={Math.min(level, 3)}>
      <h3>
        <span>{stage?.title ?? t("left.noStage")}</span>
        {detail && <small>{detail}</small>}
      </h3>
      {concepts.length > 0 && (
        <ul>
          {concepts.map((concept) => (
            <Row key={concept.id} concept={concept} needs={needs.get(concept.id) ?? 0} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({ concept, needs }: { readonly concept: Concept; readonly needs: number }): ReactNode {
  const { t } = useTranslation();
  const { select } = useActions();
  const selected = useApp(({ selection }) => selection?.type === "concept" && selection.id === concept.id);
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (selected) row.current?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  return (
    <li>
      <button
        ref={row}
        type="button"
        className={`row ${concept.emphasis}`}
        aria-current={selected ? "true" : undefined}
        onClick={() => select({ type: "concept", id: concept.id })}
      >
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

function needsByConcept(roadmap: Roadmap | undefined): ReadonlyMap<ConceptId, number> {
  const counts = new Map<ConceptId, number>();
  for (const { after } of roadmap?.prerequisites ?? []) counts.set(after, (counts.get(after) ?? 0) + 1);
  return counts;
}
