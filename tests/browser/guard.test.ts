/** What the page's own policy forbids is impossible in it: text that becomes code, scripts and requests elsewhere. */
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type AppInBrowser, startApp } from "../support/browser.ts";
import { mapDrawn } from "../support/canvas-probe.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let app: AppInBrowser;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.close());

test("the page cannot be made to run or to fetch anything that is not its own", async () => {
  const { page } = await app.open({ locale: "en-US" });
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(app.url) && !/^(?:data|blob):/.test(request.url())) elsewhere.push(request.url());
  });
  await mapDrawn(page);
  const outcomes = await page.evaluate(async () => {
    const tries: Record<string, () => unknown> = {
      "markup that becomes elements": () => (document.createElement("p").innerHTML = "<img src=x onerror=alert(1)>"),
      "text that becomes a function": () => new Function("return 1")() as unknown,
      // eslint-disable-next-line no-eval -- whether it is stopped is the question
      "text that is evaluated": () => (0, eval)("1") as unknown,
      "a script from elsewhere": () => (document.createElement("script").src = "https://example.org/x.js"),
      "a worker from elsewhere": () => new Worker("https://example.org/x.js"),
      "a policy of one's own": () => (globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }).trustedTypes.createPolicy("mine", {}),
      "a request elsewhere": () => fetch("https://example.org/"),
    };
    const outcomes: string[] = [];
    // The debugger's own evaluation is above the policy; what runs later is not.
    await new Promise((resolve) => setTimeout(resolve));
    for (const [name, attempt] of Object.entries(tries)) {
      const outcome = await Promise.resolve().then(attempt).then(() => "done", (error: Error) => error.name);
      outcomes.push(`${name}: ${outcome}`);
    }
    return outcomes;
  });
  expect(outcomes.filter((line) => !/: (?:TypeError|EvalError|SecurityError)$/.test(line))).toEqual([]);
  expect(outcomes).toHaveLength(7);
  expect(elsewhere).toEqual([]);
});
