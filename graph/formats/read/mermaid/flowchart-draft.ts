/** A flowchart as a graph: boxes are stages, diamonds "one of" are choices, addresses to click are resources. In our own, ids and bases come back. */
import type { Diagram } from "../../../text/mermaid/find-diagram.ts";
import { scanFlowchart, type Flowchart, type FlowArrow, type FlowThing } from "../../../text/mermaid/scan-flowchart.ts";
import { BASIS_BY_STOPS, CONCEPT_PREFIX } from "../../mermaid-words.ts";
import { groupBy } from "../../../text/group-by.ts";
import type { GraphArrow, GraphConcept, GraphDraft, GraphGroup, GraphResource } from "../graph-draft.ts";
import { labelOfName } from "../label-of-name.ts";
import { openDiamonds, type Membership } from "../open-diamonds.ts";
import type { Dropped } from "../reader.ts";
import { losses } from "../tally.ts";
import { diagramWords } from "./diagram-words.ts";
import { ownMarks, type OwnMarks } from "./own-marks.ts";

const ONE_OF = /^(?:one of|any of|choose one|or|任选其一|任选一个?|选择其一|其中之一|二选一|三选一|或者?)[?？:：]?$/i;
const PREFERRED = "preferred";
const DEEPEST = 64;
/** A dashed link without words is drawn to say less than a solid one. */
const DASHED_STRENGTH = 0.3;
const CLICK = /^click\s+(\S+)\s+(?:href\s+)?"([^"]*)"(?:\s+"([^"]*)")?/;
const CLASS = /^class\s+([^\n]+?)\s+([\w-]+)\s*$/;
const TITLE = /^(?:accTitle\s*:|title\s)\s*(.*)$/;

/** What the diagram holds. Linear. */
export function flowchartDraft(text: string, diagram: Diagram): { readonly graph: GraphDraft; readonly dropped: readonly Dropped[] } {
  const chart = scanFlowchart(text, diagram.body, DEEPEST);
  const own = ownMarks(text);
  const settings = readSettings(text, chart);
  const words = (thing: FlowThing): string => diagramWords(text.slice(thing.label.from, thing.label.to), thing.label.isMarkdown);
  const diamonds = new Map([...chart.things.values()].filter((thing) => thing.isDiamond && ONE_OF.test(words(thing))).map(({ id, at }) => [id, at] as const));
  const idOf = (name: string): string => (own === undefined || !name.startsWith(CONCEPT_PREFIX) ? name : (own.ids.get(name) ?? name.slice(CONCEPT_PREFIX.length)));
  const boxNames = new Set(chart.boxes.map(({ name }) => name));
  const memberships: Membership[] = [];
  const drawn: GraphArrow[] = [];
  let [undirected, atBoxes] = [0, 0];
  for (const each of chart.arrows) {
    const { before, after, arrow } = each;
    if (boxNames.has(before) || boxNames.has(after)) atBoxes++;
    else if (diamonds.has(after)) memberships.push({ diamond: after, member: idOf(before), isPreferred: arrow.label === PREFERRED });
    else if (!arrow.isDirected) undirected++;
    else drawn.push(toArrow(each, own, idOf));
  }
  const { arrows, choices } = openDiamonds(diamonds, memberships, drawn);
  const groups = chart.boxes.map(({ label, parent, from, to }, index): GraphGroup => ({ id: `${index}`, title: diagramWords(text.slice(label.from, label.to), label.isMarkdown), parent: parent === null ? null : `${parent}`, at: { from, to } }));
  const concepts = [...chart.things.values()].filter(({ id }) => !diamonds.has(id)).map((thing): GraphConcept => ({
    id: idOf(thing.id),
    isOwn: own !== undefined && thing.id.startsWith(CONCEPT_PREFIX),
    label: labelOfName(words(thing)),
    group: thing.group === null ? null : `${thing.group}`,
    at: thing.at,
    emphasis: [...thing.classes, ...(settings.classes.get(thing.id) ?? [])].find((name) => name === "optional" || name === "aware"),
  }));
  const resources = settings.clicks.map(({ id, ...rest }): GraphResource => ({ ...rest, teaches: [idOf(id)] }));
  const { odd, left } = chart;
  const graph: GraphDraft = { id: own?.roadmap, title: settings.title || diagram.title, groups, concepts, arrows, choices, resources, notes: [], undirected };
  return {
    graph,
    dropped: losses(
      [atBoxes, "arrow at a box", "arrows at boxes", "A stage is no concept; draw the arrow from one of its concepts to keep it."],
      [odd.length, "line that could not be read", "lines that could not be read", `It is no statement of a flowchart: ${JSON.stringify(text.slice(odd[0]?.from ?? 0, odd[0]?.to ?? 0).slice(0, 60))}.`],
      [left, "arrow", "arrows", "No more than 20,000 are read."],
    ),
  };
}

function toArrow({ before, after, arrow }: FlowArrow, own: OwnMarks | undefined, idOf: (name: string) => string): GraphArrow {
  const relation = diagramWords(arrow.label);
  const basis = own === undefined || relation !== "" ? undefined : BASIS_BY_STOPS[arrow.stops];
  return { before: idOf(before), after: idOf(after), at: arrow, relation, basis, strength: arrow.isDashed && relation === "" && basis === undefined ? DASHED_STRENGTH : undefined };
}

interface Settings {
  readonly title: string;
  readonly classes: ReadonlyMap<string, readonly string[]>;
  readonly clicks: readonly { readonly id: string; readonly title: string; readonly url: string }[];
}

function readSettings(text: string, { settings }: Flowchart): Settings {
  let title = "";
  const marks: { readonly id: string; readonly name: string }[] = [];
  const clicks: { id: string; title: string; url: string }[] = [];
  for (const { from, to } of settings) {
    const line = text.slice(from, to);
    const named = TITLE.exec(line);
    if (named !== null && title === "") title = diagramWords(named[1] ?? "");
    const [, names = "", name = ""] = CLASS.exec(line) ?? [];
    for (const id of names.split(",")) if (id !== "") marks.push({ id: id.trim(), name });
    const [, id, url = "", words = ""] = CLICK.exec(line) ?? [];
    if (id !== undefined) clicks.push({ id, url, title: words || url });
  }
  return { title, classes: new Map([...groupBy(marks, ({ id }) => id)].map(([id, all]) => [id, all.map(({ name }) => name)])), clicks };
}
