/** The worker's side: answers one question after another and turns whatever is thrown into a message. */
import type { Asked, Told } from "./protocol.ts";

/** Answers every message of this worker with `answer`. */
export function serve<Q, A>(answer: (question: Q) => A | Promise<A>): void {
  const tell = (told: Told<A>): void => postMessage(told);
  addEventListener("message", ({ data }: MessageEvent<Asked<Q>>) => {
    const { id, question } = data;
    tell({ id, type: "begun" });
    Promise.resolve()
      .then(() => answer(question))
      .then(
        (value) => tell({ id, type: "done", answer: value }),
        (error: unknown) => tell({ id, type: "failed", message: error instanceof Error ? error.message : String(error) }),
      );
  });
}
