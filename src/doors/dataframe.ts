/**
 * The library's door: `import { readDataFrame } from 'fates-gate/dataframe'` gives an evaluation table of any format that the
 * gate reads as a danfojs DataFrame. The gate itself never holds a table: it counts rows as they pass.
 */
import type { DataFrame } from 'danfojs-node';
import { sampleFirst } from '../commands/sample-first.ts';
import { UserError } from '../errors.ts';
import { decimalOf } from '../evidence/table/decimal.ts';
import { frameOf } from '../platform/sheet/data-frame.ts';

/** Text of a table that becomes a DataFrame, which is held whole. */
const MOST_BYTES = 1 << 26;

/**
 * The table at `path` (relative to the working directory; of a glob the first file). A column whose every value is a plain decimal
 * has numbers, NaN where one is absent; all others have text. Rows that the gate would refuse as ragged are left out.
 * Throws a UserError for a file that cannot be read or has more than 64 MiB of text.
 */
export async function readDataFrame(path: string): Promise<DataFrame> {
  const { columns, values, rows, complete } = await sampleFirst(path, MOST_BYTES, {
    message: 'There is no such file.',
    hint: 'Check the path.',
  });
  if (!complete) {
    throw new UserError({
      code: 'table/too-large',
      path,
      message: `The table has more than ${MOST_BYTES / 2 ** 20} MiB of text, too much for a DataFrame in memory.`,
      hint: 'Read a part of it.',
    });
  }
  const typed = values.map(typedColumn);
  return frameOf(
    columns,
    Array.from({ length: rows }, (_, row) => typed.map((column) => column[row])),
  );
}

function typedColumn(values: readonly string[]): readonly unknown[] {
  const numbers = values.map((value) => (value === '' ? Number.NaN : decimalOf(value)));
  return numbers.some((number) => number === undefined) ? values : numbers;
}
