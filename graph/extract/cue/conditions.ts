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
const EASY = `(?:${BE} (?:(?!not\\b|never\\b|no\\b|less\\b)\\w+ ){0,3}?(?:easy|easier|simple|simpler|natural|naturally|pleasant|readable|breeze|nobrainer|no-brainer|straightforward|within reach|trivial|obvious|approachable|manageable|accessible|digestible|clearer|quick|quicker|plain sailing|appreciated|understood|next)|makes? (?:(?!no\\b|little\\b|less\\b)\\w+ ){0,3}?sense|(?:will|should|might) (?:\\w+ )?(?:click|follow|take you|fall into place|come (?:easily|naturally))|falls? into place|clicks?|takes? (?:you )?(?:\\w+ ){0,3}?(?:hours?|days?|weekends?|weeks?|afternoons?))\\b`;
/** Having learnt something, as a verb: "know", "are fluent in", "have a grasp of". */
const KNOW = "(?:know|knows|understand|understands|learn|learne?[dt]|master|mastered|grasp|grasped|get|studied|seen|met|used|done|taken|read|covered|finished|completed|built|written|wrote|worked|think|comfortable|familiar|fluent|proficient|confident|at home|at ease|grounding|knowledge|understanding|background|experience|command|foundation|footing|solid)";
/** "someone who knows", "those with a background". */
const READERS = "(?:people|anyone|anybody|those|someone|somebody|everyone|students|readers|learners|developers|programmers|engineers|beginners|folks)";
const NOT_YET = "(?:dont|do not|havent|have not|have never|ve never|never|arent|are not|lack|cant|cannot|didnt|skip|skipped)";
/** Not having learnt something, as a condition. */
const LACKING = `(?:without|unless|until|till|with no|(?:if|when) (?:you|one|they|people)(?:ve)? ${NOT_YET}|(?:for|to|by) ${READERS} (?:who|that)(?:ve)? ${NOT_YET})\\b`;
/** Having learnt something, as a condition in front: "if you already know", "armed with", "with … behind you". */
const GIVEN = `(?:if (?:you|one)(?:ve|re| have| are)? (?:already |really |truly )*(?=[^.;,]{0,40}?\\b${KNOW}\\b)|(?:armed|equipped|familiar|comfortable) with|now that|coming from|with(?=[^.;,]{0,80}\\b(?:behind you|under your belt|out of the way|in hand|in your toolbox|down)\\b))`;

/** A sentence without one of these has no cue of this family. */
export const CONDITIONS_CUE = /without|unless|until|\btill\b|\bif\b|\bwho\b|\bwith\b|\bonce\b|\bwhen\b|\bafter\b|provided|as long|assuming|coming from|armed|equipped|now that|mistake|no point|pointless|regret|unwise|building on|drawing on|jump|\bdiv|rush/i;

