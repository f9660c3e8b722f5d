/** The ground behind the concepts: where each band begins and ends along the drawing, and how far everything moves to make room. */
import type { Frame } from "./frame.ts";
import type { Picture } from "../picture.ts";

/** A stretch of the drawing along the arrows, in pixels. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The bands in order, each beginning where the one before ends unless a strip lies between, and where an old position along comes to lie. */
export interface Ground {
  readonly bands: readonly Stretch[];
  readonly length: number;
  readonly moved: (along: number) => number;
}

/** Extent along of an empty band that asks for nothing. */
const emptyLength = 96;

/** The ground under a picture in which each segment lies behind the one before; undefined when it does not. O(n + segments). */
export function placeBands(frame: Frame, picture: Picture): Ground | undefined {
  const { bands, bandOf, down, spacing } = frame;
  const content = contentOf(frame, picture);
  const stretches: Stretch[] = bands.map(() => ({ start: 0, end: 0 }));
  const knots: { from: number; to: number }[] = [];
  let at = 0;
  let behind = -Infinity;
  for (const [segment, extent] of content.entries()) {
    const band = bandOf[segment]!;
    const lead = band === -1 ? 0 : spacing.bandPadding + (down ? spacing.titleRoom : 0);
    const least = band === -1 || down ? 0 : (bands[band]!.minWidth ?? 0);
    const start = at;
    if (extent === undefined) at += band === -1 ? 0 : down ? lead + spacing.bandPadding : Math.max(least, emptyLength);
    else {
      if (extent.start <= behind) return undefined;
      behind = extent.end;
      const between = segment === 0 || band !== -1 ? 0 : spacing.gapAlong / 2;
      const from = at + lead + between;
      const to = from + extent.end - extent.start;
      knots.push({ from: extent.start, to: from }, { from: extent.end, to });
      at = Math.max(to + (band === -1 ? between : spacing.bandPadding), start + least);
    }
    if (band !== -1) stretches[band] = { start, end: at };
  }
  return { bands: stretches, length: at, moved: (along) => interpolate(knots, along) };
}

/** From the first plate's beginning to the last plate's end in each segment; undefined where there is no plate. */
function contentOf({ segment, bandOf, along }: Frame, picture: Picture): (Stretch | undefined)[] {
  const content: (Stretch | undefined)[] = Array.from(bandOf, () => undefined);
  segment.forEach((own, v) => {
    const [start, end] = [picture.along[v]!, picture.along[v]! + along[v]!];
    const known = content[own];
    content[own] = known ? { start: Math.min(known.start, start), end: Math.max(known.end, end) } : { start, end };
  });
  return content;
}

/** Straight between two knots, and at the same distance beyond the outermost. */
function interpolate(knots: readonly { from: number; to: number }[], along: number): number {
  const next = knots.findIndex(({ from }) => from >= along);
  if (next === -1) {
    const last = knots[knots.length - 1];
    return last ? along - last.from + last.to : along;
  }
  const [low, high] = [knots[next - 1], knots[next]!];
  if (low === undefined || high.from === low.from) return along - high.from + high.to;
  return low.to + ((along - low.from) * (high.to - low.to)) / (high.from - low.from);
}
