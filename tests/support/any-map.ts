/** Small maps for tests of folding and filtering: from a few words, or at random. */
import fc from "fast-check";
import type { ConceptId, Kind, Placement } from "../../graph/index.ts";
import type { MapRecord } from "../../src/view/map/map-record.ts";

interface Said {
  /** By band, its concepts. */
  readonly bands: Readonly<Record<string, readonly string[]>>;
  /** "whole part". */
  readonly parts: readonly string[];
  /** "before after". */
  readonly arrows: readonly string[];
}

const KINDS: readonly Kind[] = ["concept", "tool", "model"];
const EMPHASES = ["required", "optional", "aware"] as const;

/** The record of what is said; kinds and emphases go round. */
export function mapRecordOf({ bands, parts, arrows }: Said): MapRecord {
  const ids = Object.values(bands).flat() as ConceptId[];
  return {
    concepts: ids.map((id, at) => ({ id, label: { en: id }, kind: KINDS[at % 3]!, emphasis: EMPHASES[Math.floor(at / 2) % 3]!, score: 1, sources: at % 2 === 0 ? ["x"] : ["x", "y"], slots: 1 })),
    arrows: arrows.map((text) => {
      const [before, after] = text.split(" ") as [ConceptId, ConceptId];
      return { before, after, basis: "stated", strength: 1, sources: ["x"], disputed: false };
    }),
    parts: parts.map((text) => {
      const [whole, part] = text.split(" ") as [ConceptId, ConceptId];
      return { key: `part ${whole} > ${part}`, whole, part };
    }),
    choices: [],
    bands: Object.keys(bands).map((id, at) => ({ id, order: at + 1, stage: null, steps: [at + 1, at + 1] })),
    bandOf: new Map(Object.entries(bands).flatMap(([band, members]) => members.map((id) => [id as ConceptId, band] as const))),
  };
}

/** Each band a stretch of 400 pixels, its concepts below each other. */
export function gridPlacement(record: MapRecord): Placement {
  const rows = new Map<string, number>();
  const nodes = record.concepts.map(({ id }) => {
    const band = record.bandOf.get(id)!;
    const row = rows.get(band) ?? 0;
    rows.set(band, row + 1);
    return { id, x: record.bands.findIndex((one) => one.id === band) * 400 + 40 + 90 * (row % 3), y: 20 + row * 50, width: 80, height: 28 };
  });
  const boxes = new Map(nodes.map((node) => [node.id, node]));
  const arrows = record.arrows.map(({ before, after }) => {
    const [from, to] = [boxes.get(before)!, boxes.get(after)!];
    return { id: `${before} > ${after}`, points: [{ x: from.x + 80, y: from.y + 14 }, { x: to.x, y: to.y + 14 }] };
  });
  const height = Math.max(...nodes.map(({ y }) => y)) + 60;
  const bands = record.bands.map(({ id }, at) => ({ id, x: at * 400, y: 0, width: 400, height }));
  return { nodes, arrows, bands, width: record.bands.length * 400, height, crossings: 0, engine: "own" };
}

/** A random map of up to nine concepts in up to four bands, with some of it to fold. */
export const anyMap = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }),
    arrows: fc.uniqueArray(fc.tuple(fc.nat(8), fc.nat(8)).filter(([a, b]) => a !== b), { selector: ([a, b]) => `${a} ${b}`, maxLength: 14 }),
    parts: fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 4 }),
    folds: fc.uniqueArray(fc.nat(4), { maxLength: 4 }),
    wholes: fc.uniqueArray(fc.nat(8), { maxLength: 3 }),
  })
  .map(({ sizes, arrows, parts, folds, wholes }) => {
    let next = 0;
    const bands = Object.fromEntries(sizes.map((size, band) => [`s${band}`, Array.from({ length: size }, () => `c${next++}`)]));
    const isThere = (at: number): boolean => at < next;
    const taken = new Set<number>();
    const tree = parts.filter(([whole, part]) => whole < part && isThere(part) && !taken.has(part) && taken.add(part));
    const record = mapRecordOf({
      bands,
      arrows: arrows.filter(([a, b]) => isThere(a) && isThere(b)).map(([a, b]) => `c${a} c${b}`),
      parts: tree.map(([whole, part]) => `c${whole} c${part}`),
    });
    return { record, placement: gridPlacement(record), folds: folds.map((at) => `s${at}`).sort(), wholes: wholes.filter(isThere).map((at) => `c${at}` as ConceptId).sort() };
  });
