/** How much a concept is wanted: required unless the words beside it say 选学, 了解即可, optional. */
import type { Emphasis } from "../../model/concept.ts";
import type { Passage } from "../passage.ts";
import type { TermMention } from "../terms.ts";

const OPTIONAL = /可选|选学|选修|可跳过|可以跳过|非必[须需修]|optional|可略|加分项|nice to have|bonus|elective/i;
const AWARE = /了解即可|知道即可|有个印象|简单了解|有所了解即可|不必深究|just be aware|awareness|good to know|familiarity is enough/i;

const KNOWN = new WeakMap<Passage, boolean>();

/** Whether the passage has any such word; worked out once. */
function hasEmphasis(passage: Passage): boolean {
  let known = KNOWN.get(passage);
  if (known === undefined) {
    known = OPTIONAL.test(passage.plain) || AWARE.test(passage.plain);
    KNOWN.set(passage, known);
  }
  return known;
}

/** The emphasis that the surroundings of the mention give: its own bracket, or the sentence when the mention heads it. */
export function findEmphasis(mention: TermMention): Emphasis | undefined {
  if (!hasEmphasis(mention.passage)) return undefined;
  const { plain, from, to } = mention.passage;
  const bracket = /^\s*(?:[（(][^）)\n]{0,20}[）)])?\s*[（(【[]([^）)】\]\n]{1,16})[）)】\]]/.exec(plain.slice(mention.to, Math.min(to, mention.to + 48)));
  const near = bracket?.[0] ?? "";
  const own = mention.head ? plain.slice(from, Math.min(to, from + 160)) : near;
  if (AWARE.test(near) || (mention.head && AWARE.test(own))) return "aware";
  return OPTIONAL.test(near) || (mention.head && OPTIONAL.test(own) && !/并非可选|不是可选|not optional/i.test(own)) ? "optional" : undefined;
}
