/** The concepts of one roadmap while it is read: every mention is put to the term whose name it is. */
import type { LexiconIndex } from "../lexicon/index-lexicon.ts";
import type { Kind } from "../model/concept.ts";
import { normalForm } from "../text/normal-form.ts";
import type { PassageMention } from "./mention/find-mentions.ts";
import type { Passage } from "./passage.ts";

/** A mention put to its term. */
export interface TermMention {
  readonly passage: Passage;
  term: Term;
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly rule: string;
  readonly score: number;
  readonly head: boolean;
  readonly alias: boolean;
}

export interface Term {
  readonly key: string;
  id: string | null;
  /** The term that this one was joined into, if it was. */
  into: Term | null;
  /** Others were joined into it: its mentions are no longer in reading order. */
  isJoined: boolean;
  readonly mentions: TermMention[];
  score: number;
}

const SUFFIX = /(?:架构|机制|模型|算法|基础)$/;

/** All terms of a roadmap, found by lexicon id or by the normal form of a name; aliases join two of them. */
export class Terms {
  private readonly byKey = new Map<string, Term>();
  private readonly forms = new Map<string, string>();
  private readonly spellings = new Map<string, string>();
  private readonly kinds = new Map<Term, Kind>();

  constructor(private readonly lexicon: LexiconIndex) {}

  /** Puts the mention to the term that its name stands for; made when it is new. */
  put(mention: PassageMention, passage: Passage): TermMention {
    const term = this.of(mention.id, mention.name);
    const put: TermMention = { passage, term, from: mention.from, to: mention.to, name: this.spelling(mention.name), rule: mention.rule, score: mention.score, head: mention.head, alias: mention.aliasOf !== null };
    term.mentions.push(put);
    term.score = Math.max(term.score, mention.score);
    return put;
  }

  /** Makes two terms one, as the text says they are; two that the lexicon tells apart stay apart. */
  join(a: Term, b: Term): void {
    const [first, second] = [this.find(a), this.find(b)];
    if (first === second || (first.id !== null && second.id !== null)) return;
    const [keep, drop] = first.id !== null || second.id === null ? [first, second] : [second, first];
    for (const mention of drop.mentions) keep.mentions.push(mention);
    keep.score = Math.max(keep.score, drop.score);
    drop.into = keep;
    keep.isJoined = true;
  }

  /** The term that stands for `term` now. */
  find(term: Term): Term {
    let at = term;
    while (at.into !== null) at = at.into;
    if (at !== term) term.into = at;
    return at;
  }

  /** Existing term with this name, if any. */
  look(name: string): Term | undefined {
    const id = this.lexicon.idOf(name);
    const term = this.byKey.get(id ?? this.keyOf(name));
    return term === undefined ? undefined : this.find(term);
  }

  /** Every term that is not joined into another, in the order of first mention. */
  all(): Term[] {
    return [...this.byKey.values()].filter((term) => term.into === null);
  }

  /** Names that differ by 架构, 机制, 模型, 算法 or 基础 only are one when the shorter is used by itself. */
  joinStems(): void {
    for (const [key, term] of this.byKey) {
      if (term.id !== null || !SUFFIX.test(key)) continue;
      const stem = this.byKey.get(key.replace(SUFFIX, ""));
      if (stem !== undefined && stem.key.length >= 4) this.join(stem, term);
    }
  }

  /** What the term is, by the lexicon or by how the text sets its names; asked for when all mentions are put. */
  kindOf(term: Term): Kind {
    let kind = this.kinds.get(term);
    if (kind === undefined) {
      kind = (term.id === null ? undefined : this.lexicon.entry(term.id)?.kind) ?? this.kindByRules(term);
      this.kinds.set(term, kind);
    }
    return kind;
  }

  private kindByRules(term: Term): Kind {
    const name = term.mentions[0]?.name ?? "";
    const rules = new Set(term.mentions.map((mention) => mention.rule));
    if (name.endsWith("论文") || rules.has("quoted-title")) return "paper";
    if (rules.has("title-marks")) return /课程|专项/.test(name) ? "course" : "book";
    if (rules.has("link")) return "course";
    return rules.has("code") ? "tool" : "concept";
  }

  private of(id: string | null, name: string): Term {
    const key = id ?? this.keyOf(name);
    const known = this.byKey.get(key);
    if (known !== undefined) return this.find(known);
    const term: Term = { key, id, into: null, isJoined: false, mentions: [], score: 0 };
    this.byKey.set(key, term);
    return term;
  }

  /** One string for all equal names: what is counted and compared often is then compared by identity. */
  private spelling(name: string): string {
    const known = this.spellings.get(name);
    if (known === undefined) this.spellings.set(name, name);
    return known ?? name;
  }

  private keyOf(name: string): string {
    let key = this.forms.get(name);
    if (key === undefined) {
      key = `~${normalForm(name)}`;
      this.forms.set(name, key);
    }
    return key;
  }
}
