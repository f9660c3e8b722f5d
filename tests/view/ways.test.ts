/** Questions asked of a whole map: chains along what it draws, choices as its authors give them, what holds up the most. */
import { describe, expect, test } from "vitest";
import { bottlenecksOf, type ConceptId, metricsAmong } from "../../graph/index.ts";
import { initialState } from "../../src/state/app-state.ts";
import { metricsOnMap } from "../../src/view/bottlenecks.ts";
import { roadmapRecord } from "../../src/view/map/roadmap-record.ts";
import { insteadOf, litByWays, waysOnMap } from "../../src/view/ways.ts";
import { smallRoadmap } from "../support/small-roadmap.ts";

const id = (text: string): ConceptId => text as ConceptId;
const record = roadmapRecord(smallRoadmap);
const { filters } = initialState();

describe("ways on a map", () => {
  test("follow what it draws, and no basis that is switched off", () => {
    const found = waysOnMap(record, filters, id("sampling"), id("whisper"));
    expect(found).toMatchObject({ count: 1, chains: [["sampling", "fourier-transform", "mel-spectrogram", "whisper"]], needed: true });
    expect(waysOnMap(record, { ...filters, bases: { ...filters.bases, sequence: false } }, id("sampling"), id("whisper")).chains).toEqual([["sampling", "mel-spectrogram", "whisper"]]);
    expect(waysOnMap(record, { ...filters, bases: { ...filters.bases, sequence: false, reference: false } }, id("sampling"), id("whisper")).count).toBe(0);
  });

  test("an alternative is not needed, and the other is named beside it", () => {
    const found = waysOnMap(record, filters, id("librosa"), id("whisper"));
    expect(found).toMatchObject({ count: 1, needed: false });
    const arrow = record.arrows.find(({ before }) => before === "librosa")!;
    expect(insteadOf(record, arrow)).toEqual(["torchaudio"]);
    expect(insteadOf(record, record.arrows.find(({ before }) => before === "sampling")!)).toEqual([]);
  });

  test("light all that lies on them, one chain alone, or what the two share", () => {
    const found = waysOnMap(record, filters, id("sampling"), id("mel-spectrogram"));
    expect(litByWays(found, [id("sampling"), id("mel-spectrogram")], null)).toEqual({
      concepts: ["sampling", "mel-spectrogram", "fourier-transform"],
      arrows: [{ before: "fourier-transform", after: "mel-spectrogram" }, { before: "sampling", after: "fourier-transform" }],
    });
    expect(litByWays(found, [], found.chains[0]!).arrows).toHaveLength(2);
    const apart = waysOnMap(record, filters, id("librosa"), id("mel-spectrogram"));
    expect(litByWays(apart, [id("librosa"), id("mel-spectrogram")], null)).toEqual({ concepts: ["librosa", "mel-spectrogram", "whisper"], arrows: [] });
  });
});

describe("what holds up the most", () => {
  test("is measured by the arrows that are not switched off", () => {
    const measured = (off: Partial<typeof filters.bases>): string[] => bottlenecksOf(metricsOnMap(record, { ...filters, bases: { ...filters.bases, ...off } })).map(({ concept, blocking, delay }) => `${concept} ${blocking} ${delay}`);
    expect(measured({})[0]).toBe("sampling 4 4");
    expect(measured({ sequence: false })).not.toContain("sampling 4 4");
  });

  test.each([
    ["complexity", "r a x b y"],
    ["blocking", "r x a b y"],
    ["delay", "r a b x y"],
    ["centrality", "a b y r x"],
  ] as const)("ranked by %s", (measure, order) => {
    const arrow = (before: string, after: string): { before: string; after: string; strength: number } => ({ before, after, strength: 1 });
    const arrows = [arrow("r", "a"), arrow("a", "b"), arrow("b", "c"), arrow("b", "d"), arrow("x", "y"), arrow("y", "u"), arrow("y", "v"), arrow("x", "w")];
    expect(bottlenecksOf(metricsAmong(arrows), measure).map(({ concept }) => concept)).toEqual(order.split(" "));
  });
});
