/**
 * A plan as an iCalendar file (RFC 5545), an event of whole days a concept. By hand: it is some dozen lines, and the
 * libraries read the clock for the stamp, where equal plans have to give equal bytes.
 */
import type { Plan, Schedule } from "../../model/plan.ts";
import { withoutMarkup } from "../../text/markup-signs.ts";
import { dateOf, dayOf } from "../time/calendar-date.ts";
import { exportWords, nameIn, namesIn, quoteOf, type PlanExport } from "./plan-export.ts";

/** The calendar: CRLF, lines of at most 75 bytes. Events are stamped with the day the plan starts, since there is no clock here. */
export function planToCalendar(plan: Plan, { language, title, schedule }: PlanExport & { readonly schedule: Schedule }): string {
  const words = exportWords[language];
  const names = namesIn(plan, language);
  const dates = new Map(schedule.items.map((item) => [item.concept, item]));
  const stamp = `${compact(schedule.start)}T000000Z`;
  const events = plan.steps.flatMap(({ concepts }) => concepts).flatMap((concept) => {
    const item = dates.get(concept.id);
    if (item === undefined) return [];
    const said = quoteOf(concept);
    const notes = [
      ...(concept.why.length === 0 ? [] : [`${words.rests}: ${concept.why.map(({ before }) => names(before)).join(words.separator)}`]),
      ...(said === undefined ? [] : [`“${withoutMarkup(said.quote)}” (${said.reason.basis === "reference" ? words.reference : said.place})`]),
    ];
    return [
      "BEGIN:VEVENT",
      `UID:${escape(concept.id)}-${compact(item.start)}@roadmap-atlas`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(item.start)}`,
      `DTEND;VALUE=DATE:${compact(dateOf(dayOf(item.end) + 1))}`,
      `SUMMARY:${escape(nameIn(concept.label, language))}`,
      ...(notes.length === 0 ? [] : [`DESCRIPTION:${escape(notes.join("\n"))}`]),
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ];
  });
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Roadmap Atlas//Plan//EN", "CALSCALE:GREGORIAN", `NAME:${escape(title)}`, `X-WR-CALNAME:${escape(title)}`, ...events, "END:VCALENDAR"].map((line) => `${fold(line)}\r\n`).join("");
}

function compact(date: string): string {
  return date.replaceAll("-", "");
}

/** A value of the type TEXT; control characters, which it cannot hold, become spaces. */
function escape(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, " ").replace(/[\\;,]/g, "\\$&").replaceAll("\n", "\\n");
}

/** A line in pieces of at most 75 bytes of UTF-8, never cut inside a character. */
function fold(line: string): string {
  const pieces: string[] = [];
  let piece = "";
  let bytes = 0;
  for (const character of line) {
    const size = utf8Size(character.codePointAt(0)!);
    if (bytes + size > 75) {
      pieces.push(piece);
      piece = "";
      bytes = 1;
    }
    piece += character;
    bytes += size;
  }
  return [...pieces, piece].join("\r\n ");
}

function utf8Size(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
