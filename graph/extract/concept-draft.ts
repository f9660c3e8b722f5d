/**
 * A concept while its mentions are gathered. All that is asked of a mention is asked at once and in reading order:
 * the mentions of one concept lie far apart in memory, those of one passage side by side.
 */
import type { Emphasis, Mention } from "../model/concept.ts";
import type { Duration } from "../model/duration.ts";
import type { LineIndex } from "../text/line-index.ts";
import { withoutTurns } from "../text/without-turns.ts";
import { originalRange } from "./original-offset.ts";
import type { StageDraft } from "./passage.ts";
import type { Reading } from "./reading.ts";
import { findDurationOf } from "./relation/find-duration-of.ts";
import { findEmphasis } from "./relation/find-emphasis.ts";
import type { TermMention } from "./terms.ts";

const NO_NAMES: ReadonlySet<string> = new Set();

export class ConceptDraft {
  /** Every name in the order of first use. */
  readonly names = new Set<string>();
  readonly mentions: Mention[] = [];
  emphasis: Emphasis | null = null;
  duration: Duration | null = null;
  /** How often each name stands for itself. */
  private readonly uses = new Map<string, number>();
  /** Most concepts have none, hence no set for each. */
  private others: Set<string> | null = null;
  private taughtFirst: StageDraft | null = null;
  private taughtAsHead: StageDraft | null = null;
  private named: StageDraft | null = null;

  constructor(
    private readonly reading: Reading,
    private readonly lines: LineIndex,
  ) {}

  /** Takes the next mention in reading order. */
  see(mention: TermMention): void {
    const name = withoutTurns(mention.name);
    this.names.add(name);
    if (mention.alias) (this.others ??= new Set()).add(name);
    else this.uses.set(name, (this.uses.get(name) ?? 0) + 1);
    this.emphasis ??= findEmphasis(mention) ?? null;
    this.duration ??= findDurationOf(this.reading, mention, this.lines) ?? null;
    this.seeStage(mention);
    this.mentions.push(this.toMention(mention));
  }

  /** Names that stand as other names of what is before them. */
  get aliases(): ReadonlySet<string> {
    return this.others ?? NO_NAMES;
  }

  /** The name most used, the first of equals. */
  get name(): string {
    let [best = ""] = this.names;
    for (const [name, count] of this.uses) if (count > (this.uses.get(best) ?? 0)) best = name;
    return best;
  }

  /** The stage that teaches it: the first where it heads a passage (a box of a diagram heads none), else the first of all; one of a summary only when there is no other. */
  get stage(): StageDraft | null {
    return this.taughtAsHead ?? this.taughtFirst ?? this.named;
  }

  private seeStage({ passage, head }: TermMention): void {
    this.named ??= passage.stage;
    if (passage.role === "summary") return;
    this.taughtFirst ??= passage.stage;
    if (head && passage.entry.kind !== "node") this.taughtAsHead ??= passage.stage;
  }

  private toMention(mention: TermMention): Mention {
    const at = originalRange(mention.passage.entry.words, mention.from, mention.to);
    const { line, column, endLine, endColumn } = this.lines.placeOf(at.from, at.to);
    const text = this.reading.outline.text.slice(at.from, at.to);
    const { rule } = mention;
    return mention.head ? { line, column, endLine, endColumn, text, rule, head: true } : { line, column, endLine, endColumn, text, rule };
  }
}
