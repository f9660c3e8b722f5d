/** A field that finds one of some concepts by any of its names. */
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ConceptId } from "../../../graph/index.ts";
import { labelIn } from "../../view/labels.ts";
import { type Findable, type Hit, searchConcepts } from "../../view/search-concepts.ts";
import { useApp } from "../app-context.ts";
import { ConceptName } from "../concept-name.tsx";
import { KindIcon } from "../kind-icon.tsx";
import { useAids, useMoreAids } from "./use-aids.ts";

/** So many are listed. */
const MOST = 8;
/** Fewer than these are looked for in pinyin and traditional letters too. */
const LITTLE = 3;

interface ConceptSearchProps {
  readonly label: string;
  /** Among these; `waits` while there are more to come. */
  readonly concepts: readonly Findable[];
  readonly waits?: boolean;
  /** What stands in the field until something is typed: what was chosen, where the field keeps it. */
  readonly value?: string;
  readonly onChoose: (id: ConceptId) => void;
}

/** The field; its list is a listbox, all of it by keyboard. */
export function ConceptSearch({ label, concepts, waits = false, value = "", onChoose }: ConceptSearchProps): ReactNode {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const [query, setQuery] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  /** Enter was pressed before there was anything to choose: the first that is found will be chosen. */
  const hurried = useRef(false);
  const list = useRef<HTMLUListElement>(null);
  const id = useId();
  const aids = useAids();
  const hits = query === null ? [] : searchConcepts(concepts, query, MOST, aids[0]);
  const isComplete = useMoreAids(query ?? "", hits.length < LITTLE, aids);
  const more = waits || !isComplete;
  const none = query !== null && query.trim() !== "" && hits.length === 0 && (waits || isComplete);

  const choose = (hit: Hit | undefined): void => {
    hurried.current = hit === undefined && more;
    if (hit === undefined) return;
    onChoose(hit.concept.id);
    setQuery(null);
  };
  useEffect(() => {
    if (hurried.current && !more) choose(hits[at]);
  });
  useEffect(() => {
    if (hits.length > 0) list.current?.scrollIntoView({ block: "nearest" });
  }, [hits.length]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown") setAt((now) => Math.max(0, Math.min(now + 1, hits.length - 1)));
    else if (event.key === "ArrowUp") setAt((now) => Math.max(now - 1, 0));
    else if (event.key === "Enter") choose(hits[at]);
    else if (event.key === "Escape" && query !== null) setQuery(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="concept-field">
      <input
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={hits.length > 0}
        aria-controls={`${id}list`}
        aria-autocomplete="list"
        aria-activedescendant={hits.length > 0 ? `${id}${at}` : undefined}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        value={query ?? value}
        onKeyDown={onKeyDown}
        onBlur={() => {
          hurried.current = false;
          setQuery(null);
        }}
        onChange={(event) => {
          hurried.current = false;
          setQuery(event.target.value);
          setAt(0);
        }}
      />
      <ul ref={list} id={`${id}list`} role="listbox" aria-label={label} className="floating" hidden={hits.length === 0}>
        {hits.map((hit, index) => (
          <li
            key={hit.concept.id}
            id={`${id}${index}`}
            role="option"
            aria-selected={index === at}
            onPointerDown={(event) => {
              event.preventDefault();
              choose(hit);
            }}
          >
            <KindIcon kind={hit.concept.kind} />
            <span>
              <ConceptName concept={hit.concept} />
            </span>
            {hit.name !== labelIn(hit.concept, language) && <small>{t("search.alsoCalled", { name: hit.name })}</small>}
          </li>
        ))}
      </ul>
      <p className="floating" role="status" hidden={!none}>
        {none && t(waits ? "search.waits" : "search.none", { query })}
      </p>
    </div>
  );
}
