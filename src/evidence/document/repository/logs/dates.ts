/** Dates in texts that people write. Only forms that mean one day everywhere: `03/04/2026` is not one. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const NAME =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DATE = new RegExp(
  String.raw`\b(\d{4})[-./](\d{2})[-./](\d{2})(?!\d)|\b(\d{1,2})(?:st|nd|rd|th)? (${NAME})\.?,? (\d{4})\b|\b(${NAME})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b`,
  'giu',
);

/** As `2026-11-27`, in the order of the text; a day that no calendar has is none. */
export function datesIn(text: string): readonly string[] {
  return [...text.matchAll(DATE)].flatMap((found) => {
    const [, year, month, day, dayBefore, after, yearAfter, before, dayAfter, yearLast] = found;
    const name = (after ?? before ?? '').slice(0, 3).toLowerCase();
    const [ofYear, ofMonth, ofDay] = [
      Number(year ?? yearAfter ?? yearLast),
      month === undefined ? MONTHS.indexOf(name) + 1 : Number(month),
      Number(day ?? dayBefore ?? dayAfter),
    ];
    return isDay(ofYear, ofMonth, ofDay) ? [`${ofYear}-${padded(ofMonth)}-${padded(ofDay)}`] : [];
  });
}

/** Whole days; both as `2026-11-27`. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

function isDay(year: number, month: number, day: number): boolean {
  const days = (DAYS[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);
  return year >= 1900 && day >= 1 && day <= days;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days since the first of March of the year 0; the leap day is the last of its year then. */
function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const shifted = month <= 2 ? year - 1 : year;
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return (
    365 * shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + ofYear
  );
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}
