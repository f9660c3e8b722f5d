/** The edge of a side, to make it wider or narrower: dragged, or by the arrow keys; a double click makes it as it came. */
import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Sides } from "../../state/app-state.ts";
import { panelLimits, panelWidthAfter } from "../../view/panel-width.ts";
import { useActions } from "../app-context.ts";

/** The edge; stands in the panel that it resizes. `onFold` is what Enter does. */
export function PanelEdge({ side, onFold }: { readonly side: keyof Sides; readonly onFold: () => void }): ReactNode {
  const { t } = useTranslation();
  const { resizeSide } = useActions();
  const edge = useRef<HTMLDivElement>(null);
  const [{ width, window: room }, setSize] = useState({ width: 0, window: innerWidth });
  const limits = panelLimits(room);
  useEffect(() => {
    const panel = edge.current!.parentElement!;
    const measure = (): void => setSize({ width: Math.round(panel.getBoundingClientRect().width), window: innerWidth });
    const observer = new ResizeObserver(measure);
    observer.observe(panel);
    observer.observe(document.documentElement);
    return () => observer.disconnect();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = panelWidthAfter(event.key, width, limits, side);
    if (next !== undefined) resizeSide(side, next);
    else if (event.key === "Enter") onFold();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (!edge.current!.hasPointerCapture(event.pointerId)) return;
    const box = edge.current!.parentElement!.getBoundingClientRect();
    const wanted = side === "left" ? event.clientX - box.left : box.right - event.clientX;
    resizeSide(side, Math.round(Math.min(limits.most, Math.max(limits.least, wanted))));
  };
  return (
    <div
      ref={edge}
      className="panel-edge"
      role="separator"
      aria-orientation="vertical"
      aria-label={t(`side.${side}`)}
      title={t("side.hint")}
      aria-valuenow={width}
      aria-valuemin={limits.least}
      aria-valuemax={limits.most}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => edge.current!.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onDoubleClick={() => resizeSide(side, null)}
    />
  );
}
