/** Dates in texts that people write. Only forms that mean one day everywhere: `03/04/2026` is not one. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAMES =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DATE = new RegExp(
  String.raw`\b(\d{4})[-./](\d{2})[-./](\d{2})\b|\b(\d{1,2})(?:st|nd|rd|th)? (${NAMES})\.?,? (\d{4})\b|\b(${NAMES})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b`,
  'giu',
);
const DAY = 86_400_000;

/** As `2026-11-27`, in the order of the text; a day that no calendar has is none. */
export function datesIn(text: string): readonly string[] {
  return [...text.matchAll(DATE)].flatMap(
    ([, year, month, day, dayBefore, nameAfter, yearAfter, nameBefore, dayAfter, yearLast]) => {
      const name = (nameAfter ?? nameBefore ?? '').slice(0, 3).toLowerCase();
      const date = [
        year ?? yearAfter ?? yearLast ?? '',
        month ?? String(MONTHS.indexOf(name) + 1).padStart(2, '0'),
        (day ?? dayBefore ?? dayAfter ?? '').padStart(2, '0'),
      ].join('-');
      return isDate(date) ? [date] : [];
    },
  );
}

function isDate(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/** Both as `2026-11-27`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}
