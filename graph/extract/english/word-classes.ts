/**
 * The closed-class words and the predicates that English clauses are read by, each class one sign of a tagged sentence.
 * Verbs marked with `~` stand for all their forms. Apostrophes are gone before words are looked up.
 */

/** What a class is called in patterns over tags, and what belongs to it, entries set apart by commas. */
export const CLASSES: Readonly<Record<string, string>> = {
  // Who learns.
  u: "you, we, i, one, they, people, anyone, anybody, everyone, everybody, someone, somebody, nobody, those, readers, students, learners, beginners, newcomers, developers, programmers, engineers, juniors, folks, participants, candidates, whoever, youve, youre, weve, were, ive, im, reader, student, beginner, learner",
  // Who learns, with "will".
  U: "youll, youd, well, ill, theyll",
  // Copulas.
  b: "is, are, be, been, being, was, isa, ~become, ~feel, ~look, ~seem, ~remain, ~stay, ~turn, ~prove, ~sound, ~appear",
  // Auxiliaries.
  m: "will, would, can, could, may, might, shall, do, does, did, able to, going to, supposed to be able to, tends to, begins to, starts to, start to, starting to",
  // What has to be.
  o: "should, must, d do well to, need to, needs to, have to, has to, ought to, had better, d better, better, expected to, supposed to, assumed to, advised to, do well to, it pays to, it helps to, pays to, make sure, be sure, make sure that, ensure, ensure that, sure that",
  // What one is after.
  I: "~want to, ~wish to, ~plan to, ~intend to, ~aim to, ~hope to, would like to, d like to, ~need it for, serious about, interested in",
  h: "have, has, having, had, possess, bring",
  // What denies.
  n: "not, no, never, hardly, barely, scarcely, nothing, neither, nobody, none, dont, doesnt, didnt, isnt, arent, wasnt, wont, wouldnt, cant, cannot, couldnt, shouldnt, neednt, need not, havent, hasnt, hadnt, mustnt, less, little, no longer, far from, nowhere near",
  w: "with, armed with, equipped with, given, coming from",
  4: "for, throughout",
  2: "to",
  i: "of, in, into, on, onto, about, at, by, from, through, as, like, over, around, within, behind, against, under, via, upon",
  "&": "and, or, nor, plus, as well as, and then, along with, together with",
  "|": "but, yet, though, although, while, whereas, however, because, since, so, so that, therefore, hence, which is why, even though, even if",
  r: "who, that, which, whose, what, how, why, where",
  // Comparisons and alternatives: what follows is no part of what is said.
  X: "unlike, than, instead of, rather than, compared with, compared to, contrary to, in contrast to, as opposed to, apart from, except, except for, besides, replaced, ~displace, ~replace, ~outperform, ~beat, ~compete with",
  // Conditions that ask for having learnt.
  A: "after, only after",
  C: "once, when, if, as soon as, as long as, provided, provided that, assuming, assuming that, now that, given that, only once, only when, only if, if and only if, whenever",
  // Conditions that ask for what is missing.
  Y: "until, unless, till, not until",
  Q: "before, prior to, ahead of learning",
  W: "without, lacking, with no, short of, minus, in the absence of, having no",
  O: "otherwise, or else, if not, if you dont, if they dont, if you havent",
  f: "first, beforehand, up front, upfront, before that, in advance, before anything else, to begin with",
  t: "then, next, afterwards, afterward, later, after that, only then, only afterwards, thereafter, second, last, finally, from there",
  // B is needed by A: participles.
  q: "taken for granted, taken as given, taken as read, required, needed, assumed, presupposed, presumed, demanded, expected, called for, relied on, relied upon, recommended, advised",
  // B needs A.
  N: "~require, needs, ~assume, ~presuppose, ~presume, ~demand, ~call for, ~rely on, ~rely upon, ~depend on, ~depend upon, ~hinge on, ~rest on, ~rest upon, ~lean on, ~draw on, ~draw upon, ~build on, ~build upon, ~build on top of, ~sit on, ~sit on top of, ~sit atop, ~stand on, ~stand on the shoulders of, ~stand on top of, ~expect, ~generalise, ~generalize, ~extend, ~follow from, ~flow from, ~fall out of, ~come out of, ~come right out of, ~bank on, ~make use of, wants you to, expects you to, asks you to, ~ask for",
  // A bare "need" after a thing is a verb; after "you" another matter.
  e: "need, want, needed by you",
  // B is made of A.
  S: "nothing more than, nothing but, little more than, no more than, built on, built upon, built on top of, built from, built out of, built around, built with, based on, based upon, made of, made from, made up of, rooted in, grounded in, founded on, a layer over, layer over, layer on top of, layer on, wrapper around, wrapper over, syntax on top of, syntactic sugar for, syntactic sugar over, an extension of, extension of, extension to, a variant of, variant of, variation on, generalisation of, generalization of, application of, applied, stack of, stacks of, combination of, flavour of, dialect of, superset of, special case of, reading of",
  // B is meant for readers.
  R: "written for, aimed at, intended for, meant for, designed for, suited to, suited for, suitable for, ideal for, targeted at, addressed to, best for",
  // A enables B.
  V: "~unlock, ~underpin, ~underlie, ~pave the way for, ~pave the way to, ~pave the way towards, ~prepare for, ~prepare you for, ~prepare us for, ~prepare students for, ~prepare readers for, ~open the door to, ~open the doors to, ~open doors to, ~open the way to, ~open up, ~feed into, ~feed straight into, ~lead on to, ~lead into, ~lead naturally to, ~lead naturally into, ~lead up to, ~carry over to, ~carry over into, ~transfer to, ~set you up for, ~set us up for, ~set the stage for, ~set the scene for, ~lay the foundation for, ~lay the foundations for, ~lay the foundations of, ~lay the foundation of, ~lay the groundwork for, ~lay the ground for, ~form the foundation for, ~form the foundation of, ~form the foundations of, ~form the basis of, ~form the basis for, ~form the backbone of, ~provide the foundation for, ~provide the foundations for, ~provide the basis for, ~pay off in, ~pay off when, ~pay dividends in, ~come in handy for, ~come in handy in, ~come in handy when, ~come up again in, ~come back in, ~reappear in, ~return in, ~resurface in, ~be used throughout, ~put within reach, ~bring within reach, ~bridge to, ~ease into, ~ease the way into, ~ease the path to, ~smooth the way to",
  Z: "~give you, ~help, ~enable, ~allow, ~equip, ~prepare, ~let, ~teach",
  M: "~make, ~render, ~keep",
  // What A is for B.
  F: "sufficient, central, prerequisite, prerequisites, prereq, precondition, preconditions, requirement, requirements, foundation, foundations, basis, bedrock, backbone, cornerstone, cornerstones, building block, building blocks, must, must have, gateway, door, doorway, gate, key, keys, ticket, bridge, stepping stone, stepping stones, springboard, entry point, starting point, on ramp, groundwork, heart, essential, necessary, crucial, vital, indispensable, fundamental, mandatory, unavoidable, compulsory, inescapable, required reading, required knowledge, prerequisite knowledge, assumed knowledge, way in, way into, half the battle, first step, foundational, non negotiable, nonnegotiable, precursor, predecessor, cornerstone, road, path, route, a given",
  // A comes before B; B comes after A.
  P: "followed by, ~come before, ~go before, ~precede, ~come first and, ahead of",
  p: "~come after, ~come right after, ~come straight after, ~go after, follows, follows on from, follows naturally from, ~succeed, ~belong after",
  // What one has learnt, can or knows.
  K: "~know, ~understand, ~master, ~grasp, ~internalise, ~internalize, knowledge, understanding, grip, command, familiarity, familiar, comfortable, at ease, at home, fluent, fluency, proficient, proficiency, confident, confidence, experience, background, grounding, footing, handle, exposure, basics, fundamentals, versed, conversant, mastery, literacy, literate, intuition, comfort, good at, idea, competence, competent, skilled, skills, solid in, acquaintance, acquainted, well versed, hands on experience, mean something, theory, notion, notions, concept, concepts, ideas, expertise",
  // What one does with what one learns.
  L: "~learn, ~study, ~suffer through, ~run into, ~live through, ~branch into, ~branch out into, ~read, ~read about, ~read up on, ~tackle, ~dive into, ~dive in, ~jump into, ~jump straight into, ~jump straight to, ~rush into, ~leap into, ~plunge into, ~attempt, ~approach, ~start, ~start with, ~start on, ~begin, ~begin with, ~get into, ~get started with, ~move on to, ~move onto, ~move to, ~come to, ~come back to, ~return to, ~turn to, ~touch, ~explore, ~pick up, ~appreciate, ~enjoy, ~get out of, ~get something out of, ~get anything out of, ~get a lot out of, ~get anywhere with, ~get far with, ~get very far with, ~get far in, ~make progress in, ~make progress with, ~make sense of, ~see why, ~graduate to, ~venture into, ~go for, ~reach for, ~think about, ~consider, ~bother with, ~look at, ~look into, ~revisit, ~review, ~revise, ~brush up on, ~refresh, ~spend time with, ~spend time on, ~spend, ~get good at, ~sort out, ~cover, ~finish, ~complete, ~take, ~see, ~meet, ~go through, ~work through, ~work with, ~practise, ~practice, ~teach, ~attend, ~pass, ~follow along with, to follow, can follow, cant follow, able to follow, ~go to, ~go into, ~go straight to, ~go straight into, ~proceed to, ~advance to, ~progress to, ~step up to, ~switch to, ~play with, ~experiment with, ~get to, ~reach, ~get around to, ~exhaust, ~come back, ~go back, ~return, ~continue, ~proceed, ~catch up on, ~catch up with",
  // What one does with many things.
  g: "~use, ~try, ~recommend, ~suggest, ~build, ~do, ~write, ~train, ~implement, ~design, ~exploit, ~deploy, ~debug, ~run, ~call, ~model, ~instrument, ~develop, ~program, ~code, ~get, ~think, ~reason, ~play, ~encounter, ~solve, ~prove, ~explain, ~describe, ~create, ~set up, ~configure, ~administer, ~manage, ~apply, ~handle",
  J: "for granted, as given, as read, as known",
  // What is put off.
  D: "~leave, ~leave alone, ~save, ~postpone, ~hold off on, ~hold off, ~put off, ~defer, ~delay, ~skip, ~stay away from, ~steer clear of, ~keep away from, ~avoid, ~resist, ~wait with, ~ignore, ~park",
  T: "~wait, best left, best studied, best learned, best learnt, best tackled, best taken, best read, best saved, best postponed, left, saved, for later",
  // Hard, or not understood.
  H: "hard, harder, hardest, difficult, impossible, tough, tricky, painful, overwhelming, confusing, intimidating, brutal, incomprehensible, unintelligible, meaningless, useless, pointless, mystery, mysteries, mysterious, magic, black magic, black box, black boxes, opaque, gibberish, nightmare, ~struggle, frustrating, hard going, rough time, hard time, rough ride, steep learning curve, steep, foreign, alien, unclear, unfamiliar, shaky, rusty, weak, wobbly, new to you, ~mean nothing, ~mean little, little sense, no sense, lost, no point, little point, stuck, out of reach, greek, cryptic, guesswork, flying blind, unthinkable, scary, baffling, bewildering, puzzling, daunting, hopeless, a slog, slog, an uphill battle, uphill battle, in the dark, hazy, fuzzy, vague, foggy, dry, torture, dangerous, risky, a mistake, mistake, mistakes, error, folly, ~scare, ~frighten, ~intimidate, ~trip up, closed book, sealed book, over your head, beyond you",
  // Easy, or understood.
  E: "~click, ~sink in, sunk in, second nature, ~make sense, no brainer, fine, perfect sense, clear, clearer, natural, naturally, easy, easier, easily, obvious, solid, familiar territory, ~fall into place, ~come naturally, ~come easily, ~come for free, for free, ~open up, no secrets, behind you, under your belt, out of the way, in hand, in your toolbox, weekend, afternoon, afternoons, small step, short step, short walk, short hop, within reach, next step, natural next step, logical next step, obvious third, simple, simpler, straightforward, trivial, approachable, doable, manageable, accessible, breeze, plain sailing, piece of cake, readable, rewarding, routine, fun, quick, quicker, faster, understandable, digestible, just configuration, fall, mere detail, child s play, smooth, smoother, possible, interesting, worthwhile, sensible, ready, in place, no time, short, up next, in the bag, nailed, enjoyable, pleasant, less scary, demystified, in reach, a joy, ~settle, ~stick, ~pay off, gentler, painless",
  // Said of quantities and gear: no knowledge.
  "#": "between, among, component, components, part, parts, element, elements, piece, pieces, role, aspect, aspects, tool, tools, gb, mb, hours, hour, minutes, days, weeks, months, ram, gpu, gpus, installed, install, version, versions, account, accounts, laptop, license, licence, or later, or newer, at least, disk, compiler, runtime, driver, drivers, license, memory, pip, notebook",
  // Words that change nothing.
  _: "the, a, an, any, some, this, that, these, those, your, our, my, his, her, their, its, each, every, all, both, most, several, many, such, same, other, certain, particular, various, own, already, really, quite, very, much, far, more, most, also, just, even, still, only, well, bit, lot, lots, too, so, again, ever, yet, now, almost, nearly, rather, fairly, pretty, enough, somewhat, always, often, usually, mostly, sometimes, soon, here, there, there s, theres, its, perhaps, maybe, indeed, at all, as well, a bit of, a little, a lot of, lots of, plenty of, kind of, sort of, at least some, a good, good, basic, solid, firm, decent, working, deep, strong, sound, thorough, prior, previous, some prior, minimal, elementary, proper, serious, handful of, most of, all of, none of, bits of, big, whole, quick, full, long, further, ahead, back, together, immediately, straight, right, properly, actually, probably, certainly, surely, obviously, clearly, simply, directly, finally, quickly, comfortably, heavily, strongly, largely, entirely, completely, fully, truly, originally, in turn, in particular, of course, by now, by then, at this stage, at this point, at that point, on the other hand, in practice, in theory, in general, as such, on its own, first of all, sooner or later, from day one, straight away, right away, in the end, at first, at some point",
};

