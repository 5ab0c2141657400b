import type { Comparison } from '../metrics/comparison.ts';
import type { Measured, Measurement } from '../metrics/measurement.ts';
import type { Text } from './text.ts';
import { formatApart, formatNumber, formatWhole, text } from './text.ts';

export interface ChangeFacts {
  readonly regress: number | undefined;
  readonly confidence: number;
  readonly id: string | undefined;
}

/** The base's value and the change since, as one sentence; the reason where the base has none. */
export function changeSentence(comparison: Comparison, facts: ChangeFacts): readonly Text[] {
  const { base, change, from } = comparison;
  const where = from === 'report' ? 'Base report' : 'Base branch';
  if (base.status !== 'measured') {
    return base.status === 'not-applicable' ? [] : [text`${[where]}: not measured, ${reasonOf(base, from)}.`];
  }
  if (from === 'unchanged') {
    return [text`${[where]} ${[valueOf(base)]}; its evidence is the same.`];
  }
  if (change === undefined) {
    return [text`${[where]} ${[valueOf(base)]}.`];
  }
  // What was counted in files is what it is: no other files were drawn.
  const sampled = base.counted === undefined ? spread(comparison, facts) : [];
  return [text`${[where]} ${[valueOf(base)]}; ${farther(change, facts.regress, base)}${sampled}.`];
}

function valueOf({ value, counted }: Pick<Measured, 'value' | 'counted'>): string {
  return counted === undefined ? formatNumber(value) : formatWhole(value);
}

/** `0.020 farther from the ideal`: the change with as many digits as tell it from what is allowed. */
export function farther(
  change: number,
  regress: number | undefined,
  { counted }: Partial<Pick<Measured, 'counted'>> = {},
): Text {
  const isWhole = counted !== undefined && Number.isInteger(change);
  const size = isWhole
    ? formatWhole(Math.abs(change))
    : formatApart(Math.abs(change), regress === undefined ? [] : [regress]);
  return change === 0
    ? ['no farther from the ideal']
    : [`${size} ${change > 0 ? 'farther from' : 'nearer to'} the ideal`];
}

function spread({ interval, paired }: Comparison, { confidence, id }: ChangeFacts): Text {
  if (interval === undefined) {
    return [', without an interval of the change'];
  }
  const percent = `${Number((100 * confidence).toPrecision(4))} %`;
  const rows =
    paired !== true
      ? [', as of different rows']
      : id === undefined
        ? [', of the same rows']
        : text`, rows paired by ${id}`;
  return text`, ${[percent]} interval of the change ${interval[0]} to ${interval[1]}${rows}`;
}

/** A report's reasons are foreign text, whatever wrote them. */
function reasonOf(
  base: Exclude<Measurement, { readonly status: 'measured' | 'not-applicable' }>,
  from: Comparison['from'],
): Text {
  const said = (words: string): Text => (from === 'report' ? text`${words}` : [words]);
  switch (base.status) {
    case 'insufficient':
      return said(base.reason);
    case 'no-evidence':
      return ['its evidence is missing there'];
    case 'error':
      return said(base.message);
  }
}
