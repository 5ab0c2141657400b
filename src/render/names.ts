/** How findings, bounds, groups and reasons are called in every medium. */
import type { Refusal, RefusalReason } from '../cube/cube.ts';
import { endsOf } from '../judge/bound.ts';
import type { Text } from '../judge/text.ts';
import { formatApart, formatNumber, formatWhole, joinText, text } from '../judge/text.ts';
import type { Excluded, Measurement } from '../metrics/measurement.ts';
import type { Bound } from '../policy/policy.ts';
import type { Report, ReportFinding } from '../report/report.ts';
import { counted, formatCount, formatInterval } from './numbers.ts';

/** The title of a metric, its id when the report has no summary of it. */
export function metricTitle(report: Report, metric: string): string {
  return report.metrics[metric]?.title ?? metric;
}

/** `overall`, `on sex`, `on sex × race`, `on slice country`. */
export function scopeName({ scope, scopeKind }: Pick<ReportFinding, 'scope' | 'scopeKind'>): Text {
  if (scopeKind === 'overall') {
    return ['overall'];
  }
  const columns = typeof scope === 'string' ? [scope] : scope;
  const names = groupName(columns);
  return scopeKind === 'slice' ? text`on slice ${names}` : text`on ${names}`;
}

/** `Female × Black`: one value a column. */
export function groupName(group: readonly string[]): Text {
  return joinText(
    group.map((value) => text`${value}`),
    ' × ',
  );
}

/** `≤ 0.100`, `≥ 0.800`, `0.800–1.250`; with the line past which it warns. `of` says how numbers are written: those of files whole. */
export function boundName(bound: Bound, of?: Measurement): string {
  const written = isOfFiles(of) ? formatWhole : formatNumber;
  switch (bound.kind) {
    case 'max':
      return `≤ ${written(bound.max)}${warnName(bound.warn, written)}`;
    case 'min':
      return `≥ ${written(bound.min)}${warnName(bound.warn, written)}`;
    case 'within':
      return formatInterval(bound.within);
  }
}

function warnName(warn: number | undefined, written: (value: number) => string): string {
  return warn === undefined ? '' : `, warns past ${written(warn)}`;
}

function isOfFiles(measurement: Measurement | undefined): boolean {
  return measurement?.status === 'measured' && measurement.counted !== undefined;
}

/** Of what was counted in files only where it is not certain. */
export function intervalName(measurement: Measurement): string {
  if (measurement.status !== 'measured' || measurement.interval === undefined) {
    return '';
  }
  const [low, high] = measurement.interval;
  if (measurement.counted === undefined) {
    return formatInterval([low, high]);
  }
  return low === high ? '' : `${formatWhole(low)}–${formatWhole(high)}`;
}

/** The number, with digits that tell it from its bound, or why there is none. */
export function valueName(measurement: Measurement, bound: Bound): string {
  switch (measurement.status) {
    case 'measured':
      return isOfFiles(measurement) && Number.isInteger(measurement.value)
        ? formatWhole(measurement.value)
        : formatApart(measurement.value, endsOf(bound));
    case 'insufficient':
      return `too little: ${formatCount(measurement.n)} of ${formatCount(measurement.needed)}`;
    case 'no-evidence':
      return 'no evidence';
    case 'not-applicable':
      return 'does not apply';
    case 'error':
      return 'error';
  }
}

/** `mean 0.004, 95 % below 0.010`: above when the side away from the ideal is the lower one. */
export function chanceName(measurement: Pick<ChanceOwner, 'chance'>): string {
  const { chance } = measurement;
  if (chance === undefined) {
    return '';
  }
  const side = chance.upper < chance.mean ? 'above' : 'below';
  return `mean ${formatNumber(chance.mean)}, 95 % ${side} ${formatNumber(chance.upper)}`;
}

interface ChanceOwner {
  readonly chance?: { readonly mean: number; readonly upper: number };
}

export const EXCLUSIONS: { readonly [R in Excluded['reason']]: string } = {
  'too-few-rows': 'too few rows',
  'too-few-positives': 'too few positives',
  'too-few-negatives': 'too few negatives',
  'too-few-decided': 'too few decided so',
  undefined: 'undefined, 0/0',
};

export const REFUSALS: { readonly [R in RefusalReason]: string } = {
  'ragged-row': 'wrong number of columns',
  'unreadable-row': 'not a flat JSON object',
  'missing-label': 'no label',
  'missing-prediction': 'no prediction',
  'missing-score': 'no score',
  'missing-weight': 'no weight',
  'label-not-a-number': 'label is not a number',
  'prediction-not-a-number': 'prediction is not a number',
  'score-not-a-number': 'score is not a number',
  'score-outside-0-1': 'score outside 0 to 1',
  'scores-not-summing-to-1': 'scores of the classes not summing to 1',
  'weight-not-a-number': 'weight is not a number',
  'weight-negative': 'negative weight',
  'attribute-not-a-number': 'attribute is not a number',
};

/** `3 rows: no label (lines 5, 9, 12)` for each reason, over all rows. */
export function refusalNames(refused: readonly Refusal[]): readonly string[] {
  return refused
    .filter(({ columns }) => columns.length === 0)
    .map(
      ({ reason, n, lines }) =>
        `${counted(n, 'row')}: ${REFUSALS[reason]} (${n === 1 ? 'line' : 'lines'} ${lines.join(', ')}${n > lines.length ? ', …' : ''})`,
    );
}
