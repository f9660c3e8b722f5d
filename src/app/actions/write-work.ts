/** Follows what is written: reads it off the main thread, the last wish only, and puts roadmap and map into the state together. */
import { checkRoadmaps, type Language, type Placement, type Prerequisite, type Roadmap } from "../../../graph/index.ts";
import { STARTERS } from "../../i18n/starters.ts";
import { directionIn, type OpenRoadmap } from "../../state/app-state.ts";
import { addOwn } from "../../state/own-roadmaps.ts";
import { freeId } from "../../state/shelf.ts";
import type { AppStore } from "../../state/store.ts";
import { endWriting } from "../../state/end-writing.ts";
import { beginWriting, emptyRoadmap, takeWritten } from "../../state/writing.ts";
import { keepPlaces } from "../../view/map/keep-places.ts";
import { mapDrawing } from "../../view/map/map-drawing.ts";
import { bestPlacement, spacingsToTry } from "../../view/map/page-fit.ts";
import { LARGEST_MAP } from "../../view/map/placed-map.ts";
import { roadmapRecord } from "../../view/map/roadmap-record.ts";
import { placementKey } from "../../view/map/shown-map.ts";
import { roadmapWithReference } from "../../view/map/with-reference.ts";
import type { Workers } from "../../worker/workers.ts";

/** A pause in typing, after which the text is read. Milliseconds. */
const PAUSE = 250;

export interface Writer {
  /** Starts with a small example in a language. */
  writeNew(language: Language): Promise<void>;
  /** The roadmap of this id on the shelf, or a copy where it is not the reader's own. */
  write(id: string): void;
  /** The text is this by now. */
  take(text: string): void;
  end(): void;
}

/** The writer of one store. */
export function createWriter(store: AppStore, workers: Pick<Workers, "parse" | "atlas" | "layout">): Writer {
  let wanted: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;

  const read = async (name: string, text: string): Promise<readonly Roadmap[]> => (await workers.parse.ask({ name, text })).documents.flatMap(({ roadmaps }) => roadmaps);
  const referenceOf = async ({ concepts }: Roadmap): Promise<readonly Prerequisite[]> => {
    const answer = await workers.atlas.ask({ what: "reference", concepts: concepts.map(({ id }) => id) });
    return answer.what === "reference" ? answer.reference : [];
  };
  const begin = (open: OpenRoadmap): void =>
    store.setState((state) => {
      const id = freeId(state.shelf, open.roadmap.id);
      return beginWriting(addOwn(state, [{ ...open, roadmap: { ...open.roadmap, id: id as Roadmap["id"] } }]), id);
    }, true);

  /** Where everything stands: what was on the map before stays where it was. */
  const place = async (open: OpenRoadmap, id: string): Promise<{ readonly key: string; readonly placement: Placement } | null> => {
    const state = store.getState();
    const key = placementKey(state);
    const before = key === null ? undefined : state.placements[key];
    const { concepts } = open.roadmap;
    if (key === null || before === undefined || state.shown !== id || open.roadmap.corrected !== undefined || concepts.length === 0 || concepts.length > LARGEST_MAP) return null;
    const drawing = mapDrawing(roadmapRecord(roadmapWithReference(open), id), state.language, directionIn(state.room));
    const fresh = bestPlacement(await workers.layout.ask({ drawing, options: spacingsToTry(drawing).slice(0, 1), alone: true }));
    return { key, placement: keepPlaces(before, fresh, drawing) };
  };

  const follow = async (): Promise<void> => {
    const { writing, opened } = store.getState();
    if (busy || wanted === null || writing === null) return;
    const { id } = writing;
    const text = wanted;
    const last = opened[id]!.source ?? opened[id]!.roadmap;
    wanted = null;
    busy = true;
    try {
      const found = await read(last.document, text);
      const roadmap = { ...(found.find((one) => one.title === last.title) ?? found[0] ?? emptyRoadmap(last)), id: id as Roadmap["id"] };
      const open = { roadmap, text, reference: await referenceOf(roadmap) };
      const placed = await place(open, id);
      if (store.getState().writing?.id === id) store.setState((state) => takeWritten(state, { open, findings: checkRoadmaps([roadmap]), placed }), true);
    } catch {
      // The text stays in the editor; the next letter tries again.
    }
    busy = false;
    void follow();
  };

  return {
    async writeNew(language) {
      const text = STARTERS[language];
      const [roadmap] = await read("roadmap.md", text);
      if (roadmap !== undefined) begin({ roadmap, text });
    },
    write(id) {
      const { shelf, opened } = store.getState();
      const open = opened[id];
      if (open === undefined) return;
      if (shelf.some((one) => one.id === id && one.own)) store.setState((state) => beginWriting(state, id), true);
      else begin({ roadmap: open.source ?? open.roadmap, text: open.text });
    },
    take(text) {
      wanted = text;
      clearTimeout(timer);
      timer = setTimeout(() => void follow(), PAUSE);
    },
    async end() {
      clearTimeout(timer);
      while (busy) await new Promise((resolve) => setTimeout(resolve, 20));
      await follow();
      store.setState(endWriting, true);
    },
  };
}
