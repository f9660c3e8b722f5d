/**
 * What a Chinese sentence states from clause to clause: A 没学好，看 B 会一头雾水; A 熟了再回来看 B; 想学 B，A 得先补上. Conditions are kept until a clause
 * says what comes of them; who needs something that goes without saying is what the sentence, else the text before, is about.
 */
import { groupOf, QUESTION } from "../cue/cue.ts";
import type { Sentence } from "../sentence.ts";
import type { Term } from "../terms.ts";
import { AIMS, ALSO, AS_WELL, ASIDE_BEHIND, BESIDES_BEFORE, CATCH_UP, CAUGHT_UP, DEFERS_IT, FORBIDS, LACKS_IT, LEARN_IT, EASY, EASY_BEHIND, ELSE, EVEN_BEFORE, EXPLAINS, FAILS, GOES_ON, LEARNT_THIS, NAMELESS_EASE, OTHER_EASE, PLACED_BEHIND, REVERSED, RUSHED, TAKEN_BACK, THEN_DONE, UNHARMED, USED_BEHIND, BEFOREHAND, FIRST_BEFORE, NEEDED_BEFORE, NEEDED_BEHIND, STEPS_ON } from "./clause-words.ts";
import { toClauses, type Clause, type Named } from "./to-clauses.ts";

export interface Statement {
  readonly rule: "missing-zh" | "learnt-zh" | "needed-zh" | "steps-zh" | "deferred-zh" | "unharmed-zh" | "not-needed-zh";
  readonly before: readonly Term[];
  readonly after: readonly Term[];
}

/** What the sentence states, what it is about, and what it ends with as a step; empty where it does not say. */
export interface SentenceReading {
  readonly statements: readonly Statement[];
  readonly topic: readonly Term[];
  readonly step: readonly Term[];
}

interface Condition {
  readonly kind: "missing" | "learnt" | "needed" | "first";
  readonly terms: readonly Term[];
  /** Whether something came of it already: the next clause speaks of something else. */
  isSpent: boolean;
}

/** Asked of nobody: A 都不熟，怎么可能理解 B？ */
const RHETORICAL = /怎么(?:可能|会|能)|哪能|何谈/;
/** One turns to it. */
const STUDIES = /[学看读刷碰写做搞玩教讲啃用]|接触|开始|上手/;
/** What comes later is built on it. */
const BUILDS = /(?:建立|构建|建)在|沿着|顺着/;
const CONCESSION = /虽然|尽管|号称/;

/** `topics` are what the text before is about, the nearest first; `step` is what it ended with as a step. Linear in the sentence. */
export function readSentence(sentence: Sentence, topics: readonly (readonly Term[])[], step: readonly Term[]): SentenceReading {
  const reader = new Reader(sentence, topics, GOES_ON.test(sentence.masked) ? step : []);
  for (const clause of toClauses(sentence.masked)) reader.take(clause);
  const isQuestion = QUESTION.test(sentence.masked) && !RHETORICAL.test(sentence.masked);
  return { statements: isQuestion || TAKEN_BACK.test(sentence.masked) ? [] : reader.statements, topic: reader.topic, step: reader.step };
}

class Reader {
  readonly statements: Statement[] = [];
  private conditions: Condition[] = [];
  /** What one is after, said in this sentence; null when it is said and has no name. */
  private aim: readonly Term[] | null = [];
  /** What the sentence, and what its last clause that says so, speaks of. */
  private subject: readonly Term[] = [];
  private nearest: readonly Term[] = [];
  /** The last name of the clause that may need another, and the last name of all. */
  private here: readonly Term[] = [];
  private last: readonly Term[] = [];
  /** What is worked with. */
  private used: readonly Term[] = [];
  /** What is needed besides what is named next. */
  private besides: readonly Term[] = [];
  /** Whether the aim is to wait for something. */
  private isDeferred = false;

  constructor(
    private readonly sentence: Sentence,
    private readonly topics: readonly (readonly Term[])[],
    step: readonly Term[],
  ) {
    if (step.length > 0) this.hold("first", step);
  }

  get topic(): readonly Term[] {
    return [this.aim ?? [], this.subject, this.sentence.groups.length === 1 ? this.last : []].find((terms) => terms.length > 0) ?? [];
  }

  /** What the sentence ends with as a step that is done. */
  get step(): readonly Term[] {
    return this.conditions.filter((condition) => condition.kind === "first").flatMap((condition) => condition.terms);
  }

