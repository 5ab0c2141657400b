import { intAt } from '../../cube/elements.ts';
import { doubleAt } from '../../stats/double-at.ts';
import { itemAt } from '../../stats/item-at.ts';
import type { ParquetSegment } from '../bytes.ts';
import { NOT_PLAIN, type PlainBlock, type PlainColumns } from '../table/row-blocks.ts';

/** Combinations of one row group that a table is made for; with more of them there are few rows of each. */
const MOST_COMBINATIONS = 1 << 16;
const UNSEEN = -2;

/** A column all of whose pages refer to one dictionary. */
interface CodedColumn {
  readonly values: ArrayLike<unknown>;
  readonly pages: readonly Int32Array[];
}

/**
 * Rows of a file whose texts are codes of dictionaries: nothing of a row is looked at but its codes and its numbers. What
 * is no such row, with an absent value or a number that is none or below 0, is NOT_PLAIN.
 */
export class CodedRows {
  private readonly columns: PlainColumns;
  /** Of each column of texts, the number of each value in the whole file: every row group has dictionaries of its own. */
  private readonly ids: readonly Map<unknown, number>[];
  /** The number of each combination, by the numbers of its values. */
  private readonly combinations = new Map<string, number>();

  constructor(columns: PlainColumns) {
    this.columns = columns;
    this.ids = columns.texts.map(() => new Map<unknown, number>());
  }

  /** The rows of a group, whose columns are given by position; undefined when its texts are not all coded, by few codes. */
  block(segmentsAt: (position: number) => readonly ParquetSegment[], rows: number): PlainBlock | undefined {
    const texts = this.columns.texts.map((position) => codedColumn(segmentsAt(position)));
    const coded = texts.flatMap((column) => column ?? []);
    const sizes = coded.map(({ values }) => values.length);
    const size = sizes.reduce((product, each) => product * each, 1);
    if (coded.length < texts.length || size > MOST_COMBINATIONS) {
      return undefined;
    }
    const places = new Int32Array(rows);
    for (const [index, { pages }] of coded.entries()) {
      let from = 0;
      for (const page of pages) {
        addCodes(places, from, page, itemAt(sizes, index));
        from += page.length;
      }
    }
    const numbers = this.columns.numbers.map((position) => {
      const column = new Float64Array(rows);
      writeNumbers(column, segmentsAt(position));
      refuse(places, column);
      return column;
    });
    this.number(places, new Int32Array(size).fill(UNSEEN), coded);
    return { combinations: places, numbers };
  }

  /** Turns places in the product of the dictionaries into numbers of combinations. */
  private number(places: Int32Array, known: Int32Array, coded: readonly CodedColumn[]): void {
    for (let row = 0; row < places.length; row += 1) {
      const place = intAt(places, row);
      if (place >= 0) {
        if (intAt(known, place) === UNSEEN) {
          known[place] = this.combinationOf(place, coded);
        }
        places[row] = intAt(known, place);
      }
    }
  }

  private combinationOf(place: number, coded: readonly CodedColumn[]): number {
    let rest = place;
    const own = coded.map(() => 0);
    for (let index = coded.length - 1; index >= 0; index -= 1) {
      const { values } = itemAt(coded, index);
      const code = rest % values.length;
      rest = (rest - code) / values.length;
      own[index] = numberOf(itemAt(this.ids, index), values[code]);
    }
    return numberOf(this.combinations, own.join());
  }
}

/** The number of a value, the next one when it is new. */
function numberOf<K>(known: Map<K, number>, value: K): number {
  const number = known.get(value) ?? known.size;
  known.set(value, number);
  return number;
}

function codedColumn(segments: readonly ParquetSegment[]): CodedColumn | undefined {
  const values = segments[0]?.values;
  const pages = segments.flatMap((segment) =>
    segment.codes !== undefined && segment.values === values ? [segment.codes] : [],
  );
  return values !== undefined && pages.length === segments.length ? { values, pages } : undefined;
}

function addCodes(places: Int32Array, from: number, page: Int32Array, size: number): void {
  const rows = Math.min(page.length, places.length - from);
  for (let index = 0; index < rows; index += 1) {
    const code = intAt(page, index);
    const place = intAt(places, from + index);
    places[from + index] = place < 0 || code < 0 ? NOT_PLAIN : place * size + code;
  }
}

/** NaN where there is no number. */
function writeNumbers(column: Float64Array, segments: readonly ParquetSegment[]): void {
  let from = 0;
  for (const { values, codes } of segments) {
    const rows = Math.min(codes?.length ?? values.length, column.length - from);
    const numbers = numbersOf(values);
    if (codes === undefined) {
      column.set(numbers.subarray(0, rows), from);
    } else {
      for (let index = 0; index < rows; index += 1) {
        const code = intAt(codes, index);
        column[from + index] = code < 0 ? Number.NaN : doubleAt(numbers, code);
      }
    }
    from += rows;
  }
}

function numbersOf(values: ArrayLike<unknown>): Float64Array {
  if (values instanceof Float64Array) {
    return values;
  }
  const isTyped = values instanceof Float32Array || values instanceof Int32Array;
  return isTyped ? new Float64Array(values) : Float64Array.from(values, numberIn);
}

/** `Number` rounds a whole number as its digits would be. */
function numberIn(value: unknown): number {
  return typeof value === 'number' ? value : typeof value === 'bigint' ? Number(value) : Number.NaN;
}

/** Leaves a row to its texts that has no number, or one below 0. −0 becomes 0, as its text is. */
function refuse(places: Int32Array, column: Float64Array): void {
  for (let row = 0; row < column.length; row += 1) {
    const value = doubleAt(column, row) + 0;
    column[row] = value;
    if (!(value >= 0 && value < Infinity)) {
      places[row] = NOT_PLAIN;
    }
  }
}
