/**
 * A plan in an order with few changes of topic. What can be learnt of the topic at hand is always worth learning before
 * another is begun, so that only the order of the topics is searched: breadth first, exactly, while there are few
 * possibilities; beyond, the topic comes next that is finished, or else that gives the longest run.
 */
import { membersOf, type Cnf } from "./search/cnf.ts";

/** What is ordered: numbers of concepts, a topic and a rank for each; of those that could come next the lower rank does, then the lower number. */
export interface OrderQuestion {
  readonly requirements: Cnf;
  readonly concepts: readonly number[];
  readonly known: readonly number[];
  readonly topicOf: (concept: number) => string;
  readonly rankOf: (concept: number) => number;
}

/** The most concepts, and the most sets of them learnt at one time, for which the order is exact. */
const mostConcepts = 30;
const mostStates = 13_000;

interface Line {
  readonly topics: readonly string[];
  readonly groupsOf: readonly (readonly (readonly number[])[])[];
  /** Indexes in rank order by topic. */
  readonly byTopic: ReadonlyMap<string, readonly number[]>;
}

interface State {
  readonly has: Uint8Array;
  readonly order: readonly number[];
}

/** The concepts, each after one member of each of its groups; with the fewest changes of topic where there are at most sixteen concepts (and mostly up to thirty). What cannot be reached is left out. */
export function orderConcepts(question: OrderQuestion): number[] {
  const concepts = [...question.concepts].sort((a, b) => question.rankOf(a) - question.rankOf(b) || a - b);
  const line = toLine(question, concepts);
  const start: State = { has: new Uint8Array(concepts.length), order: [] };
  const exact = concepts.length <= mostConcepts ? fewestRuns(line, start) : undefined;
  return (exact ?? longestRuns(line, start)).order.map((index) => concepts[index]!);
}

function toLine({ requirements, known, topicOf }: OrderQuestion, concepts: readonly number[]): Line {
  const indexOf = new Map(concepts.map((v, index) => [v, index]));
  const isKnown = new Set(known);
  const groupsOf = concepts.map((v) => {
    const groups: number[][] = [];
    for (let g = requirements.groupStart[v]!; g < requirements.groupStart[v + 1]!; g++) {
      const members = [...membersOf(requirements, g)];
      if (!members.some((w) => isKnown.has(w))) groups.push(members.flatMap((w) => indexOf.get(w) ?? []));
    }
    return groups;
  });
  const topics = concepts.map(topicOf);
  const byTopic = new Map<string, number[]>();
  topics.forEach((topic, index) => byTopic.set(topic, [...(byTopic.get(topic) ?? []), index]));
  return { topics, groupsOf, byTopic };
}

/** Everything of `topic` that can be learnt without another topic, in rounds. */
function run({ byTopic, groupsOf }: Line, { has, order }: State, topic: string): State {
  const now = has.slice();
  const longer = [...order];
  for (;;) {
    const round = byTopic.get(topic)!.filter((index) => now[index] === 0 && groupsOf[index]!.every((group) => group.some((other) => now[other] === 1)));
    if (round.length === 0) return { has: now, order: longer };
    for (const index of round) now[index] = 1;
    longer.push(...round);
  }
}

/** Breadth first over what can have been learnt after so many runs; undefined when there are too many possibilities. */
function fewestRuns(line: Line, start: State): State | undefined {
  let layer: State[] = [start];
  for (;;) {
    const next = new Map<string, State>();
    let longest = layer[0]!;
    for (const state of layer) {
      for (const topic of line.byTopic.keys()) {
        const longer = run(line, state, topic);
        if (longer.order.length === state.order.length) continue;
        const key = longer.has.join("");
        if (!next.has(key)) next.set(key, longer);
        if (longer.order.length > longest.order.length) longest = longer;
      }
    }
    if (next.size === 0 || longest.order.length === line.topics.length) return longest;
    layer = withoutSubsets([...next.values()]);
    if (layer.length > mostStates) return undefined;
  }
}

/** Who has learnt more after as many runs is never behind. */
function withoutSubsets(states: readonly State[]): State[] {
  if (states.length > 300) return [...states];
  return states.filter((state) => !states.some((other) => other.order.length > state.order.length && state.has.every((has, index) => has <= other.has[index]!)));
}

function longestRuns(line: Line, start: State): State {
  let state = start;
  for (;;) {
    let best: { readonly state: State; readonly finishes: boolean; readonly gain: number } | undefined;
    for (const [topic, all] of line.byTopic) {
      const longer = run(line, state, topic);
      const gain = longer.order.length - state.order.length;
      if (gain === 0) continue;
      const finishes = all.every((index) => longer.has[index] === 1);
      if (best === undefined || (finishes && !best.finishes) || (finishes === best.finishes && gain > best.gain)) best = { state: longer, finishes, gain };
    }
    if (best === undefined) return state;
    state = best.state;
  }
}
