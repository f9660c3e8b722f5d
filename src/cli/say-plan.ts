/** A plan as text for people. */
import { bestReason, type ConceptId, type Plan, type PlannedConcept, type PlanStep, type Reason, type RoadmapFit, type Schedule } from "../../graph/index.ts";
import type { Learner } from "./learner-options.ts";
import { PLAN_WORDS, type PlanWords } from "./plan-words.ts";
import { quoted } from "./quoted.ts";

/** How many of the concepts that one rests on are named. */
const mostNames = 8;

interface Voice {
  readonly words: PlanWords;
  readonly name: (id: ConceptId) => string;
  readonly names: (ids: readonly ConceptId[]) => string;
}

export type PlanLearner = Learner & { readonly ids: { readonly known: readonly ConceptId[] } };

/** What the plan says, step by step, with the words that each concept rests on. */
export function sayPlan(plan: Plan, learner: PlanLearner, more: { readonly schedule?: Schedule; readonly fits?: readonly RoadmapFit[]; readonly wantsAlternatives: boolean; readonly budget?: number }): string {
  const words = PLAN_WORDS[learner.language];
  const voice: Voice = { words, name: learner.name, names: (ids) => ids.map(learner.name).join(words.list) };
  const lines = [...head(plan, learner, voice, more), ""];
  for (const [at, step] of plan.steps.entries()) lines.push(...sayStep(at + 1, step, voice, more.schedule));
  if (plan.steps.length === 0 && plan.feasible && !plan.heuristic) lines.push(words.nothing);
  return [...lines, ...tail(plan, voice, more)].join("\n");
}

/** Hours with at most one decimal under ten, whole ones above. */
export function inHours(minutes: number): string {
  return String(minutes < 600 ? Math.round(minutes / 6) / 10 : Math.round(minutes / 60));
}

/** The words for an arrow and where they stand, "deepseek.md:38": an author's first, of the reference every line of the way that the arrow stands for. */
export function quotesOf({ basis, evidence }: Reason, words: PlanWords): string[] {
  return (basis === "reference" ? evidence : evidence.slice(0, 1)).map(({ quote, document, line }) => `${quoted(quote, 90)} ${basis === "reference" ? `(${words.reference})` : `(${document}:${line})`}`);
}

function head(plan: Plan, { roadmaps, ids }: PlanLearner, { words, names }: Voice, { schedule, budget }: { readonly schedule?: Schedule; readonly budget?: number }): string[] {
  const { settings } = plan;
  const titles = settings.roadmaps.map((id) => roadmaps.find((roadmap) => roadmap.id === id)?.title ?? id);
  const count = plan.steps.reduce((sum, { concepts }) => sum + concepts.length, 0);
  const [least, most] = [inHours(plan.range.min), inHours(plan.range.max)];
  const weeks = Math.ceil(plan.minutes / 60 / settings.hoursPerWeek);
  const lines = [`# ${words.plan(names(plan.targets))}`, plan.known.length === 0 ? words.nothingKnown : words.known(names(ids.known), plan.known.length - new Set(ids.known).size), words.by(titles.join(words.list), settings.bases.map((basis) => words.basis[basis]).join(words.list)), ""];
  for (const { target, after, of } of plan.unmet) lines.push(of.includes(target) ? words.skippedTarget(names([target])) : words.unmet(names([target]), names([after]), names(of)));
  if (!plan.feasible && count > 0) lines.push(words.asIf);
  if (plan.heuristic && count === 0) lines.push(words.nothingFits(String(Number(((budget ?? 0) / 60).toPrecision(3)))), words.left(names(plan.left)));
  if (count === 0) return lines;
  lines.push(`${words.total(count, plan.steps.length, inHours(plan.minutes), least === most ? "" : `${least}–${most}`)} · ${words.weeks(weeks, settings.hoursPerWeek)}${schedule === undefined ? "" : ` · ${words.until(schedule.start, schedule.end)}`}`);
  if (plan.heuristic) lines.push(words.heuristic(inHours(budget ?? plan.minutes)), words.left(names(plan.left)));
  else if (plan.feasible) lines.push(plan.optimal ? words.proven : words.unproven(inHours(plan.lowerBound)));
  if (plan.assumed.length > 0) lines.push(words.assumed(plan.assumed.length, inHours(settings.assumedMinutes)));
  return lines;
}

