/** Which roadmaps a comparison or a plan is made from, and in which order: chips where they fit, a list elsewhere. */
import { Layers, X } from "lucide-react";
import { type DragEvent, type KeyboardEvent, type ReactNode, type RefObject, Suspense, lazy, useId, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { pressedShortcut } from "../../view/shortcuts.ts";
import { type Source, sourceOrder } from "../../view/compare/source-order.ts";
import { useActions, useApp } from "../app-context.ts";
import { Stripe } from "../stripe.tsx";
import { useChipRoom } from "./use-chip-room.ts";

const SourceList = lazy(() => import("./source-list.tsx").then(({ SourceList: one }) => ({ default: one })));

const CARRIES = "text/x-roadmap";

/** The chips: pressed means chosen; drag them, or Alt with an arrow, to change the order. */
export function SourceChips({ compact }: { readonly compact: boolean }): ReactNode {
  const { t } = useTranslation();
  const shelf = useApp((state) => state.shelf);
  const chosen = useApp((state) => state.chosen);
  const sources = useMemo(() => sourceOrder({ shelf, chosen }), [shelf, chosen]);
  const textSize = useApp((state) => state.textSize);
  const box = useRef<HTMLDivElement>(null);
  const room = useChipRoom(box, `${textSize} ${chosen.join()} ${shelf.map(({ title }) => title).join()}`);
  if (compact || room === null) return <SourceMenu sources={sources} count={chosen.length} box={box} />;
  return (
    <div ref={box} className="roadmap-picker source-chips" role="group" aria-label={t("sources.name")}>
      <ul style={room}>
        {sources.map((source) => (
          <li key={source.entry.id}>
            <Chip source={source} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Chip({ source: { entry, place } }: { readonly source: Source }): ReactNode {
  const { t } = useTranslation();
  const { toggleChosen, moveChosen, removeRoadmap } = useActions();
  const onKeyDown = (event: KeyboardEvent): void => {
    const id = pressedShortcut(event, "chip");
    if (id === undefined || place === null) return;
    event.preventDefault();
    moveChosen(entry.id, place + (id === "earlier" ? -1 : 1));
  };
  const onDrop = (event: DragEvent): void => {
    const id = event.dataTransfer.getData(CARRIES);
    if (id === "" || place === null) return;
    event.preventDefault();
    event.stopPropagation();
    moveChosen(id, place);
  };
  return (
    <span
      className={place === null ? "chip" : "chip current"}
      data-colour={entry.colour}
      draggable={place !== null}
      onDragStart={(event) => event.dataTransfer.setData(CARRIES, entry.id)}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes(CARRIES)) event.preventDefault();
      }}
      onDrop={onDrop}
    >
      <button
        type="button"
        className="chip-toggle"
        aria-pressed={place !== null}
        aria-keyshortcuts={place === null ? undefined : "Alt+ArrowLeft Alt+ArrowRight"}
        title={place === null ? t("sources.add", { title: entry.title }) : t("sources.hint", { title: entry.title })}
        lang={entry.language === "zh" ? "zh-CN" : "en"}
        onClick={() => toggleChosen(entry.id)}
        onKeyDown={onKeyDown}
      >
        <Stripe colour={entry.colour} />
        <span className="chip-title">{entry.title}</span>
      </button>
      {entry.own && place !== null && (
        <button type="button" className="chip-remove" aria-label={t("top.remove", { title: entry.title })} onClick={() => removeRoadmap(entry.id)}>
          <X aria-hidden="true" />
        </button>
      )}
    </span>
  );
}

function SourceMenu({ sources, count, box }: { readonly sources: readonly Source[]; readonly count: number; readonly box: RefObject<HTMLDivElement | null> }): ReactNode {
  const { t } = useTranslation();
  const popover = useId();
  return (
    <div ref={box} className="roadmap-picker">
      <button type="button" className="source-button" popoverTarget={popover}>
        <Layers aria-hidden="true" />
        {t("sources.count", { count, all: sources.length })}
      </button>
      <div id={popover} popover="auto" className="menu floating source-menu" role="group" aria-label={t("sources.name")}>
        <Suspense>
          <SourceList sources={sources} count={count} />
        </Suspense>
      </div>
    </div>
  );
}
