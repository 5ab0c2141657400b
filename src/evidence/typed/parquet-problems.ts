import type { Problem } from '../../problem.ts';
import type { ParquetColumn } from '../bytes.ts';

export function cutOffParquet(path: string): Problem {
  return {
    code: 'table/cut-off',
    path,
    message:
      'The Parquet file does not end as one: its footer, which says where the columns are, is missing, and a part of a table is not measured.',
    hint: 'Write the file again; look whether the step that writes it, its upload or its download was interrupted.',
  };
}

export function encryptedParquet(path: string): Problem {
  return {
    code: 'table/encrypted',
    path,
    message: 'The Parquet file has an encrypted footer, so its columns cannot be found.',
    hint: 'Write the evaluation table without encryption, and without columns that would need it.',
  };
}

export function encryptedColumn(path: string, { name }: ParquetColumn): Problem {
  return {
    code: 'table/encrypted',
    path,
    message: `Column ${JSON.stringify(name)} of the Parquet file is encrypted, and there is no key here to read it with.`,
    hint: 'Write the evaluation table without encryption, and without columns that would need it.',
  };
}

/** The footer, a page or a value is not what the file says of it. */
export function damagedParquet(path: string, error: unknown): Problem {
  return {
    code: 'table/broken-parquet',
    path,
    message: `The Parquet file cannot be read to its end (${error instanceof Error ? error.message : String(error)}); a part of a table is not measured.`,
    hint: 'Write the file again, with snappy, zstd or gzip, in the encodings that the writer takes by itself; look whether it was damaged on its way.',
  };
}

export function largeGroup(path: string, group: number, rows: number): Problem {
  return {
    code: 'table/too-large',
    path,
    message: `Row group ${group} says that it has ${rows} rows; of the columns that are measured that is more than is held in memory.`,
    hint: 'Write row groups of about a million rows: `row_group_size=1_000_000` in pyarrow.',
  };
}

export function nestedColumn(path: string, { name, nested = '' }: ParquetColumn): Problem {
  return {
    code: 'table/nested-column',
    path,
    message: `Column ${JSON.stringify(name)} holds ${nested} in each row, which is no value that could be compared.`,
    hint: 'Write the value that is meant into a column of its own.',
  };
}
