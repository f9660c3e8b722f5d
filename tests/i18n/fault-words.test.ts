/** What the library says is wrong with a file, in Chinese: every sentence has its places, and what they quote stays whole. */
import { expect, test } from "vitest";
import { FAULT_WORDS, sayFault } from "../../src/i18n/fault-words.ts";

const placesIn = (sentence: string): number => sentence.split("{}").length - 1;

test.each(FAULT_WORDS)("%s", (english, chinese) => {
  expect(placesIn(chinese)).toBe(placesIn(english));
});

test("what a file is quoted with may look like a place itself", () => {
  const said = sayFault('3 arrows say "{}", which is not known to mean an order. Read as a weak order as drawn, so "A" before "B": is that right?');
  expect(said).toContain("写着“{}”");
  expect(said).toContain("“A”先于“B”");
});

test("a sentence that nobody foresaw has no words", () => {
  expect(sayFault("Something else.")).toBeNull();
});
