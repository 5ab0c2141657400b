import type { Problem } from '../../problem.ts';
import type { Fault } from './row-scanner.ts';

const FAULTS: { readonly [K in Fault['kind']]: { readonly message: string; readonly hint: string } } = {
  'nul-byte': {
    message: 'There is a NUL byte; the file is binary, UTF-16 or damaged, and its rows cannot be trusted.',
    hint: 'Look at what wrote the file; export the table as UTF-8 text.',
  },
  'lone-cr': {
    message: 'There is a carriage return without a line feed; where the rows end is not clear.',
    hint: 'Write line ends as LF or CRLF (`tr "\\r" "\\n"` converts the old Macintosh ones), or quote the field.',
  },
  'open-quote': {
    message: 'A quote opens here and is never closed; all lines behind it would be one field.',
    hint: 'Close the quote, or double a quote that belongs to the text ("").',
  },
  'after-quote': {
    message: 'Characters follow a closing quote within the field; where the field ends is not clear.',
    hint: 'Double a quote that belongs to the text (""), and look for a quote that is not closed further up.',
  },
};

/** Bytes that the scanner could not cut into rows. */
export function faultProblem(path: string, fault: Fault): Problem {
  return { code: `table/${fault.kind}`, path, line: fault.line, ...FAULTS[fault.kind] };
}

export function tooLongProblem(path: string, line: number, openQuote: number): Problem {
  return openQuote > 0
    ? {
        code: 'table/open-quote',
        path,
        line: openQuote,
        message: 'A quote opens here and is not closed within 1 MiB; all lines behind it would be one field.',
        hint: 'Close the quote, or double a quote that belongs to the text ("").',
      }
    : {
        code: 'table/row-too-long',
        path,
        line,
        message:
          'The row that begins here is longer than 1 MiB; reading stopped, because this is hardly a table.',
        hint: 'Check that the file has line ends, and leave out columns of documents or images.',
      };
}

export function utf8Problem(path: string, line: number, byte: number): Problem {
  return {
    code: 'table/not-utf-8',
    path,
    line,
    message: `The byte 0x${byte.toString(16).padStart(2, '0')} is not UTF-8 here; read as another encoding, group names would be guessed.`,
    hint: 'Save the table as UTF-8: `iconv -f LATIN1 -t UTF-8 old.csv > new.csv`, or encoding="utf-8" in pandas.',
  };
}

export function tooMuchProblem(path: string, most: number): Problem {
  return {
    code: 'table/too-large',
    path,
    message: `The table has more than ${most / 2 ** 30} GiB of text; reading stopped.`,
    hint: 'Evaluate on a sample of the rows.',
  };
}

/** A gzip stream that ends early or is damaged. */
export function gzipProblem(path: string, error: unknown): Problem {
  return {
    code: 'table/broken-gzip',
    path,
    message: `The gzip stream cannot be read to its end (${error instanceof Error ? error.message : String(error)}); a part of a table is not measured.`,
    hint: 'Write the file again; look whether its upload or its download was cut off.',
  };
}

/** What is compressed by itself, or twice, and wrapped in gzip. */
export function nestedProblem(path: string, kind: 'gzip' | 'parquet'): Problem {
  return {
    code: 'table/not-text',
    path,
    message: `Within the gzip there is ${kind === 'gzip' ? 'another gzip' : 'a Parquet file, which is read from its end'}; only text, JSON and workbooks are read out of one.`,
    hint:
      kind === 'gzip'
        ? 'Compress the table once.'
        : 'Commit the Parquet file itself: its columns are compressed.',
  };
}

/** What the file system refused to read, as a problem of the file; undefined for any other error, which is a bug of ours. */
export function refusedFile(path: string, error: unknown): Problem | undefined {
  return typeof error === 'object' && error !== null && 'syscall' in error && 'message' in error
    ? {
        code: 'evidence/unreadable',
        path,
        message: `The file system refused to read it (${String(error.message).split(',')[0]}), so nothing of it is known.`,
        hint: 'Let this user read the file (`chmod`), then run again.',
      }
    : undefined;
}
