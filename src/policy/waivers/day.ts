/** UTC dates as `2026-11-21`, from 2000 to 2999, so that they compare as text. No clock: today is an input. */

const LENGTHS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a text is a date that the calendar has. */
export function isDay(text: string): boolean {
  const parts = /^(2\d{3})-(\d{2})-(\d{2})$/u.exec(text);
  if (parts === null) {
    return false;
  }
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return day >= 1 && day <= lengthOf(year, month);
}

/** Days of a month, 1 to 12; none of any other. */
function lengthOf(year: number, month: number): number {
  return (LENGTHS[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The same day of the next year; of 29 February the 28th. */
export function yearAfter(day: string): string {
  const year = Number(day.slice(0, 4)) + 1;
  const rest = day.slice(4);
  return `${year}${rest === '-02-29' ? '-02-28' : rest}`;
}

/** The day that is `count` days later, at least 0. */
export function daysAfter(day: string, count: number): string {
  let [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
  date += count;
  for (let length = lengthOf(year, month); date > length; length = lengthOf(year, month)) {
    date -= length;
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
