/**
 * The map as SVG text, drawn as the canvas draws it: what is in the page before any script runs, and what a reader
 * takes away as a picture. Pure: the same content and colours give the same text on every machine.
 */
import { breakLabel } from "./break-label.ts";
import type { MapContent, PlacedArrow, PlacedFold, PlacedPlate, Rectangle } from "./map-content.ts";
import type { PlateAttention } from "./plate-attention.ts";
import { type Colours, plateSvg } from "./plate-svg.ts";
import { PLATE, textLeft } from "./plates.ts";
import { routePath } from "./route-path.ts";
import { estimateWidth, type MeasureText } from "./text-width.ts";
import { xmlText } from "../files/xml-text.ts";

export interface SvgTitle {
  readonly number: string | null;
  readonly title: string;
  readonly detail: string;
}

export interface SvgLook {
  /** By the names of the page's tokens: values, or `var(--…)` inside a page that has them. */
  readonly colours: Colours;
  /** By the band's id. */
  readonly titles: ReadonlyMap<string, SvgTitle>;
  readonly attention?: Pick<PlateAttention, "plates" | "arrows"> | null;
  readonly measure?: MeasureText;
  /** The part that is shown, in the map's own pixels: titles keep to it. The whole map unless told. */
  readonly sight?: Rectangle;
  /** Where a plate leads, as an address within the page; null for nowhere. */
  readonly href?: (id: string) => string | null;
  /** Whether plates carry their concepts' ids, as `data-concept`. */
  readonly named?: boolean;
}

/** The room above the map for the titles of bands that run downwards, in the map's pixels. */
const TITLE_ROOM = 46;
const LINE = 1.28 * PLATE.font;
/** Grounds run over whatever is shown around the map. */
const FAR = 9000;

/** The box that holds everything, or the part in sight with the titles above it: `x y width height`. */
export function mapViewBox({ width, height, direction }: MapContent, sight?: Rectangle): string {
  if (sight !== undefined) {
    const room = direction === "right" ? TITLE_ROOM : 0;
    return [sight.x, sight.y - room, sight.width, sight.height + room].map(round).join(" ");
  }
  return direction === "right" ? `0 ${-TITLE_ROOM} ${width} ${height + TITLE_ROOM}` : `0 0 ${width} ${height}`;
}

/** A document of its own, to be saved. `font` is a CSS font family. */
export function mapSvgDocument(content: MapContent, look: SvgLook, font: string): string {
  const box = mapViewBox(content, look.sight);
  const [, , width, height] = box.split(" ");
  const ground = `<rect x="${-FAR}" y="${-FAR}" width="${3 * FAR}" height="${3 * FAR}" fill="${xmlText(look.colours["paper"]!)}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${box}" font-family="${xmlText(font)}">${ground}${mapSvg(content, look)}</svg>\n`;
}

/** The elements inside of `<svg>`, in the map's own pixels: grounds, hairlines, arrows, plates, ties, titles. */
export function mapSvg(content: MapContent, look: SvgLook): string {
  const { colours, attention = null } = look;
  const boxes = new Map<string, Rectangle>([...content.plates, ...content.folds].map((plate) => [plate.id, plate.box]));
  const weighty = new Set(content.plates.map(({ emphasis }) => emphasis)).size > 1;
  const role = (id: string, of: ReadonlyMap<string, string> | undefined): string => (attention === null ? "" : (of?.get(id) ?? "rest"));
  const down = content.direction === "down";
  const parts = content.parts.map(({ key, whole, part, route }) =>
    faded(role(key, attention?.arrows), 0.14, `<path d="${routePath(route, boxes.get(whole)!, boxes.get(part)!, down).line}"/>`));
  return [
    grounds(content, colours),
    `<g fill="none" stroke="${colours["outline"]}" stroke-width="0.8">${parts.join("")}</g>`,
    ...content.arrows.map((arrow) => arrowSvg(arrow, boxes, down, colours, role(arrow.key, attention?.arrows))),
    `<g font-size="${PLATE.font}" text-anchor="middle">${content.plates.map((plate) => plateGroup(plate, weighty, look, role(plate.id, attention?.plates))).join("")}${content.folds.map((fold) => faded(role(fold.id, attention?.plates), 0.22, foldGroup(fold, look))).join("")}</g>`,
    ties(content, boxes, colours),
    titles(content, look),
  ].join("");
}

function faded(role: string, opacity: number, svg: string): string {
  return role === "rest" ? `<g opacity="${opacity}">${svg}</g>` : svg;
}

