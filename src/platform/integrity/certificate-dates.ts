interface Dated {
  readonly validFromDate: Date;
  readonly validToDate: Date;
}

/** Whether it is valid at some time of a UTC date: the day is all that an assessment knows of now. */
export function isValidOn({ validFromDate, validToDate }: Dated, date: string): boolean {
  const start = Date.parse(`${date}T00:00:00Z`);
  const end = Date.parse(`${date}T23:59:59Z`);
  return validFromDate.getTime() <= end && validToDate.getTime() >= start;
}
