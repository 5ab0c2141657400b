import leven from 'leven';
import { intAt } from '../../cube/elements.ts';
import type { Problem, Result } from '../../problem.ts';
import { refuse, succeed } from '../../problem.ts';
import { MOST_COLUMNS } from './row-scanner.ts';
import type { RowScanner } from './row-scanner.ts';

/** Names listed in a message. */
const LISTED = 30;

/** A file with nothing but blank lines. */
export function headerProblem(path: string): Problem {
  return {
    code: 'table/empty',
    path,
    message: 'The file has no line that could be a header, so there is nothing to measure.',
    hint: 'Write a header line and one row a prediction; look whether the step that makes the table failed.',
  };
}

/** The column names in the row that was scanned last, trimmed; two of the same name are a problem. */
export function headerTexts(path: string, scanner: RowScanner, bytes: Uint8Array): Result<readonly string[]> {
  const { line } = scanner;
  if (scanner.fields > MOST_COLUMNS) {
    return refuse(tooManyColumns(path, line, scanner.fields));
  }
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const columns = Array.from({ length: scanner.fields }, (_, field) =>
    decoder.decode(bytes.subarray(intAt(scanner.starts, field), intAt(scanner.ends, field))),
  );
  return headerOf(path, line, columns);
}

/** These names, trimmed, as the columns of a table; too many or two of the same name are a problem. */
export function headerOf(
  path: string,
  line: number | undefined,
  names: readonly string[],
): Result<readonly string[]> {
  if (names.length > MOST_COLUMNS) {
    return refuse(tooManyColumns(path, line, names.length));
  }
  const columns = names.map(trimmed);
  const known = new Set<string>();
  const twice = columns.find((column) => known.size === known.add(column).size);
  if (twice !== undefined) {
    const places = columns.flatMap((column, index) => (column === twice ? [index + 1] : []));
    return refuse({
      code: 'table/duplicate-column',
      path,
      ...(line === undefined ? {} : { line }),
      message: `The header has the column ${JSON.stringify(twice)} ${places.length} times (columns ${places.join(', ')}); which one is meant is not clear.`,
      hint: 'Rename or drop all but one of them.',
    });
  }
  return succeed(columns);
}

function tooManyColumns(path: string, line: number | undefined, count: number): Problem {
  return {
    code: 'table/too-many-columns',
    path,
    ...(line === undefined ? {} : { line }),
    message: `The header has ${count} columns, more than ${MOST_COLUMNS}.`,
    hint: 'Write only the columns that the policy binds.',
  };
}

/** Without the spaces and tabs around it: how all values of a table are compared. */
export function trimmed(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isBlank(text[from])) {
    from += 1;
  }
  while (to > from && isBlank(text[to - 1])) {
    to -= 1;
  }
  return text.slice(from, to);
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

/** A column that a binding names and the table does not have. */
export function missingColumn(
  path: string,
  key: string,
  column: string,
  columns: readonly string[],
): Problem {
  const near = columns
    .map((name) => ({ name, distance: leven(name.toLowerCase(), column.toLowerCase(), { maxDistance: 4 }) }))
    .filter(({ name, distance }) => distance <= Math.min(3, Math.max(1, name.length / 2)))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ name }) => JSON.stringify(name));
  const listed = columns
    .slice(0, LISTED)
    .map((name) => JSON.stringify(name))
    .join(', ');
  const more = columns.length > LISTED ? ` and ${columns.length - LISTED} more` : '';
  return {
    code: 'table/missing-column',
    path,
    line: 1,
    key,
    message: `There is no column ${JSON.stringify(column)}, which \`${key}\` names; the table has ${listed}${more}.`,
    hint:
      near.length > 0
        ? `Did you mean ${near.join(' or ')}?`
        : `Write one of the table's columns as \`${key}\`.`,
  };
}
