/** Finds a concept by any of its names: a combobox with a list of matches, all of it by keyboard. */
import { Search } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { currentUnion, isUnion } from "../state/union.ts";
import { type Hit, searchConcepts } from "../view/search-concepts.ts";
import { labelIn } from "../view/labels.ts";
import { useActions, useApp } from "./app-context.ts";
import { ConceptName } from "./concept-name.tsx";
import { KindIcon } from "./kind-icon.tsx";

/** The field; Ctrl-K or "/" puts the cursor into it. */
export function SearchField(): ReactNode {
  const { t } = useTranslation();
  const { select } = useActions();
  const concepts = useApp((state) => (isUnion(state.view) ? currentUnion(state)?.atlas.concepts : state.opened[state.shown ?? ""]?.roadmap.concepts));
  const language = useApp((state) => state.language);
  const narrow = useApp((state) => state.room === "narrow");
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const hits = concepts === undefined || !open ? [] : searchConcepts(concepts, query);
  useShortcut(field);

  const choose = (hit: Hit | undefined): void => {
    if (hit === undefined) return;
    select({ type: "concept", id: hit.concept.id }, true);
    setQuery("");
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown") setAt((now) => Math.min(now + 1, hits.length - 1));
    else if (event.key === "ArrowUp") setAt((now) => Math.max(now - 1, 0));
    else if (event.key === "Enter") choose(hits[at]);
    else if (event.key === "Escape" && open) setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <search className="search-field">
      <Search aria-hidden="true" />
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={t("search.label")}
        aria-expanded={hits.length > 0}
        aria-controls={`${id}list`}
        aria-autocomplete="list"
        aria-activedescendant={hits.length > 0 ? `${id}${at}` : undefined}
        placeholder={t(narrow ? "search.short" : "search.placeholder")}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onKeyDown={onKeyDown}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
          setOpen(true);
        }}
      />
      <kbd aria-hidden="true">/</kbd>
      <ul id={`${id}list`} role="listbox" aria-label={t("search.label")} className="floating" hidden={hits.length === 0}>
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
      <p className="floating" role="status" hidden={!open || query.trim() === "" || hits.length > 0}>
        {open && query.trim() !== "" && (hits.length === 0 ? t("search.none", { query }) : t("search.found", { count: hits.length }))}
      </p>
    </search>
  );
}

function useShortcut(field: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent): void => {
      const typing = event.target instanceof Element && event.target.matches("input, textarea, select");
      const slash = event.key === "/" && !typing && !event.ctrlKey && !event.metaKey;
      if (!slash && !(event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey))) return;
      event.preventDefault();
      field.current?.focus();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [field]);
}
