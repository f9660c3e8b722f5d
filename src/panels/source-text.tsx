/** The source as its author wrote it, with every mention and every cue marked in place. */
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { sourceLines } from "../view/source-lines.ts";
import { useApp, useOpened, useReadSource } from "./app-context.ts";
import { SourceHead } from "./source-head.tsx";
import { SourceLineRow } from "./source-line.tsx";
import { SourcePicker } from "./source-picker.tsx";

/** So many lines are shown at once; more are a button away. */
const WINDOW = 1200;

/** The text of the roadmap that is read, scrolled to where reading was asked for. */
export function SourceText(): ReactNode {
  const { t } = useTranslation();
  const source = useReadSource();
  const shown = useOpened(source);
  const reading = useApp((state) => state.reading);
  const box = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => (shown === null ? [] : sourceLines(shown.roadmap, shown.text)), [shown]);
  const first = lines[0]?.number ?? 1;
  const [from, setFrom] = useState(0);
  const wanted = reading === null ? 0 : Math.max(0, reading.place.line - first);
  const begin = reading !== null && (wanted < from || wanted >= from + WINDOW) ? Math.max(0, wanted - WINDOW / 2) : from;

  useEffect(() => setFrom(begin), [begin]);
  useEffect(() => {
    if (reading === null) return;
    const target = box.current?.querySelector("mark.here") ?? box.current?.querySelector(`[data-line="${reading.place.line}"]`);
    target?.scrollIntoView({ block: "center" });
  }, [reading, lines]);

  if (shown === null) return null;
  return (
    <div ref={box} className="source-text" lang={shown.roadmap.language === "zh" ? "zh-CN" : "en"}>
      <SourcePicker source={source} />
      <SourceHead roadmap={shown.roadmap} />
      <p className="hint">{t("left.textHint")}</p>
      {begin > 0 && (
        <button type="button" className="plain-button" onClick={() => setFrom(Math.max(0, begin - WINDOW))}>
          {t("left.earlier")}
        </button>
      )}
      <ol>
        {lines.slice(begin, begin + WINDOW).map((line) => (
          <SourceLineRow key={line.number} line={line} reading={hits(line.number, reading) ? reading : null} />
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

function hits(line: number, reading: { readonly place: { readonly line: number; readonly endLine: number } } | null): boolean {
  return reading !== null && line >= reading.place.line && line <= reading.place.endLine;
}
