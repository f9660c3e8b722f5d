import { describe, expect, test } from "vitest";
import type { ConceptId } from "../../graph/index.ts";
import { type Address, formatAddress, parseAddress } from "../../src/state/url-codec.ts";

const id = (text: string): ConceptId => text as ConceptId;

describe("the address after #", () => {
  test.each<[string, Address]>([
    ["", {}],
    ["roadmap=deepseek", { roadmap: "deepseek" }],
    ["roadmap=deepseek&concept=transformer", { roadmap: "deepseek", selection: { type: "concept", id: id("transformer") } }],
    [
      "roadmap=a&before=python&after=numpy&lang=zh-CN&theme=dark",
      { roadmap: "a", selection: { type: "arrow", before: id("python"), after: id("numpy") }, language: "zh", theme: "dark" },
    ],
    ["roadmap=a&ask=ways&from=python&until=rlhf&concept=numpy", { roadmap: "a", inquiry: { type: "ways", before: id("python"), after: id("rlhf") }, selection: { type: "concept", id: id("numpy") } }],
    ["ask=ways&until=rlhf", { inquiry: { type: "ways", before: null, after: id("rlhf") } }],
    ["ask=bottlenecks", { inquiry: { type: "bottlenecks", by: "complexity" } }],
    ["view=compare&ask=bottlenecks&rank=delay", { view: "compare", inquiry: { type: "bottlenecks", by: "delay" } }],
    ["lang=en&theme=light", { language: "en", theme: "light" }],
  ])("%s says and reads the same", (text, address) => {
    expect(formatAddress(address)).toBe(text);
    expect(parseAddress(text)).toEqual(address);
  });

  test("keeps ids of any kind", () => {
    const address: Address = { roadmap: "路线 & 图#1", selection: { type: "concept", id: id("C++ 入门=基础") } };
    expect(parseAddress(`#${formatAddress(address)}`)).toEqual(address);
  });

  test.each(["#", "concept=", "lang=fr&theme=pink", "before=a", "%%%", "a=b&&&=c", "constructor=1&__proto__=2", "ask=constructor&from=a", "lang=constructor"])(
    "passes over what it does not know: %s",
    (text) => expect(parseAddress(text)).toEqual({}),
  );

  test("says nothing of a theme that follows the system", () => {
    expect(formatAddress({ theme: "system" })).toBe("");
  });
});
