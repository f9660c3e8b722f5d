/** The two workers of the page, each behind its client and started only when first asked. */
import { createWorkerClient, type WorkerClient } from "./client.ts";
import type { LayoutAnswer, LayoutQuestion, ParseAnswer, ParseQuestion } from "./protocol.ts";

interface Workers {
  readonly parse: WorkerClient<ParseQuestion, ParseAnswer>;
  readonly layout: WorkerClient<LayoutQuestion, LayoutAnswer>;
}

/** Nothing is loaded before the first question. */
export function createWorkers(): Workers {
  return {
    parse: createWorkerClient(() => new Worker(new URL("./parse-worker.ts", import.meta.url), { type: "module", name: "parse" })),
    layout: createWorkerClient(() => new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module", name: "layout" })),
  };
}
