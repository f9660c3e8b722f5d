// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { createWorkerClient } from "../../src/worker/client.ts";

/** A worker that answers by hand. */
class HandWorker extends EventTarget {
  static made: HandWorker[] = [];
  asked: { readonly id: number; readonly question: string }[] = [];
  ended = false;

  constructor() {
    super();
    HandWorker.made.push(this);
  }

  postMessage(message: { readonly id: number; readonly question: string }): void {
    this.asked.push(message);
  }

  terminate(): void {
    this.ended = true;
  }

  tell(data: object): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

function client(): ReturnType<typeof createWorkerClient<string, string>> {
  HandWorker.made = [];
  return createWorkerClient<string, string>(() => new HandWorker() as unknown as Worker);
}

describe("a worker's client", () => {
  test("starts no worker before the first question, and asks one after another", async () => {
    const { ask } = client();
    expect(HandWorker.made).toHaveLength(0);
    const [first, second] = [ask("a"), ask("b")];
    const [worker] = HandWorker.made;
    expect(worker!.asked.map(({ question }) => question)).toEqual(["a"]);
    worker!.tell({ id: 1, type: "done", answer: "A" });
    worker!.tell({ id: 2, type: "done", answer: "B" });
    expect(await Promise.all([first, second])).toEqual(["A", "B"]);
    expect(HandWorker.made).toHaveLength(1);
  });

  test("tells when the worker begins, and passes on what went wrong", async () => {
    const { ask } = client();
    let begun = false;
    const answer = ask("a", { onBegun: () => (begun = true) });
    HandWorker.made[0]!.tell({ id: 1, type: "begun" });
    expect(begun).toBe(true);
    HandWorker.made[0]!.tell({ id: 1, type: "failed", message: "no" });
    await expect(answer).rejects.toThrow("no");
  });

  test("ends the worker to cancel, and asks what waits of a fresh one", async () => {
    const { ask } = client();
    const stop = new AbortController();
    const first = ask("a", { signal: stop.signal });
    const second = ask("b");
    stop.abort();
    await expect(first).rejects.toMatchObject({ name: "AbortError" });
    const [old, fresh] = HandWorker.made;
    expect(old!.ended).toBe(true);
    expect(fresh!.asked[0]!.question).toBe("b");
    fresh!.tell({ id: fresh!.asked[0]!.id, type: "done", answer: "B" });
    expect(await second).toBe("B");
  });

  test("cancels what waits without disturbing what runs", async () => {
    const { ask } = client();
    const stop = new AbortController();
    const first = ask("a");
    const second = ask("b", { signal: stop.signal });
    stop.abort();
    await expect(second).rejects.toMatchObject({ name: "AbortError" });
    HandWorker.made[0]!.tell({ id: 1, type: "done", answer: "A" });
    expect(await first).toBe("A");
    expect(HandWorker.made[0]!.ended).toBe(false);
  });

  test("a worker that cannot be started fails the question, and the next gets another", async () => {
    const { ask } = client();
    const first = ask("a");
    HandWorker.made[0]!.dispatchEvent(new ErrorEvent("error", { message: "missing" }));
    await expect(first).rejects.toThrow("missing");
    void ask("b");
    expect(HandWorker.made).toHaveLength(2);
  });
});
