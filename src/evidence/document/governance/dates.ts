/** Dates of documents: `2026-11-27`, of the calendar. */

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/u;
/** A review that is farther away than so many years is none. */
const MOST_YEARS = 3;

export function isDate(text: string): boolean {
  const [, year, month, day] = (DATE.exec(text.trim()) ?? []).map(Number);
  return (
    year !== undefined &&
    month !== undefined &&
    day !== undefined &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysOf(year, month)
  );
}

function daysOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export type Review = 'due' | 'overdue' | 'far' | 'no-date';

/** What the date of the next review says on the day of the run. Both are UTC dates. */
export function reviewOf(text: string, asOf: string): Review {
  const date = text.trim();
  if (!isDate(date)) {
    return 'no-date';
  }
  const latest = `${Number(asOf.slice(0, 4)) + MOST_YEARS}${asOf.slice(4)}`;
  return date < asOf ? 'overdue' : date > latest ? 'far' : 'due';
}

export function isInFuture(text: string, asOf: string): boolean {
  return isDate(text) && text.trim() > asOf;
}
