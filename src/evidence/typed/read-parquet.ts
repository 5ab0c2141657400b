import type { Problem } from '../../problem.ts';
import type { ByteSource, ParquetColumn, ParquetFile, ParquetSegment, TablePorts } from '../bytes.ts';
import { headerOf } from '../table/header.ts';
import { tooLongProblem } from '../table/problems.ts';
import type { TableRead } from '../table/read-table.ts';
import { NOT_PLAIN, type PlainBlock, type PlainSink } from '../table/row-blocks.ts';
import type { RowSink } from '../table/row-sink.ts';
import type { BeginTable } from '../table/text-run.ts';
import { itemAt } from '../../stats/item-at.ts';
import { CellTexts } from './cell-texts.ts';
import { CodedRows } from './coded-rows.ts';
import {
  cutOffParquet,
  damagedParquet,
  encryptedColumn,
  encryptedParquet,
  largeGroup,
  nestedColumn,
} from './parquet-problems.ts';
import { SegmentCursor } from './segment-cursor.ts';

/** Values of one row group that are held at once, and their bytes by what the footer says. */
const MOST_VALUES = 1 << 26;
const MOST_BYTES = 1 << 30;
/** Magic, footer's length, magic. */
const SHORTEST = 12;

/**
 * Reads a Parquet file row group by row group, of its columns only those that the sink looks at. What stands as a line is the
 * number of the row, from 1. A file that is not whole gives a problem, also when its first row groups could be read.
 */
export async function readParquet(
  source: ByteSource,
  ports: TablePorts,
  begin: BeginTable,
): Promise<TableRead> {
  const ending = await magicAtEnd(source);
  if (ending !== 'PAR1') {
    return unreadable(ending === 'PARE' ? encryptedParquet(source.path) : cutOffParquet(source.path));
  }
  const file = await ports.openParquet(source).catch((error: unknown) => damagedParquet(source.path, error));
  if (!('groups' in file)) {
    return unreadable(file);
  }
  const columns = headerOf(
    source.path,
    undefined,
    file.columns.map(({ name }) => name),
  );
  const sink = columns.ok ? begin({ columns: columns.value }) : columns;
  if (!columns.ok || !sink.ok) {
    return unreadable(...(sink.ok ? [] : sink.problems));
  }
  const problems = await readGroups(source, file, ports, sink.value);
  return problems.length === 0
    ? { ok: true, header: { columns: columns.value }, notes: [rowsNote(source.path)] }
    : unreadable(...problems);
}

async function magicAtEnd(source: ByteSource): Promise<string> {
  const { size } = source;
  return size < SHORTEST ? '' : new TextDecoder('latin1').decode(await source.read(size - 4, 4));
}

async function readGroups(
  source: ByteSource,
  file: ParquetFile,
  ports: TablePorts,
  sink: RowSink,
): Promise<readonly Problem[]> {
  const { reads, most = Number.POSITIVE_INFINITY } = sink;
  const wanted = file.columns.flatMap((column, place) =>
    (reads === undefined ? insteadOfValues(column) === undefined : reads.has(place)) ? [place] : [],
  );
  const closed = wanted
    .map((place) => itemAt(file.columns, place))
    .filter((column) => insteadOfValues(column) !== undefined);
  if (closed.length > 0) {
    return closed.map((column) =>
      column.nested === undefined ? encryptedColumn(source.path, column) : nestedColumn(source.path, column),
    );
  }
  if (reads === undefined) {
    tellClosed(file.columns, sink);
  }
  const run = runOf(source.path, file, wanted, sink);
  for (const [index, group] of file.groups.entries()) {
    const count = Math.min(group.rows, most - run.row);
    const bytes = wanted.reduce((sum, place) => sum + (group.bytes[place] ?? 0), 0);
    if (count <= 0) {
      break;
    }
    if (count * wanted.length > MOST_VALUES || bytes > MOST_BYTES) {
      return [largeGroup(source.path, index + 1, group.rows)];
    }
    let values: readonly (readonly ParquetSegment[])[];
    try {
      values = await file.read(index, count, wanted);
    } catch (error) {
      return [damagedParquet(source.path, error)];
    }
    const outcome = takeGroup(run, values, count);
    ports.progress(source.path, (source.size * (index + 1)) / file.groups.length, source.size, run.row);
    if (outcome !== 'go-on') {
      return outcome === 'enough' ? [] : [outcome];
    }
  }
  return [];
}