function sayStep(number: number, { concepts, together, minutes }: PlanStep, voice: Voice, schedule: Schedule | undefined): string[] {
  const { words } = voice;
  const note = `${together ? words.together : words.anyOrder} · ${words.hours(inHours(minutes))}`;
  const [first] = concepts;
  if (concepts.length === 1 && first !== undefined) return sayConcept(`${number}. `, first, voice, schedule);
  return [`${number}. ${note}`, ...concepts.flatMap((concept) => sayConcept("   - ", concept, voice, schedule))];
}

function sayConcept(lead: string, concept: PlannedConcept, { words, names, name }: Voice, schedule: Schedule | undefined): string[] {
  const indent = " ".repeat(lead.length);
  const dates = schedule?.items.find((item) => item.concept === concept.id);
  const time = [words.hours(inHours(concept.minutes)), words.from[concept.effort.from], dates === undefined ? "" : dates.start === dates.end ? dates.start : `${dates.start} – ${dates.end}`].filter((part) => part !== "").join(words.list);
  const lines = [`${lead}${name(concept.id)} (${time})`];
  if (concept.lacks.length > 0) lines.push(`${indent}! ${words.lacks(names(concept.lacks))}`);
  const rests = concept.why.filter(({ basis }) => basis !== "stage").map(({ before }) => before);
  if (rests.length > 0) lines.push(`${indent}${words.rests(names(rests.slice(0, mostNames)), Math.max(0, rests.length - mostNames), rests.length)}`);
  if (rests.length < concept.why.length) lines.push(`${indent}${words.earlier(concept.why.length - rests.length)}`);
  const best = bestReason(concept.why);
  if (best !== undefined && best.basis !== "stage") lines.push(...quotesOf(best, words).map((quote) => `${indent}${quote}`));
  return lines;
}

function tail(plan: Plan, { words, name, names }: Voice, { fits, wantsAlternatives }: { readonly fits?: readonly RoadmapFit[]; readonly wantsAlternatives: boolean }): string[] {
  const lines: string[] = [];
  const section = (title: string, entries: readonly string[]): void => {
    if (entries.length > 0) lines.push("", `${title}:`, ...entries.map((entry) => `  - ${entry}`));
  };
  section(words.choices, plan.choices.map(({ of, taken, preferred }) => words.choice(names(of), names(taken), preferred !== null && taken.includes(preferred) ? words.preferred : "")));
  section(words.alternatives, plan.alternatives.map(({ minutes, adds, leaves }) => words.alternative(inHours(minutes), names(adds), names(leaves))));
  if (wantsAlternatives && plan.feasible && plan.alternatives.length === 0) lines.push("", words.noAlternative);
  section(words.cycles, plan.cycles.map(({ concepts, reasons, broken }) => {
    const arrow = (before: ConceptId, after: ConceptId): string => `${name(before)} → ${name(after)}`;
    const quotes = reasons.map((reason) => `\n      ${arrow(reason.before, reason.after)} ${quotesOf(reason, words).join(" ")}`).join("");
    return `${[...concepts, concepts[0]!].map(name).join(" → ")}: ${broken.length === 0 ? words.circle : words.broken(broken.map(({ before, after }) => arrow(before, after)).join(words.list))}${quotes}`;
  }));
  for (const reason of plan.denied) lines.push("", `${words.denied(name(reason.before), name(reason.after))} ${quotesOf(reason, words).join(" ")}`);
  for (const { concept, unreachable, saved } of plan.skipped) lines.push("", unreachable.length === 0 ? words.skippedFree(name(concept), inHours(saved)) : words.skipped(name(concept), inHours(saved), names(unreachable)));
  section(words.fits, (fits ?? []).map(({ roadmap, missing, taught, wanted, concepts, minutes }) => words.fit(roadmap, taught, wanted, concepts, inHours(minutes)) + (missing.length === 0 ? "" : words.misses(names(missing)))));
  return lines;
}
