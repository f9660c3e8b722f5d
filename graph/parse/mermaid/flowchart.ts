/** Mermaid flowcharts: groups, nodes and arrows, each with the words that were written for it. */
import type { Link, Words } from "../../model/outline.ts";
import { newDraft, noWords, type Draft } from "../draft.ts";
import type { TextLine } from "../lines/text-lines.ts";
import { MAX_DEPTH, type Reading } from "../reading.ts";
import { offsetAt } from "../words/offset-at.ts";
import { sliceWords } from "../words/slice-words.ts";
import { labelWords } from "./label-words.ts";
import { lineEnd, scanArrow, scanId, scanShape, type Arrow, type Span } from "./scan-statement.ts";

const IGNORED = /(?:classDef|class|style|linkStyle|click|direction|accTitle|accDescr|title)\b(?![ \t]*(?:-|=|\[|\())[^\n;]*/y;
const SUBGRAPH = /subgraph\b[ \t]*/y;
const END = /end\b(?=[ \t]*(?:$|[\n;%]))/my;
const SPACE = /[\s;]*(?:%%[^\n]*\s*)*/y;
const MAX_LINKS = 20_000;

interface Node {
  readonly id: string;
  readonly draft: Draft;
  group: Draft | null;
  hasLabel: boolean;
}

/** The diagram whose first line is `head`. Links between things that are declared later are resolved at the end. Linear, up to 20,000 links. */
export function readFlowchart(reading: Reading, raw: Words, head: TextLine, from: number, to: number): Draft {
  return new Flowchart(reading, raw).read(/^\S+/.exec(raw.plain.slice(head.from))?.[0].length ?? 0, head, from, to);
}

class Flowchart {
  private readonly nodes = new Map<string, Node>();
  private readonly groups = new Map<string, Draft>();
  private readonly open: Draft[] = [];
  private readonly arrows: { before: string; after: string; arrow: Arrow }[] = [];
  private readonly text: string;

  constructor(
    private readonly reading: Reading,
    private readonly raw: Words,
  ) {
    this.text = raw.plain;
  }

  read(skip: number, head: TextLine, from: number, to: number): Draft {
    const diagram = newDraft("diagram", noWords(from), from, to);
    diagram.language = "mermaid";
    const direction = /^[ \t]*(?:TB|TD|BT|RL|LR|[<>^v])?/.exec(this.text.slice(head.from + skip))?.[0].length ?? 0;
    for (let at = head.from + skip + direction; at < this.text.length; ) {
      const next = this.statement(diagram, this.skip(SPACE, at));
      at = Math.max(next, at + 1);
    }
    for (const name of this.groups.keys()) this.nodes.delete(name);
    for (const node of this.nodes.values()) (node.group ?? diagram).children.push(node.draft);
    diagram.links = this.links();
    for (const group of this.groups.values()) group.children.sort((a, b) => a.from - b.from);
    diagram.children.sort((a, b) => a.from - b.from);
    return diagram;
  }

  private skip(pattern: RegExp, at: number): number {
    pattern.lastIndex = at;
    return pattern.test(this.text) ? pattern.lastIndex : at;
  }

  private statement(diagram: Draft, at: number): number {
    const ignored = this.skip(IGNORED, at);
    if (ignored > at) return ignored;
    const ended = this.skip(END, at);
    if (ended > at) {
      const group = this.open.pop();
      if (group !== undefined) group.to = this.originalTo(ended);
      return ended;
    }
    const title = this.skip(SUBGRAPH, at);
    if (title > at) return this.subgraph(diagram, at, title);
    return this.chain(at);
  }

  /** `subgraph id [title]`, `subgraph "title"` or `subgraph title with spaces`. */
  private subgraph(diagram: Draft, start: number, at: number): number {
    const end = lineEnd(this.text, at);
    const id = scanId(this.text, at);
    const shape = scanShape(this.text, id === undefined ? at : this.skip(/[ \t]*/y, id.to));
    const rest = this.text.slice(at, end).replace(/[;\s]+$/, "");
    const quoted = /^"([^"]*)"/.exec(rest);
    const label: Span = shape !== undefined && shape.to <= end + 1 ? shape.label : quoted === null ? { from: at, to: at + rest.length } : { from: at + 1, to: at + 1 + (quoted[1] ?? "").length };
    const name = shape !== undefined && id !== undefined ? this.text.slice(id.from, id.to) : this.text.slice(label.from, label.to).trim();
    const group = newDraft("group", this.words(label, shape?.isMarkdown ?? false), this.originalFrom(start), this.originalTo(end));
    if (!this.groups.has(name)) this.groups.set(name, group);
    ((this.open.length < MAX_DEPTH ? this.open.at(-1) : undefined) ?? diagram).children.push(group);
    this.open.push(group);
    return Math.max(end, shape?.to ?? end);
  }

  /** `a & b --> c -- words --> d`: every node of one step with every node of the next. */
  private chain(start: number): number {
    let step = this.nodeList(start);
    if (step === undefined) return lineEnd(this.text, start);
    let at = step.to;
    for (;;) {
      const arrow = scanArrow(this.text, this.skip(/[ \t]*/y, at));
      if (arrow === undefined) break;
      const next = this.nodeList(this.skip(/[ \t]*\n?[ \t]*/y, arrow.to));
      if (next === undefined) return Math.max(arrow.to, lineEnd(this.text, arrow.to));
      if (!arrow.isInvisible && this.arrows.length < MAX_LINKS)
        for (const before of step.ids) for (const after of next.ids) this.arrows.push({ before: arrow.isReversed ? after : before, after: arrow.isReversed ? before : after, arrow });
      step = next;
      at = next.to;
    }
    const rest = this.skip(/[ \t]*/y, at);
    return /[;\n]/.test(this.text.charAt(rest)) ? rest : lineEnd(this.text, rest);
  }

  private nodeList(start: number): { ids: string[]; to: number } | undefined {
    const ids: string[] = [];
    for (let at = start; ; ) {
      const id = scanId(this.text, at);
      if (id === undefined) return ids.length === 0 ? undefined : { ids, to: at };
      at = this.node(id);
      ids.push(this.text.slice(id.from, id.to));
      const and = this.skip(/\s*&\s*/y, at);
      if (and === at || ids.length > 100) return { ids, to: at };
      at = and;
    }
  }

  /** Declares the node at its id and returns where it ends. A later label gives words to a node that had only its id. */
  private node(id: Span): number {
    const name = this.text.slice(id.from, id.to);
    const shape = scanShape(this.text, id.to);
    const end = this.skip(/:::[\w-]+/y, shape?.to ?? id.to);
    const group = this.open.at(-1) ?? null;
    let node = this.nodes.get(name);
    if (node === undefined) {
      node = { id: name, draft: newDraft("node", this.words(id, false), this.originalFrom(id.from), this.originalTo(id.to)), group, hasLabel: false };
      this.nodes.set(name, node);
    }
    node.group ??= group;
    const label = shape === undefined || node.hasLabel ? undefined : this.words(shape.label, shape.isMarkdown);
    if (label !== undefined && label.plain !== "") {
      node.hasLabel = true;
      node.draft.words = label;
      node.draft.from = this.originalFrom(id.from);
      node.draft.to = this.originalTo(end);
    }
    return end;
  }

  /** Arrows between entries; an id that names a group means the group. */
  private links(): Link[] {
    const links: Link[] = [];
    for (const { before, after, arrow } of this.arrows) {
      const first = this.groups.get(before) ?? this.nodes.get(before)?.draft;
      const second = this.groups.get(after) ?? this.nodes.get(after)?.draft;
      if (first !== undefined && second !== undefined) links.push({ before: first, after: second, dashed: arrow.isDashed, label: arrow.label, from: this.originalFrom(arrow.from), to: this.originalTo(arrow.to) });
    }
    return links;
  }

  private words(span: Span, isMarkdown: boolean): Words {
    return labelWords(this.reading, sliceWords(this.raw, span.from, span.to), isMarkdown);
  }

  private originalFrom(at: number): number {
    return offsetAt(this.raw, at);
  }

  private originalTo(at: number): number {
    return at === 0 ? offsetAt(this.raw, 0) : Math.min(offsetAt(this.raw, at - 1) + 1, this.raw.end);
  }
}
