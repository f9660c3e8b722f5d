/** The workers of the page, each behind its client and started only when first asked. */
import atlasUrl from "./atlas-worker.ts?worker&url";
import { createWorkerClient, type WorkerClient } from "./client.ts";
import importUrl from "./import-worker.ts?worker&url";
import layoutUrl from "./layout-worker.ts?worker&url";
import parseUrl from "./parse-worker.ts?worker&url";
import type { PlanAnswer, PlanQuestion } from "./plan-protocol.ts";
import planUrl from "./plan-worker.ts?worker&url";
import type { AtlasAnswer, AtlasQuestion, ImportAnswer, ImportQuestion, LayoutAnswer, LayoutQuestion, ParseAnswer, ParseQuestion } from "./protocol.ts";
import { startWorker } from "./start-worker.ts";
import type { VersionAnswer, VersionQuestion } from "./version-protocol.ts";
import versionUrl from "./version-worker.ts?worker&url";

export interface Workers {
  readonly parse: WorkerClient<ParseQuestion, ParseAnswer>;
  readonly imports: WorkerClient<ImportQuestion, ImportAnswer>;
  readonly layout: WorkerClient<LayoutQuestion, LayoutAnswer>;
  readonly atlas: WorkerClient<AtlasQuestion, AtlasAnswer>;
  readonly plan: WorkerClient<PlanQuestion, PlanAnswer>;
  readonly versions: WorkerClient<VersionQuestion, VersionAnswer>;
}

/** Nothing is loaded before the first question. */
export function createWorkers(): Workers {
  return {
    parse: createWorkerClient(() => startWorker(parseUrl, "parse")),
    imports: createWorkerClient(() => startWorker(importUrl, "import")),
    layout: createWorkerClient(() => startWorker(layoutUrl, "layout")),
    atlas: createWorkerClient(() => startWorker(atlasUrl, "atlas")),
    plan: createWorkerClient(() => startWorker(planUrl, "plan")),
    versions: createWorkerClient(() => startWorker(versionUrl, "versions")),
  };
}
