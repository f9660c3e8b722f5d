/** How long titles on chips may be, measured where the row stands: the more room, the longer, and none where only a list fits. */
import { type CSSProperties, type RefObject, useLayoutEffect, useState } from "react";

/** The longest a title is shown, in em, the most generous first. */
const LONGEST = [40, 14, 8.4, 7.2, 6, 5, 4.2] as const;
/** Pixels by which two measurements of one row may differ, from rounding. */
const SLACK = 8;

interface Row {
  readonly what: string;
  /** The row's width in pixels for each of `LONGEST`. */
  readonly widths: readonly number[];
}

/** The style of a row of chips within `box` that fits; null where not even short titles do. The row is measured anew when `what` changes. */
export function useChipRoom(box: RefObject<HTMLElement | null>, what: string): CSSProperties | null {
  const [row, setRow] = useState<Row | null>(null);
  const [room, setRoom] = useState(Number.POSITIVE_INFINITY);
  const longest = row?.what === what ? LONGEST.find((_, at) => row.widths[at]! <= room) : LONGEST.at(-1);
  const fits = longest !== undefined;
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = (): void => {
      setRoom(element.clientWidth);
      const chips = [...element.querySelectorAll<HTMLElement>(":scope > ul > li")];
      if (chips.length > 0) setRow((last) => keep(last, { what, widths: LONGEST.map((most) => widthOf(chips, most)) }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, what, fits]);
  return fits ? ({ "--chip": `${longest}em` } as CSSProperties) : null;
}

/** How wide a row of chips is when no title is longer than `most` em; 2 pixels stand between two chips, and a letter's fraction is rounded up. */
function widthOf(chips: readonly HTMLElement[], most: number): number {
  return chips.reduce((sum, chip) => {
    const title = chip.querySelector<HTMLElement>(".chip-title")!;
    const em = Number.parseFloat(getComputedStyle(title).fontSize);
    return sum + 2 + Math.ceil(chip.offsetWidth - title.offsetWidth + Math.min(title.scrollWidth + 1, most * em));
  }, 0);
}

function keep(last: Row | null, next: Row): Row {
  return last !== null && last.what === next.what && last.widths.every((width, at) => Math.abs(width - next.widths[at]!) <= SLACK) ? last : next;
}
