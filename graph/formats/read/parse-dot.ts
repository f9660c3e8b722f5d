/** Graphviz's language as nodes, edges and subgraphs with their attributes, defaults applied. No recursion: depth costs no stack. */
import type { DotToken } from "./scan-dot.ts";
import { scanDot } from "./scan-dot.ts";
import type { Span } from "./graph-draft.ts";

export type DotAttributes = ReadonlyMap<string, string>;

/** A graph or subgraph; `id` is "" for one without a name. */
export interface DotFrame {
  readonly id: string;
  readonly parent: DotFrame | null;
  readonly attributes: Map<string, string>;
  readonly at: { readonly from: number; to: number };
}

export interface DotNode {
  readonly id: string;
  readonly attributes: Map<string, string>;
  at: Span;
  frame: DotFrame;
}

export interface DotEdge {
  readonly tail: string;
  readonly head: string;
  readonly isDirected: boolean;
  readonly attributes: DotAttributes;
  readonly at: Span;
}

/** `root` is undefined where no graph begins; `further` counts graphs behind the first; `left` edges beyond what is taken. */
export interface DotGraph {
  readonly root: DotFrame | undefined;
  readonly frames: readonly DotFrame[];
  readonly nodes: ReadonlyMap<string, DotNode>;
  readonly edges: readonly DotEdge[];
  readonly further: number;
  readonly left: number;
}

/** `{a b} -> {c d}` multiplies: a few lines could ask for billions. */
const MOST_EDGES = 500_000;
/** A subgraph as the end of an edge means what is in it, so many levels down. */
const MOST_AROUND = 8;
const GRAPH = /^(?:di)?graph$/i;

interface Open {
  readonly frame: DotFrame;
  readonly defaults: { readonly node: Map<string, string>; readonly edge: Map<string, string> };
  readonly members: Set<string>;
  statement: Statement | undefined;
}

/** Ends of a chain and the operators between them. */
interface Statement {
  readonly from: number;
  to: number;
  readonly ends: string[][];
  readonly operators: ("->" | "--")[];
  readonly attributes: Map<string, string>;
  readonly isNode: boolean;
}

/** The first graph of the text. Never throws; what is no statement is skipped. Linear in the text and the edges. */
export function parseDot(text: string): DotGraph {
  return new DotParser(text).parse();
}

class DotParser {
  private readonly next: () => DotToken;
  private token: DotToken;
  private readonly nodes = new Map<string, DotNode>();
  private readonly edges: DotEdge[] = [];
  private readonly frames: DotFrame[] = [];
  private readonly byId = new Map<string, DotFrame>();
  private readonly open: Open[] = [];
  private left = 0;

  constructor(text: string) {
    this.next = scanDot(text);
    this.token = this.next();
  }

  parse(): DotGraph {
    const { nodes, edges, frames } = this;
    if (!this.readHead()) return { root: undefined, frames, nodes, edges, further: 0, left: 0 };
    while (this.open.length > 0 && !this.is("end")) this.readPiece();
    while (this.open.length > 0) this.leave(this.token.to);
    return { root: frames[0], frames, nodes, edges, further: this.countFurther(), left: this.left };
  }

  private is(kind: DotToken["kind"]): boolean {
    return this.token.kind === kind;
  }

  private advance(): DotToken {
    const taken = this.token;
    this.token = this.next();
    return taken;
  }

  /** `strict? (graph | digraph) ID? {` */
  private readHead(): boolean {
    const { from } = this.token;
    if (this.token.text.toLowerCase() === "strict") this.advance();
    if (!this.is("name") || !GRAPH.test(this.token.text)) return false;
    this.advance();
    const id = isId(this.token) ? this.advance().text : "";
    if (this.is("{")) this.advance();
    this.enter(id, from);
    return true;
  }

  private readPiece(): void {
    const top = this.open.at(-1)!;
    const { kind } = this.token;
    if (isId(this.token)) this.readName(top);
    else if (kind === "{") {
      this.finishUnlessChained(top);
      this.enter("", this.advance().from);
    } else if (kind === "}") this.leave(this.advance().to);
    else if (kind === "[") {
      const to = this.readList(top.statement?.attributes ?? new Map<string, string>());
      if (top.statement !== undefined) top.statement.to = to;
    } else if (kind === "->" || kind === "--") {
      this.advance();
      if (top.statement !== undefined && !isChained(top.statement)) top.statement.operators.push(kind);
    } else if (this.advance().kind === ";") this.finish();
  }