function grounds({ bands, direction }: MapContent, colours: Colours): string {
  const made = bands.map(({ from, to }, at) => {
    const place = direction === "right" ? `x="${from}" y="${-FAR}" width="${to - from}" height="${3 * FAR}"` : `x="${-FAR}" y="${from}" width="${3 * FAR}" height="${to - from}"`;
    const line = direction === "right" ? `M${from} ${-FAR}v${3 * FAR}` : `M${-FAR} ${from}h${3 * FAR}`;
    return `${at % 2 === 0 ? `<rect ${place} fill="${colours["band"]}"/>` : ""}<path d="${line}" stroke="${colours["hairline"]}"/>`;
  });
  return made.join("");
}

const DASHES: Readonly<Partial<Record<PlacedArrow["basis"], string>>> = {
  sequence: ' stroke-dasharray="6 4"',
  reference: ' stroke-dasharray="0.5 4" stroke-linecap="round"',
  stage: ' stroke-dasharray="0.5 4" stroke-linecap="round"',
};

function arrowSvg(arrow: PlacedArrow, boxes: ReadonlyMap<string, Rectangle>, down: boolean, colours: Colours, role: string): string {
  const { before, after, bundled, basis, strength, support, disputed, mark, route } = arrow;
  const { line, head, middle } = routePath(route, boxes.get(before)!, boxes.get(after)!, down);
  const near = role.replace("-far", "");
  const colour =
    role === "selected" ? colours["ink"]
    : near === "needs" || near === "unlocks" ? colours[near]
    : mark === "disagree" ? colours["signal"]
    : mark === "only-a" || mark === "only-b" ? colours[mark]
    : colours[basis === "reference" || basis === "stage" ? "arrow-soft" : "arrow"];
  const width = role === "selected" ? 2.4 : role === near && near !== "" && near !== "rest" && near !== "kin" ? 2 : Number((0.9 + 0.6 * strength + 0.4 * Math.min(4, Math.max(0, support - 1))).toFixed(2));
  const sign = disputed || mark === "disagree"
    ? `<text x="${round(middle.x)}" y="${round(middle.y + 5)}" text-anchor="middle" font-size="15" font-weight="700" fill="${colours["signal"]}" stroke="${colours["paper"]}" stroke-width="4" paint-order="stroke">≠</text>`
    : "";
  const count = bundled.length > 1
    ? `<text x="${round(middle.x)}" y="${round(middle.y + 4)}" text-anchor="middle" font-size="11" font-weight="600" fill="${colours["ink"]}" stroke="${colours["paper"]}" stroke-width="4" paint-order="stroke">${bundled.length}</text>`
    : "";
  const drawn = `<path d="${line}" fill="none" stroke="${colour}" stroke-width="${width}"${DASHES[basis] ?? ""}/><path d="${head}" fill="${colour}"/>${sign}${count}`;
  return mark === "faint" ? `<g opacity="0.25">${drawn}</g>` : faded(role, 0.14, drawn);
}

/** A folded band: its title, how many concepts it holds, and a second outline. */
function foldGroup({ box: { x, y, width, height }, band, members }: PlacedFold, { colours, titles: said }: SvgLook): string {
  const { number, title } = said.get(band) ?? { number: null, title: "" };
  const lines = breakLabel([number, title].filter(Boolean).join(" "), width - 2 * PLATE.right, (text) => estimateWidth(text, PLATE.font));
  const words = lines.map((one, at) => `<text x="${round(width / 2)}" y="${round(height / 2 - 4 + (at - (lines.length - 1) / 2) * LINE)}" font-weight="600" fill="${colours["ink"]}">${xmlText(one)}</text>`);
  const outlines = [0, 3].map((inset) => `<rect x="${inset}" y="${inset}" width="${width - 2 * inset}" height="${height - 2 * inset}" rx="${6 - inset}" fill="${colours["plate"]}" stroke="${colours["outline"]}"/>`);
  return `<g transform="translate(${x} ${y})">${outlines.join("")}${words.join("")}<text x="${round(width / 2)}" y="${round(height - 9)}" font-size="11" fill="${colours["ink-2"]}">${members.length}</text></g>`;
}

