/** The source as its author wrote it, with everything that was read marked in place; sentences can be selected. */
import { type KeyboardEvent, type MouseEvent, type ReactNode, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Selection } from "../../state/app-state.ts";
import { currentPassage } from "../../state/passage.ts";
import { formatAddress } from "../../state/url-codec.ts";
import { saidPlaces } from "../../view/source/said-places.ts";
import { sourceLines } from "../../view/source/source-lines.ts";
import { useActions, useApp, useOpened, useReadSource } from "../app-context.ts";
import { SourceHead } from "./source-head.tsx";
import { SourceKey } from "./source-key.tsx";
import { concerns, SourceLineRow } from "./source-line.tsx";
import { SourcePicker } from "./source-picker.tsx";
import { useSourceGoal, useSourceSelection } from "./source-selection.ts";
import { SourceWalk } from "./source-walk.tsx";
import { sentencePlace, useTextSelection } from "./text-selection.ts";
import { WriteButton } from "../workspace/write-button.tsx";

/** So many lines are shown at once; more are a button away. */
const WINDOW = 1200;

/** The text of the roadmap that is read, scrolled to where reading was asked for. */
export function SourceText(): ReactNode {
  const { t } = useTranslation();
  const { select, selectPassage } = useActions();
  const source = useReadSource();
  const shown = useOpened(source);
  const reading = useApp((state) => state.reading);
  const passage = useApp(currentPassage);
  const selection = useSourceSelection();
  const toGoal = useSourceGoal();
  const box = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => (shown === null ? [] : sourceLines(shown.roadmap, shown.text)), [shown]);
  const places = useMemo(() => (shown === null ? [] : saidPlaces(shown.roadmap, selection)), [shown, selection]);
  const first = lines[0]?.number ?? 1;
  const [from, setFrom] = useState(0);
  const [stop, setStop] = useState<number | null>(null);
  const wanted = reading === null ? 0 : Math.max(0, reading.place.line - first);
  const begin = reading !== null && (wanted < from || wanted >= from + WINDOW) ? Math.max(0, wanted - WINDOW / 2) : from;
  const window = lines.slice(begin, begin + WINDOW);
  const firstStop = window.find(({ pieces }) => pieces.some(({ sentence }) => sentence));

  const lit = passage?.roadmap === source ? passage.place : null;

  useEffect(() => setFrom(begin), [begin]);
  useLayoutEffect(() => {
    if (reading === null) return;
    const target = box.current?.querySelector("mark.here") ?? box.current?.querySelector(`[data-line="${reading.place.line}"]`);
    target?.scrollIntoView({ block: "center" });
  }, [reading, lines]);
  useLayoutEffect(() => {
    if (lit !== null) box.current?.querySelector(".sentence.lit")?.scrollIntoView({ block: "nearest" });
  }, [lit]);
  useTextSelection(box, (place) => source !== null && selectPassage(place, source));

  const go = useCallback((goal: Selection) => select(toGoal(goal), true), [select, toGoal]);
  const hrefOf = useCallback((goal: Selection) => `#${formatAddress({ ...(source === null ? {} : { roadmap: source }), selection: goal })}`, [source]);
  const onClick = (event: MouseEvent<HTMLElement>): void => {
    const place = sentencePlace(event.target);
    if (place === null || source === null || (event.target as Element).closest("a") !== null || getSelection()?.isCollapsed === false) return;
    if (lit !== null && lit.line === place.line && lit.column === place.column && lit.endColumn === place.endColumn) select(null);
    else selectPassage(place, source);
  };
  if (shown === null) return null;
  return (
    <div ref={box} className="source-text" lang={shown.roadmap.language === "zh" ? "zh-CN" : "en"}>
      <SourceWalk places={places} source={source} />
      <SourcePicker source={source} />
      <WriteButton id={source} />
      <SourceHead roadmap={shown.roadmap} file={shown.origins?.[0]?.file ?? null} />
      <SourceKey />
      {begin > 0 && (
        <button type="button" className="plain-button" onClick={() => setFrom(Math.max(0, begin - WINDOW))}>
          {t("left.earlier")}
        </button>
      )}
      <ol onClick={onClick} onKeyDown={onKeyDown} onFocus={({ target }) => setStop(sentencePlace(target)?.line ?? stop)}>
        {window.map((line) => (
          <SourceLineRow
            key={line.number}
            line={line}
            reading={reading !== null && isWithin(line.number, reading.place) ? reading.place : null}
            lit={lit !== null && isWithin(line.number, lit) ? lit : null}
            selection={concerns(line, selection) ? selection : null}
            stops={stop === null || stop < (window[0]?.number ?? 0) || stop > (window.at(-1)?.number ?? 0) ? line === firstStop : stop === line.number}
            hrefOf={hrefOf}
            onGo={go}
          />
        ))}
      </ol>
      {begin + WINDOW < lines.length && (
        <button type="button" className="plain-button" onClick={() => setFrom(begin + WINDOW / 2)}>
          {t("left.later")}
        </button>
      )}
    </div>
  );
}

function isWithin(line: number, place: { readonly line: number; readonly endLine: number }): boolean {
  return line >= place.line && line <= place.endLine;
}

/** From sentence to sentence by the arrow keys, to the ends by Home and End. */
function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
  if (!(event.target instanceof HTMLElement) || !event.target.matches(".sentence-button")) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(".sentence-button")];
  const at = all.indexOf(event.target);
  const steps: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 };
  const next = all[steps[event.key] ?? -1];
  if (!(event.key in steps)) return;
  event.preventDefault();
  next?.focus();
}
