/** ELK without a worker: for the build, where there is none and nobody waits. */
import ELK from "elkjs/lib/elk.bundled.js";
import type { LayoutEngine } from "../../graph/index.ts";
import { createEngine } from "./engine.ts";

/** An engine that runs where it is called. */
export function createInlineEngine(): LayoutEngine {
  return createEngine(new ELK());
}
