/** What is hard without A or easy with it: "B is a mystery until A is clear", "with A behind you, B is next", "B is easy for anyone who knows A". */
import { GROUP } from "../sentence.ts";
import { STRENGTH, type CuePattern } from "./cue.ts";

const G = GROUP;
/** Words of one clause between names. */
const X = "[^.;:,\\uE000-\\uF8FF]";
/** The same over commas. */
const XC = "[^.;:\\uE000-\\uF8FF]";
const BE = "(?:is|are|be|becomes?|gets?|feels?|looks?|seems?|remains?|comes?)";
/** "is nearly impossible", "makes little sense", "won't click"; not "is not hard". */
const HARD = `(?:${BE} (?:(?!not\\b|never\\b|less\\b)\\w+ ){0,3}?(?:hard|harder|difficult|impossible|tough|tricky|painful|overwhelming|confusing|intimidating|incomprehensible|meaningless|useless|pointless|mystery|mysterious|magic|opaque|gibberish|nightmare|struggle)|makes? (?:very )?(?:little|no|less) sense|(?:wont|will not|doesnt|does not|dont|do not|cant|cannot|never) (?:\\w+ ){0,2}?(?:make|click|stick|mean|be understood|be learne?[dt]))\\b`;
/** "is much easier", "makes sense", "takes a weekend", "is up next". */
const EASY = `(?:${BE} (?:(?!not\\b|never\\b|no\\b|less\\b)\\w+ ){0,3}?(?:easy|easier|simple|simpler|natural|naturally|pleasant|readable|breeze|nobrainer|no-brainer|straightforward|within reach|trivial|obvious|approachable|manageable|accessible|digestible|clearer|quick|quicker|fine|fun|enjoyable|doable|plain sailing|appreciated|understood|next)|${BE} not (?:that |so |too |very |really )?(?:hard|difficult|scary|complicated)|makes? (?:(?!no\\b|little\\b|less\\b)\\w+ ){0,3}?sense|(?:will|should|might) (?:\\w+ )?(?:click|follow|take you|fall into place|come (?:easily|naturally))|falls? into place|clicks?|takes? (?:you )?(?:\\w+ ){0,3}?(?:hours?|days?|weekends?|weeks?|afternoons?))\\b`;
/** Having learnt something, as a verb: "know", "are fluent in", "have a grasp of". */
const KNOW = "(?:know|knows|understand|understands|learn|learne?[dt]|master|mastered|grasp|grasped|get|studied|seen|met|run|tried|used|done|taken|read|covered|finished|completed|suffered|gone|built|written|wrote|worked|think|comfortable|familiar|fluent|proficient|confident|at home|at ease|grounding|knowledge|understanding|background|experience|command|foundation|footing|solid)";
/** "someone who knows", "those with a background". */
const READERS = "(?:people|anyone|anybody|those|someone|somebody|everyone|students|readers|learners|developers|programmers|engineers|beginners|folks)";
const NOT_YET = "(?:dont|do not|hasnt|has not|has never|doesnt|does not|isnt|havent|have not|have never|ve never|never|arent|are not|lack|cant|cannot|didnt|skip|skipped)";
/** Not having learnt something, as a condition. */
const LACKING = `(?:without|unless|until|till|with no|(?:if|when) (?:you|one|they|people)(?:ve)? ${NOT_YET}|(?:for|to|by) ${READERS} (?:who|that)(?:ve)? ${NOT_YET})\\b(?! (?:you |you really |you ever )?(?:want|plan|intend|wish|aim|like|need)\\b)`;
/** Having learnt something, as a condition in front: "if you already know", "armed with", "with … behind you". */
const GIVEN = `(?:if (?:you|one)(?:ve|re| have| are)? (?:already |really |truly )*(?=[^.;,]{0,40}?\\b${KNOW}\\b)|(?:armed|equipped|familiar|comfortable) with|now that|coming from|given (?=[^.;,]{0,40}?\\b${KNOW}\\b)|with(?=[^.;,]{0,80}\\b(?:behind you|under your belt|out of the way|in hand|in your toolbox|down)\\b))`;

