/** Walks a roadmap's entries in reading order: cuts them into passages, opens and closes stages, keeps what stands above. */
import type { Entry } from "../model/outline.ts";
import { oneLine } from "../text/one-line.ts";
import type { Passage, Role, StageDraft } from "./passage.ts";
import { passageParts } from "./passage-parts.ts";
import { sectionRole } from "./section-role.ts";
import { asksForOrder } from "./order/asks.ts";
import { chooseStages, isLabel, type StageChoice } from "./stage/choose-stages.ts";
import { GRAINS, readStageTitle, type Grain } from "./stage/read-stage-title.ts";
import { toldDuration } from "./stage/told-duration.ts";
import { stageDuration } from "./stage/stage-duration.ts";
import { sectionTitle, type StageTable } from "./stage/stage-table.ts";
import { titleEnd } from "./stage/title-end.ts";
import { tablesOfContents } from "./table-of-contents.ts";
import { tellsSource } from "./tells-source.ts";
import { isOutline } from "./stage/is-outline.ts";
import { FOLLOW_UP_FIELD, PREREQUISITE_FIELD } from "./words/section-words.ts";
import { originalOffset } from "./original-offset.ts";

/** 推荐资源：A、B: things to read, named behind their label. */
const LISTS_RESOURCES = /^[^\p{L}]*(?:(?:推荐|学习|参考|相关|配套)(?:资源|资料|书目|书籍|教材|阅读|课程|视频)|(?:recommended|useful|further|additional|suggested) (?:resources?|reading|books?|courses?|videos?))[^\p{L}]{0,4}[：:]/iu;

/** How many items behind a label are looked at. */
const MOST_LISTED = 20;

export interface Walk {
  readonly passages: readonly Passage[];
  readonly stages: readonly StageDraft[];
}

interface Scope {
  readonly role: Role;
  readonly stage: StageDraft | null;
  readonly parent: Passage | null;
}

/** The passages and stages under `root`. Linear. */
export function walkPassages(root: Entry): Walk {
  return new Walker(chooseStages(root), tablesOfContents(root)).walk(root);
}

class Walker {
  private readonly passages: Passage[] = [];
  private readonly stages: StageDraft[] = [];
  private runs = 0;
  /** The heading that everything stands under: its words are a name (扩散模型 FAQ) and set nothing aside. */
  private whole: Entry | null = null;

  constructor(
    private readonly choice: StageChoice,
    private readonly contents: ReadonlySet<Entry>,
  ) {}

  walk(root: Entry): Walk {
    const headings = root.children.filter(({ kind }) => kind === "heading");
    this.whole = root.words.plain !== "" ? root : headings.length === 1 ? (headings[0] ?? null) : null;
    if (root.words.plain !== "") this.visitHeading(root, { role: "content", stage: null, parent: null });
    else this.children(root, { role: "content", stage: null, parent: null });
    for (const stage of this.stages) stage.end = Math.max(stage.end, stage.to);
    return { passages: this.passages, stages: this.stages };
  }

  private add(entry: Entry, from: number, to: number, scope: Scope, titleOf: StageDraft | null, run: number): Passage {
    const parts = passageParts(entry, from, to, titleOf !== null);
    const role = scope.role === "faq" ? this.roleOfAnswer(entry.words.plain.slice(from, to)) : scope.role;
    const passage: Passage = { index: this.passages.length, entry, plain: entry.words.plain, from, to, role, stage: scope.stage, titleOf, parent: scope.parent, parts, run };
    this.passages.push(passage);
    if (titleOf === null && scope.stage !== null && speaksOfStage(entry, scope) && scope.stage.duration === null && !scope.stage.ongoing) scope.stage.duration = toldDuration(entry, entry.words.plain.slice(from, to));
    return passage;
  }

  /** A question of a FAQ that asks what must be known, and what stands right behind it, advise; the others speak of the document. */
  private roleOfAnswer(words: string): Role {
    const last = this.passages.at(-1);
    return asksForOrder(words) || (last?.role === "advice" && asksForOrder(last.plain.slice(last.from, last.to))) ? "advice" : "meta";
  }

