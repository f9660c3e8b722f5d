/** Lays drawings out off the main thread: our own order here, ELK in a worker of its own, which ends with this one. */
import ELK from "elkjs/lib/elk-api.js";
import { layOut, type Placement } from "../../graph/index.ts";
import { createEngine } from "./engine.ts";
import type { LayoutAnswer, LayoutQuestion } from "./protocol.ts";
import { serve } from "./serve.ts";

let elk: InstanceType<typeof ELK> | null = null;

serve<LayoutQuestion, LayoutAnswer>(async ({ drawing, options }) => {
  elk ??= new ELK({ workerFactory: () => new Worker(new URL("./elk-worker.ts", import.meta.url), { type: "module", name: "elk" }) });
  const engine = createEngine(elk);
  const placements: Placement[] = [];
  for (const one of options) placements.push(await layOut(drawing, engine, one));
  return placements;
});
