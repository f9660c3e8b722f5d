/** One field to find anything and to tell the app what to do: a combobox whose list is loaded when it is first used. */
import { Search } from "lucide-react";
import { type KeyboardEvent, lazy, type ReactNode, Suspense, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useApp } from "../app-context.ts";
import type { FoundListHandle } from "./found-list.tsx";

const FoundList = lazy(() => import("./found-list.tsx").then(({ FoundList: one }) => ({ default: one })));

/** The field; with nothing typed, its list holds the commands. */
export function SearchField(): ReactNode {
  const { t } = useTranslation();
  const narrow = useApp((state) => state.room === "narrow");
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<FoundListHandle>(null);
  /** Enter was pressed before anything was found: the first that is found will be chosen. */
  const hurried = useRef(false);
  const id = useId();

  const choose = (): void => {
    hurried.current = list.current?.choose() !== true;
  };
  const take = (handle: FoundListHandle | null): void => {
    list.current = handle;
    if (handle !== null && hurried.current) choose();
  };
  const close = (): void => {
    hurried.current = false;
    setOpen(false);
    setActive(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (open) list.current?.move(event.key === "ArrowDown" ? 1 : -1);
      else setOpen(true);
    } else if (event.key === "Enter") choose();
    else if (event.key === "Escape" && (open || query !== "")) {
      if (open && query !== "") setQuery("");
      else {
        close();
        event.currentTarget.blur();
      }
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <search className="search-field" data-open={open ? "" : undefined}>
      <Search aria-hidden="true" />
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={t("search.label")}
        aria-expanded={active !== null}
        aria-controls={`${id}list`}
        aria-autocomplete="list"
        aria-activedescendant={active ?? undefined}
        placeholder={t(narrow ? "search.short" : "search.placeholder")}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onKeyDown={onKeyDown}
        onFocus={() => setOpen(true)}
        onClick={() => setOpen(true)}
        onBlur={close}
        onChange={(event) => {
          hurried.current = false;
          setQuery(event.target.value);
          setOpen(true);
        }}
      />
      <kbd aria-hidden="true">/</kbd>
      <Suspense>
        {open && (
          <FoundList
            id={id}
            query={query}
            handle={take}
            onActive={setActive}
            onChosen={() => {
              setQuery("");
              close();
              field.current?.blur();
            }}
          />
        )}
      </Suspense>
    </search>
  );
}
