/** What is asked of the reader without saying for what: "I assume you know A", "learn A first", "you won't get far without A". It is for what the words before speak of. */
import { GROUP } from "../sentence.ts";
import { STRENGTH, type CuePattern } from "./cue.ts";

const G = GROUP;
const X = "[^.;:,\\uE000-\\uF8FF]";
/** What one brings along: "a working knowledge of", "experience with". */
const KNOWLEDGE = "(?:knowledge|understanding|grasp|familiarity|background|experience|command|foundation|grounding|proficiency|basics|fundamentals|fluency|exposure|mastery|comfort)";
/** Words before a request that change nothing: "But first, …". */
const LEAD = "^(?:(?:so|but|and|then|again|here|now|first|still|also|however|that said|of course|obviously|ideally|at this point)[,]? )*";
/** Something said behind the name that the request is for: then it is not for the theme. */
const FOR_ITSELF = `(?![^.;]{0,50}\\b(?:for|to (?:understand|learn|follow|read|use|build|study|tackle|master|do|grasp)|before|until|when|if)\\b[^.;]{0,40}[\\uE000-\\uF8FF])`;
/** Things to have at hand, not to know. */
const GEAR = "install\\w*|accounts?|versions?|laptop|download\\w*|api keys?|gpus?|set up|to run|subscription|licen[cs]e";

/** A sentence without one of these has no cue of this family. */
export const READER_CUE = /\bneed|\bwant\b|\bassum|\bpresum|\bexpect|granted|aimed|intended|written for|meant for|designed for|suited|suitable|ideal for|\bfirst\b|without|by now|this point|\bbefore\b|by the time|is for|are for|make sure|be sure|ensure|required|advised|supposed/i;

export const READER: readonly CuePattern[] = [
  { rule: "reader-needs-en", basis: "stated", strength: STRENGTH.hard, b: "theme", spread: "a", pattern: new RegExp(`${LEAD}(?:youll|you will|youd|you|one|what you do) (?:(?!dont|do|wont|not)\\w+ )?(?:need|want|require)\\b(?=(?<=first (?:need|want))|[^.;]{0,100}?\\b(?:${KNOWLEDGE}|first|already|beforehand)\\b)(?![^.;]{0,60}\\b(?:${GEAR})\\b)${X}{0,50}?(?<a>${G})${FOR_ITSELF}`, "giu") },
  { rule: "author-assumes-en", basis: "stated", strength: STRENGTH.hard, b: "around", spread: "a", pattern: new RegExp(`${LEAD}(?:i|im|i am|we|were|we are|it is|its|the author|the text)\\s?(?:\\w+ly |also |will |do )*(?:assuming|assumed?|presumed?|expect(?:ed)?)\\b(?: that)?(?: (?:you|readers|students))\\b${X}{0,60}?(?<a>${G})${FOR_ITSELF}`, "giu") },
  { rule: "make-sure-en", basis: "stated", strength: STRENGTH.hard, b: "theme", spread: "a", pattern: new RegExp(`(?:${LEAD}|, so )(?:make sure|be sure|ensure)(?: that)? (?:you|youve|to) (?:\\w+ ){0,2}?(?:know|understand|reviewed|learne?[dt]|review|studied|mastered|finished|completed|comfortable|familiar|have (?=[^.;,]{0,40}\\b${KNOWLEDGE}\\b))\\b(?=[^.;]{0,80}\\b(?:first|before|already|reviewed|studied|learned|finished|completed|comfortable|familiar|${KNOWLEDGE})\\b|(?<=, so [^.;]{0,60})|(?<=reviewed|studied|learned|finished|completed|comfortable|familiar))${X}{0,40}?(?<a>${G})${FOR_ITSELF}`, "giu") },
  { rule: "not-far-without-en", basis: "stated", strength: STRENGTH.hard, b: "theme", denied: false, pattern: new RegExp(`\\b(?:you|one)(?:ll)? (?:wont|dont|cant|cannot|will not|do not) (?:\\w+ )?(?:get (?:very |too )?far|go (?:very |too )?far|make (?:much|any) progress|get anywhere|follow|keep up|survive)\\b(?: here| along)?${X}{0,12}?\\b(?:without|unless)\\b${X}{0,40}?(?<a>${G})`, "giu") },
];
