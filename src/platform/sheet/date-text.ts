/** The calendars of workbooks, by the year in which their days are counted from. */
export type Calendar = 1900 | 1904;

/** Days from the beginning of each calendar to 1970. */
const TO_1970: { readonly [C in Calendar]: number } = { 1900: 25_569, 1904: 24_107 };
/** The first day of the year 10000, from 1970. */
const END = 2_932_897;
const DAY = 86_400_000;
/** 29 February 1900, which Excel's 1900 calendar has from Lotus: the days before it have numbers that are one too low. */
const FALSE_DAY = 60;

/**
 * A day as `2024-01-31`, with the time of day when there is one; less than a day as the time alone, unless it is on the first day of
 * 1904. Undefined for what no sheet shows as a date: a negative number of the 1900 calendar, and what is past 9999.
 */
export function dateText(days: number, calendar: Calendar, format: string): string | undefined {
  const from1970 = days - TO_1970[calendar];
  if (from1970 >= END || (calendar === 1900 && days < 0)) {
    return undefined;
  }
  if (days >= 0 && days < 1 && (calendar === 1900 || !/[yd]/iu.test(format))) {
    return isoText(days).slice('1970-01-01T'.length);
  }
  const text = calendar === 1900 && days < FALSE_DAY + 1 ? early(days) : isoText(from1970);
  return text.replace(/T00:00:00$/u, '');
}

/** A day of January or February 1900. */
function early(days: number): string {
  const from1970 = days - TO_1970[1900];
  return days < FALSE_DAY ? isoText(from1970 + 1) : isoText(from1970).replace('02-28', '02-29');
}

function isoText(from1970: number): string {
  return new Date(Math.round(from1970 * DAY)).toISOString().replace(/\.000Z$|Z$/u, '');
}
