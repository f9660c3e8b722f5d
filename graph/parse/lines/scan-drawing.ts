/** Finds names and the arrows between them on the grid of a typed drawing. */
import { columns } from "./columns.ts";

export interface DrawnNode {
  /** Plain ranges of its lines. */
  readonly rows: readonly { readonly from: number; readonly to: number }[];
}

/** Arrows that meet: from each of `before` to each of `after`, by the numbers of the nodes. */
export interface Joint {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

interface Segment {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly from: number;
  readonly to: number;
  /** Whether bars stand right and left of it. */
  readonly isBoxed: boolean;
}

const STROKE = /[\u2500-\u257f|+\-=~/\\]/;
const HEADS: Readonly<Record<string, readonly [number, number]>> = { "↓": [1, 0], "▼": [1, 0], "⬇": [1, 0], "⇓": [1, 0], v: [1, 0], "↑": [-1, 0], "▲": [-1, 0], "^": [-1, 0], "→": [0, 1], "▶": [0, 1], "►": [0, 1], "⇒": [0, 1], "⟶": [0, 1], ">": [0, 1], "←": [0, -1], "◀": [0, -1], "◄": [0, -1], "<": [0, -1] };
/** Words of one row: no run of strokes, of arrows or of three blanks within them. */
const RUNS = /[│┃║|╎┆]|[\u2500-\u257f]+|(?<![\p{L}\p{N}])[-=+]{2,}>?|<[-=]{2,}|(?<=[-─])>|[↓▼⬇⇓↑▲→▶►⇒⟶←◀◄]|(?<=^|\s)[v^](?=\s|$)|-->|\s{3,}/gu;
/** What brackets hold belongs to the name before them, arrows included: 状态估计（KF → EKF）. */
const ASIDE = /[（(][^（()）]*[）)]/g;
const WIDEST = 2000;

/** The nodes of the drawing in reading order and what joins them: its boxes or, where it has none, its names. Linear in its letters. */
export function scanDrawing(plain: string): { nodes: DrawnNode[]; joints: Joint[] } {
  const grid = new Grid();
  let at = 0;
  for (const [row, line] of plain.split("\n").entries()) {
    if (line.length <= WIDEST) grid.addLine(line, row, at);
    at += line.length + 1;
  }
  return grid.read();
}

class Grid {
  private readonly segments: Segment[] = [];
  /** Strokes and heads by cell. */
  private readonly strokes = new Map<number, string>();
  private readonly owner = new Map<number, number>();
  private readonly bySoleRow = new Map<number, number | null>();

