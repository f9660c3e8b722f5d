/** What the words at an arrow say about order. Files disagree about directions, so each word says which end it speaks of. */
import type { Basis } from "../model/relations.ts";

/**
 * `order`: the first end is learnt first, unless `isReversed`; `isUnsure` where the word could be meant either way.
 * `part`: the second end is part of the first, unless `isReversed`. `none`: the words deny that there is an order. `unknown`: not known here.
 */
export type Meaning =
  | { readonly kind: "order"; readonly basis: Basis; readonly strength: number; readonly isReversed: boolean; readonly isUnsure: boolean }
  | { readonly kind: "part"; readonly isReversed: boolean }
  | { readonly kind: "none" }
  | { readonly kind: "unknown" };

const order = (basis: Basis, strength: number, isReversed = false, isUnsure = false): Meaning => ({ kind: "order", basis, strength, isReversed, isUnsure });

/** The first that fits counts. Words are compared in small letters, with single spaces for hyphens and underscores. */
const MEANINGS: readonly (readonly [RegExp, Meaning])[] = [
  [/^$/, order("sequence", 0.6)],
  [/\b(?:not|no) (?:needed|required|necessary)\b|不需要|无需/, { kind: "none" }],
  [/\b(?:is )?(?:required|needed|necessary|essential) (?:for|by)\b|\bprerequisite (?:of|for)\b|\bpre ?req(?:uisite)? (?:of|for)\b|\brequired before\b|\bunlocks?\b|\benables?\b|是.*(?:前提|基础|先修|前置)|前置于|先修于|解锁/, order("stated", 1)],
  [/\b(?:requires?|depends? on|depends|dependency|needs?|assumes?|builds? on|based on|relies on|has pre ?req(?:uisite)?s?|hasprerequisite|dependson)\b|^(?:依赖|需要|要求|基于|前置条件是|先修课是)/, order("stated", 1, true)],
  [/\bpre ?req(?:uisite)?s?\b|\bpre ?requires?\b|coursepre ?requisite|先修|前置|前提|必备/, order("stated", 1, false, true)],
  [/^(?:is )?(?:before|precedes|precedence|then|next|followed by|follows? on to|leads? to|next step|sequence|arrow|after that|→|->|然后|接着|下一步|再|之后|先于|顺序|后续)$/, order("sequence", 0.6)],
  [/^(?:is )?(?:after|follows|preceded by|comes after|后于|在…之后)$/, order("sequence", 0.6, true)],
  [/\b(?:is )?(?:part of|ispartof|child of|ischildof|subtopic of|belongs to|member of|component of|broader|is a|isa|subclass of)\b|^(?:属于|是.*的?(?:一部分|组成))/, { kind: "part", isReversed: true }],
  [/\b(?:contains?|includes?|has part|haspart|parent of|consists of|narrower|covers|subtopics?)\b|^(?:包含|包括|含有|组成|下设)/, { kind: "part", isReversed: false }],
  [/\b(?:related|relates|isrelatedto|see also|similar|same as|exactmatch(?:of)?|alternative|example|exemplar|ispeerof|replaced ?by|hasskilllevel|istranslationof|link|mentions?)\b|相关|参见|类似|等同|例如|示例/, { kind: "none" }],
];

/** The meaning of the words; without words an arrow says that something follows, as drawn arrows do. */
export function relationMeaning(words: string): Meaning {
  const plain = words.normalize("NFKC").toLowerCase().replace(/[-_\s]+/g, " ").trim();
  return MEANINGS.find(([pattern]) => pattern.test(plain))?.[1] ?? { kind: "unknown" };
}
