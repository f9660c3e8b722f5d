/** What was found, by kind, with the letters that matched: a listbox that the field above it steers. */
import { type ReactNode, type Ref, useEffect, useId, useImperativeHandle, useLayoutEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Found } from "../../view/find/find-things.ts";
import { currentUnion, isUnion } from "../../state/union.ts";
import { useActions, useApp } from "../app-context.ts";
import { FoundRow } from "./found-row.tsx";
import { type FoundThing, useFound } from "./use-found.ts";

export interface FoundListHandle {
  /** To the next or the one before, round the ends. */
  move(step: 1 | -1): void;
  /** What Enter chooses; whether there is anything. */
  choose(): boolean;
}

interface FoundListProps {
  readonly id: string;
  readonly query: string;
  readonly handle: Ref<FoundListHandle>;
  /** The id of the option that Enter would choose. */
  readonly onActive: (id: string | null) => void;
  readonly onChosen: () => void;
}

/** The list for a query. */
export function FoundList({ id, query, handle, onActive, onChosen }: FoundListProps): ReactNode {
  const { t } = useTranslation();
  const groups = useFound(query);
  const go = useGo();
  const [at, setAt] = useState(0);
  const heads = useId();
  const hits = groups.flatMap((group) => group.hits);
  const asked = query.trim() !== "";
  const current = Math.min(at, hits.length - 1);
  const waits = useApp((state) => isUnion(state.view) && currentUnion(state) === null);
  const found = groups.reduce((sum, { kind, count }) => sum + (kind === "elsewhere" ? 0 : count), 0);
  const active = hits.length === 0 ? null : `${id}${current}`;

  useEffect(() => setAt(0), [query]);
  useLayoutEffect(() => {
    onActive(active);
    if (active !== null) document.getElementById(active)?.scrollIntoView({ block: "nearest" });
  }, [active, onActive]);
  const choose = (hit: Found<FoundThing> | undefined): void => {
    if (hit === undefined) return;
    if (hit.thing.kind !== "elsewhere") onChosen();
    go(hit.thing);
  };
  useImperativeHandle(handle, () => ({
    move: (step) => setAt((current + step + hits.length) % Math.max(1, hits.length)),
    choose: () => {
      choose(hits[current]);
      return hits.length > 0;
    },
  }));

  let place = -1;
  return (
    <>
      <div id={`${id}list`} role="listbox" aria-label={t("search.label")} className="floating found" hidden={hits.length === 0}>
        {groups.map(({ kind, count, hits: best }) => (
          <div key={kind} role="group" aria-labelledby={`${heads}${kind}`}>
            <p id={`${heads}${kind}`} role="presentation" className="found-kind">
              {kind === "elsewhere" && found === 0 ? t("search.none", { query }) : t(`search.kinds.${kind}`)} <small>{kind === "elsewhere" ? null : best.length < count ? t("search.some", { count: best.length, all: count }) : count}</small>
            </p>
            {best.map((hit) => {
              place += 1;
              return <FoundRow key={hit.thing.key} id={`${id}${place}`} hit={hit} active={place === current} onChoose={() => choose(hit)} />;
            })}
          </div>
        ))}
      </div>
      <p className={asked && hits.length === 0 ? "floating" : "unseen"} role="status">
        {asked && (found > 0 ? t("search.found", { count: found }) : t(waits ? "search.waits" : "search.none", { query }))}
      </p>
    </>
  );
}

/** Goes to what was chosen, or does it. */
function useGo(): (thing: FoundThing) => void {
  const actions = useActions();
  return (thing) => {
    switch (thing.kind) {
      case "concept":
      case "note":
        return actions.select({ type: "concept", id: thing.concept.id }, true);
      case "stage":
        return actions.goToStage(thing.roadmap, thing.stage);
      case "command":
        return thing.run(actions);
      case "elsewhere":
        return actions.openView("compare");
      case "resource":
      case "text":
        return actions.readAt({ line: thing.line, column: 1, endLine: thing.line, endColumn: Number.MAX_SAFE_INTEGER }, thing.roadmap);
    }
  };
}
