/** Hands roadmaps to another reader, whole, by a link or a file, and takes in what another handed over. Loaded when first asked. */
import { readSharedText, type Roadmap, type Shared, writeSharedText } from "../../../graph/index.ts";
import { addressWith } from "../../io/address-bar.ts";
import { writeClipboard } from "../../io/clipboard.ts";
import { download } from "../../io/download.ts";
import type { OpenRoadmap } from "../../state/app-state.ts";
import { linkTo } from "../../state/link.ts";
import type { MapPlace } from "../../state/map-place.ts";
import { type SharedRoadmap, sharedOf, takeShared } from "../../state/shared.ts";
import type { AppStore } from "../../state/store.ts";
import type { WorkerClient } from "../../worker/client.ts";
import type { ParseAnswer, ParseQuestion } from "../../worker/protocol.ts";

type Parser = WorkerClient<ParseQuestion, ParseAnswer>;
type Document = Shared["documents"][number];

/** Longer links are cut by programs that send them and by browsers that open them; a file does better. Characters. */
const LONGEST = 30 * 1024;
/** Stands before what is carried, in links and in files. */
const KEY = "share=";

/** Copies a link that carries the reader's own roadmaps whole; where it would be too long, the state says how long. */
export async function copyWholeLink(store: AppStore, parser: Parser, place: MapPlace | null): Promise<void> {
  const text = KEY + (await pack(store, parser, place));
  const url = addressWith(text);
  const size = Math.ceil(text.length / 1024);
  if (text.length > LONGEST) store.setState({ linkMade: { url: "", leftOut: [], copied: false, whole: "too-long", size } });
  else store.setState({ linkMade: { url, leftOut: [], copied: await writeClipboard(url), whole: "carried", size } });
}

/** Hands out the same as a file, which holds the link. */
export async function saveShared(store: AppStore, parser: Parser, place: MapPlace | null): Promise<void> {
  const { shelf, shown } = store.getState();
  const title = shelf.find(({ id }) => id === shown)?.title ?? "roadmaps";
  const text = addressWith(KEY + (await pack(store, parser, place)));
  download({ name: `${title.replace(/[^\p{L}\p{N}._-]+/gu, "-")}.shared.txt`, type: "text/plain;charset=utf-8", text: `${text}\n` });
  store.setState({ linkMade: null });
}

/** Opens a file that `saveShared` made. */
export async function takeSharedFile(store: AppStore, parser: Parser, file: File): Promise<void> {
  const text = await file.text();
  await takeSharedText(store, parser, text.slice(text.indexOf(KEY) + KEY.length).trim());
}

/** Reads what a link carries and shows it; nothing is kept before the reader says so. */
export async function takeSharedText(store: AppStore, parser: Parser, text: string): Promise<void> {
  store.setState({ shared: { phase: "reading" } });
  const { value, diagnostics } = readSharedText(text);
  if (value === undefined) return store.setState({ shared: { phase: "refused", code: diagnostics[0]?.code ?? "shared-damaged" } });
  try {
    const read = await Promise.all(value.documents.map((document) => parse(parser, document)));
    const roadmaps = value.roadmaps.map((given) => {
      const [document, found] = [value.documents[given.document]!, read[given.document]!];
      const roadmap = given.record ?? found.find(({ id }) => id === given.called) ?? found[0];
      return roadmap === undefined ? null : { id: given.id, open: { roadmap, text: document.text } satisfies OpenRoadmap };
    });
    store.setState({ shared: { phase: "read", shared: value, roadmaps: roadmaps.filter((one): one is SharedRoadmap & { id: Roadmap["id"] } => one !== null) } });
  } catch {
    store.setState({ shared: { phase: "refused", code: "shared-damaged" } });
  }
}

/** Keeps what was shown. */
export function keepShared(store: AppStore): void {
  const { shared } = store.getState();
  if (shared?.phase === "read") store.setState((state) => takeShared(state, shared), true);
}

/** What goes along, packed: a roadmap that its text gives is not sent beside it. */
async function pack(store: AppStore, parser: Parser, place: MapPlace | null): Promise<string> {
  const state = store.getState();
  const shared = sharedOf(state, linkTo(state, place).text);
  const read = await Promise.all(shared.documents.map((document) => parse(parser, document)));
  const roadmaps = shared.roadmaps.map(({ record, ...given }) => {
    const again = read[given.document]!.find(({ id }) => id === given.called);
    return record === undefined || JSON.stringify(again) === JSON.stringify(record) ? given : { ...given, record };
  });
  return writeSharedText({ ...shared, roadmaps });
}

async function parse(parser: Parser, { name, text }: Document): Promise<readonly Roadmap[]> {
  return (await parser.ask({ name, text })).documents.flatMap(({ roadmaps }) => roadmaps);
}
