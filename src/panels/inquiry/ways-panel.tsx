/** How one concept leads to another: two fields, the answer in a line, and every chain or what the two share. */
import { ArrowLeftRight, Focus } from "lucide-react";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ConceptId, Ways } from "../../../graph/index.ts";
import { labelIn } from "../../view/labels.ts";
import type { MapRecord } from "../../view/map/map-record.ts";
import { litByWays, waysOnMap } from "../../view/ways.ts";
import { useActions, useApp, useMapRecord } from "../app-context.ts";
import { DetailsFrame } from "../details/details-frame.tsx";
import { ConceptSearch } from "../find/concept-search.tsx";
import { ChainList } from "./chain-list.tsx";
import { SharedConcepts } from "./shared-concepts.tsx";
import { useCounted } from "./use-counted.ts";
import { useFindable } from "./use-findable.ts";
import { useLit } from "./use-lit.ts";

interface WaysPanelProps {
  readonly before: ConceptId | null;
  readonly after: ConceptId | null;
}

/** The panel; whichever field is empty has the cursor. */
export function WaysPanel({ before, after }: WaysPanelProps): ReactNode {
  const { t } = useTranslation();
  const { inquire, zoom, openScreen, foldDetails, openView } = useActions();
  const others = useApp(({ view, shelf }) => (view === "map" ? shelf.length - 1 : 0));
  const narrow = useApp((state) => state.room === "narrow");
  const language = useApp((state) => state.language);
  const filters = useApp((state) => state.filters);
  const record = useMapRecord();
  const findable = useFindable();
  const concepts = useMemo(() => [...findable.values()], [findable]);
  const [only, setOnly] = useState<readonly ConceptId[] | null>(null);
  const wanted = useMemo(() => [before, after].filter((id) => id !== null), [before, after]);
  const missing = record === null ? [] : wanted.filter((id) => !record.concepts.some((one) => one.id === id));
  const ways = useMemo(
    () => (record === null || before === null || after === null || before === after || missing.length > 0 ? null : waysOnMap(record, filters, before, after)),
    [record, filters, before, after, missing.length],
  );
  useEffect(() => setOnly(null), [ways]);
  useLit(useMemo(() => (ways !== null ? litByWays(ways, wanted, only) : wanted.length > 0 ? { concepts: wanted, arrows: [] } : null), [ways, wanted, only]));
  const fields = useRef<HTMLDivElement>(null);
  const empty = before === null ? 0 : after === null ? 1 : null;
  useEffect(() => {
    if (empty !== null) fields.current?.querySelectorAll("input")[empty]?.focus();
  }, [empty]);
  const nameOf = (id: ConceptId | null): string => (id === null ? "" : labelIn(findable.get(id) ?? { id, label: {} }, language));
  const names = { before: nameOf(before), after: nameOf(after) };
  const ask = (from: ConceptId | null, to: ConceptId | null): void => inquire({ type: "ways", before: from, after: to });
  const see = (): void => {
    if (narrow) {
      openScreen("map");
      foldDetails(true);
    }
    zoom("selection");
  };
  return (
    <DetailsFrame head={<h2>{t("ways.title")}</h2>} onClose={() => inquire(null)}>
      <div ref={fields} className="ways-fields">
        <ConceptSearch label={t("ways.start")} concepts={concepts} waits={record === null} value={names.before} onChoose={(id) => ask(id, after)} />
        <button type="button" className="icon-button" aria-label={t("ways.turn")} title={t("ways.turn")} onClick={() => ask(after, before)}>
          <ArrowLeftRight aria-hidden="true" />
        </button>
        <ConceptSearch label={t("ways.end")} concepts={concepts} waits={record === null} value={names.after} onChoose={(id) => ask(before, id)} />
      </div>
      <div role="status" className="ways-answer">
        {missing.length > 0 && <p>{t("ways.notHere", { names: missing.join(t("app.and")) })}</p>}
        {ways !== null ? <Answer ways={ways} {...names} /> : missing.length === 0 && <p className="none">{t(before !== null && before === after ? "ways.same" : "ways.ask")}</p>}
      </div>
      {ways !== null && (
        <button type="button" className="button" onClick={see}>
          <Focus aria-hidden="true" />
          {t("ways.see")}
        </button>
      )}
      {ways !== null && record !== null && <Rest ways={ways} record={record} only={only} onOnly={setOnly} />}
      {others > 0 && wanted.length === 2 && (
        <button type="button" className="plain-button" onClick={() => openView("compare")}>
          {t("ways.everywhere", { count: others + 1 })}
        </button>
      )}
    </DetailsFrame>
  );
}

/** In at most two sentences: how many, and whether a choice avoids it; or that there are none. */
function Answer({ ways: { count, back, needed }, before, after }: { readonly ways: Ways; readonly before: string; readonly after: string }): ReactNode {
  const { t } = useTranslation();
  const counted = useCounted();
  if (count === 0) {
    return (
      <>
        <p className="answer">{t("ways.none", { before, after })}</p>
        <p>{back > 0 ? t("ways.reversed", { before, after, count: back, total: counted(back) }) : t("ways.noneBack", { before, after })}</p>
      </>
    );
  }
  return (
    <>
      <p className="answer">{t("ways.count", { before, after, count, total: counted(count) })}</p>
      <p>{t(needed ? "ways.needed" : "ways.optional", { before, after })}</p>
    </>
  );
}

interface RestProps {
  readonly ways: Ways;
  readonly record: MapRecord;
  readonly only: readonly ConceptId[] | null;
  readonly onOnly: (chain: readonly ConceptId[] | null) => void;
}

function Rest({ ways, record, only, onOnly }: RestProps): ReactNode {
  const { t } = useTranslation();
  const { count, back, shared } = ways;
  if (count > 0) return <ChainList ways={ways} record={record} only={only} onOnly={onOnly} />;
  if (back > 0) return null;
  if (shared.before.length + shared.after.length === 0) return <p className="none">{t("ways.apart")}</p>;
  return (
    <>
      <SharedConcepts title={t("ways.bothRest")} ids={shared.before} record={record} />
      <SharedConcepts title={t("ways.restOnBoth")} ids={shared.after} record={record} />
    </>
  );
}