  private readName(top: Open): void {
    const name = this.advance();
    const word = name.kind === "name" ? name.text.toLowerCase() : "";
    if (word === "subgraph") {
      this.finishUnlessChained(top);
      const id = isId(this.token) ? this.advance().text : "";
      if (this.is("{")) this.advance();
      this.enter(id, name.from);
    } else if ((word === "node" || word === "edge" || word === "graph") && this.is("[")) {
      this.finish();
      this.readList(word === "graph" ? top.frame.attributes : top.defaults[word]);
    } else if (this.is("=")) {
      this.finish();
      this.advance();
      if (isId(this.token)) top.frame.attributes.set(name.text.toLowerCase(), valueOf(this.advance()));
    } else {
      let { to } = name;
      while (this.is(":")) {
        this.advance();
        if (isId(this.token)) to = this.advance().to;
      }
      this.mention(name);
      this.addEnd([name.text], true, name.from, to);
    }
  }

  /** `[a=b, c=d][e=f]` into the map; answers where the last list ends. */
  private readList(into: Map<string, string>): number {
    let { to } = this.token;
    while (this.is("[")) {
      this.advance();
      while (!this.is("]") && !this.is("end") && !this.is("}")) {
        const key = this.advance();
        if (!isId(key)) continue;
        if (!this.is("=")) into.set(key.text.toLowerCase(), "true");
        else {
          this.advance();
          if (isId(this.token)) into.set(key.text.toLowerCase(), valueOf(this.advance()));
        }
      }
      ({ to } = this.token);
      if (this.is("]")) this.advance();
    }
    return to;
  }

  private enter(id: string, from: number): void {
    const around = this.open.at(-1);
    const known = id === "" ? undefined : this.byId.get(id);
    const frame = known ?? { id, parent: around?.frame ?? null, attributes: new Map<string, string>(), at: { from, to: from } };
    if (known === undefined) {
      this.frames.push(frame);
      if (id !== "") this.byId.set(id, frame);
    }
    this.open.push({ frame, defaults: { node: new Map(around?.defaults.node), edge: new Map(around?.defaults.edge) }, members: new Set(), statement: undefined });
  }

  private leave(to: number): void {
    this.finish();
    const { frame, members } = this.open.pop()!;
    frame.at.to = to;
    if (this.open.length > 0) this.addEnd([...members], false, frame.at.from, to);
  }

  private mention({ text: id, from, to }: DotToken): void {
    const { frame, defaults } = this.open.at(-1)!;
    const node = this.nodes.get(id);
    if (node === undefined) this.nodes.set(id, { id, attributes: new Map(defaults.node), at: { from, to }, frame });
    else if (node.frame.parent === null && frame.parent !== null) node.frame = frame;
    for (const around of this.open.slice(1).slice(-MOST_AROUND)) around.members.add(id);
  }

  private addEnd(ids: string[], isNode: boolean, from: number, to: number): void {
    const top = this.open.at(-1)!;
    this.finishUnlessChained(top);
    top.statement ??= { from, to, ends: [], operators: [], attributes: new Map(), isNode };
    top.statement.ends.push(ids);
    top.statement.to = to;
  }

  private finishUnlessChained({ statement }: Open): void {
    if (statement !== undefined && !isChained(statement)) this.finish();
  }

  private finish(): void {
    const top = this.open.at(-1)!;
    const { statement } = top;
    if (statement === undefined) return;
    top.statement = undefined;
    const { ends, operators, from, to } = statement;
    const node = ends.length === 1 && statement.isNode ? this.nodes.get(ends[0]?.[0] ?? "") : undefined;
    if (node !== undefined && statement.attributes.size > 0) {
      for (const [key, value] of statement.attributes) node.attributes.set(key, value);
      node.at = { from, to };
    }
    const attributes = ends.length > 1 ? new Map([...top.defaults.edge, ...statement.attributes]) : top.defaults.edge;
    ends.slice(1).forEach((heads, i) => {
      const tails = ends[i]!;
      if (this.edges.length + tails.length * heads.length > MOST_EDGES) this.left += tails.length * heads.length;
      else for (const tail of tails) for (const head of heads) this.edges.push({ tail, head, isDirected: operators[i] === "->", attributes, at: { from, to } });
    });
  }

  private countFurther(): number {
    let further = 0;
    while (!this.is("end")) if (GRAPH.test(this.advance().text)) further++;
    return further;
  }
}

/** Whether the next end belongs to the same statement. */
function isChained({ ends, operators }: Statement): boolean {
  return operators.length === ends.length;
}

function isId({ kind }: DotToken): boolean {
  return kind === "name" || kind === "quoted" || kind === "html";
}

/** HTML strings keep their brackets, so that labels know them. */
function valueOf({ kind, text }: DotToken): string {
  return kind === "html" ? `<${text}>` : text;
}
