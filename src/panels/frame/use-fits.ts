/** Whether a row of chips fits into the room that it has; measured where it stands, so that nothing is ever cut. */
import { type RefObject, useLayoutEffect, useState } from "react";

/** False once what is inside of `box` proved wider than it; true again when there is room, or when `what` changed. */
export function useFits(box: RefObject<HTMLElement | null>, what: string): boolean {
  const [needed, setNeeded] = useState<{ readonly what: string; readonly width: number } | null>(null);
  const [room, setRoom] = useState(Number.POSITIVE_INFINITY);
  const known = needed?.what === what ? needed.width : 0;
  const fits = known <= room;
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = (): void => {
      setRoom(element.clientWidth);
      const row = element.querySelector("ul");
      if (row !== null) setNeeded((last) => (last?.what === what && last.width === row.scrollWidth ? last : { what, width: row.scrollWidth }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, what, fits]);
  return fits;
}