/** A sentence without one of these has no cue of this family. */
export const CONDITIONS_CUE = /otherwise|or else|\band you|enough|sufficient|all you need|given|without|unless|until|\btill\b|\bif\b|\bwho(?:se)?\b|\bwith\b|\bonce\b|\bwhen\b|\bafter\b|provided|as long|assuming|coming from|armed|equipped|now that|mistake|no point|pointless|regret|unwise|building on|drawing on|jump|\bdiv|rush/i;

export const CONDITIONS: readonly CuePattern[] = [
  { rule: "pointless-without-en", basis: "stated", strength: STRENGTH.hard, denied: false, pattern: new RegExp(`(?<b>${G})${X}{0,12}?\\bwithout\\b${X}{0,24}?(?<a>${G})${X}{0,12}?\\b(?:is|are|would be) (?:like|(?:\\w+ ){0,2}?(?:recipe|waste|madness|hopeless|pointless|guesswork|torture|impossible|cheating|folly|futile))\\b`, "giu") },
  { rule: "enough-for-en", basis: "stated", strength: STRENGTH.soft, pattern: new RegExp(`(?<a>${G})${X}{0,8}?\\b(?:is|are) (?:usually |really |often )?(?:all you need|enough|sufficient) (?:for|to (?:start|get started|begin|learn|follow|understand|study))\\b${X}{0,16}(?<b>${G})`, "giu") },
  { rule: "without-hard-en", basis: "stated", strength: STRENGTH.hard, denied: false, pattern: new RegExp(`\\b${LACKING}${X}{0,50}?(?<a>${G})${X}{0,30}?,${XC}{0,30}?(?<b>${G})${X}{0,16}?\\b${HARD}`, "giu") },
  { rule: "given-easy-en", basis: "stated", strength: STRENGTH.soft, pattern: new RegExp(`\\b${GIVEN}${X}{0,40}?(?<a>${G})${X}{0,30}?,${XC}{0,20}?(?<b>${G})${X}{0,16}?\\b${EASY}`, "giu") },
  { rule: "given-ready-en", basis: "stated", strength: STRENGTH.soft, pattern: new RegExp(`\\b${GIVEN}${X}{0,40}?(?<a>${G})${X}{0,30}?,${XC}{0,12}?\\b(?:youre ready|you are ready|you can|you will be able|its time|it is time|move on|go on|tackle|dive|start|pick up|learn|study|next up)\\b${XC}{0,40}?(?<b>${G})`, "giu") },
  { rule: "jump-without-en", basis: "stated", strength: STRENGTH.hard, denied: false, pattern: new RegExp(`\\b(?:jump(?:ing)?|div(?:e|ing)|rush(?:ing)?|leap(?:ing)?|go(?:ing)? straight|start(?:ing)?) (?:\\w+ ){0,2}?(?:into|to|with)\\b${X}{0,24}?(?<b>${G})${X}{0,10}?\\b(?:with no|without(?! (?:using|worrying|writing|installing))|having no|before)\\b${X}{0,40}?(?<a>${G})`, "giu") },
  { rule: "and-you-will-en", basis: "stated", strength: STRENGTH.soft, pattern: new RegExp(`^(?:learn|master|know|understand|study|get)\\b${X}{0,24}?(?<a>${G})${X}{0,20}?,? and (?:youll|you will|you can) (?:\\w+ ){0,2}?(?:understand|pick up|learn|follow|read|find|grasp|get)\\b${X}{0,16}?(?<b>${G})`, "giu") },
  { rule: "can-without-en", basis: "stated", strength: STRENGTH.soft, denied: true, pattern: new RegExp(`\\b(?:can|could|possible to|able to|fine to|okay to)\\b(?! (?:not|only|hardly|barely|never)\\b)${X}{0,30}?(?<b>${G})${X}{0,20}?\\bwithout\\b (?:first |ever |really |actually )?(?:knowing|understanding|learning|studying|mastering|having (?:studied|learned|taken)|any (?:knowledge|understanding) of)\\b${X}{0,30}?(?<a>${G})`, "giu") },
];