  take(clause: Clause): void {
    this.conditions = this.conditions.filter((condition) => !condition.isSpent);
    this.here = [];
    if (clause.names.length === 0 && AIMS.test(clause.text)) this.aim = null;
    if (clause.names.length === 0 && LACKS_IT.test(clause.text) && this.used.length > 0) this.hold("missing", this.used);
    if (clause.names.length === 0 && DEFERS_IT.test(clause.text) && this.aim?.length === 0 && this.nearest.length > 0) {
      this.aim = this.nearest;
      this.isDeferred = true;
    }
    if (clause.names.length === 0 && LEARN_IT.test(clause.text)) this.state("needed-zh", this.last, this.nearest);
    if (LEARNT_THIS.test(clause.text)) this.hold("learnt", this.goal([]));
    let isDone = false;
    clause.names.forEach((name, index) => {
      if (!this.places(clause.names[index - 1], name)) isDone = this.name(name, clause) || isDone;
    });
    if (!isDone) this.conclude(clause);
    if (clause.isLabel) this.subject = [];
  }

  private termsOf(signs: readonly (string | undefined)[]): readonly Term[] {
    return signs.flatMap((sign) => groupOf(this.sentence, sign)?.terms ?? []);
  }

  /** X 放在 Y 之后. */
  private places(one: Named | undefined, other: Named): boolean {
    if (one === undefined || !PLACED_BEHIND.test(one.right) || isHandled(one, other) || REVERSED.test(this.sentence.masked)) return false;
    const [x, y] = [this.termsOf(one.signs), this.termsOf(other.signs)];
    if (/^[^。，；]{0,4}?(?:之后|以后|后)/.test(other.right)) this.state("steps-zh", y, x);
    else if (/^[^。，；]{0,4}?(?:之前|以前|前)/.test(other.right)) this.state("steps-zh", x, y);
    else return false;
    this.aim = x;
    return true;
  }

  /** Takes a name of the clause; true when it is what comes of the conditions. */
  private name(name: Named, clause: Clause): boolean {
    const own = this.termsOf(name.signs);
    const terms = [...own, ...this.termsOf([name.owner]).filter(isLatin)];
    if (BESIDES_BEFORE.test(name.left)) {
      this.besides = terms;
      return false;
    }
    switch (name.role) {
      case "missing":
        if (ELSE.test(clause.text)) return this.target(name, own, clause);
        if (ALSO.test(clause.text) && FAILS.test(clause.text) && this.settle("missing", "missing-zh", own)) return true;
        if (this.isDeferred) this.state("deferred-zh", terms, this.aim ?? []);
        this.hold("missing", terms);
        return false;
      case "learnt":
      case "first":
        if (this.isDeferred) this.state("deferred-zh", terms, this.aim ?? []);
        // 先学A。 ends it: A is for what the sentence is about.
        if (name.role === "first" && /[。！!]$/.test(name.right) && this.conditions.length === 0) this.state("needed-zh", terms, this.nearest);
        this.hold(name.role, terms);
        return false;
      case "kept":
      case "needed":
        if (STEPS_ON.test(name.following) && FIRST_BEFORE.test(name.left)) this.hold("first", terms);
        else {
          this.need(name, AS_WELL.test(clause.text) ? [...this.besides, ...terms] : terms);
          this.hold("needed", terms);
        }
        return false;
      case "spared":
        if (!CONCESSION.test(clause.text)) this.state("not-needed-zh", terms, this.goal(terms, this.topics.slice(0, 1)));
        return false;
      case "for":
        this.state("needed-zh", this.here, own);
        return false;
      case "deferred":
        this.aim = this.here = own;
        this.isDeferred = true;
        return this.settle("missing", "missing-zh", own) || (THEN_DONE.test(clause.text) && this.settle("learnt", "learnt-zh", own));
      case "tool":
        this.used = terms;
        return false;
      case "aim":
      case "then":
      case "next":
      case "plain":
        if (this.here.length > 0 && /在[^。，；]{0,2}$/.test(name.left) && USED_BEHIND.test(name.right)) this.state("needed-zh", this.here, own);
        return this.target(name, own.some(isLatin) || name.owner === undefined ? own : [...this.termsOf([name.owner]).filter(isLatin), ...own].slice(0, Math.max(1, own.length)), clause);
    }
  }

  /** What is needed is needed by what the clause names before, by what one is after, or, where the words ask for it beforehand, by what the text is about. */
  private need({ left, right }: Named, terms: readonly Term[]): void {
    const isObject = NEEDED_BEHIND.test(right);
    const here = isObject ? [] : this.here;
    const isBeforehand = BEFOREHAND.test(isObject ? (NEEDED_BEHIND.exec(right)?.[0] ?? "") : (NEEDED_BEFORE.exec(left)?.[0] ?? "") + right.slice(0, 4));
    const goals = isBeforehand ? [here, this.aim ?? [], this.nearest, ...(this.aim === null ? [] : this.topics)] : [here, this.aim ?? [], BUILDS.test(left) ? this.nearest : []];
    this.state("needed-zh", terms, goals.find((goal) => goal.length > 0 && !goal.some((term) => terms.includes(term))) ?? []);
  }

