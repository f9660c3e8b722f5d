/** Opened roadmaps follow the corrections: made, taken back, undone; the selection goes with its concept. */
import { expect, test } from "vitest";
import { parseDocument } from "../../graph/index.ts";
import { makeCorrection } from "../../src/app/actions/make-correction.ts";
import { recorrect } from "../../src/app/keep/recorrect.ts";
import { type AppState, initialState } from "../../src/state/app-state.ts";
import { correct, uncorrect } from "../../src/state/correcting.ts";
import { undo } from "../../src/state/history.ts";
import { openRoadmap, shelve } from "../../src/state/shelf.ts";
import { unionKey } from "../../src/state/union.ts";

const text = "# Way\nFirst learn HTML, then CSS. You need HTML before JavaScript.\n";
const [roadmap] = parseDocument({ name: "way.md", text }).roadmaps;
const start: AppState = openRoadmap(shelve({ ...initialState(), shown: "mine", selection: { type: "concept", id: "css" as never } }, [{ id: "mine", title: "Way", language: "en", own: true }]), "mine", { roadmap: roadmap!, text });

test("a rename is applied, the source kept, the selection taken along, and all of it undone", () => {
  expect(recorrect(start)).toBe(start);
  const rename = makeCorrection(start, "mine", { kind: "rename", concept: "css" as never, label: { en: "Style sheets" } }, " because ")!;
  expect(rename.reason).toBe("because");
  const made = recorrect(correct(start, [rename]));
  expect(made.opened["mine"]?.roadmap.concepts.map(({ label }) => label.en)).toContain("Style sheets");
  expect(made.opened["mine"]?.source).toBe(roadmap);
  expect(made.selection).toEqual({ type: "concept", id: "style-sheets" });
  expect(unionKey(made)).not.toBe(unionKey(start));
  expect(recorrect(made)).toBe(made);
  for (const back of [recorrect(undo(made)), recorrect(uncorrect(made, [rename]))]) {
    expect(back.opened["mine"]?.roadmap).toBe(roadmap);
    expect(unionKey(back)).toBe(unionKey(start));
  }
});

test("what does not fit stays in the list and is told with the roadmap", () => {
  const stray = { ...makeCorrection(start, "mine", { kind: "drop", concept: "css" as never }, "")!, concept: { concept: "nobody" as never, label: {}, quote: null } } as never;
  const made = recorrect(correct(start, [stray]));
  expect(made.opened["mine"]?.unfit).toEqual([{ correction: stray, why: "no-concept" }]);
  expect(made.corrections).toEqual([stray]);
});

test("wishes about what is not there make nothing", () => {
  expect(makeCorrection(start, "mine", { kind: "drop", concept: "nobody" as never }, "")).toBeNull();
  expect(makeCorrection(start, "elsewhere", { kind: "drop", concept: "css" as never }, "")).toBeNull();
});
