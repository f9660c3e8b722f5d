/** What runs in a page that keeps a learner's work without showing it: the app's own store and keeping, and somebody who works without a pause. */
import type { ConceptId, Roadmap, RoadmapId } from "../../graph/index.ts";
import { keepState } from "../../src/app/keep/keep-state.ts";
import { openLastingStorage } from "../../src/io/lasting-storage.ts";
import { addTargets, markKnown, writeNote } from "../../src/state/learner-transitions.ts";
import { addOwn } from "../../src/state/own-roadmaps.ts";
import { openRoadmap } from "../../src/state/shelf.ts";
import { createAppStore } from "../../src/state/store.ts";

/** What a page finds when it opens. */
export interface Found {
  /** Numbers of the deeds whose marks are there. */
  readonly marks: readonly number[];
  /** The last deed of which the note, or the text, tells; 0 for none. */
  readonly note: number;
  readonly text: number;
  /** What is there and cannot be what anybody did. */
  readonly corrupt: readonly string[];
}

/** One line of a page's log: a deed, or a save of all marks up to a deed, begun or done. Milliseconds since the epoch. */
export type Logged = readonly ["did" | "saving" | "saved", number, number];

const ID = "mine" as RoadmapId;
/** Letters that a text holds besides, so that a save takes a while. */
const LARGE = 100_000;

const textOf = (deed: number): string => `# Mine\n\n<!-- ${deed} ${String(deed % 10).repeat(LARGE)} -->\n`;
const concept = (id: string) => ({ id: id as ConceptId, members: [{ roadmap: ID, concept: id as ConceptId }] });

/** Opens what is kept, answers what it found, and works on a roadmap until it is killed, from this deed on. */
export async function workFrom(deed: number, roadmap: Roadmap, log: (line: Logged) => void): Promise<Found> {
  const store = createAppStore();
  let latest = deed;
  const storage = await openLastingStorage();
  const watched: typeof storage = {
    ...storage,
    async write(table, changes) {
      const upTo = latest;
      const tell = (what: "saving" | "saved"): void => (table === "known" ? log([what, upTo, Date.now()]) : undefined);
      tell("saving");
      await storage.write(table, changes);
      tell("saved");
    },
  };
  await keepState(store, () => Promise.resolve(watched), Date.now);
  const { known, targets, notes, opened, setAside } = store.getState();
  const [marks, aims] = [known, targets].map((records) => Object.keys(records).map((id) => Number(id.slice(1))).sort((a, b) => a - b)) as [number[], number[]];
  const note = Number(notes["dough"]?.text.split(" ")[0] ?? 0);
  const text = opened[ID]?.text ?? textOf(0);
  const told = Number(/<!-- (\d+)/.exec(text)?.[1]);
  const corrupt = [
    ...(setAside > 0 ? [`${setAside} records that cannot be read`] : []),
    ...(text === textOf(told) ? [] : ["a text that nobody wrote"]),
    ...(notes["dough"] === undefined || notes["dough"].text === `${note} words` ? [] : ["a note that nobody wrote"]),
    ...marks.filter((mark) => known[`a${mark}`] === undefined || known[`b${mark}`] === undefined).map((mark) => `half of the marks ${mark}`),
    ...aims.filter((aim) => aim > latest + deed).map((aim) => `a target ${aim} of nobody`),
  ];
  if (opened[ID] === undefined) store.setState((state) => addOwn(state, [{ roadmap: { ...roadmap, id: ID }, text: textOf(0) }]), true);
  const work = (): void => {
    latest += 1;
    const now = Date.now();
    store.setState((state) => markKnown(state, [concept(`a${latest}`), concept(`b${latest}`)], null, now), true);
    if (latest % 3 === 0) store.setState((state) => openRoadmap(state, ID, { ...state.opened[ID]!, text: textOf(latest) }), true);
    store.setState((state) => writeNote(state, { ...concept("dough"), label: { en: "Dough" } }, `${latest} words`, now), true);
    if (latest % 5 === 0) store.setState((state) => addTargets(state, [concept(`t${latest}`)], null, now), true);
    log(["did", latest, now]);
    setTimeout(work, 20);
  };
  setTimeout(work);
  return { marks: [...new Set(marks)], note, text: told, corrupt };
}