  private open(entry: Entry, from: number, to: number, end: number, parent: StageDraft | null, hint?: Grain): StageDraft {
    const title = oneLine(entry.words.plain.slice(from, to)).trim();
    const declared = readStageTitle(title) ?? (hint !== undefined && /^\d+(?:\s*[-–~]\s*\d+)?$/.test(title) ? { grain: hint, first: Number.parseInt(title, 10), last: Number(/\d+$/.exec(title)?.[0]), rest: title.length } : undefined);
    const time = stageDuration(title, declared);
    const stage: StageDraft = {
      index: this.stages.length,
      title,
      from: originalOffset(entry.words, from),
      to: originalOffset(entry.words, to),
      end,
      parent,
      grain: declared?.grain ?? null,
      number: declared?.first ?? null,
      ...time,
    };
    this.stages.push(stage);
    return stage;
  }

  private children(entry: Entry, scope: Scope): void {
    let inner = scope;
    let label: Passage | null = null;
    let run = -1;
    let last: Entry | null = null;
    let list: NumberedList | null = null;
    for (const [at, child] of entry.children.entries()) {
      if (last === null || last.kind !== child.kind || last.ordered !== child.ordered) run = continues(list, child) ? list.run : this.runs++;
      if (child.kind === "item" && child.ordered) list = { run, number: Number(child.number) };
      last = child;
      if (child.kind === "paragraph") {
        const after = this.visitParagraph(child, entry.children.slice(at + 1, at + 1 + MOST_LISTED), label === null ? inner : { ...inner, parent: scope.parent, role: scope.role }, run);
        inner = after.scope;
        label = after.label;
      } else if (child.kind === "heading") {
        this.visitHeading(child, scope);
        inner = scope;
        label = null;
      } else this.visit(child, inner, run);
    }
  }

  private visitHeading(entry: Entry, scope: Scope): void {
    const words = entry.words.plain;
    const isContents = this.contents.has(entry);
    const named = isContents ? "meta" : sectionRole(words);
    const own = (named === "meta" || named === "faq") && entry === this.whole ? undefined : named;
    const isStage = this.choice.entries.has(entry) && !isContents;
    const role: Role = isStage && own !== "prerequisites" ? "content" : (own ?? (scope.role === "resources" || ((scope.role === "meta" || scope.role === "faq") && isOutline(words)) ? "content" : scope.role));
    const stage = isStage ? this.open(entry, 0, words.length, entry.to, scope.stage) : scope.stage;
    const inner = { role, stage, parent: scope.parent };
    const passage = this.add(entry, 0, words.length, inner, isStage ? stage : null, -1);
    this.children(entry, { ...inner, parent: passage });
  }

  /** A paragraph may hold stage titles on lines of their own, be the label of what follows, or simply be text. */
  private visitParagraph(entry: Entry, next: readonly Entry[], scope: Scope, run: number): { scope: Scope; label: Passage | null } {
    const plain = entry.words.plain;
    const inner = scope;
    const below = this.choice.lines ? this.visitStageLines(entry, scope, run) : null;
    if (below !== null) return { scope: below, label: null };
    if (tellsSource(plain)) {
      this.add(entry, 0, plain.length, { ...inner, role: "meta" }, null, run);
      return { scope, label: null };
    }
    if (inner.stage !== null) inner.stage.end = Math.max(inner.stage.end, entry.to);
    if (isLabel(entry)) {
      const named = sectionRole(plain.replace(/[*_]/g, ""));
      const role = (named === "resources" && isTaught(plain, next) ? undefined : named) ?? (scope.role === "resources" ? "content" : scope.role);
      const passage = this.add(entry, 0, plain.length, { ...scope, role }, null, run);
      return { scope: { ...scope, role: role === "prerequisites" || role === "resources" || role === "summary" || (role === "meta" && next[0]?.kind === "item") ? role : scope.role, parent: passage }, label: passage };
    }
    for (const { from, to } of labelledLines(entry)) this.add(entry, from, to, LISTS_RESOURCES.test(plain.slice(from, Math.min(to, from + 24))) ? { ...inner, role: "resources" } : inner, null, run);
    return { scope, label: null };
  }