export const CONDITIONS: readonly CuePattern[] = [
  { rule: "hard-without-en", basis: "stated", strength: STRENGTH.hard, denied: false, pattern: new RegExp(`(?<b>${G})${X}{0,20}?\\b${HARD}${X}{0,24}?,?\\s?\\b${LACKING}${X}{0,50}?(?<a>${G})`, "giu") },
  { rule: "struggle-without-en", basis: "stated", strength: STRENGTH.hard, denied: false, pattern: new RegExp(`\\b(?:(?:hard|difficult|impossible|tough|tricky) to (?!find|get|beat|say|tell|buy|hire|scale)|no point|pointless|little point|struggle (?:with|to)|lost in|cannot hope|cant hope)\\b${X}{0,40}?(?<b>${G})${X}{0,30}?,?\\s?\\b${LACKING}${X}{0,50}?(?<a>${G})`, "giu") },
  { rule: "struggle-if-en", basis: "stated", strength: STRENGTH.hard, denied: false, pattern: new RegExp(`\\b(?:hard|difficult|impossible|tough|tricky|pointless|struggle|lost|cant|cannot|wont|avoid|dont|do not)\\b(?! (?:worry|need|have to))${X}{0,40}?(?<b>${G})${X}{0,30}?,?\\s?\\b(?:if|while|as long as)${X}{0,12}?(?<a>${G})${X}{0,12}?\\b(?:(?:is|are|looks?|feels?|seems?)(?: \\w+)? (?:not|new|foreign|shaky|weak|unfamiliar|alien|unclear|missing|rusty)|isnt|arent)\\b`, "giu") },
  { rule: "without-hard-en", basis: "stated", strength: STRENGTH.hard, denied: false, pattern: new RegExp(`\\b${LACKING}${X}{0,50}?(?<a>${G})${X}{0,30}?,${XC}{0,30}?(?<b>${G})${X}{0,16}?\\b${HARD}`, "giu") },
  { rule: "without-lost-en", basis: "stated", strength: STRENGTH.hard, denied: false, pattern: new RegExp(`\\b(?:without(?! (?:using|worrying|writing|leaving|changing|installing))|unless|until|(?:if|when) (?:you|one)(?:ve)? ${NOT_YET} (?:\\w+ ){0,2}?${KNOW})\\b${X}{0,40}?(?<a>${G})${X}{0,30}?,${XC}{0,20}?\\b(?:wont|will not|will struggle|youd struggle|be lost|there is no point|theres no point|dont (?!worry|panic|need|have|forget|know|understand)|do not (?!worry|panic|need|have|forget|know|understand)|shouldnt|should not|stay away from|leave|postpone|hold off|not ready)${XC}{0,40}?(?<b>${G})`, "giu") },
  { rule: "easy-once-en", basis: "stated", strength: STRENGTH.soft, pattern: new RegExp(`(?<b>${G})${X}{0,20}?\\b${EASY}${X}{0,24}?,?\\s?\\b(?:(?:once|after|when|if|as soon as|provided(?: that)?|as long as|assuming(?: that)?|now that) (?=[^.;,]{0,50}?\\b${KNOW}\\b)|(?:for|to|by) ${READERS} (?:who|that|with) (?=[^.;,]{0,40}?\\b${KNOW}\\b)|with(?=[^.;,]{0,30}\\b(?:knowledge|understanding|grasp|background|command|familiarity|grounding)\\b|[^.;]{0,60}\\b(?:behind you|under your belt|out of the way|in hand|in place)\\b))${X}{0,50}?(?<a>${G})`, "giu") },
  { rule: "given-easy-en", basis: "stated", strength: STRENGTH.soft, pattern: new RegExp(`\\b${GIVEN}${X}{0,40}?(?<a>${G})${X}{0,30}?,${XC}{0,20}?(?<b>${G})${X}{0,16}?\\b${EASY}`, "giu") },
  { rule: "given-ready-en", basis: "stated", strength: STRENGTH.soft, pattern: new RegExp(`\\b${GIVEN}${X}{0,40}?(?<a>${G})${X}{0,30}?,${XC}{0,12}?\\b(?:youre ready|you are ready|you can|you will be able|its time|it is time|move on|go on|tackle|dive|start|pick up|learn|study|next up)\\b${XC}{0,40}?(?<b>${G})`, "giu") },
  { rule: "readers-with-en", basis: "stated", strength: STRENGTH.soft, pattern: new RegExp(`\\b(?:only )?${READERS} (?:who|with)(?=[^.;,]{0,30}?\\b${KNOW}\\b)(?! (?:\\w+ )?(?:dont|do not|no|never|havent|want|like|are new))${X}{0,50}?(?<a>${G})${X}{0,24}?\\b(?:will|can|should) (?:\\w+ ){0,3}?(?:enjoy|follow|appreciate|understand|learn|pick up|read|find|grasp|tackle|benefit|get)\\b${X}{0,24}?(?<b>${G})`, "giu") },
  { rule: "building-on-en", basis: "stated", strength: STRENGTH.soft, pattern: new RegExp(`(?:^|[,;] )(?:building|drawing|resting|relying) (?:up)?on${X}{0,30}?(?<a>${G})${X}{0,24}?,${X}{0,24}?(?<b>${G})`, "giu") },
  { rule: "jump-without-en", basis: "stated", strength: STRENGTH.hard, denied: false, pattern: new RegExp(`\\b(?:jump(?:ing)?|div(?:e|ing)|rush(?:ing)?|leap(?:ing)?|go(?:ing)? straight|start(?:ing)?) (?:\\w+ ){0,2}?(?:into|to|with)\\b${X}{0,24}?(?<b>${G})${X}{0,10}?\\b(?:with no|without(?! (?:using|worrying|writing|installing))|having no|before)\\b${X}{0,40}?(?<a>${G})`, "giu") },
  { rule: "mistake-before-en", basis: "stated", strength: STRENGTH.hard, denied: false, pattern: new RegExp(`\\b(?:mistake|error|wrong|regret\\w*|no point|pointless|unwise|folly|silly)\\b${XC}{0,50}?(?:\\b(?:learn|study|start|tak|try|do|jump|read|tackl|touch)\\w*\\b)${X}{0,24}?(?<b>${G})${X}{0,10}?\\bbefore\\b${X}{0,24}?(?<a>${G})`, "giu") },
];
