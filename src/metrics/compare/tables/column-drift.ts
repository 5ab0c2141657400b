import type { ColumnPair } from '../../../evidence/evidence.ts';
import type { PairedColumn } from '../../../cube/columns/paired.ts';
import { isNumeric, pairColumns } from '../../../cube/columns/paired.ts';
import type { Excluded, Insufficient, Measured, Part } from '../../measurement.ts';
import type { MeasureContext } from '../../metric.ts';
import { byGroup, type Interval } from '../group-table.ts';
import type { Distance } from './drift-distance.ts';

/** Past this share on one position of a sketch, what lies on it is too much to be called one number. */
const COARSEST = 0.1;

/** What a distance says of one column. */
export interface ColumnDrift {
  readonly column: string;
  /** Rows of the current table with a value. */
  readonly n: number;
  readonly value: number | null;
  readonly pair?: PairedColumn;
  /** Of the value, at a confidence. */
  readonly intervalAt?: (confidence: number) => Interval;
  readonly excluded?: Excluded['reason'];
  /** Why there is no value. */
  readonly lacking?: string;
}

/** The drift of one column; undefined where the distance does not apply to its kind. */
export function driftOf(
  column: string,
  { reference, current }: ColumnPair,
  distance: Distance,
  categories: boolean,
  least: number,
): ColumnDrift | undefined {
  if (distance.ordered && (categories || !isNumeric(reference))) {
    return undefined;
  }
  const n = current.rows - current.missing.n;
  const drift = { column, n, value: null };
  const pair = pairColumns(reference, current, categories);
  if (pair === undefined) {
    const lacking = `more than 10,000 categories (about ${Math.max(reference.texts.distinct, current.texts.distinct)} texts): an identifier or free text is no feature to compare`;
    return { ...drift, excluded: 'undefined', lacking };
  }
  const { sizes } = pair;
  if (!(sizes.reference > 0 && sizes.current > 0)) {
    return { ...drift, excluded: 'undefined', lacking: 'no values in one of the tables' };
  }
  if (Math.min(sizes.reference, sizes.current) < least) {
    return { ...drift, excluded: 'too-few-rows' };
  }
  if (!pair.exact && pair.coarsest > COARSEST) {
    const lacking =
      'its numbers lie within 0.5 % of each other (a date in seconds?): subtract a fixed number from the column in both tables';
    return { ...drift, excluded: 'undefined', lacking };
  }
  const { deviation } = reference.numbers;
  const value = distance.of(pair, deviation);
  return value === null
    ? {
        ...drift,
        excluded: 'undefined',
        lacking: 'constant in the training table, or its numbers are too large to square',
      }
    : {
        ...drift,
        value,
        pair,
        intervalAt: (confidence) => distance.interval(pair, value, confidence, deviation),
      };
}

/** The worst of several columns: each a part, and what could not be compared named. */
export function worstDrift(
  drifts: readonly ColumnDrift[],
  distance: Distance,
  { minimum }: MeasureContext,
): Measured | Insufficient {
  const known = drifts.flatMap(({ value, pair, column, n, intervalAt }) =>
    value === null || pair === undefined || intervalAt === undefined
      ? []
      : [{ value, pair, column, n, intervalAt }],
  );
  const parts = byGroup(
    drifts.map(({ column, n, value, intervalAt }): Part => {
      const interval = intervalAt?.(minimum.confidence);
      return { group: [column], n, value, ...(interval === undefined ? {} : { interval }) };
    }),
  );
  const excluded = byGroup(
    drifts.flatMap(({ column, n, excluded: reason }): readonly Excluded[] =>
      reason === undefined ? [] : [{ group: [column], n, reason }],
    ),
  );
  const [first, ...others] = known;
  if (first === undefined) {
    return {
      status: 'insufficient',
      n: 0,
      needed: 1,
      reason: `no column could be compared${lackingText(drifts)}`,
      hint: `Bring ${Math.max(1, minimum.group)} rows with values of a feature in both tables, or name other \`features\`.`,
      parts,
      excluded,
    };
  }
  const worst = others.reduce((most, each) => (each.value > most.value ? each : most), first);
  // Šidák: with so many columns the largest of all stays below the bound with 95 %, and all intervals hold together.
  const chance = distance.chance?.(worst.pair, 0.95 ** (1 / known.length));
  const joint = minimum.confidence ** (1 / known.length);
  const intervals = known.map(({ intervalAt }) => intervalAt(joint));
  return {
    status: 'measured',
    value: worst.value,
    n: worst.n,
    interval: [Math.max(...intervals.map(([low]) => low)), Math.max(...intervals.map(([, high]) => high))],
    ...(chance === undefined ? {} : { chance }),
    parts,
    excluded,
    notes: notesOf(drifts, known, worst.column, distance),
  };
}

function notesOf(
  drifts: readonly ColumnDrift[],
  known: readonly { readonly column: string; readonly pair: PairedColumn }[],
  worst: string,
  distance: Distance,
): readonly string[] {
  const sketched = known.filter(({ pair }) => !pair.exact);
  return [
    `The worst of ${known.length} is ${JSON.stringify(worst)}.`,
    ...sketched.map(({ column, pair }) => `${JSON.stringify(column)} is approximate: ${distance.off(pair)}.`),
    ...(lackingText(drifts) === '' ? [] : [`Not compared${lackingText(drifts)}.`]),
  ];
}

function lackingText(drifts: readonly ColumnDrift[]): string {
  const reasons = drifts.flatMap(({ column, lacking }) =>
    lacking === undefined ? [] : [`${JSON.stringify(column)}: ${lacking}`],
  );
  return reasons.length === 0 ? '' : ` (${reasons.join('; ')})`;
}
