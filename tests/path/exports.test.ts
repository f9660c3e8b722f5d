/** Exports of a plan are read back by other programs' parsers and hold what the plan says; dates need no clock. */
import ICAL from "ical.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InvalidArgumentError, planLearning, planToCalendar, planToCsv, planToMarkdown, schedulePlan, type Plan } from "../../graph/index.ts";
import { scheduleSchema } from "../../graph/model/plan.ts";
import { dateOf, dayOf } from "../../graph/path/time/calendar-date.ts";
import { ids, smallCurriculum } from "./small-atlas.ts";

const small = planLearning(smallCurriculum({ says: "a -> c, b -> c", minutes: { a: 90, b: 60, c: 600 } }), { targets: ids("c") });

/** The plan with other names and words. */
function renamed(name: string, quote: string): Plan {
  return { ...small, steps: small.steps.map((step) => ({ ...step, concepts: step.concepts.map((concept) => ({ ...concept, label: { en: name || "x" }, why: concept.why.map((reason) => ({ ...reason, evidence: reason.evidence.map((each) => ({ ...each, quote })) })) })) })) };
}

const odd = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("=1+1", "@SUM(A1)", "+a", "-b", "\ttab", "＝x", 'say "x", y', "a;b\\c\nd", "注意力机制".repeat(12), "😀".repeat(40)));

describe("dates", () => {
  test("are those of the calendar", () => {
    for (let day = -200_000; day < 200_000; day += 37) {
      const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
      expect(dateOf(day)).toBe(date);
      expect(dayOf(date)).toBe(day);
    }
  });

  test.each(["2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "tomorrow", ""])("%j is none", (date) => expect(() => dayOf(date)).toThrow(InvalidArgumentError));
});

describe("schedule", () => {
  test("one after the other, at so many hours a week", () => {
    const schedule = schedulePlan(small, { start: "2026-03-01", hoursPerWeek: 7 });
    expect(scheduleSchema.parse(schedule)).toEqual(schedule);
    expect(schedule.items.map(({ concept, start, end }) => [concept, start, end])).toEqual([["a", "2026-03-01", "2026-03-02"], ["b", "2026-03-02", "2026-03-03"], ["c", "2026-03-03", "2026-03-13"]]);
    expect(schedule.end).toBe("2026-03-13");
  });

  test("days follow each other and hold all minutes", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 168 }), (hoursPerWeek) => {
      const { items, end } = schedulePlan(small, { start: "2024-02-27", hoursPerWeek });
      items.forEach((item, at) => expect(item.start <= item.end && (at === 0 || items[at - 1]!.end <= item.end)).toBe(true));
      expect(dayOf(end) - dayOf("2024-02-27") + 1).toBe(Math.ceil((small.minutes * 7) / (hoursPerWeek * 60)));
    }));
  });

  test("what is learnt together shares its days", () => {
    const plan = planLearning(smallCurriculum({ says: "a -> b -> a", minutes: { a: 60, b: 120 } }), { targets: ids("a") });
    expect(schedulePlan(plan, { start: "2026-03-01", hoursPerWeek: 7 }).items.map(({ start, end }) => [start, end])).toEqual([["2026-03-01", "2026-03-03"], ["2026-03-01", "2026-03-03"]]);
  });

  test("nothing to learn ends when it begins; hours out of range are refused", () => {
    expect(schedulePlan({ ...small, steps: [] }, { start: "2026-03-01" })).toMatchObject({ start: "2026-03-01", end: "2026-03-01", items: [] });
    expect(() => schedulePlan(small, { start: "2026-03-01", hoursPerWeek: 0 })).toThrow(InvalidArgumentError);
  });
});