  /** Opens a stage for each line that is the title of one and answers the scope below the last; null when there is none. */
  private visitStageLines(entry: Entry, scope: Scope, run: number): Scope | null {
    const { plain } = entry.words;
    let inner = scope;
    let text = 0;
    for (let from = 0; from < plain.length; from = lineEnd(plain, from) + 1) {
      const end = lineEnd(plain, from);
      const line = plain.slice(from, end).trim();
      const to = titleEnd(entry.words, from, end);
      const declared = to === undefined ? undefined : readStageTitle(plain.slice(from, to).trim());
      if (declared === undefined && !(from === 0 && end < plain.length && this.isClosing(line, scope))) continue;
      const title = declared === undefined ? end : (to ?? end);
      if (from > text) this.add(entry, text, from - 1, inner, null, run);
      const stage = this.openLine(entry, from, title, declared?.grain ?? null, inner);
      inner = { role: "content", stage, parent: null };
      inner = { ...inner, parent: this.add(entry, from, title, inner, stage, run) };
      text = title < end ? title : end + 1;
    }
    if (inner === scope) return null;
    if (text < plain.length) this.add(entry, text, plain.length, inner, null, run);
    return inner;
  }

  /** 持续学习: a short first line in the place where numbered stages have theirs. */
  private isClosing(line: string, scope: Scope): boolean {
    return scope.stage !== null && scope.stage.grain === "phase" && line.length >= 2 && line.length <= 16 && !/[。！？!?,，；;：:]$|[，。]/.test(line) && /^[\p{L}]/u.test(line);
  }

  private openLine(entry: Entry, from: number, to: number, grain: Grain | null, scope: Scope): StageDraft {
    const rank = grain === null ? GRAINS.indexOf("phase") : GRAINS.indexOf(grain);
    let parent = scope.stage;
    const start = originalOffset(entry.words, from);
    while (parent !== null && parent.grain !== null && GRAINS.indexOf(parent.grain) >= rank) {
      parent.end = Math.min(Math.max(parent.end, parent.to), start);
      parent = parent.parent;
    }
    return this.open(entry, from, to, entry.to, parent);
  }

  private visit(entry: Entry, scope: Scope, run: number): void {
    const table = this.choice.tables.get(entry);
    if (table !== undefined) return this.visitStageTable(entry, table, scope);
    const words = entry.words.plain;
    const isStage = this.choice.entries.has(entry);
    const first = isStage && entry.kind === "item" ? lineEnd(words, 0) : words.length;
    if (isContentsLink(entry)) return;
    const own = entry.kind === "details" || (entry.kind === "item" && entry.children.length > 0) ? sectionRole(words.replace(/[：:].*$/s, "")) : undefined;
    const role = isStage || (entry.kind === "table" && scope.role === "resources" && tellsOrder(entry)) ? "content" : own === "resources" || own === "prerequisites" || (own !== undefined && entry.kind === "details") ? own : scope.role;
    const stage = isStage ? this.open(entry, 0, first, entry.to, scope.stage) : scope.stage;
    if (stage !== null) stage.end = Math.max(stage.end, entry.to);
    const inner: Scope = { role, stage, parent: scope.parent };
    let passage: Passage | null = null;
    if (words !== "") passage = this.add(entry, 0, words.length, inner, isStage ? stage : null, run);
    this.children(entry, passage === null ? inner : { ...inner, parent: passage });
  }

  /** Rows are stages; a cell that spans several rows, or has empty ones below it, opens one stage for all of them. */
  private visitStageTable(entry: Entry, table: StageTable, scope: Scope): void {
    const titles = this.runs++;
    let key: Entry | null = null;
    let inner = scope;
    let cells = -1;
    for (const row of entry.children) {
      const title: Entry | null | undefined = (table.column < 0 ? sectionTitle(row) : row.children.find((cell) => cell.columnIndex === table.column)) ?? key;
      if (title == null) continue;
      if (title !== key) {
        key = title;
        cells = this.runs++;
        const stage = this.open(title, 0, title.words.plain.length, row.to, scope.stage, table.grain);
        inner = { role: "content", stage, parent: scope.parent };
        inner = { ...inner, parent: this.add(title, 0, title.words.plain.length, inner, stage, titles) };
      } else if (inner.stage !== null) inner.stage.end = row.to;
      if (table.isNested && title !== null && !row.children.includes(title)) this.visitChapter(row, inner, cells);
      else for (const cell of row.children) if (cell !== title) this.visit(cell, inner, cells);
    }
  }

