import type { ColumnProfile } from '../../cube/columns/column-profile.ts';
import { isNumeric } from '../../cube/columns/paired.ts';
import { intAt } from '../../cube/elements.ts';
import { at } from '../../stats/at.ts';
import { doubleAt } from '../../stats/double-at.ts';
import type { RangeEvidence } from '../evidence.ts';
import { NO_VALUE, NUMBER, readDecimal } from '../table/decimal.ts';
import { Dictionary, EMPTY } from '../table/dictionary.ts';
import type { ColumnRows } from './column-rows.ts';
import type { FurtherCount } from './further-count.ts';
import type { RowTally } from './row-tally.ts';

/** Bytes that a dictionary may look at behind a value. */
const BEHIND = 8;

/** Rows of the evaluation table with a value that the training table does not reach. */
export class RangesCount implements FurtherCount {
  readonly kind = 'ranges';
  private readonly reference: ColumnRows;
  private readonly features: readonly string[];
  private rows = 0;
  private outside = 0;
  private readonly outsideOf: Float64Array;
  private unknown: readonly string[] = [];

  /** `training`: profiles of the training table, the features among them. */
  constructor(features: readonly string[], training: ColumnRows) {
    this.features = features;
    this.reference = training;
    this.outsideOf = new Float64Array(features.length);
  }

  evaluation(): RowTally {
    const all = this.reference.profiles();
    const profiles = this.features.flatMap((column) => all.get(column) ?? []);
    this.unknown = profiles.filter((profile) => !isBounded(profile)).map(({ column }) => column);
    const reaches = profiles.map(reachOf);
    let fields = new Int32Array(0);
    return {
      begin: (columns) => {
        fields = Int32Array.from(this.features, (column) => columns.indexOf(column));
      },
      row: (bytes, starts, ends) => {
        this.rows += 1;
        let isOutside = false;
        let index = 0;
        for (const isReached of reaches) {
          const field = intAt(fields, index);
          if (!isReached(bytes, intAt(starts, field), intAt(ends, field))) {
            isOutside = true;
            this.outsideOf[index] = doubleAt(this.outsideOf, index) + 1;
          }
          index += 1;
        }
        this.outside += isOutside ? 1 : 0;
      },
    };
  }

  evidence(): { readonly ranges: RangeEvidence } {
    const { rows, outside, unknown } = this;
    const features = this.features
      .map((column, index) => ({ column, outside: at(this.outsideOf, index) }))
      .filter(({ column }) => !unknown.includes(column));
    return { ranges: { rows, outside, features, unknown } };
  }
}

/** Whether a field lies in what the training table has of its column. */
type Reach = (bytes: Uint8Array, start: number, end: number) => boolean;

/** A column with too many categories to remember reaches everywhere. */
function isBounded(profile: ColumnProfile): boolean {
  return isNumeric(profile) || (profile.texts.exact && profile.numbers.exact);
}

function reachOf(profile: ColumnProfile): Reach {
  if (!isBounded(profile)) {
    return () => true;
  }
  const { numbers, texts, missing } = profile;
  const known = new Dictionary(texts.weights.size);
  for (const text of texts.weights.keys()) {
    const bytes = new TextEncoder().encode(text);
    const padded = new Uint8Array(bytes.length + BEHIND);
    padded.set(bytes);
    known.codeOf(padded, 0, bytes.length);
  }
  const isRange = isNumeric(profile);
  const values = new Set(isRange ? [] : numbers.values);
  const number = new Float64Array(1);
  return (bytes, start, end) => {
    const status = readDecimal(bytes, start, end, number, 0);
    if (status === NO_VALUE) {
      return missing.n > 0;
    }
    if (status === NUMBER) {
      const value = doubleAt(number, 0);
      return isRange ? value >= numbers.min && value <= numbers.max : values.has(value);
    }
    return known.codeOf(bytes, start, end) > EMPTY;
  };
}
