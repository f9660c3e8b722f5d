/** A Mermaid flowchart as offsets into its text: boxes, things, arrows and settings, for whoever turns them into something. Reference: https://mermaid.js.org/syntax/flowchart.html */
import { lineEnd, scanArrow, scanId, scanShape, type Arrow, type Span } from "./scan-statement.ts";

const IGNORED = /accDescr[ \t]*\{[^}]*\}|acc(?:Title|Descr)[ \t]*:[^\n]*|(?:classDef|class|style|linkStyle|click|direction|accTitle|accDescr|title)\b(?![ \t]*(?:-|=|\[|\())[^\n;]*/y;
const SUBGRAPH = /subgraph\b[ \t]*/y;
const END = /end\b(?=[ \t]*(?:$|[\n;%]))/my;
const SPACE = /[\s;]*(?:%%[^\n]*\s*)*/y;
const CLASS = /:::([\w-]+)/y;
const MAX_LINKS = 20_000;
const MAX_TOGETHER = 100;

/** A label in the text, without its quotes. */
export interface FlowLabel extends Span {
  readonly isMarkdown: boolean;
}

/** A thing that is drawn. `group` is the index of the box around it; its `label` is its id where nothing else was written. */
export interface FlowThing {
  readonly id: string;
  group: number | null;
  label: FlowLabel;
  hasLabel: boolean;
  isDiamond: boolean;
  at: Span;
  readonly classes: string[];
}

/** A box; the first of a name is meant by arrows. */
export interface FlowBox {
  readonly name: string;
  readonly label: FlowLabel;
  readonly parent: number | null;
  readonly from: number;
  to: number;
}

export interface FlowArrow {
  readonly before: string;
  readonly after: string;
  readonly arrow: Arrow;
}

export interface Flowchart {
  readonly boxes: readonly FlowBox[];
  /** By id, without those that are the name of a box or of an arrow. */
  readonly things: ReadonlyMap<string, FlowThing>;
  /** In the order of the text; those that are there for the layout only are not among them. */
  readonly arrows: readonly FlowArrow[];
  /** Statements that draw nothing: `class`, `click`, `accTitle` and the like. */
  readonly settings: readonly Span[];
  /** Statements that could not be read. */
  readonly odd: readonly Span[];
  /** Arrows beyond the 20,000 that are read. */
  readonly left: number;
}

/** What is drawn from the offset on, which is behind the line that names the diagram. Boxes deeper than `deepest` stand at the top. Linear, up to 20,000 arrows. */
export function scanFlowchart(text: string, from: number, deepest: number): Flowchart {
  return new Scan(text, deepest).run(from);
}

class Scan {
  private readonly boxes: FlowBox[] = [];
  private readonly things = new Map<string, FlowThing>();
  private readonly arrows: FlowArrow[] = [];
  private readonly settings: Span[] = [];
  private readonly odd: Span[] = [];
  private readonly open: number[] = [];
  private left = 0;

  constructor(
    private readonly text: string,
    private readonly deepest: number,
  ) {}

  run(from: number): Flowchart {
    for (let at = from; at < this.text.length; ) at = Math.max(this.statement(this.skip(SPACE, at)), at + 1);
    for (const { name } of this.boxes) this.things.delete(name);
    for (const { arrow } of this.arrows) if (arrow.id !== "") this.things.delete(arrow.id);
    const { boxes, things, arrows, settings, odd, left } = this;
    return { boxes, things, arrows, settings, odd, left };
  }

  private skip(pattern: RegExp, at: number): number {
    pattern.lastIndex = at;
    return pattern.test(this.text) ? pattern.lastIndex : at;
  }

  private statement(at: number): number {
    const ignored = this.skip(IGNORED, at);
    if (ignored > at) {
      this.settings.push({ from: at, to: ignored });
      return ignored;
    }
    const ended = this.skip(END, at);
    if (ended > at) {
      const box = this.boxes[this.open.pop() ?? -1];
      if (box !== undefined) box.to = ended;
      return ended;
    }
    const title = this.skip(SUBGRAPH, at);
    return title > at ? this.box(at, title) : this.chain(at);
  }

  /** `subgraph id [title]`, `subgraph "title"` or `subgraph title with spaces`. */
  private box(start: number, at: number): number {
    const end = lineEnd(this.text, at);
    const id = scanId(this.text, at);
    const shape = scanShape(this.text, id === undefined ? at : this.skip(/[ \t]*/y, id.to));
    const rest = this.text.slice(at, end).replace(/[;\s]+$/, "");
    const quoted = /^"([^"]*)"/.exec(rest);
    const label: Span = shape !== undefined && shape.to <= end + 1 ? shape.label : quoted === null ? { from: at, to: at + rest.length } : { from: at + 1, to: at + 1 + (quoted[1] ?? "").length };
    const name = shape !== undefined && id !== undefined ? this.text.slice(id.from, id.to) : this.text.slice(label.from, label.to).trim();
    const parent = (this.open.length < this.deepest ? this.open.at(-1) : undefined) ?? null;
    this.open.push(this.boxes.push({ name, label: { ...label, isMarkdown: shape?.isMarkdown ?? false }, parent, from: start, to: end }) - 1);
    return Math.max(end, shape?.to ?? end);
  }

  /** `a & b --> c -- words --> d`: every thing of one step with every thing of the next. */
  private chain(start: number): number {
    let step = this.together(start);
    if (step === undefined) return this.oddLine(start, start);
    let at = step.to;
    for (;;) {
      const arrow = scanArrow(this.text, this.skip(/[ \t]*/y, at));
      if (arrow === undefined) break;
      const next = this.together(this.skip(/[ \t]*\n?[ \t]*/y, arrow.to));
      if (next === undefined) return this.oddLine(start, arrow.to);
      if (!arrow.isInvisible) this.connect(step.ids, next.ids, arrow);
      step = next;
      at = next.to;
    }
    const rest = this.skip(/[ \t]*/y, at);
    return rest >= this.text.length || /[;\n]/.test(this.text.charAt(rest)) ? rest : this.text.startsWith("%%", rest) ? lineEnd(this.text, rest) : this.oddLine(rest, rest);
  }

  private connect(before: readonly string[], after: readonly string[], arrow: Arrow): void {
    for (const first of before) {
      for (const second of after) {
        if (this.arrows.length >= MAX_LINKS) this.left++;
        else this.arrows.push(arrow.isReversed ? { before: second, after: first, arrow } : { before: first, after: second, arrow });
      }
    }
  }

  private oddLine(from: number, at: number): number {
    const to = lineEnd(this.text, at);
    if (this.text.slice(from, to).trim() !== "") this.odd.push({ from, to });
    return to;
  }

  private together(start: number): { ids: string[]; to: number } | undefined {
    const ids: string[] = [];
    for (let at = start; ; ) {
      const id = scanId(this.text, at);
      if (id === undefined) return ids.length === 0 ? undefined : { ids, to: at };
      at = this.thing(id);
      ids.push(this.text.slice(id.from, id.to));
      const and = this.skip(/\s*&\s*/y, at);
      if (and === at || ids.length > MAX_TOGETHER) return { ids, to: at };
      at = and;
    }
  }

  /** Declares the thing at its id and returns where it ends. A later label gives words to one that had only its id. */
  private thing(id: Span): number {
    const name = this.text.slice(id.from, id.to);
    const shape = scanShape(this.text, id.to);
    CLASS.lastIndex = shape?.to ?? id.to;
    const marked = CLASS.exec(this.text);
    const end = marked === null ? (shape?.to ?? id.to) : CLASS.lastIndex;
    const group = this.open.at(-1) ?? null;
    let thing = this.things.get(name);
    if (thing === undefined) {
      thing = { id: name, group, label: { ...id, isMarkdown: false }, hasLabel: false, isDiamond: false, at: id, classes: [] };
      this.things.set(name, thing);
    }
    thing.group ??= group;
    if (marked?.[1] !== undefined) thing.classes.push(marked[1]);
    if (shape === undefined || thing.hasLabel || this.text.slice(shape.label.from, shape.label.to).trim() === "") return end;
    thing.hasLabel = true;
    thing.label = { ...shape.label, isMarkdown: shape.isMarkdown };
    thing.isDiamond = shape.isDiamond;
    thing.at = { from: id.from, to: end };
    return end;
  }
}
