/** Corrections as an algebra: whatever is corrected, these hold. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyCorrections, checkRoadmaps, digraph, inverseOf, readCorrectionsFile, roadmapSchema, writeCorrectionsFile, type Correction, type Roadmap } from "../../graph/index.ts";
import { findCycles } from "../../graph/order/find-cycles.ts";
import { anyCorrected, anyCorrection, CASES } from "./any-corrections.ts";
import { correctionKey } from "../../src/state/correction-key.ts";

/** Without the list of what was corrected. */
const plain = ({ corrected: _corrected, ...rest }: Roadmap): Omit<Roadmap, "corrected"> => rest;

describe("corrections", () => {
  test("none changes nothing", () => {
    for (const { roadmap, text } of CASES) expect(applyCorrections(roadmap, [], text)).toEqual({ roadmap, unfit: [], settled: [] });
  });

  test("said twice are said once", () => {
    fc.assert(fc.property(anyCorrected(6), ({ roadmap, text, corrections }) => {
      const once = applyCorrections(roadmap, corrections, text).roadmap;
      expect(applyCorrections(roadmap, [...corrections, ...corrections], text).roadmap).toEqual(once);
    }));
  });

  test("applied to what they made of it change nothing more", () => {
    fc.assert(fc.property(anyCorrected(1), ({ roadmap, text, corrections }) => {
      const once = applyCorrections(roadmap, corrections, text).roadmap;
      expect(applyCorrections(once, corrections, text).roadmap).toEqual(once);
    }));
  });

  test("about different places may come in any order", () => {
    const shuffled = anyCorrected(6).chain((one) => fc.shuffledSubarray([...one.corrections], { minLength: one.corrections.length }).map((other) => ({ ...one, other })));
    fc.assert(fc.property(shuffled, ({ roadmap, text, corrections, other }) => {
      const distinct = (all: readonly Correction[]): readonly Correction[] => all.filter((one) => all.every((two) => two === one || correctionKey(two) !== correctionKey(one)));
      expect(plain(applyCorrections(roadmap, distinct(other), text).roadmap)).toEqual(plain(applyCorrections(roadmap, distinct(corrections), text).roadmap));
    }));
  });

  test("followed by their inverse are as if they had not been made", () => {
    const more = anyCorrected(3).chain((one) => anyCorrection(one).map((last) => ({ ...one, last })));
    fc.assert(fc.property(more, ({ roadmap, text, corrections, last }) => {
      const back = inverseOf(roadmap, corrections, last, text);
      fc.pre(back !== undefined);
      expect(applyCorrections(roadmap, [...corrections, last, back], text).roadmap).toEqual(applyCorrections(roadmap, corrections, text).roadmap);
    }));
  });

  test("give a roadmap that is whole: schema, references, order, no cycles, and a linter that can read it", () => {
    fc.assert(fc.property(anyCorrected(8), ({ roadmap, text, corrections }) => {
      const corrected = applyCorrections(roadmap, corrections, text).roadmap;
      expect(roadmapSchema.parse(corrected)).toEqual(corrected);
      expect(strangersIn(corrected)).toEqual([]);
      expect(new Set(corrected.concepts.map(({ id }) => id)).size).toBe(corrected.concepts.length);
      expect(findCycles(digraph({ ids: [], arrows: corrected.prerequisites.map(({ before, after }) => [before, after] as const) }))).toEqual([]);
      expect(checkRoadmaps([corrected]).filter(({ severity }) => severity === "error")).toEqual([]);
    }));
  });

  test("are applied, settled, overtaken by a later one, or told not to fit: none is lost", () => {
    fc.assert(fc.property(anyCorrected(6), ({ roadmap, text, corrections }) => {
      const { roadmap: made, unfit, settled } = applyCorrections(roadmap, corrections, text);
      const told = new Set([...(made.corrected ?? []), ...unfit.map(({ correction }) => correction), ...settled]);
      const lost = corrections.filter((one) => !told.has(one));
      for (const one of lost) expect(corrections.slice(corrections.indexOf(one) + 1).some((later) => correctionKey(later) === correctionKey(one)), JSON.stringify(one)).toBe(true);
    }));
  });

  test("are the same bytes out and in", () => {
    fc.assert(fc.property(anyCorrected(6), ({ corrections }) => {
      const file = writeCorrectionsFile(corrections);
      expect(writeCorrectionsFile(readCorrectionsFile(file).value!)).toBe(file);
    }));
  });
});

function strangersIn(roadmap: Roadmap): string[] {
  const concepts = new Set<string>(roadmap.concepts.map(({ id }) => id));
  const stages = new Set<string | null>([null, ...roadmap.stages.map(({ id }) => id)]);
  const choices = new Set<string | null>([null, ...roadmap.choices.map(({ id }) => id)]);
  const named = [
    ...roadmap.prerequisites.flatMap(({ before, after }) => [before, after]), ...roadmap.denials.flatMap(({ before, after }) => [before, after]),
    ...roadmap.choices.flatMap(({ of, preferred }) => [...of, ...(preferred === null ? [] : [preferred])]), ...roadmap.parts.flatMap(({ whole, part }) => [whole, part]), ...roadmap.resources.flatMap(({ teaches }) => teaches),
  ];
  return [...named.filter((id) => !concepts.has(id)), ...roadmap.concepts.flatMap(({ stage }) => (stages.has(stage) ? [] : [stage!])), ...roadmap.prerequisites.flatMap(({ choice }) => (choices.has(choice) ? [] : [choice!]))];
}