  /** A row under the stage of a row above it; its first cell is a stage of its own. */
  private visitChapter(row: Entry, scope: Scope, run: number): void {
    const [title, ...cells] = row.children;
    if (title === undefined) return;
    const stage = this.open(title, 0, title.words.plain.length, row.to, scope.stage, "chapter");
    const inner = { ...scope, stage };
    const passage = this.add(title, 0, title.words.plain.length, inner, stage, run);
    for (const cell of cells) this.visit(cell, { ...inner, parent: passage }, this.runs);
    this.runs++;
  }
}

/** Courses with what must be known before them are taught, whatever stands above their table. */
function tellsOrder(table: Entry): boolean {
  return table.children[0]?.children.some(({ column }) => PREREQUISITE_FIELD.test(column ?? "") || FOLLOW_UP_FIELD.test(column ?? "")) === true;
}

interface NumberedList {
  readonly run: number;
  /** That of its last item. */
  readonly number: number;
}

/** A numbered item that goes on where the list before it stopped, whatever stands between them. */
function continues(list: NumberedList | null, child: Entry): list is NumberedList {
  return list !== null && child.kind === "item" && child.ordered && Number(child.number) === list.number + 1;
}

/** A cell tells about the stage when its row is the stage; the cells of other rows tell about the courses in it. */
function speaksOfStage(entry: Entry, scope: Scope): boolean {
  return entry.kind !== "cell" || (scope.parent?.titleOf === scope.stage && scope.parent?.entry.kind === "cell");
}

/** An item of a table of contents: one link to a place in the document itself. */
function isContentsLink(entry: Entry): boolean {
  const link = entry.words.marks.find((mark) => mark.kind === "link");
  return entry.kind === "item" && link?.url?.startsWith("#") === true && link.to - link.from >= entry.words.plain.length - 4 && entry.children.every(isContentsLink);
}

/** The stretches of a paragraph that begins with a bold label and has more of them ("**Duration:** … · **Prerequisites:** …"). */
function labelledStretches({ words }: Entry): { from: number; to: number }[] {
  const { plain, marks } = words;
  const labels = marks.filter((mark) => mark.kind === "strong" && mark.to - mark.from <= 32 && /[：:]/.test(plain.slice(mark.to - 1, mark.to + 1))).map(({ from }) => from);
  if (labels.length < 2 || (labels[0] ?? 9) > 2) return [];
  return labels.map((from, i) => ({ from: i === 0 ? 0 : from, to: (labels[i + 1] ?? plain.length + 1) - 1 }));
}

/** The lines of a paragraph in which each begins with a bold label, or the stretches behind its bold labels, else the whole. */
function labelledLines(entry: Entry): { from: number; to: number }[] {
  const { plain, marks } = entry.words;
  const lines: { from: number; to: number }[] = [];
  for (let from = 0; from <= plain.length; from = lineEnd(plain, from) + 1) lines.push({ from, to: lineEnd(plain, from) });
  const isLabelled = lines.length > 1 && lines.every(({ from, to }) => marks.some((mark) => mark.kind === "strong" && mark.from >= from && mark.from <= from + 2 && mark.to < to && /[：:]/.test(plain.slice(mark.to - 1, mark.to + 2))));
  if (isLabelled) return lines;
  const stretches = labelledStretches(entry);
  return stretches.length > 0 ? stretches : [{ from: 0, to: plain.length }];
}

/** "Articles:", "Lectures:" above a list without links, titles or authors: topics to be taught, not things to read. */
function isTaught(label: string, next: readonly Entry[]): boolean {
  if (!/^\W*(?:articles|lectures|lessons|readings|materials?|videos)\W*$/i.test(label)) return false;
  const items = next.slice(0, next.findIndex((entry) => entry.kind !== "item") >>> 0).slice(0, MOST_LISTED);
  return items.length > 1 && items.every(({ words }) => words.marks.every((mark) => mark.kind !== "link") && !/https?:|["“《]|\bby [A-Z]/.test(words.plain));
}

function lineEnd(plain: string, from: number): number {
  const at = plain.indexOf("\n", from);
  return at < 0 ? plain.length : at;
}
