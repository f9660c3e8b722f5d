/** Documents on their way in: read in a worker, shown in the preview, then added or dropped. Nothing on the shelf changes before. */
import type { TFunction } from "i18next";
import { type DocumentInput, type Imported, isHousekeeping, readsAsText } from "../../../graph/index.ts";
import { readFile } from "../../io/read-file.ts";
import type { Arrival } from "../../state/app-state.ts";
import { addOwn, replaceOwn } from "../../state/own-roadmaps.ts";
import type { AppStore } from "../../state/store.ts";
import { findEarlier } from "../../view/files/earlier-version.ts";
import type { Workers } from "../../worker/workers.ts";

export interface DocumentIntake {
  /** Files that come together are read together: they may be one vault of notes. */
  takeFiles(files: readonly File[]): void;
  takeText(text: string): void;
  /** Reads the file of that name again, as a kind of the reader's choice. */
  readAs(name: string, kind: string): void;
  add(): void;
  drop(): void;
}

/** What came at once. */
interface Batch {
  readonly name: string;
  readonly stop: AbortController;
  inputs: readonly DocumentInput[];
  kinds: Readonly<Record<string, string>>;
  /** Files that cannot be read at all. */
  failed: readonly Arrival[];
  rows: readonly Arrival[];
}

const MOST_FILES = 5000;
/** Together, in bytes. */
const MOST_BYTES = 100 * 1024 * 1024;
/** Enough to tell that something is a text. */
const HEAD = 20_000;

/** The way in to a store's shelf. `t` speaks the reader's language. */
export function createDocumentIntake(store: AppStore, { parse, imports }: Pick<Workers, "parse" | "imports">, t: TFunction): DocumentIntake {
  let batches: readonly Batch[] = [];

  const show = (batch: Batch, rows: readonly Arrival[]): void => {
    batch.rows = rows;
    if (batches.includes(batch)) store.setState({ arrivals: batches.flatMap((one) => one.rows) });
  };
  const begin = (name: string): Batch => {
    const batch: Batch = { name, stop: new AbortController(), inputs: [], kinds: {}, failed: [], rows: [{ name, phase: "waiting" }] };
    batches = [...batches, batch];
    store.setState({ arrivals: batches.flatMap(({ rows }) => rows), pasting: false, copied: null });
    return batch;
  };
  const read = async (batch: Batch, onProgress: (progress: { readonly done: number; readonly all: number } | null) => void): Promise<readonly Imported[]> => {
    const { inputs, kinds, stop: { signal } } = batch;
    const [only] = inputs;
    const options = { signal, onBegun: () => onProgress(null), onProgress: (done: number, all: number) => onProgress(all > 1 ? { done, all } : null) };
    if (inputs.length === 1 && Object.keys(kinds).length === 0 && readsAsText(headOf(only!))) return [await parse.ask(only!, options)];
    return imports.ask({ files: inputs, kinds }, options);
  };
  const readAll = async (batch: Batch): Promise<void> => {
    const { name, stop: { signal }, failed } = batch;
    if (batch.inputs.length === 0) return show(batch, failed);
    try {
      const all = await read(batch, (progress) => show(batch, [{ name, phase: "reading", ...(progress === null ? {} : { progress }) }, ...failed]));
      show(batch, [...all.map((imported): Arrival => ({ name: imported.name, phase: "read", imported })), ...failed]);
    } catch {
      if (!signal.aborted) show(batch, [{ name, phase: "failed", problem: "unreadable" }, ...failed]);
    }
  };
  const letGo = (): void => {
    for (const { stop } of batches) stop.abort();
    batches = [];
  };

  return {
    async takeFiles(given) {
      // What one picks oneself is told about; what lies about in a folder is passed over.
      const files = given.filter((file) => !pathOf(file).includes("/") || !isHousekeeping(pathOf(file)));
      if (given.length === 0) return;
      const batch = begin(nameOf(files.length === 0 ? given : files, t));
      if (files.length === 0) return show(batch, [{ name: batch.name, phase: "failed", problem: "no-text" }]);
      if (files.length > MOST_FILES) return show(batch, [{ name: batch.name, phase: "failed", problem: "too-many" }]);
      if (files.length > 1 && files.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) return show(batch, [{ name: batch.name, phase: "failed", problem: "too-much" }]);
      const came = await Promise.all(files.map(async (file) => ({ name: pathOf(file), read: await readFile(file) })));
      batch.inputs = came.flatMap(({ name, read: one }) => ("bytes" in one ? [{ name, bytes: one.bytes }] : []));
      batch.failed = came.flatMap(({ name, read: one }): Arrival[] => ("problem" in one ? [{ name, phase: "failed", ...one }] : []));
      if (!batch.stop.signal.aborted) await readAll(batch);
    },
    takeText(text) {
      const batch = begin(t("add.pasteName"));
      batch.inputs = [{ name: batch.name, text }];
      void readAll(batch);
    },
    readAs(name, kind) {
      const batch = batches.find(({ rows }) => rows.some((row) => row.phase === "read" && row.name === name));
      if (batch === undefined) return;
      batch.kinds = { ...batch.kinds, [name]: kind };
      const before = batch.rows;
      const again = (progress: object | null): void => show(batch, before.map((row) => (row.name === name && progress === null ? { name, phase: "reading" } : row)));
      read(batch, again).then(
        (all) => show(batch, [...all.map((imported): Arrival => ({ name: imported.name, phase: "read", imported })), ...batch.failed]),
        () => !batch.stop.signal.aborted && show(batch, before),
      );
    },
    add() {
      store.setState((state) => {
        const documents = (state.arrivals ?? []).flatMap((arrival) => (arrival.phase === "read" ? arrival.imported.documents : []));
        const come = documents.flatMap(({ roadmaps, text, origins }) => roadmaps.flatMap((roadmap) => (roadmap.concepts.length === 0 ? [] : [{ roadmap, text, ...(origins.length === 0 ? {} : { origins }) }])));
        const later = come.flatMap((one) => {
          const earlier = state.replacing.includes(one.roadmap.id) ? findEarlier(state, one.roadmap) : null;
          return earlier === null ? [] : [{ one, earlier }];
        });
        const replaced = later.reduce((now, { one, earlier }) => replaceOwn(now, earlier, one), state);
        return { ...addOwn(replaced, come.filter((one) => later.every((each) => each.one !== one))), arrivals: null, replacing: [] };
      }, true);
      letGo();
    },
    drop() {
      letGo();
      store.setState({ arrivals: null, replacing: [] });
    },
  };
}

/** A file within a folder is named by its path. */
function pathOf(file: File): string {
  return file.webkitRelativePath || file.name;
}

/** What files that come at once are called: one by its name, a folder by its own, others by their number. */
function nameOf(files: readonly File[], t: TFunction): string {
  const [first] = files;
  if (first === undefined || files.length === 1) return first === undefined ? "" : pathOf(first);
  const folder = pathOf(first).split("/")[0]!;
  return files.every((file) => pathOf(file).startsWith(`${folder}/`)) ? folder : t("add.files", { count: files.length });
}

function headOf({ bytes, text }: DocumentInput): string {
  return text === undefined ? new TextDecoder().decode(bytes?.subarray(0, HEAD)) : text.slice(0, HEAD);
}
