/** Measures labels as the browser will draw them. */
import type { MeasureText } from "../view/map/text-width.ts";

const measures = new Map<string, MeasureText>();

/** A measure for a CSS font; widths are kept, since labels are measured again and again. */
export function measureWith(font: string): MeasureText {
  const known = measures.get(font);
  if (known) return known;
  const context = document.createElement("canvas").getContext("2d");
  const widths = new Map<string, number>();
  const measure: MeasureText = (text) => {
    const width = widths.get(text);
    if (width !== undefined || context === null) return width ?? 0;
    context.font = font;
    const measured = context.measureText(text).width;
    widths.set(text, measured);
    return measured;
  };
  measures.set(font, measure);
  return measure;
}
