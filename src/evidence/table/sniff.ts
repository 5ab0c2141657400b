import type { Problem } from '../../problem.ts';
import { LFS_POINTER } from '../provenance/lfs-pointer.ts';
import { faultProblem } from './problems.ts';

/** First bytes that `sniff` wants to see; fewer when the file is shorter. */
export const SNIFFED = 1_024;

/** What a table's first bytes say about it. */
export type Sniffed =
  | { readonly kind: 'text' | 'json-lines' | 'json' | 'parquet' | 'workbook' | 'gzip' }
  /** The file is not there, only something that stands for it. */
  | { readonly kind: 'pointer'; readonly problem: Problem }
  | { readonly kind: 'unreadable'; readonly problem: Problem };

const TAB = 9;

/** Signatures of files that are often named .csv, or bound by mistake. */
const SIGNATURES: readonly (readonly [signature: string, what: string])[] = [
  ['\u00d0\u00cf\u0011\u00e0', 'an old Excel workbook'],
  ['%PDF', 'a PDF'],
  ['\u0089PNG', 'a PNG image'],
  ['\u0089HDF', 'an HDF5 file'],
  ['ARROW1\u0000', 'an Arrow file'],
  ['SQLite format 3\u0000', 'an SQLite database'],
  ['BZh', 'compressed with bzip2'],
  ['\u00fd7zXZ', 'compressed with xz'],
  ['\u0028\u00b5\u002f\u00fd', 'compressed with zstd'],
];

/** A header may begin with PAR1 or PARENT; bytes below a tab are in no text. */
function isParquet(text: string, first: Uint8Array): boolean {
  return /^PAR[1E]/u.test(text) && first.some((byte) => byte < TAB);
}

export function sniff(path: string, first: Uint8Array): Sniffed {
  if (first.length === 0) {
    return {
      kind: 'unreadable',
      problem: {
        code: 'table/empty',
        path,
        message: 'The file is empty, so there is nothing to measure.',
        hint: 'Write a header line and one row a prediction; look whether the step that makes the table failed.',
      },
    };
  }
  const text = Array.from(first, (byte) => String.fromCharCode(byte)).join('');
  if (first[0] === 0x1f && first[1] === 0x8b) {
    return { kind: 'gzip' };
  }
  if (isParquet(text, first)) {
    return { kind: 'parquet' };
  }
  if (text.startsWith('PK\u0003\u0004')) {
    return { kind: 'workbook' };
  }
  if (text.startsWith(LFS_POINTER)) {
    return {
      kind: 'pointer',
      problem: {
        code: 'table/lfs-pointer',
        path,
        message: 'This is a Git LFS pointer, not the table: the checkout did not fetch the file itself.',
        hint: 'Set `lfs: true` on actions/checkout, or run `git lfs pull` before.',
      },
    };
  }
  if (isUtf16(first)) {
    return { kind: 'unreadable', problem: utf16Problem(path) };
  }
  const what = SIGNATURES.find(([signature]) => text.startsWith(signature))?.[1];
  const nul = first.indexOf(0);
  if (what === undefined && nul >= 0) {
    const line = text.slice(0, nul).split('\n').length;
    return { kind: 'unreadable', problem: faultProblem(path, { kind: 'nul-byte', line }) };
  }
  return what === undefined
    ? { kind: textKind(path, text) }
    : {
        kind: 'unreadable',
        problem: {
          code: 'table/not-text',
          path,
          line: 1,
          message: `By its first bytes this is ${what}, not a table that can be read.`,
          hint: 'Export the table as CSV, JSON Lines or Parquet, and bind that file.',
        },
      };
}

/**
 * What a text is: JSON when it begins as only JSON does, whatever it is called; the name decides between the two kinds of it
 * where the beginning may be either. `[id],name` is the header of a CSV.
 */
function textKind(path: string, text: string): 'text' | 'json-lines' | 'json' {
  const begins = text.replace(/^\u00ef\u00bb\u00bf/u, '').trimStart();
  const isNamedJson = /\.json(?:\.gz)?$/iu.test(path);
  if (/^\[\s*(?:[{\]]|$)/u.test(begins)) {
    return 'json';
  }
  if (!/^\{\s*["}]/u.test(begins)) {
    return isNamedJson ? 'json' : /\.(?:jsonl|ndjson)(?:\.gz)?$/iu.test(path) ? 'json-lines' : 'text';
  }
  return isNamedJson && !/^\{.*\}[ \t\r]*\n\s*\{/u.test(begins) ? 'json' : 'json-lines';
}

function utf16Problem(path: string): Problem {
  return {
    code: 'table/utf-16',
    path,
    line: 1,
    message: 'The file is UTF-16; every byte pair would be read as two characters, and no value would match.',
    hint: 'Save it as UTF-8: `iconv -f UTF-16 -t UTF-8 old.csv > new.csv`, or encoding="utf-8" in pandas.',
  };
}

/** By its byte order mark, or because every second byte of its beginning is 0. */
function isUtf16(first: Uint8Array): boolean {
  const mark = (first[0] ?? 0) * 256 + (first[1] ?? 0);
  if (mark === 0xfffe || mark === 0xfeff) {
    return true;
  }
  const pairs = Math.min(first.length >> 1, 32);
  let even = 0;
  let odd = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    even += first[2 * pair] === 0 ? 1 : 0;
    odd += first[2 * pair + 1] === 0 ? 1 : 0;
  }
  return pairs > 1 && (even === pairs) !== (odd === pairs);
}