  private target(name: Named, terms: readonly Term[], clause: Clause): boolean {
    const isNext = name.role === "next";
    const isThen = isNext || name.role === "then";
    if (EVEN_BEFORE.test(name.left)) return false;
    this.here = terms;
    if (!ASIDE_BEHIND.test(name.right)) this.last = terms;
    if (FAILS.test(clause.text) || FORBIDS.test(clause.text) || CAUGHT_UP.test(clause.text)) {
      if (this.settle("missing", "missing-zh", terms)) return true;
      if (ELSE.test(clause.text) && this.settle("needed", "missing-zh", terms)) return true;
    }
    if (name.role === "aim" && FAILS.test(clause.text)) this.isDeferred = true;
    if (UNHARMED.test(clause.text) && this.settle("missing", "unharmed-zh", terms)) return true;
    if (isThen && RUSHED.test(clause.text) && this.settle("missing", "missing-zh", terms)) return true;
    if (EXPLAINS.test(clause.text)) return false;
    if ((isThen || EASY_BEHIND.test(name.right) || EASY.test(clause.text)) && this.settle("learnt", "learnt-zh", terms)) return isNext ? this.goOn(terms) : true;
    if ((isThen && this.settle("first", "steps-zh", terms)) || (isNext && this.settle("needed", "steps-zh", terms))) return isNext ? this.goOn(terms) : true;
    if (name.role === "aim" || (isThen && this.conditions.length === 0 && STUDIES.test(name.left))) this.aim = terms;
    else if (name.isSubject) {
      this.nearest = this.termsOf(name.owner === undefined ? name.signs : [name.owner]);
      if (this.subject.length === 0) this.subject = this.nearest;
    }
    return false;
  }

  /** A clause that names nothing that comes of the conditions: it is for what the text is about. */
  private conclude(clause: Clause): void {
    if (this.conditions.length === 0) return;
    const goal = this.goal(this.conditions.flatMap((condition) => condition.terms));
    if (UNHARMED.test(clause.text)) this.settle("missing", "unharmed-zh", goal);
    else if (FAILS.test(clause.text) || CATCH_UP.test(clause.text) || RUSHED.test(clause.text)) this.settle("missing", "missing-zh", goal);
    if ((EASY.test(clause.text) && (clause.names.length > 0 ? !OTHER_EASE.test(clause.names.at(-1)?.right ?? "") : NAMELESS_EASE.test(clause.text))) || THEN_DONE.test(clause.text)) this.settle("learnt", "learnt-zh", goal);
  }

  private goOn(terms: readonly Term[]): true {
    this.conditions.push({ kind: "first", terms, isSpent: false });
    return true;
  }

  private hold(kind: Condition["kind"], terms: readonly Term[]): void {
    if (this.conditions.some((other) => other.kind !== kind)) this.conditions = [];
    this.conditions.push({ kind, terms, isSpent: false });
  }

  /** States the conditions of the kind for `after`; false when there are none. */
  private settle(kind: Condition["kind"], rule: Statement["rule"], after: readonly Term[]): boolean {
    const held = this.conditions.filter((condition) => condition.kind === kind);
    if (held.length === 0 || after.length === 0) return false;
    for (const condition of held) {
      this.state(rule, condition.terms, after);
      condition.isSpent = true;
    }
    return true;
  }

  private state(rule: Statement["rule"], before: readonly Term[], after: readonly Term[]): void {
    if (before.length > 0 && after.length > 0 && !after.some((term) => before.includes(term))) this.statements.push({ rule, before, after });
  }

  /** What something is for that is not `other`. */
  private goal(other: readonly Term[], topics = this.topics): readonly Term[] {
    if (this.here.length === 0 && this.aim === null) return [];
    return [this.here, this.aim ?? [], this.nearest, ...topics].find((terms) => terms.length > 0 && !terms.some((term) => other.includes(term))) ?? [];
  }
}

/** How many mentions of a term are asked for its letters: a name that comes again looks no other way. */
const ASKED = 8;

function isLatin({ mentions }: Term): boolean {
  return mentions.slice(0, ASKED).some(({ name }) => /^[A-Za-z][\w+#. -]*$/.test(name));
}

/** 把Dropout放在全连接层之后: nothing is said of learning. */
function isHandled(one: Named, other: Named): boolean {
  return /把[^。，；]{0,3}$/.test(one.left) && !/建议|应该|最好|推荐/.test(one.left) && !one.right.includes("排") && !/^[^。，；]{0,4}[前后]面?[^。，；]{0,2}[学看读讲]/.test(other.right);
}
