/** The worker's side: answers one question after another and turns whatever is thrown into a message. */
import type { Asked, Told } from "./protocol.ts";

/** Answers every message of this worker with `answer`, which may tell how far it is. */
export function serve<Q, A>(answer: (question: Q, tellProgress: (done: number, all: number) => void) => A | Promise<A>): void {
  const tell = (told: Told<A>): void => postMessage(told);
  addEventListener("message", ({ data }: MessageEvent<Asked<Q>>) => {
    const { id, question } = data;
    tell({ id, type: "begun" });
    Promise.resolve()
      .then(() => answer(question, (done, all) => tell({ id, type: "progress", done, all })))
      .then(
        (value) => tell({ id, type: "done", answer: value }),
        (error: unknown) => tell({ id, type: "failed", message: error instanceof Error ? error.message : String(error) }),
      );
  });
}
