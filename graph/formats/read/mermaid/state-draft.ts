/** A state diagram as a graph: composite states are stages, forks and joins are passed through. Reference: https://mermaid.js.org/syntax/stateDiagram.html */
import type { Diagram } from "../../../text/mermaid/find-diagram.ts";
import type { GraphArrow, GraphConcept, GraphDraft, GraphGroup, Span } from "../graph-draft.ts";
import { labelOfName } from "../label-of-name.ts";
import type { Dropped } from "../reader.ts";
import { losses } from "../tally.ts";
import { diagramWords } from "./diagram-words.ts";

const ARROW = /^(\[\*\]|[^\s:]+?)\s*-->\s*(\[\*\]|[^\s:]+?)(?:\s*:\s*(.*))?$/;
const NAMED = /^state\s+"([^"]*)"\s+as\s+([^\s{:]+)\s*(\{)?$/;
const COMPOSITE = /^state\s+([^\s{"]+)\s*\{$/;
const JOINT = /^state\s+(\S+)\s+(?:<<|\[\[)(?:fork|join|choice)(?:>>|\]\])$/;
const DESCRIBED = /^([^\s:]+)\s*:\s*(.+)$/;
const SETTING = /^(?:direction|classDef|class|style|hide|scale|accTitle|accDescr|title|click)\b|^--$/;
const MOST_ARROWS = 20_000;
const MOST_THROUGH = 200;
const MOST_SEEN = 1000;

interface State {
  label: string;
  readonly group: string | null;
  readonly at: Span;
}

/** What the diagram holds. Linear in the text and the arrows. */
export function stateDraft(text: string, diagram: Diagram): { readonly graph: GraphDraft; readonly dropped: readonly Dropped[] } {
  const states = new Map<string, State>();
  const groups: GraphGroup[] = [];
  const open: string[] = [];
  const joints = new Set<string>();
  const arrows: GraphArrow[] = [];
  let [notes, odd, left, isInNote] = [0, 0, 0, false];
  const state = (id: string, at: Span): void => {
    if (!states.has(id)) states.set(id, { label: "", group: open.at(-1) ?? null, at });
  };
  const enter = (id: string, title: string, at: Span): void => {
    groups.push({ id, title, parent: open.at(-1) ?? null, at });
    open.push(id);
  };
  for (const { line, at } of linesFrom(text, diagram.body)) {
    const [arrow, named, composite, joint, described] = [ARROW, NAMED, COMPOSITE, JOINT, DESCRIBED].map((pattern) => pattern.exec(line));
    if (isInNote) isInNote = !/^end note$/i.test(line);
    else if (/^note\b/i.test(line)) {
      notes++;
      isInNote = !line.includes(":");
    } else if (line === "}") open.pop();
    else if (SETTING.test(line)) continue;
    else if (arrow) {
      const [, before = "", after = "", relation = ""] = arrow;
      for (const id of [before, after]) if (id !== "[*]") state(bare(id), at);
      if (before === "[*]" || after === "[*]") continue;
      if (arrows.length < MOST_ARROWS) arrows.push({ before: bare(before), after: bare(after), at, relation: diagramWords(relation) });
      else left++;
    } else if (joint) joints.add(joint[1] ?? "");
    else if (named) {
      if (named[3] === "{") enter(named[2] ?? "", diagramWords(named[1] ?? ""), at);
      else describe(states, named[2] ?? "", named[1] ?? "", open.at(-1) ?? null, at);
    } else if (composite) enter(composite[1] ?? "", composite[1] ?? "", at);
    else if (described) describe(states, described[1] ?? "", described[2] ?? "", open.at(-1) ?? null, at);
    else if (/^(?:state\s+)?[^\s{}:]+$/.test(line)) state(bare(line.replace(/^state\s+/, "")), at);
    else odd++;
  }
  const boxes = new Map(groups.map((group) => [group.id, group]));
  const told = groups.map((group) => ({ ...group, title: states.get(group.id)?.label || group.title }));
  const atBox = (id: string): boolean => boxes.has(id);
  const through = passJoints(arrows, joints);
  const concepts = [...states].filter(([id]) => !joints.has(id) && !atBox(id)).map(([id, each]): GraphConcept => ({ id, label: labelOfName(each.label), group: each.group, at: each.at }));
  const kept = through.filter(({ before, after }) => !atBox(before) && !atBox(after));
  return {
    graph: { title: diagram.title, groups: told, concepts, arrows: kept, notes: [] },
    dropped: losses(
      [through.length - kept.length, "arrow at a box", "arrows at boxes", "A stage is no concept; draw the arrow from one of its concepts to keep it."],
      [notes, "note", "notes", "Notes are no concepts."],
      [odd, "line that could not be read", "lines that could not be read", "It is no statement of a state diagram."],
      [left, "arrow", "arrows", "No more than 20,000 are read."],
    ),
  };
}

function describe(states: Map<string, State>, id: string, words: string, group: string | null, at: Span): void {
  const known = states.get(id);
  if (known === undefined) states.set(id, { label: diagramWords(words), group, at });
  else if (known.label === "") known.label = diagramWords(words);
}

/** The name without a class, `id:::class`. */
function bare(id: string): string {
  return id.replace(/:::[\w-]+$/, "");
}

/** Arrows into a fork, join or choice lead on to what leaves it, over any number of them; of one joint at most 200 each way. */
function passJoints(arrows: readonly GraphArrow[], joints: ReadonlySet<string>): GraphArrow[] {
  const leaving = new Map<string, string[]>();
  for (const { before, after } of arrows) if (joints.has(before)) leaving.set(before, [...(leaving.get(before) ?? []).slice(0, MOST_THROUGH), after]);
  const ends = (first: string): string[] => {
    const [seen, found, waiting] = [new Set([first]), new Set<string>(), [first]];
    for (let at = waiting.pop(); at !== undefined && found.size < MOST_THROUGH && seen.size < MOST_SEEN; at = waiting.pop()) {
      if (!joints.has(at)) found.add(at);
      else for (const next of leaving.get(at) ?? []) if (!seen.has(next)) { seen.add(next); waiting.push(next); }
    }
    return [...found];
  };
  return arrows.flatMap((arrow) => (joints.has(arrow.before) ? [] : joints.has(arrow.after) ? ends(arrow.after).map((after) => ({ ...arrow, after })) : [arrow]));
}

function* linesFrom(text: string, from: number): Generator<{ readonly line: string; readonly at: Span }> {
  for (let at = from; at < text.length; ) {
    const found = text.indexOf("\n", at);
    const to = found < 0 ? text.length : found;
    const line = text.slice(at, to).replace(/%%.*$/, "").trim();
    if (line !== "") yield { line, at: { from: at, to } };
    at = to + 1;
  }
}
