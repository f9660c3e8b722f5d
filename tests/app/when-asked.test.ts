/** What is loaded only when it is asked for: once, in time, and again after it could not be had. */
import { expect, test, vi } from "vitest";
import type { DocumentIntake } from "../../src/app/actions/document-intake.ts";
import { intakeWhenAsked } from "../../src/app/actions/intake-when-asked.ts";
import { planWhenAsked } from "../../src/app/keep/plan-when-asked.ts";
import { createAppStore } from "../../src/state/store.ts";

test("the maker of plans is loaded when the plan view opens, once, and asked at once", async () => {
  const store = createAppStore();
  const maker = { stop: vi.fn(), again: vi.fn() };
  const load = vi.fn(() => Promise.resolve(maker));
  const plans = planWhenAsked(store, load);
  plans.stop();
  store.setState({ view: "compare" });
  expect(load).not.toHaveBeenCalled();
  store.setState({ view: "plan" });
  store.setState({ left: "ask" });
  await vi.waitFor(() => expect(maker.again).toHaveBeenCalledOnce(), { timeout: 20_000 });
  expect(load).toHaveBeenCalledOnce();
  plans.stop();
  plans.again();
  expect([maker.stop.mock.calls.length, maker.again.mock.calls.length]).toEqual([1, 2]);
});

test("a maker that cannot be loaded is a failed plan, not asked again until the reader does", async () => {
  const store = createAppStore();
  const maker = { stop: vi.fn(), again: vi.fn() };
  const load = vi.fn(() => Promise.resolve(maker)).mockRejectedValueOnce(new Error("offline"));
  const plans = planWhenAsked(store, load);
  store.setState({ view: "plan" });
  await vi.waitFor(() => expect(store.getState().planWork).toBe("failed"), { timeout: 20_000 });
  store.setState({ left: "ask" });
  expect(load).toHaveBeenCalledOnce();
  plans.again();
  await vi.waitFor(() => expect(maker.again).toHaveBeenCalledOnce(), { timeout: 20_000 });
});

test("documents wait for their intake in order; one that comes while it cannot be had has failed", async () => {
  const store = createAppStore();
  const took: string[] = [];
  const intake: DocumentIntake = { takeFiles: () => took.push("files"), takeText: (text) => took.push(text), readAs: (name) => took.push(name), add: () => took.push("add"), drop: () => took.push("drop") };
  const load = vi.fn(() => Promise.resolve(intake)).mockRejectedValueOnce(new Error("offline"));
  const lazy = intakeWhenAsked(store, load);
  lazy.takeText("学习路线");
  await vi.waitFor(() => expect(store.getState().arrivals).toEqual([{ name: "学习路线", phase: "failed", problem: "unreadable" }]), { timeout: 20_000 });
  lazy.drop();
  expect(store.getState().arrivals).toBeNull();
  lazy.takeText("one");
  lazy.takeFiles([]);
  lazy.add();
  await vi.waitFor(() => expect(took).toEqual(["one", "files", "add"]), { timeout: 20_000 });
  expect(load).toHaveBeenCalledTimes(2);
});
