/** The name by which a concept of a roadmap is called in sentences about it. */
import type { Item } from "../item.ts";

/** Its most used mention, the first of equals; its label where it is never mentioned. */
export function mainName({ concept, roadmap }: Item): string {
  const counts = new Map<string, number>();
  for (const { text } of concept.mentions) counts.set(text, (counts.get(text) ?? 0) + 1);
  let best = concept.label[roadmap.language] ?? concept.label.en ?? concept.label.zh ?? concept.id;
  let most = 0;
  for (const [text, count] of counts) {
    if (count > most) {
      best = text;
      most = count;
    }
  }
  return best.replace(/\s+/g, " ");
}
