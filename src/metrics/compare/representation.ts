import { type GroupCells, MISSING } from '../../cube/cube.ts';
import { rowsOf, weightOf } from '../../cube/rates.ts';
import type { LabelEvidence, PopulationEvidence } from '../../evidence/evidence.ts';
import { effectiveSize } from '../../stats/effective-size.ts';
import { wilsonInterval } from '../../stats/wilson.ts';
import { byGroup, type Interval } from './group-table.ts';
import type { Insufficient, Measured } from '../measurement.ts';
import type { MeasureContext } from '../metric.ts';

/**
 * Smallest share of a group in the table / its share of the population. Every group counts, however small, those of the
 * population without a row too: too few rows are what it looks for. Insufficient when the two name different groups.
 */
export function representation(
  { groups }: LabelEvidence,
  population: PopulationEvidence,
  { minimum }: MeasureContext,
): Measured | Insufficient {
  const listed = Object.entries(population.shares);
  const known = groups.filter(({ key }) => listed.some(([name]) => name === key[0]));
  const unknown = groups.filter((group) => !known.includes(group) && group.key[0] !== MISSING);
  const all = sumOf(known);
  const mistake = unknown.length > 0 ? notListed(unknown, known) : all.w > 0 ? undefined : noRows(listed);
  if (mistake !== undefined) {
    return mistake;
  }
  const rows = listed.map(([name, expected]) => {
    const own = sumOf(known.filter(({ key }) => key[0] === name));
    return { name, expected, ...own, share: Math.min(1, own.w / all.w) };
  });
  const present = rows.filter(({ expected }) => expected > 0);
  const size = effectiveSize(all.w, all.w2);
  const bandOf = ({ share, expected }: (typeof rows)[number], confidence: number): Interval => {
    const [low, high] = wilsonInterval(share, size, confidence);
    return [low / expected, high / expected];
  };
  const bands = present.map((row) => bandOf(row, minimum.confidence ** (1 / present.length)));
  // The smallest ratio is at most 1, because both shares sum to 1; the population's do so to six digits.
  const upTo1 = (values: readonly number[]): number => Math.min(1, ...values);
  return {
    status: 'measured',
    value: upTo1(present.map(({ share, expected }) => share / expected)),
    n: all.n,
    interval: [upTo1(bands.map(([low]) => low)), upTo1(bands.map(([, high]) => high))],
    parts: byGroup(
      rows.map((row) => ({
        group: [row.name],
        n: row.n,
        ...(row.expected > 0
          ? { value: row.share / row.expected, interval: bandOf(row, minimum.confidence) }
          : { value: null }),
      })),
    ),
    ...notesOf(
      rows,
      groups.filter((group) => !known.includes(group)),
    ),
  };
}

interface Sums {
  readonly n: number;
  readonly w: number;
  readonly w2: number;
}

function sumOf(groups: readonly GroupCells[]): Sums {
  return groups.reduce(
    (sum, group) => {
      const { w, w2 } = weightOf(group);
      return { n: sum.n + rowsOf(group), w: sum.w + w, w2: sum.w2 + w2 };
    },
    { n: 0, w: 0, w2: 0 },
  );
}

function notListed(unknown: readonly GroupCells[], known: readonly GroupCells[]): Insufficient {
  const names = unknown.map(({ key }) => JSON.stringify(key[0])).toSorted();
  const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
  return {
    status: 'insufficient',
    n: known.length,
    needed: known.length + unknown.length,
    reason: `the population has no share of ${names.slice(0, 5).join(', ')}${more}, of which the table has rows`,
    hint: 'Add them to `evaluation.population`, or correct the names: they are compared letter by letter. A group outside of the population has the share 0.',
  };
}

function noRows(listed: readonly (readonly [string, number])[]): Insufficient {
  const names = listed.map(([name]) => JSON.stringify(name)).join(', ');
  return { status: 'insufficient', n: 0, needed: 1, reason: `the table has no rows of ${names}` };
}

function notesOf(
  rows: readonly { readonly name: string; readonly n: number; readonly expected: number }[],
  missing: readonly GroupCells[],
): { readonly notes?: readonly string[] } {
  const notes = [
    ...rows
      .filter(({ n, expected }) => n === 0 && expected > 0)
      .map(
        ({ name, expected }) =>
          `The table has no rows of ${JSON.stringify(name)}, whose share of the population is ${expected}.`,
      ),
    ...rows
      .filter(({ n, expected }) => n > 0 && expected === 0)
      .map(({ name, n }) => `${JSON.stringify(name)} has ${n} rows and a share of 0 in the population.`),
    ...missing.map((group) => `${rowsOf(group)} rows without a value are left out of the shares.`),
  ];
  return notes.length === 0 ? {} : { notes };
}