  addLine(line: string, row: number, at: number): void {
    let from = 0;
    const places = columnsOf(line);
    const asides = [...line.matchAll(ASIDE)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
    const runs = [...line.matchAll(RUNS)].filter(({ index }) => !asides.some(({ from, to }) => from < index && index < to)).map((match) => ({ from: match.index, text: match[0] }));
    for (const { from: end, text } of [...runs, { from: line.length, text: "" }]) {
      this.addSegment(line, places, row, at, from, end);
      if (text.trim() !== "") for (let i = 0; i < text.length; i++) this.strokes.set(cell(row, places[end + i] ?? 0), text.charAt(i));
      from = end + text.length;
    }
  }

  private addSegment(line: string, places: readonly number[], row: number, at: number, from: number, to: number): void {
    const text = line.slice(from, to);
    const lead = text.length - text.trimStart().length;
    const words = text.trim();
    if (!/[\p{L}\p{N}]/u.test(words)) {
      for (let i = 0; i < text.length; i++) if (STROKE.test(text.charAt(i)) || Object.hasOwn(HEADS, text.charAt(i))) this.strokes.set(cell(row, places[from + i] ?? 0), text.charAt(i));
      return;
    }
    const left = places[from + lead] ?? 0;
    const isBar = (sign: string | undefined): boolean => sign !== undefined && /[│┃║|]/.test(sign);
    this.segments.push({ row, left, right: left + columns(words), from: at + from + lead, to: at + from + lead + words.length, isBoxed: isBar(line.slice(0, from).trimEnd().at(-1)) && isBar(line.slice(to).trimStart()[0]) });
  }

  read(): { nodes: DrawnNode[]; joints: Joint[] } {
    const nodes: DrawnNode[] = [];
    const open = new Map<string, { node: { from: number; to: number }[]; row: number; index: number }>();
    const hasBoxes = this.segments.some(({ isBoxed }) => isBoxed);
    for (const segment of this.segments) {
      if (hasBoxes && !segment.isBoxed) continue;
      const box = segment.isBoxed ? this.boxAround(segment) : null;
      const above = box === null ? undefined : open.get(`${box.left}:${box.right}`);
      if (box !== null && above !== undefined && above.row === segment.row - 1) {
        above.node.push({ from: segment.from, to: segment.to });
        above.row = segment.row;
        this.own(above.index, segment.row, box.left, box.right);
        continue;
      }
      const rows = [{ from: segment.from, to: segment.to }];
      const index = nodes.push({ rows }) - 1;
      const left = box?.left ?? segment.left - 1;
      const right = box?.right ?? segment.right;
      this.own(index, segment.row, left, right);
      if (box !== null) open.set(`${left}:${right}`, { node: rows, row: segment.row, index });
      this.bySoleRow.set(segment.row, box === null && !this.bySoleRow.has(segment.row) ? index : null);
    }
    return { nodes, joints: this.joints() };
  }

  /** The bars beside a boxed segment, by column. */
  private boxAround({ row, left, right }: Segment): { left: number; right: number } {
    let [a, b] = [left - 1, right];
    while (a > left - 200 && !/[│┃║|]/.test(this.strokes.get(cell(row, a)) ?? "")) a--;
    while (b < right + 200 && !/[│┃║|]/.test(this.strokes.get(cell(row, b)) ?? "")) b++;
    return { left: a, right: b };
  }

  /** A box has its borders above and below for its own. */
  private own(index: number, row: number, left: number, right: number): void {
    for (let column = left; column <= right; column++) {
      this.owner.set(cell(row, column), index);
      for (const beside of [row - 1, row + 1]) {
        const at = cell(beside, column);
        if (!this.owner.has(at) && /[\u2500\u2501\u2550-\u256c\u250c-\u254b+\-=]/.test(this.strokes.get(at) ?? "")) this.owner.set(at, index);
      }
    }
  }

  private joints(): Joint[] {
    const seen = new Set<number>();
    const joints: Joint[] = [];
    for (const start of this.strokes.keys()) {
      if (seen.has(start) || this.owner.has(start)) continue;
      const joint = this.trace(start, seen);
      if (joint.before.length > 0 && joint.after.length > 0) joints.push(joint);
    }
    return joints;
  }

  /** The strokes that hang together from `start` on: heads point at what follows, the other ends are what comes first. */
  private trace(start: number, seen: Set<number>): Joint {
    const before = new Set<number>();
    const after = new Set<number>();
    const left = [start];
    seen.add(start);
    for (let at = left.pop(); at !== undefined; at = left.pop()) {
      const sign = this.strokes.get(at) ?? "";
      const head = Object.hasOwn(HEADS, sign) ? HEADS[sign] : undefined;
      for (const [down, right] of [[1, 0], [-1, 0], [0, 1], [0, -1]] as const) {
        const isAhead = head !== undefined && head[0] === down && head[1] === right;
        if (head !== undefined && !isAhead && (head[0] === 0) !== (down === 0)) continue;
        const next = this.nextTo(at, down, right);
        const node = this.owner.get(next) ?? this.soleNode(next, down);
        if (node !== undefined) (isAhead ? after : before).add(node);
        else if (this.strokes.has(next) && !seen.has(next) && (right === 0 || head === undefined || !isAhead)) {
          seen.add(next);
          left.push(next);
        }
      }
    }
    for (const node of after) before.delete(node);
    return { before: [...before].sort((a, b) => a - b), after: [...after].sort((a, b) => a - b) };
  }

  /** The cell beside it, over a blank or two. */
  private nextTo(at: number, down: number, right: number): number {
    let next = at;
    for (let step = 0; step < 3; step++) {
      next += down * WIDEST * 2 + right;
      if (this.owner.has(next) || this.strokes.has(next) || this.soleNode(next, down) !== undefined) return next;
      if (down !== 0 && step > 0) break;
    }
    return next;
  }

  /** Above and below an arrow that stands alone, the only name of the row, wherever it stands. */
  private soleNode(at: number, down: number): number | undefined {
    return down === 0 ? undefined : (this.bySoleRow.get(Math.floor(at / (WIDEST * 2))) ?? undefined);
  }
}

/** The column of each letter of the line, and of its end. */
function columnsOf(line: string): number[] {
  const places: number[] = [];
  let column = 0;
  for (let i = 0; i < line.length; i++) {
    places.push(column);
    column += columns(line.charAt(i));
  }
  places.push(column);
  return places;
}

function cell(row: number, column: number): number {
  return row * WIDEST * 2 + column;
}
