/** What the commands on windows are made of: deeds with names, texts and files to take in, concepts and roadmaps picked by number. */
import fc from "fast-check";
import { expect } from "vitest";
import type { ConceptId } from "../../graph/index.ts";
import type { AppState } from "../../src/state/app-state.ts";
import { CORPUS } from "../hostile/corpus.ts";
import { thirdText } from "../support/three-roadmaps.ts";
import { type AppWindow, settled } from "./app-window.ts";

/** Something that is done in a window. */
export type Deed = (window: AppWindow) => unknown;

/** Deeds, each with what it is called in a report. */
export type Deeds = readonly fc.Arbitrary<readonly [string, Deed]>[];

/** Own texts: of one and of several roadmaps, with the names that every object has, of nothing, and other versions of one. */
export const TEXTS = [
  thirdText,
  thirdText.replace("Learn Transformer.", "Learn Transformer. Transformer requires NumPy. Learn Docker."),
  "# Constructor\n\n## Phase 1: Objects\n\n- **constructor**: learn **prototype** before **constructor**.\n- **valueof**: words\n- **toString**\n",
  "# One way\n\n## Phase 1: A\n\nFirst learn Python, then NumPy.\n\n## Phase 2: B\n\nLearn SQL.\n\n# Other way\n\n## Phase 1: A\n\nLearn SQL. SQL is a prerequisite for PostgreSQL.\n\n## Phase 2: B\n\nLearn Docker.\n",
  "# 甲：从零开始\n\n## 第一阶段：基础（1个月）\n\n先学 Python，再学 NumPy。不需要先学 SQL。\n",
  "", "nothing at all", "# <script>hit()</script>\n\n- **a/b c\u202e**: needs **__proto__**\n",
];
/** Small hostile files. */
export const HOSTILE = CORPUS.filter(({ name, family }) => family === "script" || family === "sign" || /proto|circle|doubles|loose|stages-in/.test(name)).map((file) => ({ name: file.name, content: file.make() })).filter(({ content }) => content.length < 30_000);

export const at = fc.nat(40);
export const which = <T>(all: readonly T[], index: number): T | undefined => all[index % Math.max(1, all.length)];
/** Concepts of the view at hand. */
export const conceptsIn = (state: AppState): readonly ConceptId[] => (state.view === "map" ? (state.opened[state.shown ?? ""]?.roadmap.concepts ?? []) : (state.union?.atlas.concepts ?? [])).map(({ id }) => id);
export const some = (state: AppState, indexes: readonly number[]): readonly ConceptId[] => [...new Set(indexes.flatMap((index) => which(conceptsIn(state), index) ?? []))];
export const shelved = (state: AppState, index: number): string => which(state.shelf, index)?.id ?? "";
export const anyName = fc.constantFrom("constructor", "__proto__", "nobody", "python", "toString", "a b&c=#%");

/** Pastes or drops, looks at the preview, does something with it `first`, and takes it or not. */
export async function takeIn(window: AppWindow, give: () => unknown, add: boolean, replace: boolean, first: () => unknown = () => undefined): Promise<void> {
  give();
  await settled();
  first();
  await settled();
  const arrivals = window.state().arrivals ?? [];
  expect(arrivals.every(({ phase }) => phase === "read"), "every arrival is read").toBe(true);
  const ids = arrivals.flatMap((one) => (one.phase === "read" ? one.imported.documents.flatMap(({ roadmaps }) => roadmaps.map(({ id }) => id)) : []));
  if (replace) window.set((state) => ({ ...state, replacing: ids }));
  if (add) window.add();
  else window.drop();
  expect(window.state().arrivals).toBeNull();
}
