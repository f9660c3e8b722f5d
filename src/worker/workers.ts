/** The workers of the page, each behind its client and started only when first asked. */
import { createWorkerClient, type WorkerClient } from "./client.ts";
import type { PlanAnswer, PlanQuestion } from "./plan-protocol.ts";
import type { AtlasAnswer, AtlasQuestion, LayoutAnswer, LayoutQuestion, ParseAnswer, ParseQuestion } from "./protocol.ts";

export interface Workers {
  readonly parse: WorkerClient<ParseQuestion, ParseAnswer>;
  readonly layout: WorkerClient<LayoutQuestion, LayoutAnswer>;
  readonly atlas: WorkerClient<AtlasQuestion, AtlasAnswer>;
  readonly plan: WorkerClient<PlanQuestion, PlanAnswer>;
}

/** Nothing is loaded before the first question. */
export function createWorkers(): Workers {
  return {
    parse: createWorkerClient(() => new Worker(new URL("./parse-worker.ts", import.meta.url), { type: "module", name: "parse" })),
    layout: createWorkerClient(() => new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module", name: "layout" })),
    atlas: createWorkerClient(() => new Worker(new URL("./atlas-worker.ts", import.meta.url), { type: "module", name: "atlas" })),
    plan: createWorkerClient(() => new Worker(new URL("./plan-worker.ts", import.meta.url), { type: "module", name: "plan" })),
  };
}