/** Forms of verbs that no rule gives. */
const IRREGULAR: Readonly<Record<string, string>> = {
  build: "builds building built", rest: "rests resting rested", lean: "leans leaning leaned leant", draw: "draws drawing drew drawn", stand: "stands standing stood", sit: "sits sitting sat",
  know: "knows knowing knew known", understand: "understands understanding understood", learn: "learns learning learned learnt", read: "reads reading", teach: "teaches teaching taught", leave: "leaves leaving left",
  hold: "holds holding held", put: "puts putting", lay: "lays laying laid", make: "makes making made", come: "comes coming came", go: "goes going went gone", begin: "begins beginning began begun",
  get: "gets getting got gotten", see: "sees seeing saw seen", meet: "meets meeting met", write: "writes writing wrote written", do: "doing done", spend: "spends spending spent", feed: "feeds feeding fed",
  set: "sets setting", lead: "leads leading led", take: "takes taking took taken", think: "thinks thinking thought", run: "runs running ran", sink: "sinks sinking sank sunk", fall: "falls falling fell fallen",
  pay: "pays paying paid", stick: "sticks sticking stuck", feel: "feels feeling felt", become: "becomes becoming became", give: "gives giving gave given", keep: "keeps keeping kept", bring: "brings bringing brought",
  mean: "means meaning meant", beat: "beats beating beaten", let: "lets letting", be: "is are was were", leap: "leaps leaping leapt", flow: "flows flowing flowed",
};

/** All forms of a verb in its simple form. */
export function formsOf(verb: string): string[] {
  const irregular = IRREGULAR[verb];
  if (irregular !== undefined) return [verb, ...irregular.split(" ")];
  if (verb.endsWith("e")) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (/^(?:skip|plan|jump|step|stop|ship|park)$/.test(verb) && /[^m]p$|n$/.test(verb)) return [verb, `${verb}s`, `${verb}${verb.slice(-1)}ed`, `${verb}${verb.slice(-1)}ing`];
  return [verb, /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`, `${verb}ed`, `${verb}ing`];
}
