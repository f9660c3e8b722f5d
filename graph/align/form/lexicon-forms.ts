/** The lexicon asked by form: names that it has in another spelling, in traditional characters, or with "and" for 与. */
import { builtInLanguage, LEXICON } from "../../lexicon/lexicon.ts";
import { formOf } from "./form-of.ts";

let owners: ReadonlyMap<string, string | null> | undefined;

/**
 * The id of the one entry that the lexicon knows under this name, if there is one. Of a name that several entries own,
 * the sense that the lexicon falls back on. The index of forms is built once (tens of milliseconds), on the first name that the lexicon does not have letter by letter.
 */
export function knownAs(name: string): string | undefined {
  const { lexicon, homonyms } = builtInLanguage();
  const id = lexicon.idOf(name);
  if (id !== undefined) return homonyms.tell(id, name, name, 0, name.length);
  owners ??= ownersByForm();
  return owners.get(formOf(name)) ?? undefined;
}

/** The owner of each form; null where there are several. */
function ownersByForm(): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const { id, zh, en, aliases = [] } of LEXICON) {
    for (const name of [zh, en, ...aliases]) {
      const form = formOf(name);
      const owner = found.get(form);
      found.set(form, owner === undefined || owner === id ? id : null);
    }
  }
  return found;
}
