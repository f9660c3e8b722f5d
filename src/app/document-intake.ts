/** Documents on their way in: read in the worker one after another, shown in the preview, then added or dropped. */
import { readFile } from "../io/read-file.ts";
import type { Arrival } from "../state/app-state.ts";
import { addOwn, replaceOwn } from "../state/own-roadmaps.ts";
import type { AppStore } from "../state/store.ts";
import { findEarlier } from "../view/earlier-version.ts";
import type { ParseQuestion, ParseAnswer } from "../worker/protocol.ts";
import type { WorkerClient } from "../worker/client.ts";

export interface DocumentIntake {
  takeFiles(files: readonly File[]): void;
  takeText(text: string): void;
  add(): void;
  drop(): void;
}

/** The way in to a store's shelf. `textName` names what comes without a file name. */
export function createDocumentIntake(
  store: AppStore,
  parser: WorkerClient<ParseQuestion, ParseAnswer>,
  textName: () => string,
): DocumentIntake {
  let stop = new AbortController();

  const put = (index: number, arrival: Arrival): void =>
    store.setState((state) => ({ arrivals: state.arrivals?.map((one, at) => (at === index ? arrival : one)) ?? null }));

  const parse = async (index: number, question: ParseQuestion, signal: AbortSignal): Promise<void> => {
    const { name } = question;
    try {
      const parsed = await parser.ask(question, { signal, onBegun: () => put(index, { name, phase: "reading" }) });
      put(index, { name, phase: "read", parsed });
    } catch {
      if (!signal.aborted) put(index, { name, phase: "failed", problem: "unreadable" });
    }
  };
  const begin = (names: readonly string[]): AbortSignal => {
    stop.abort();
    stop = new AbortController();
    store.setState({ arrivals: names.map((name) => ({ name, phase: "waiting" })), pasting: false, copied: null });
    return stop.signal;
  };

  return {
    takeFiles(files) {
      if (files.length === 0) return;
      const signal = begin(files.map((file) => file.name));
      files.forEach(async (file, index) => {
        const read = await readFile(file);
        if (signal.aborted) return;
        if ("problem" in read) put(index, { name: file.name, phase: "failed", problem: read.problem });
        else await parse(index, { name: file.name, bytes: read.bytes }, signal);
      });
    },
    takeText(text) {
      const signal = begin([textName()]);
      void parse(0, { name: textName(), text }, signal);
    },
    add() {
      store.setState((state) => {
        const read = (state.arrivals ?? []).flatMap((arrival) => (arrival.phase === "read" ? [arrival.parsed] : []));
        const come = read.flatMap(({ roadmaps, text }) => roadmaps.flatMap((roadmap) => (roadmap.concepts.length === 0 ? [] : [{ roadmap, text }])));
        const later = come.flatMap((one) => {
          const earlier = state.replacing.includes(one.roadmap.id) ? findEarlier(state, one.roadmap) : null;
          return earlier === null ? [] : [{ one, earlier }];
        });
        const replaced = later.reduce((now, { one, earlier }) => replaceOwn(now, earlier, one), state);
        return { ...addOwn(replaced, come.filter((one) => later.every((each) => each.one !== one))), arrivals: null, replacing: [] };
      }, true);
    },
    drop() {
      stop.abort();
      store.setState({ arrivals: null, replacing: [] });
    },
  };
}
