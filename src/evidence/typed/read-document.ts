import type { Problem } from '../../problem.ts';
import { succeed } from '../../problem.ts';
import type { ByteSource, SheetValues, TablePorts } from '../bytes.ts';
import { headerOf } from '../table/header.ts';
import { joined } from '../table/peek.ts';
import { tooLongProblem } from '../table/problems.ts';
import type { TableRead } from '../table/read-table.ts';
import type { RowSink } from '../table/row-sink.ts';
import type { BeginTable } from '../table/text-run.ts';
import { CellTexts } from './cell-texts.ts';
import { isCell, kindOf } from './json-row.ts';
import { workbookEntries } from './zip-bounds.ts';

type DocumentKind = 'json' | 'workbook';

/** Bytes of a document, which is held whole. */
const MOST_BYTES = 1 << 26;

/** What a document is called, and where its first row is: a workbook's is the second of its sheet. */
const KINDS: {
  readonly [K in DocumentKind]: { readonly name: string; readonly row: string; readonly first: number };
} = {
  json: { name: 'a JSON document', row: 'the place in the list', first: 1 },
  workbook: { name: 'a workbook', row: "the sheet's row", first: 2 },
};

/**
 * Reads a JSON document (a list of objects) or the first sheet of a workbook: small, held whole, and left to a library that
 * runs elsewhere with limits. A line is the place in the list, or the sheet's row.
 */
export async function readDocument(
  kind: DocumentKind,
  source: ByteSource,
  stream: AsyncIterable<Uint8Array>,
  ports: TablePorts,
  begin: BeginTable,
): Promise<TableRead> {
  const { path } = source;
  const bytes = await bytesOf(stream);
  if (bytes === undefined) {
    return unreadable(tooLarge(path, kind));
  }
  const entries = kind === 'workbook' ? workbookEntries(path, bytes) : succeed([]);
  if (!entries.ok) {
    return { ok: false, state: 'unreadable', problems: entries.problems };
  }
  const sheet = await ports
    .readSheet({ kind, bytes, entries: entries.value })
    .catch((error: unknown) => notRead(path, kind, error));
  if (!('values' in sheet)) {
    return unreadable(sheet);
  }
  const columns = headerOf(path, undefined, sheet.columns);
  const sink = columns.ok ? begin({ columns: columns.value }) : columns;
  if (!columns.ok || !sink.ok) {
    return { ok: false, state: 'unreadable', problems: sink.ok ? [] : sink.problems };
  }
  const tooLong = takeRows(path, sheet, sink.value, KINDS[kind].first);
  ports.progress(path, source.size, source.size, sheet.rows);
  return tooLong === undefined
    ? { ok: true, header: { columns: columns.value }, notes: [rowsNote(path, kind)] }
    : unreadable(tooLong);
}

async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of stream) {
    parts.push(Uint8Array.from(chunk));
    total += chunk.length;
    if (total > MOST_BYTES) {
      return undefined;
    }
  }
  return joined(parts, total);
}

function takeRows(path: string, sheet: SheetValues, sink: RowSink, first: number): Problem | undefined {
  const texts = new CellTexts(sheet.values.length);
  for (let row = 0; row < sheet.rows; row += 1) {
    const line = first + row;
    const outcome = sheet.faults.get(row) ?? writeRow(texts, sheet, row, sink);
    if (outcome === 'too-long') {
      return tooLongProblem(path, line, 0);
    }
    const goOn =
      outcome === 'written' ? sink.row(texts.bytes, texts.starts, texts.ends, line) : sink[outcome](line);
    if (!goOn) {
      return undefined;
    }
  }
  return undefined;
}

function writeRow(
  texts: CellTexts,
  { values }: SheetValues,
  row: number,
  sink: RowSink,
): 'written' | 'unreadable' | 'too-long' {
  const { reads } = sink;
  texts.beginRow();
  texts.clear();
  for (const [column, cells] of values.entries()) {
    const cell = cells[row];
    if (reads?.has(column) === false) {
      continue;
    }
    if (!isCell(cell)) {
      if (reads !== undefined) {
        return 'unreadable';
      }
      sink.nested?.(column, kindOf(cell));
    } else if (!texts.put(column, cell)) {
      return 'too-long';
    }
  }
  return 'written';
}

function rowsNote(path: string, kind: DocumentKind): string {
  return `${path} is ${KINDS[kind].name}: where a line is named, it is ${KINDS[kind].row}.`;
}

function tooLarge(path: string, kind: DocumentKind): Problem {
  return {
    code: 'table/too-large',
    path,
    message: `This is ${KINDS[kind].name} of more than ${MOST_BYTES / 2 ** 20} MiB, which would have to be held whole.`,
    hint: 'Write a table of this size as CSV, JSON Lines or Parquet: they are read in a stream, whatever their size.',
  };
}

function notRead(path: string, kind: DocumentKind, error: unknown): Problem {
  return {
    code: `table/broken-${kind}`,
    path,
    message: `This is ${KINDS[kind].name}, and it cannot be read as a table: ${error instanceof Error ? error.message : String(error)}.`,
    hint:
      kind === 'json'
        ? 'Write a list of flat objects (`df.to_json(path, orient="records")`), or one object a line in a file named .jsonl.'
        : 'Save the table anew: a header in the first row of the first sheet and one prediction in each row below, or as CSV.',
  };
}

function unreadable(problem: Problem): TableRead {
  return { ok: false, state: 'unreadable', problems: [problem] };
}
