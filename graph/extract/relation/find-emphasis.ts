/** How much a concept is wanted: required unless the words beside it say 选学, 了解即可, optional. */
import type { Emphasis } from "../../model/concept.ts";
import { opensBracket } from "../phrase/opens-bracket.ts";
import type { TermMention } from "../terms.ts";

const OPTIONAL = /可选|选学|选修|可跳过|可以跳过|非必[须需修]|optional|可略|加分项|nice to have|bonus|elective/i;
const AWARE = /了解即可|知道即可|有个印象|简单了解|有所了解即可|不必深究|just be aware|awareness|good to know|familiarity is enough/i;
/** The second of two brackets, or the only one, with what stands before it. */
const BRACKET = /^\s*(?:[（(][^）)\n]{0,20}[）)])?\s*[（(【[]([^）)】\]\n]{1,16})[）)】\]]/;

/** The emphasis that the surroundings of the mention give: its own bracket, or the sentence when the mention heads it. */
export function findEmphasis(mention: TermMention): Emphasis | undefined {
  const { plain, from, to } = mention.passage;
  const near = opensBracket(plain, mention.to) ? (BRACKET.exec(plain.slice(mention.to, Math.min(to, mention.to + 48)))?.[0] ?? "") : "";
  const own = mention.head ? plain.slice(from, Math.min(to, from + 160)) : near;
  if (own === "") return undefined;
  if (AWARE.test(near) || (mention.head && AWARE.test(own))) return "aware";
  return OPTIONAL.test(near) || (mention.head && OPTIONAL.test(own) && !/并非可选|不是可选|not optional/i.test(own)) ? "optional" : undefined;
}
