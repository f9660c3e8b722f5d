/** Alternatives: "PyTorch 或 TensorFlow", "one of", lists of interchangeable tools called 任选; learning one is enough. */
import type { Sentence } from "../sentence.ts";
import type { Term } from "../terms.ts";
import type { Reading } from "../reading.ts";
import { originalRange } from "../original-offset.ts";
import type { Range } from "../phrase/range.ts";

export interface FoundChoice {
  readonly of: readonly Term[];
  preferred: Term | null;
  readonly at: Range;
  readonly rule: string;
}

const PICK = /任选|选择?其一|选一|二选一|三选一|任意一|之一|任一|choose one|pick one|one of|either/i;
const PREFERRED = /首选|作为主力|推荐使用|优先|建议使用|主流选择|preferred|recommended|go-to|default choice/i;
const AWARE = /了解即可|知道即可|可选|选学|not required|optional|没有[^。]{0,8}影响力|已不如/i;

/** The choices that the roadmap offers, each once. */
export function findChoices(reading: Reading): FoundChoice[] {
  const choices: FoundChoice[] = [];
  for (const passage of reading.passages) {
    if (passage.role === "meta") continue;
    for (const sentence of reading.sentences[passage.index] ?? []) addSentence(sentence, choices);
  }
  return [...choices, ...listed(reading, choices), ...siblings(reading)];
}

function addSentence(sentence: Sentence, choices: FoundChoice[]): void {
  let isPick: boolean | null = null;
  for (const group of sentence.groups) {
    if (group.terms.length < 2) continue;
    const terms = [...new Set(group.terms)];
    if (terms.length < 2 || terms.length > 8 || !(group.or || (isPick ??= PICK.test(sentence.masked) || PICK.test(sentence.passage.plain.slice(sentence.from, sentence.to))))) continue;
    if (!group.or && sentence.groups.length > 1) continue;
    choices.push({ of: terms, preferred: null, at: originalRange(sentence.passage.entry.words, sentence.from, sentence.to), rule: group.or ? "or" : "pick-one" });
  }
}

/** A heading or label that tells the reader to pick one. */
const PICK_LIST = /任选(?:其一|一[个门种项])|[二两三四]选一|选择?(?:其中)?(?:其)?一[个门种项]|\b(?:pick|choose|select) (?:just |only |any )?(?:one|an?)\b|\bone of (?:the following|these|them)\b/i;
const MOST_PICKED = 8;

/** The items below such words, where each is about one known concept of the same kind. */
function listed({ passages, heads, lexicon }: Reading, known: readonly FoundChoice[]): FoundChoice[] {
  const choices: FoundChoice[] = [];
  for (const passage of passages) {
    if (passage.role !== "content" || passage.to - passage.from > 80 || !PICK_LIST.test(passage.plain.slice(passage.from, passage.to))) continue;
    const terms: Term[] = [];
    let to = passage;
    let run = -1;
    for (let i = passage.index + 1; i < passages.length; i++) {
      const item = passages[i];
      if (item === undefined || (run >= 0 && item.parent === passage && item.run !== run)) break;
      if (item.parent !== passage) {
        if (run < 0 || item.entry.kind !== "item") break;
        continue;
      }
      const head = heads[i] ?? [];
      if (item.entry.kind !== "item" || head.length !== 1 || head[0] === undefined || terms.length >= MOST_PICKED) {
        terms.length = 0;
        break;
      }
      run = item.run;
      to = item;
      terms.push(head[0]);
    }
    const kinds = new Set(terms.map(({ id }) => (id === null ? null : lexicon.entry(id)?.kind)));
    const distinct = [...new Set(terms)];
    if (distinct.length < 2 || kinds.size !== 1 || kinds.has(null) || known.some(({ of }) => distinct.every((term) => of.includes(term)))) continue;
    choices.push({ of: distinct, preferred: null, at: { from: originalRange(passage.entry.words, passage.from, passage.to).from, to: originalRange(to.entry.words, to.from, to.to).to }, rule: "pick-from-list" });
  }
  return choices;
}

/** Two items of one list of which one is called the first choice and the other "enough to know of". */
function siblings(reading: Reading): FoundChoice[] {
  const choices: FoundChoice[] = [];
  const byRun = new Map<number, { term: Term; text: string; at: Range }[]>();
  for (const passage of reading.passages) {
    const head = reading.heads[passage.index] ?? [];
    const term = head[0];
    if (passage.entry.kind !== "item" || head.length !== 1 || term === undefined) continue;
    const list = byRun.get(passage.run) ?? [];
    list.push({ term, text: passage.plain, at: originalRange(passage.entry.words, passage.from, passage.to) });
    byRun.set(passage.run, list);
  }
  for (const items of byRun.values()) {
    const best = items.find((item) => PREFERRED.test(item.text));
    const others = items.filter((item) => item !== best && AWARE.test(item.text));
    const first = others[0];
    if (best === undefined || first === undefined || items.length > 4) continue;
    const from = Math.min(best.at.from, first.at.from);
    choices.push({ of: [best.term, ...others.map((item) => item.term)], preferred: best.term, at: { from, to: Math.max(best.at.to, first.at.to) }, rule: "preferred" });
  }
  return choices;
}
