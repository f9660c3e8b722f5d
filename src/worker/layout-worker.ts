/** Lays drawings out off the main thread: our own order here, ELK in a worker of its own, which ends with this one. */
import "./no-eval.ts";
import ELK from "elkjs/lib/elk-api.js";
import { type LayoutEngine, layOutAlone } from "../../graph/index.ts";
import elkUrl from "./elk-worker.ts?worker&url";
import { createEngine } from "./engine.ts";
import { layOutAll } from "./lay-out-all.ts";
import type { LayoutAnswer, LayoutQuestion } from "./protocol.ts";
import { serve } from "./serve.ts";
import { startWorker } from "./start-worker.ts";

let engine: LayoutEngine | null = null;

/** ELK is fetched and started when it is first needed, which few drawings do. */
const askElk: LayoutEngine = (graph) => {
  engine ??= createEngine(new ELK({ workerFactory: () => startWorker(elkUrl, "elk") }));
  return engine(graph);
};

serve<LayoutQuestion, LayoutAnswer>(({ drawing, options, alone }) => {
  if (alone) return options.map((one) => layOutAlone(drawing, one));
  return layOutAll(drawing, options, askElk);
});
