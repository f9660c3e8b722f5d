/** The page's side of a worker: started when first needed, asked one thing at a time, and ended to cancel. */
import type { Asked, Told } from "./protocol.ts";

interface AskOptions {
  readonly signal?: AbortSignal;
  /** The worker has taken the question up. */
  readonly onBegun?: () => void;
  readonly onProgress?: (done: number, all: number) => void;
}

export interface WorkerClient<Q, A> {
  /** The answer. Rejects with the worker's message, or with an AbortError when cancelled. */
  ask(question: Q, options?: AskOptions): Promise<A>;
}

interface Job<Q, A> extends AskOptions {
  readonly id: number;
  readonly question: Q;
  readonly resolve: (answer: A) => void;
  readonly reject: (error: Error) => void;
}

/** A client for workers that `start` makes. Cancelling the running question ends its worker; the next gets a fresh one. */
export function createWorkerClient<Q, A>(start: () => Worker): WorkerClient<Q, A> {
  let worker: Worker | null = null;
  let running: Job<Q, A> | null = null;
  let waiting: Job<Q, A>[] = [];
  let last = 0;

  const finish = (): void => {
    running = null;
    next();
  };
  const end = (): void => {
    worker?.terminate();
    worker = null;
  };
  const listen = ({ data }: MessageEvent<Told<A>>): void => {
    if (running === null || data.id !== running.id) return;
    if (data.type === "begun") return running.onBegun?.();
    if (data.type === "progress") return running.onProgress?.(data.done, data.all);
    if (data.type === "done") running.resolve(data.answer);
    else running.reject(new Error(data.message));
    finish();
  };
  const fail = (event: ErrorEvent): void => {
    end();
    running?.reject(new Error(event.message || "The worker could not be started."));
    finish();
  };
  const next = (): void => {
    const job = waiting.shift();
    if (job === undefined || running !== null) return;
    running = job;
    if (worker === null) {
      worker = start();
      worker.addEventListener("message", listen);
      worker.addEventListener("error", fail);
    }
    worker.postMessage({ id: job.id, question: job.question } satisfies Asked<Q>);
  };
  const cancel = (id: number): void => {
    const job = running?.id === id ? running : waiting.find((one) => one.id === id);
    if (job === undefined) return;
    waiting = waiting.filter((one) => one !== job);
    job.reject(new DOMException("Cancelled.", "AbortError"));
    if (job !== running) return;
    end();
    finish();
  };

  return {
    ask: (question, options = {}) =>
      new Promise<A>((resolve, reject) => {
        const id = (last += 1);
        if (options.signal?.aborted) return reject(new DOMException("Cancelled.", "AbortError"));
        options.signal?.addEventListener("abort", () => cancel(id), { once: true });
        waiting.push({ id, question, resolve, reject, ...options });
        if (running === null) next();
      }),
  };
}
