/** The workers of the page, each behind its client and started only when first asked. */
import { createWorkerClient, type WorkerClient } from "./client.ts";
import type { AtlasAnswer, AtlasQuestion, LayoutAnswer, LayoutQuestion, ParseAnswer, ParseQuestion } from "./protocol.ts";

export interface Workers {
  readonly parse: WorkerClient<ParseQuestion, ParseAnswer>;
  readonly layout: WorkerClient<LayoutQuestion, LayoutAnswer>;
  readonly atlas: WorkerClient<AtlasQuestion, AtlasAnswer>;
}

/** Nothing is loaded before the first question. */
export function createWorkers(): Workers {
  return {
    parse: createWorkerClient(() => new Worker(new URL("./parse-worker.ts", import.meta.url), { type: "module", name: "parse" })),
    layout: createWorkerClient(() => new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module", name: "layout" })),
    atlas: createWorkerClient(() => new Worker(new URL("./atlas-worker.ts", import.meta.url), { type: "module", name: "atlas" })),
  };
}
