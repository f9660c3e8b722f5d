/** What the editor stands on: problems in their places, names that complete, a map that stays where it was. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Box, type Diagnostic, type Drawing, layOutAlone, parseDocument, type Placement } from "../../graph/index.ts";
import { completeName } from "../../src/view/source/complete-name.ts";
import { editorProblems } from "../../src/view/source/editor-problems.ts";
import { keepPlaces } from "../../src/view/map/keep-places.ts";
import { mapDrawing } from "../../src/view/map/map-drawing.ts";
import { isPlaced } from "../../src/view/map/placed-map.ts";
import { roadmapRecord } from "../../src/view/map/roadmap-record.ts";

const found = (code: string, line: number, column = 1, quote?: string): Diagnostic => ({ code, severity: "warning", message: code, line, column, ...(quote === undefined ? {} : { quote }) });

describe("problems", () => {
  test.each([
    ["the quoted words", found("x", 2, 3, "cd"), "a\nabcd\n", "cd", null],
    ["the rest of the line without a quote", found("x", 2, 2), "a\nabcd\n", "bcd", null],
    ["a quote that is not there", found("x", 1, 1, "zz"), "ab", "ab", null],
    ["a number that jumps", found("stage-number", 2), "## Phase 1\n## Phase 4\n", "## Phase 4", "## Phase 1\n## Phase 2\n"],
    ["a number that jumps, in Chinese", found("stage-number", 3), "## 第1阶段\n\n## 第3阶段\n", "## 第3阶段", "## 第1阶段\n\n## 第2阶段\n"],
    ["a name in letters of two alphabets", { ...found("look-alike-name", 2, 5, "Рython 编程"), data: { word: "Рython", plain: "Python" } }, "# T\n- **Рython 编程**\n", "Рython 编程", "# T\n- **Python 编程**\n"],
    ["no stages", found("no-stages", 1), "# T\n\n- a\n", "# T", "# T\n\n## Phase 1: \n\n- a\n"],
  ])("%s", (_, finding, text, words, mended) => {
    const [problem] = editorProblems([finding], text, "Phase 1: ");
    expect(text.slice(problem!.from, problem!.to)).toBe(words);
    const fix = problem!.fix;
    expect(fix === null ? null : text.slice(0, fix.from) + fix.insert + text.slice(fix.to)).toBe(mended);
  });

  test("places of an older text are within the present one", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 40 }), fc.option(fc.string(), { nil: undefined }), (text, line, column, quote) => {
        for (const { from, to } of editorProblems([found("x", line, column, quote)], text, "")) expect(0 <= from && from <= to && to <= text.length).toBe(true);
      }),
    );
  });
});

const NAMES = [["线性代数", "Linear algebra"], ["线性回归", "Linear regression"], ["注意力", "Attention"], ["NumPy", "NumPy"]] as const;

test.each([
  ["先学线性", "zh", 2, ["线性代数", "线性回归"]],
  ["you need Lin", "en", 3, ["Linear algebra", "Linear regression"]],
  ["学习nu", "zh", 2, ["NumPy"]],
  ["学注", "zh", 1, ["注意力"]],
  ["you need to know linear r", "en", 8, ["Linear regression"]],
  ["NumPy", "en", null, []],
  ["n", "en", null, []],
  ["- ", "en", null, []],
] as const)("%s is completed", (before, language, typed, names) => {
  const completed = completeName(before, NAMES, language);
  expect(completed?.typed ?? null).toBe(typed);
  expect(completed?.options.map(({ name }) => name) ?? []).toEqual(names);
});

describe("places", () => {
  const node = (id: string, band: number, width = 80): Drawing["nodes"][number] => ({ id, width, height: 30, band });
  const drawing = (nodes: Drawing["nodes"], arrows: readonly (readonly [string, string])[], direction: Drawing["direction"]): Drawing => ({
    direction,
    nodes,
    arrows: arrows.map(([before, after]) => ({ id: `${before}>${after}`, before, after })),
    bands: [{ id: "one", title: "One", order: 0 }, { id: "two", title: "Two", order: 1 }],
  });
  const laid = (one: Drawing): Placement => layOutAlone(one, { gapAcross: 14, gapAlong: 40, gapArrow: 8, bandPadding: 16, titleRoom: 4 });
  const overlap = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

  test.each(["right", "down"] as const)("to the %s: what stays has moved on with its band at most, what is new overlaps nothing and stands in its band", (direction) => {
    fc.assert(
      fc.property(fc.array(fc.nat(1), { minLength: 4, maxLength: 9 }), fc.array(fc.nat(1), { maxLength: 3 }), fc.nat(3), (first, more, gone) => {
        const old = first.map((band, at) => node(`n${at}`, band));
        const before = laid(drawing([...old, node("a", 0), node("b", 1)], [["a", "b"], ["n0", "n1"]], direction));
        const nodes = [...old.filter((_, at) => at !== gone), node("a", 0), node("b", 1), ...more.map((band, at) => node(`new${at}`, band, 70 + 40 * at))];
        const next = drawing(nodes, [["a", "b"], ...more.map((_, at) => ["a", `new${at}`] as const)], direction);
        const kept = keepPlaces(before, laid(next), next);
        const was = new Map(before.nodes.map((box) => [box.id, box]));
        expect(kept.nodes.map(({ id }) => id).sort()).toEqual(nodes.map(({ id }) => id).sort());
        const side = direction === "right" ? "x" : "y";
        const moved = [0, 1].map((order) => kept.bands[order]![side] - before.bands[order]![side]);
        expect(moved[0]).toBe(0);
        const bandOf = new Map(nodes.map(({ id, band }) => [id, band ?? 0]));
        for (const box of kept.nodes) {
          const old = was.get(box.id);
          if (old !== undefined) expect(box).toEqual({ ...old, [side]: old[side] + moved[bandOf.get(box.id)!]! });
          const band = kept.bands[bandOf.get(box.id)!]!;
          expect(box.x >= band.x && box.y >= band.y && box.x + box.width <= band.x + band.width && box.y + box.height <= band.y + band.height).toBe(true);
        }
        kept.nodes.forEach((one, at) => kept.nodes.slice(at + 1).forEach((other) => expect(overlap(one, other)).toBe(false)));
        expect(kept.arrows.map(({ id }) => id)).toEqual(next.arrows.map(({ id }) => id).sort());
        for (const { x, y, width, height } of kept.nodes) expect(x >= 0 && y >= 0 && x + width <= kept.width && y + height <= kept.height).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test("a stage behind the others is put there; one before them makes a fresh picture", () => {
    const one = drawing([node("a", 0), node("b", 1)], [["a", "b"]], "right");
    const before = laid(one);
    const [, two] = before.bands;
    const behind = { ...one, nodes: [...one.nodes, node("c", 2)], bands: [...one.bands, { id: "z", title: "Z", order: 2, minWidth: 90 }] };
    const kept = keepPlaces(before, laid(behind), behind);
    expect(kept.bands.slice(0, 2)).toEqual(before.bands.map((box) => ({ ...box, height: kept.height })));
    expect(kept.bands[2]).toMatchObject({ id: "z", x: two!.x + two!.width });
    expect(kept.nodes.slice(0, 2)).toEqual(before.nodes);
    expect(keepPlaces(kept, laid(one), one).bands).toEqual(before.bands.map((box) => ({ ...box, height: kept.height })));
    const first = { ...one, bands: [{ id: "zero", title: "Zero", order: -1 }, ...one.bands] };
    const fresh = laid(first);
    expect(keepPlaces(before, fresh, first)).toBe(fresh);
  });

  test("a placement of another text is none: neither with more concepts nor with more bands", () => {
    const record = (names: readonly string[], stage: string) => roadmapRecord(parseDocument({ name: "a.md", text: `# T\n\n## Phase 1: One\n\n${names.map((name) => `- **${name}**: it\n`).join("")}\n## Phase 2: Two\n\n- **NumPy**: it\n${stage}` }).roadmaps[0]!, "a");
    const small = record(["Python"], "");
    const placed = laid(mapDrawing(small, "en", "right"));
    expect(isPlaced(small, placed)).toBe(true);
    expect(isPlaced(record(["Python", "CSS"], ""), placed)).toBe(false);
    expect(isPlaced(small, laid(mapDrawing(record(["Python", "CSS"], ""), "en", "right")))).toBe(false);
    expect(isPlaced(small, laid(mapDrawing(record(["Python"], "\n## Phase 3: Three\n\n- **CSS**: it\n"), "en", "right")))).toBe(false);
  });
});
