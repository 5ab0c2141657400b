/** A small delimited text as rows with lines; quotes as in RFC 4180. Tables of data are read elsewhere, in bytes. */
export interface CsvRow {
  /** Where it begins, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
}

export function csvRows(text: string): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  let row: string[] = [];
  let [line, startLine, start, quoted] = [1, 1, 0, false];
  const endField = (end: number): void => {
    row.push(unquoted(text.slice(start, end).trim()));
    start = end + 1;
  };
  const endRow = (end: number): void => {
    endField(end);
    if (row.some((field) => field !== '')) {
      rows.push({ line: startLine, fields: row });
    }
    row = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    line += letter === '\n' ? 1 : 0;
    if (letter === '"') {
      quoted = !quoted;
    } else if (!quoted && letter === ',') {
      endField(at);
    } else if (!quoted && letter === '\n') {
      endRow(at);
      startLine = line;
    }
  }
  endRow(text.length);
  return rows;
}

function unquoted(field: string): string {
  return field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field;
}
