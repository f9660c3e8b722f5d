/** A Mermaid state diagram as offsets into its text: states, composite states as boxes, arrows past forks and joins, for whoever turns them into something. Reference: https://mermaid.js.org/syntax/stateDiagram.html */
import { passJoints } from "./pass-joints.ts";
import type { Span } from "./scan-statement.ts";

const ARROW = /^(\[\*\]|[^\s:]+?)\s*-->\s*(\[\*\]|[^\s:]+?)(?:\s*:\s*(.*))?$/;
const NAMED = /^state\s+"([^"]*)"\s+as\s+([^\s{:]+)\s*(\{)?$/d;
const COMPOSITE = /^state\s+([^\s{"]+)\s*\{$/d;
const JOINT = /^state\s+(\S+)\s+(?:<<|\[\[)(?:fork|join|choice)(?:>>|\]\])$/;
const DESCRIBED = /^([^\s:]+)\s*:\s*(.+)$/d;
const SETTING = /^(?:direction|classDef|class|style|hide|scale|accTitle|accDescr|title|click)\b|^--$/;
const MOST_ARROWS = 20_000;

/** A state that is drawn; `label` is undefined where it is called by its id. */
export interface DrawnState {
  readonly id: string;
  label: Span | undefined;
  readonly group: string | null;
  readonly at: Span;
}

/** A composite state; `at` is the line that opens it, `to` where it is closed. Several may bear one id. */
export interface StateBox {
  readonly id: string;
  label: Span;
  readonly parent: string | null;
  readonly at: Span;
  to: number;
}

export interface StateArrow {
  readonly before: string;
  readonly after: string;
  readonly label: string;
  readonly at: Span;
}

export interface StateChart {
  readonly boxes: readonly StateBox[];
  /** Without boxes, forks, joins and the ends `[*]`; in the order in which they are named. */
  readonly states: readonly DrawnState[];
  /** Between states and boxes, those into a fork led on to what leaves it. */
  readonly arrows: readonly StateArrow[];
  readonly notes: number;
  /** Lines that are no statement. */
  readonly odd: number;
  /** Arrows beyond the 20,000 that are read. */
  readonly left: number;
}

/** What is drawn from the offset on, which is behind the line that names the diagram. Linear in the text and the arrows. */
export function scanStates(text: string, body: number): StateChart {
  const states = new Map<string, DrawnState>();
  const boxes: StateBox[] = [];
  const open: StateBox[] = [];
  const joints = new Set<string>();
  const arrows: StateArrow[] = [];
  let [notes, odd, left, isInNote] = [0, 0, 0, false];
  const state = (id: string, at: Span, label?: Span): void => {
    const known = states.get(id);
    if (known === undefined) states.set(id, { id, label, group: open.at(-1)?.id ?? null, at });
    else known.label ??= label;
  };
  const enter = (id: string, label: Span, at: Span): void => {
    const box = { id, label, parent: open.at(-1)?.id ?? null, at, to: at.to };
    boxes.push(box);
    open.push(box);
  };
  for (const { line, at } of linesFrom(text, body)) {
    const [arrow, named, composite, joint, described] = [ARROW, NAMED, COMPOSITE, JOINT, DESCRIBED].map((pattern) => pattern.exec(line));
    const span = (match: RegExpExecArray, group: number): Span => ({ from: at.from + match.indices![group]![0], to: at.from + match.indices![group]![1] });
    if (isInNote) isInNote = !/^end note$/i.test(line);
    else if (/^note\b/i.test(line)) {
      notes++;
      isInNote = !line.includes(":");
    } else if (line === "}") {
      const box = open.pop();
      if (box !== undefined) box.to = at.to;
    } else if (SETTING.test(line)) continue;
    else if (arrow) {
      const [, before = "", after = "", label = ""] = arrow;
      for (const id of [before, after]) if (id !== "[*]") state(bare(id), at);
      if (before === "[*]" || after === "[*]") continue;
      if (arrows.length < MOST_ARROWS) arrows.push({ before: bare(before), after: bare(after), at, label });
      else left++;
    } else if (joint) joints.add(joint[1] ?? "");
    else if (named) {
      if (named[3] === "{") enter(named[2] ?? "", span(named, 1), at);
      else state(named[2] ?? "", at, span(named, 1));
    } else if (composite) enter(composite[1] ?? "", span(composite, 1), at);
    else if (described) state(described[1] ?? "", at, span(described, 2));
    else if (/^(?:state\s+)?[^\s{}:]+$/.test(line)) state(bare(line.replace(/^state\s+/, "")), at);
    else odd++;
  }
  for (const box of boxes) box.label = states.get(box.id)?.label ?? box.label;
  const names = new Set(boxes.map(({ id }) => id));
  return { boxes, states: [...states.values()].filter(({ id }) => !joints.has(id) && !names.has(id)), arrows: passJoints(arrows, joints), notes, odd, left };
}

/** The name without a class, `id:::class`. */
function bare(id: string): string {
  return id.replace(/:::[\w-]+$/, "");
}

/** Lines without comments and the space around them, with where they stand. */
function* linesFrom(text: string, from: number): Generator<{ readonly line: string; readonly at: Span }> {
  for (let at = from; at < text.length; ) {
    const found = text.indexOf("\n", at);
    const end = found < 0 ? text.length : found;
    const whole = text.slice(at, end).replace(/%%.*$/, "");
    const line = whole.trim();
    if (line !== "") {
      const start = at + whole.indexOf(line);
      yield { line, at: { from: start, to: start + line.length } };
    }
    at = end + 1;
  }
}