function plateGroup(plate: PlacedPlate, weighty: boolean, { colours, measure, href, named = false }: SvgLook, role: string): string {
  const { box, emphasis, mark, kind, slots, lines } = plate;
  const left = textLeft(kind, slots);
  const text = Math.max(...lines.map(measure ?? ((line) => estimateWidth(line, PLATE.font))));
  const room = box.width - left - PLATE.right;
  const selected = role === "selected";
  const near = role.replace("-far", "");
  const meant = near === "needs" || near === "unlocks";
  const ground = selected ? "ink" : meant && role === near ? `${near}-ground` : mark.difference === "only-a" || mark.difference === "only-b" ? `${mark.difference}-ground` : mark.progress === "known" ? "known" : "plate";
  const [line, width] = selected ? ["ink", 1] : meant ? [near, 1.8] : mark.picked ? ["ink", 2.6] : mark.target ? ["ink", 2.4] : mark.progress === "ready" ? ["ready", 2.4] : mark.difference === "only-a" || mark.difference === "only-b" ? [mark.difference, 1.6] : ["outline", emphasis === "aware" ? 1.4 : weighty && emphasis === "required" ? 1.5 : 1];
  const dash = mark.faint || emphasis === "aware" ? ' stroke-dasharray="1 2.4" stroke-linecap="round"' : emphasis === "optional" ? ' stroke-dasharray="5 3"' : "";
  const ink = colours[selected ? "paper" : emphasis === "aware" ? "ink-2" : "ink"];
  const size = text > room ? ` font-size="${Math.max(8, round((PLATE.font * room) / text))}"` : "";
  const words = lines.map((one, at) => {
    const y = box.height / 2 + (at - (lines.length - 1) / 2) * LINE + 4.6;
    return `<text x="${round(left + room / 2)}" y="${round(y)}" fill="${ink}"${size}>${xmlText(one)}</text>`;
  });
  const drawn = `<g${named ? ` data-concept="${xmlText(plate.id)}"` : ""} transform="translate(${box.x} ${box.y})"><rect class="plate" width="${box.width}" height="${box.height}" rx="6" fill="${colours[ground]}" stroke="${colours[line as string]}" stroke-width="${width}"${dash}/>${plateSvg(plate, colours, colours[selected ? "paper" : "ink-2"]!)}${words.join("")}</g>`;
  const shown = mark.faint ? `<g opacity="0.3">${drawn}</g>` : faded(role, 0.22, drawn);
  const goal = href?.(plate.id) ?? null;
  return goal === null ? shown : `<a href="${xmlText(goal)}">${shown}</a>`;
}

/** The lines between members of a choice that stand side by side, with a diamond on them. */
function ties({ ties: all }: MapContent, boxes: ReadonlyMap<string, Rectangle>, { ink }: Colours): string {
  const made = all.filter(({ near }) => near).map(({ one, two }) => {
    const [a, b] = [boxes.get(one)!, boxes.get(two)!];
    const across = Math.max(a.x, b.x) > Math.min(a.x + a.width, b.x + b.width);
    const [x1, y1] = across ? [Math.min(a.x + a.width, b.x + b.width), a.y + a.height / 2] : [(Math.max(a.x, b.x) + Math.min(a.x + a.width, b.x + b.width)) / 2, Math.min(a.y + a.height, b.y + b.height)];
    const [x2, y2] = across ? [Math.max(a.x, b.x), b.y + b.height / 2] : [x1, Math.max(a.y, b.y)];
    return `<path d="M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}" stroke="${ink}"/><path d="M${round((x1 + x2) / 2)} ${round((y1 + y2) / 2 - 4)}l4 4-4 4-4-4z" fill="${ink}"/>`;
  });
  return made.join("");
}

/** Each title cut at the end of its band; `data-from` and `data-to` tell who keeps them in sight while the map moves. */
function titles({ bands, direction }: MapContent, { titles: said, colours, sight }: SvgLook): string {
  const made = bands.map(({ id, from: begin, to }) => {
    const low = sight === undefined ? begin : Math.min(to, direction === "right" ? sight.x : sight.y);
    const from = Math.max(begin, low);
    const { number, title, detail } = said.get(id) ?? { number: null, title: "", detail: "" };
    const right = direction === "right";
    const start = number === null ? 12 : 12 + estimateWidth(number, right ? 24 : 16) + 7;
    const large = number === null ? "" : `<text x="12" y="${right ? 33 : 19}" font-size="${right ? 24 : 16}" font-weight="300" fill="${colours["ink-2"]}">${xmlText(number)}</text>`;
    const name = `<text x="${round(start)}" y="${right ? (detail === "" ? 28 : 20) : 18}" font-weight="600" fill="${colours["ink"]}">${xmlText(title)}</text>`;
    const small = detail === "" ? "" : right ? `<text x="${round(start)}" y="37" font-size="12.6" fill="${colours["ink-2"]}">${xmlText(detail)}</text>` : "";
    const place = right ? `y="${round((sight?.y ?? 0) - TITLE_ROOM)}" x="${round(from)}" width="${round(to - from)}" height="46"` : `y="${round(from)}" x="${round(sight?.x ?? 0)}" width="2000" height="26"`;
    return `<svg class="title" ${place} data-from="${from}" data-to="${to}" font-size="14"><rect width="100%" height="${right ? 45 : 26}" fill="${colours["paper"]}" fill-opacity="0.88"/>${right ? `<path d="M0 45h9000" stroke="${colours["hairline"]}"/>` : ""}${large}${name}${small}</svg>`;
  });
  return made.join("");
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
