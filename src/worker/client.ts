/** The page's side of a worker: started when first needed, asked one thing at a time, ended to cancel, and watched while it works. */
import type { Asked, Told } from "./protocol.ts";

interface AskOptions {
  readonly signal?: AbortSignal;
  /** The worker has taken the question up. */
  readonly onBegun?: () => void;
  readonly onProgress?: (done: number, all: number) => void;
}

export interface WorkerClient<Q, A> {
  /** The answer. Rejects with the worker's message, with why the worker is gone, or with an AbortError when cancelled. */
  ask(question: Q, options?: AskOptions): Promise<A>;
}

interface Job<Q, A> extends AskOptions {
  readonly id: number;
  readonly question: Q;
  readonly resolve: (answer: A) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A worker that was killed for want of memory says nothing: one that is silent for so long is taken for gone. No honest
 * question takes a tenth of it. Milliseconds.
 */
const PATIENCE = 180_000;

/** A client for workers that `start` makes. Cancelling the running question ends its worker; the next gets a fresh one. */
export function createWorkerClient<Q, A>(start: () => Worker, patience = PATIENCE): WorkerClient<Q, A> {
  let worker: Worker | null = null;
  let running: Job<Q, A> | null = null;
  let waiting: Job<Q, A>[] = [];
  let last = 0;
  let watch: ReturnType<typeof setTimeout> | undefined;

  const finish = (): void => {
    clearTimeout(watch);
    running = null;
    next();
  };
  const end = (): void => {
    worker?.terminate();
    worker = null;
  };
  const listen = ({ data }: MessageEvent<Told<A>>): void => {
    if (running === null || data.id !== running.id) return;
    if (data.type === "begun" || data.type === "progress") {
      wait();
      return data.type === "begun" ? running.onBegun?.() : running.onProgress?.(data.done, data.all);
    }
    if (data.type === "done") running.resolve(data.answer);
    else running.reject(new Error(data.message));
    finish();
  };
  /** The running question fails, and its worker is not asked again. */
  const fail = (message: string): void => {
    end();
    running?.reject(new Error(message));
    finish();
  };
  const wait = (): void => {
    clearTimeout(watch);
    watch = setTimeout(() => fail("The worker does not answer any more."), patience);
  };
  const next = (): void => {
    const job = waiting.shift();
    if (job === undefined || running !== null) return;
    running = job;
    wait();
    try {
      worker ??= started();
      worker.postMessage({ id: job.id, question: job.question } satisfies Asked<Q>);
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
    }
  };
  /** A fresh worker; what an ended one may still say is not heard. */
  const started = (): Worker => {
    const fresh = start();
    const heard = <E extends Event>(listener: (event: E) => void) => (event: Event): void => void (fresh === worker && listener(event as E));
    fresh.addEventListener("message", heard(listen));
    fresh.addEventListener("error", heard((event: ErrorEvent) => fail(event.message || "The worker could not be started.")));
    fresh.addEventListener("messageerror", heard(() => fail("The worker's answer could not be read.")));
    return fresh;
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