/** What a column holds of which no field can be made. */
function insteadOfValues({ nested, encrypted }: ParquetColumn): string | undefined {
  return nested ?? (encrypted === true ? 'encrypted values' : undefined);
}

function tellClosed(columns: readonly ParquetColumn[], sink: RowSink): void {
  for (const [place, column] of columns.entries()) {
    const holds = insteadOfValues(column);
    if (holds !== undefined) {
      sink.nested?.(place, holds);
    }
  }
}

interface GroupRun {
  readonly path: string;
  readonly texts: CellTexts;
  readonly wanted: readonly number[];
  readonly sink: RowSink;
  /** Where the sink takes plain rows. */
  readonly coded: CodedRows | undefined;
  row: number;
}

function runOf(path: string, file: ParquetFile, wanted: readonly number[], sink: RowSink): GroupRun {
  return {
    path,
    texts: new CellTexts(file.columns.length, sink.numbers),
    wanted,
    sink,
    coded: sink.plain && new CodedRows(sink.plain.columns),
    row: 0,
  };
}

function takeGroup(
  run: GroupRun,
  columns: readonly (readonly ParquetSegment[])[],
  count: number,
): 'go-on' | 'enough' | Problem {
  const { texts, wanted } = run;
  texts.forget();
  const cursors = columns.map((segments, index) => new SegmentCursor(segments, texts, itemAt(wanted, index)));
  const plain = plainGroup(run, columns, count);
  for (let index = 0; index < count; index += 1) {
    const next = plain?.sink.count(plain.block, index, count) ?? index;
    leaveOut(run, cursors, next - index);
    index = next;
    const outcome = index < count ? giveRow(run, cursors) : 'go-on';
    if (outcome !== 'go-on') {
      return outcome;
    }
    learn(plain, index);
  }
  return 'go-on';
}

interface PlainGroup {
  readonly sink: PlainSink;
  readonly block: PlainBlock;
}

/** The rows of a group as far as they are plain, for a sink that counts such; undefined when none is. */
function plainGroup(
  { coded, sink, wanted }: GroupRun,
  columns: readonly (readonly ParquetSegment[])[],
  count: number,
): PlainGroup | undefined {
  const block = coded?.block((position) => columns[wanted.indexOf(position)] ?? [], count);
  return block === undefined || sink.plain === undefined ? undefined : { sink: sink.plain, block };
}

/** Goes past rows that were counted as plain ones. */
function leaveOut(run: GroupRun, cursors: readonly SegmentCursor[], rows: number): void {
  if (rows > 0) {
    run.row += rows;
    for (const cursor of cursors) {
      cursor.skip(rows);
    }
  }
}

/** The row at `index` was given by itself; past the last there is none. */
function learn(plain: PlainGroup | undefined, index: number): void {
  const combination = plain?.block.combinations[index] ?? NOT_PLAIN;
  if (combination !== NOT_PLAIN) {
    plain?.sink.learn(combination);
  }
}

/** Gives the next row to the sink. */
function giveRow(run: GroupRun, cursors: readonly SegmentCursor[]): 'go-on' | 'enough' | Problem {
  const { texts, sink } = run;
  run.row += 1;
  texts.beginRow();
  for (const cursor of cursors) {
    if (!cursor.put()) {
      return tooLongProblem(run.path, run.row, 0);
    }
  }
  return sink.row(texts.bytes, texts.starts, texts.ends, run.row) ? 'go-on' : 'enough';
}

function rowsNote(path: string): string {
  return `${path} is a Parquet file: where a line is named, it is the number of the row.`;
}

function unreadable(...problems: readonly Problem[]): TableRead {
  return { ok: false, state: 'unreadable', problems };
}
