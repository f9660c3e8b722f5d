/** Dates as text and as days since 1970-01-01, in the Gregorian calendar, without a clock and without time zones. */
import { InvalidArgumentError } from "../../errors.ts";

/** 9999-12-31. */
const lastDay = 2_932_896;

/** The day of a date like 2026-03-01. Throws InvalidArgumentError for text that is no date. */
export function dayOf(date: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const day = match === null ? Number.NaN : daysFromCivil(Number(match[1]), Number(match[2]), Number(match[3]));
  if (match === null || dateOf(day) !== date) throw new InvalidArgumentError(`${date} is no date: expected one like 2026-03-01.`);
  return day;
}

/** The date of a day. Throws InvalidArgumentError for one after 9999-12-31. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013), for years 0 to 9999. */
export function dateOf(day: number): string {
  if (day > lastDay) throw new InvalidArgumentError("The plan ends after the year 9999: begin earlier, or plan more hours a week.");
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1)}`;
}

function daysFromCivil(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}