describe("iCalendar", () => {
  const calendar = (plan: Plan, title = "Plan") => planToCalendar(plan, { language: "en", title, schedule: schedulePlan(plan, { start: "2026-03-01", hoursPerWeek: 7 }) });

  test("an event a concept, whole days, the end exclusive", () => {
    const events = new ICAL.Component(ICAL.parse(calendar(small)) as []).getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
    expect(events.map((event) => [event.summary, event.startDate.toString(), event.endDate.toString()])).toEqual([["a", "2026-03-01", "2026-03-03"], ["b", "2026-03-02", "2026-03-04"], ["c", "2026-03-03", "2026-03-14"]]);
    expect(new Set(events.map((event) => event.uid)).size).toBe(3);
    expect(events[2]?.description).toBe("Rests on: a, b\n“a -> c” (ann.md:1)");
  });

  test("any text comes back as it was, in lines of at most 75 bytes", () => {
    fc.assert(fc.property(odd, odd, (name, quote) => {
      const text = calendar(renamed(name, quote), name);
      for (const line of text.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\u0000-\u001f\u007f]/);
      const [event] = new ICAL.Component(ICAL.parse(text) as []).getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
      const plain = (name || "x").replace(/\r\n?/g, "\n").replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, " ");
      expect(event?.summary).toBe(Buffer.from(plain).toString() === plain ? plain : event?.summary);
    }), { numRuns: 300 });
  });
});

describe("CSV", () => {
  test("a row a concept in learning order", () => expect(planToCsv(small, { schedule: schedulePlan(small, { start: "2026-03-01", hoursPerWeek: 7 }) }).split("\r\n").slice(0, 4)).toEqual([
    "step,together,id,zh,en,kind,minutes,minutes_min,minutes_max,minutes_from,start,end,requires,basis,quote,place",
    "1,no,a,,a,concept,90,90,90,concept,2026-03-01,2026-03-02,,,,",
    "1,no,b,,b,concept,60,60,60,concept,2026-03-02,2026-03-03,,,,",
    "2,no,c,,c,concept,600,600,600,concept,2026-03-03,2026-03-13,a b,stated,a -> c,ann.md:1",
  ]));

  test("any text comes back, but for the apostrophe that keeps it from being a formula", () => {
    fc.assert(fc.property(odd, (name) => {
      const cells = parseCsv(planToCsv(renamed(name, name), {}));
      expect(cells.every((row) => row.length === 16)).toBe(true);
      const found = cells[1]![4]!;
      expect(found).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      expect([name || "x", `'${name}`]).toContain(found);
    }), { numRuns: 300 });
  });
});

/** RFC 4180, read letter by letter. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') cell += text[at++]!;
      else isQuoted = false;
    } else if (letter === '"' && cell === "") isQuoted = true;
    else if (letter === "," || (letter === "\r" && text[at + 1] === "\n")) {
      rows.at(-1)!.push(cell);
      cell = "";
      if (letter === "\r") {
        rows.push([]);
        at++;
      }
    } else cell += letter;
  }
  return rows.slice(0, -1);
}

describe("Markdown", () => {
  test("a box a concept, with its words", () => {
    expect(planToMarkdown(small, { language: "en", title: "Plan for c" })).toBe("# Plan for c\n\n3 concepts, about 12.5 h\n\n## Step 1 (in any order)\n\n- [ ] **a** (1.5 h)\n- [ ] **b** (1 h)\n\n## Step 2\n\n- [ ] **c** (10 h)\n  - Rests on: a, b\n  - “a -\\> c” (ann.md:1)\n");
    expect(planToMarkdown(small, { language: "zh", title: "c" }).split("\n").slice(2, 5)).toEqual(["3 个概念，约 12.5 小时", "", "## 第 1 步 (顺序不限)"]);
  });

  test("no text breaks out of its line", () => {
    fc.assert(fc.property(odd, (name) => {
      const lines = planToMarkdown(renamed(name, name), { language: "en", title: name }).split("\n");
      expect(lines.filter((line) => line.startsWith("- [ ] **"))).toHaveLength(3);
      expect(lines.filter((line) => line.startsWith("#"))).toHaveLength(3);
      expect(lines).toHaveLength(15);
    }));
  });
});
