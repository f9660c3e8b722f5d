/** The shelf: built-in roadmaps and the reader's own, one of them shown. Chips where they fit, a list to pick from elsewhere. */
import { type MouseEvent, type ReactNode, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { ShelfEntry } from "../../state/app-state.ts";
import { formatAddress } from "../../state/url-codec.ts";
import { useActions, useApp } from "../app-context.ts";
import { Stripe } from "../stripe.tsx";
import { RemoveButton } from "./remove-button.tsx";
import { useChipRoom } from "./use-chip-room.ts";

/** The picker; chips are real links, so that they can be opened elsewhere and shared. */
export function RoadmapPicker({ compact }: { readonly compact: boolean }): ReactNode {
  const { t } = useTranslation();
  const { showRoadmap } = useActions();
  const shelf = useApp((state) => state.shelf);
  const shown = useApp((state) => state.shown);
  const textSize = useApp((state) => state.textSize);
  const box = useRef<HTMLElement>(null);
  const room = useChipRoom(box, `${textSize} ${shown} ${shelf.map(({ title }) => title).join()}`);
  if (shelf.length === 0) return <div className="roadmap-picker" />;
  if (compact || room === null) {
    const current = shelf.find(({ id }) => id === shown);
    return (
      <div ref={(element) => void (box.current = element)} className="roadmap-picker pick-one">
        <label>
          <span className="unseen">{t("top.roadmap")}</span>
          <select value={shown ?? ""} onChange={(event) => showRoadmap(event.target.value)}>
            {shelf.map((entry) => (
              <option key={entry.id} value={entry.id}>
                {entry.own ? `${entry.title} (${t("top.own")})` : entry.title}
              </option>
            ))}
          </select>
        </label>
        {current?.own === true && <RemoveButton entry={current} />}
      </div>
    );
  }
  return (
    <nav ref={box} className="roadmap-picker" aria-label={t("top.roadmaps")}>
      <ul style={room}>
        {shelf.map((entry) => (
          <li key={entry.id}>
            <Chip entry={entry} current={entry.id === shown} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Chip({ entry, current }: { readonly entry: ShelfEntry; readonly current: boolean }): ReactNode {
  const { t } = useTranslation();
  const { showRoadmap } = useActions();
  const onClick = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    showRoadmap(entry.id);
  };
  return (
    <span className={current ? "chip current" : "chip"} data-colour={entry.colour}>
      <a
        href={`#${formatAddress({ roadmap: entry.id })}`}
        aria-current={current ? "true" : undefined}
        title={entry.own ? `${entry.title} · ${t("top.own")}` : entry.title}
        lang={entry.language === "zh" ? "zh-CN" : "en"}
        onClick={onClick}
      >
        <Stripe colour={entry.colour} />
        <span className="chip-title">{entry.title}</span>
      </a>
      {entry.own && current && <RemoveButton entry={entry} />}
    </span>
  );
}
