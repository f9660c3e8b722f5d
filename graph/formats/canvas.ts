/** JSON Canvas 1.0, which Obsidian opens: a card a concept, in the columns of its depth, stages as groups around. Reference: https://jsoncanvas.org/spec/1.0/ */
import type { Concept } from "../model/concept.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { depth } from "../order/depth.ts";
import { digraph } from "../order/digraph.ts";
import { markdownText } from "../text/markdown-text.ts";
import { CANVAS_COLORS, CANVAS_WORDS, ONE_OF, PREFERRED } from "./canvas-words.ts";
import { distinctConcepts } from "./distinct-concepts.ts";
import type { Format, Written } from "./format.ts";
import { joinChoices } from "./join-choices.ts";
import { lossesOf } from "./losses-of.ts";
import { stageGroups, type StageGroup } from "./stage-groups.ts";
import { uniqueNames } from "./unique-names.ts";

/** Pixels of a card, between cards, and from a group's edge to what is in it. */
const CARD = { width: 260, height: 70 };
const GAP = 60;
const MARGIN = 40;

interface Node {
  readonly id: string;
  readonly type: "text" | "group";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text?: string;
  readonly label?: string;
  readonly color?: string | undefined;
}

/** Cards keep the concepts' ids. Arrows bear the words of their basis; a choice is a card "one of". */
export const canvas: Format = { id: "canvas", extension: "canvas", mediaType: "application/json", write: toCanvas };

function toCanvas(roadmap: Roadmap): Written {
  const concepts = distinctConcepts(roadmap);
  const { arrows, joints, dangling } = joinChoices(roadmap);
  const names = uniqueNames([...concepts.map(({ id }) => `c${id}`), ...roadmap.stages.map(({ id }) => `s${id}`), ...joints.map((_, i) => `kone-of-${i + 1}`)], (key) => key.slice(1));
  const columns = columnsOf(concepts, arrows);
  const { groups, loose } = stageGroups(roadmap);
  const nodes: Node[] = [];
  const textOf = ({ label, id }: Concept): string => [...new Set([label[roadmap.language], label.zh, label.en])].filter((name) => name !== undefined).map(cardText).join("\n") || cardText(id);
  const place = (cards: readonly Concept[], x: number, y: number): { width: number; height: number } => {
    const rows = new Map<number, number>();
    const first = Math.min(...cards.map(({ id }) => columns.get(id) ?? 0));
    for (const concept of cards) {
      const column = Math.min((columns.get(concept.id) ?? 0) - first, 12);
      const row = rows.get(column) ?? 0;
      rows.set(column, row + 1);
      nodes.push({ id: concept.id, type: "text", x: x + column * (CARD.width + GAP), y: y + row * (CARD.height + MARGIN), ...CARD, text: textOf(concept), color: CANVAS_COLORS[concept.emphasis] });
    }
    const across = cards.length === 0 ? 0 : Math.max(...rows.keys()) + 1;
    return { width: Math.max(CARD.width, across * (CARD.width + GAP) - GAP), height: Math.max(0, ...rows.values()) * (CARD.height + MARGIN) };
  };
  const placeGroup = ({ stage, groups: inner, concepts: taught }: StageGroup, x: number, y: number): { width: number; height: number } => {
    const at = nodes.length;
    let { width, height } = place(taught, x + MARGIN, y + MARGIN);
    for (const group of inner) {
      const size = placeGroup(group, x + MARGIN, y + MARGIN + height);
      width = Math.max(width, size.width);
      height += size.height + MARGIN;
    }
    const size = { width: width + 2 * MARGIN, height: Math.max(height, CARD.height) + 2 * MARGIN };
    nodes.splice(at, 0, { id: names.get(`s${stage.id}`) ?? stage.id, type: "group", x, y, ...size, label: stage.title });
    return size;
  };
  let y = 0;
  for (const group of groups) y += placeGroup(group, 0, y).height + GAP;
  y += place(loose, 0, y).height;
  joints.forEach((_, i) => nodes.push({ id: names.get(`kone-of-${i + 1}`) ?? "", type: "text", x: i * (CARD.width + GAP), y: y + GAP, ...CARD, text: ONE_OF }));
  const edges = [
    ...arrows.map(({ before, after, basis }) => ({ fromNode: before as string, toNode: after as string, label: CANVAS_WORDS[basis] })),
    ...joints.flatMap(({ choice, members, leads }, i) => {
      const id = names.get(`kone-of-${i + 1}`) ?? "";
      return [
        ...members.map((member) => ({ fromNode: member, toNode: id, toEnd: "none", ...(member === choice.preferred ? { label: PREFERRED } : {}) })),
        ...leads.map(({ after, basis }) => ({ fromNode: id, toNode: after, label: CANVAS_WORDS[basis] })),
      ];
    }),
  ];
  const file = { nodes, edges: edges.map((edge, i) => ({ id: `edge-${i + 1}`, ...edge })) };
  return { text: `${JSON.stringify(file, null, 2)}\n`, losses: lossesOf(roadmap, ["nesting", "emptyStages", "languages", "choices", "preferences"], dangling) };
}

/** How many arrows at least lie before each concept. */
function columnsOf(concepts: readonly Concept[], arrows: readonly { readonly before: string; readonly after: string }[]): ReadonlyMap<string, number> {
  const graph = digraph({ ids: concepts.map(({ id }) => id), arrows: arrows.map(({ before, after }) => [before, after] as const) });
  const depths = depth(graph);
  return new Map(graph.ids.map((id, i) => [id, depths[i] ?? 0]));
}

/** A name on a card, which is Markdown: line by line, so that nothing of it becomes markup, a link or a picture. */
function cardText(name: string): string {
  return name.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => markdownText(line.trim())).join("\n");
}
