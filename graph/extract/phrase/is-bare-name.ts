/** Whether an everyday English word stands as a field of knowledge does: without an article, with nothing that it only describes. */
import type { Range } from "./range.ts";

const VAGUE = /^(?:data|models?|systems?|tools?|applications?|algorithms?|frameworks?|librar(?:y|ies)|development|projects?|languages?|courses?|images?|texts?)$/i;
const VAGUE_IN_LIST = /^(?:documentation|operations?|tutorials?|events?|charts?|reporting)$/i;
const ARTICLE = /\b(?:the|an?|your|our|its|their|this|that|these|those|more|any|each|every|no)\s+$/i;
const GOES_ON = /^\s*(?:(?:,(?! (?:including|such as|especially|e\.g))|[.;:!?)])|$|(?:have|has|can|do|does|need|requires?|should|must|may|forms?|helps?|comes?|and|or|is|are|but|before|after|first|if|as|plus|to|for|in|on|will|then|that|which|behind|under|out|well|inside|you|&)\b)/i;

/** Too wide to be learnt by that name. */
export function isVague(name: string): boolean {
  return VAGUE.test(name);
}

/** "statistics", "functional programming": not "the components", "attention heads". */
export function isBareName(plain: string, { from, to }: Range): boolean {
  const name = plain.slice(from, to);
  if (name.length < 4 || !/^[A-Za-z][a-z]+(?:[ -][a-z]+)*$/.test(name) || isVague(name) || VAGUE_IN_LIST.test(name)) return false;
  return !ARTICLE.test(plain.slice(Math.max(0, from - 12), from)) && GOES_ON.test(plain.slice(to, to + 14));
}
