/** Tells apart the concepts that share a name (Transformer the architecture, Transformers the library) by the words around. */
import { fold, foldUnit } from "../text/fold.ts";
import type { Homonym } from "./homonym.ts";

export interface Homonyms {
  /** The id that is meant by `name` at `[from, to)` of the text; `id` itself when the name has one owner. */
  tell(id: string, name: string, text: string, from: number, to: number): string;
}

const REACH = 40;
const PLACES = 4096;

/** The judge over the records; near means within 40 characters on either side. */
export function tellHomonyms(records: readonly Homonym[]): Homonyms {
  const byName = new Map(records.map((record) => [fold(record.name), { ...record, senses: record.senses.map(({ id, when, spelling }) => ({ id, when: when.map(fold), spelling })) }]));
  const mayShare = new Uint8Array(PLACES);
  for (const { name } of records) mayShare[placeOf(name)] = 1;
  return {
    tell(id, name, text, from, to) {
      const record = mayShare[placeOf(name)] === 0 ? undefined : byName.get(fold(name));
      if (record === undefined) return id;
      const around = fold(`${text.slice(Math.max(0, from - REACH), from)} ${text.slice(to, to + REACH)}`);
      const spelt = record.senses.find(({ spelling }) => spelling === name)?.id;
      let best = spelt ?? (record.fallbackEn !== undefined && !/[一-鿿]/.test(around) ? record.fallbackEn : record.fallback);
      let most = 0;
      for (const sense of record.senses) {
        const count = sense.when.filter((word) => around.includes(word)).length;
        if (count > most) {
          most = count;
          best = sense.id;
        }
      }
      return best;
    },
  };
}

/** The place of the name's first two folded letters in a table: names of one folded form share it, most others do not. */
function placeOf(name: string): number {
  let first = 0;
  for (let i = 0; i < name.length; i++) {
    const unit = foldUnit(name.charCodeAt(i));
    if (unit === 0) continue;
    if (first !== 0) return (Math.imul(first, 31) ^ unit) & (PLACES - 1);
    first = unit;
  }
  return first & (PLACES - 1);
}
