/** The numbers of `measure` as CSV (RFC 4180): a line for each metric × scope, and one for each of its groups. */
import type { MeasureEntry, MeasurePart, MeasureResult, Names } from './measure-result.ts';
import { makeVisible } from './visible.ts';

const COLUMNS = [
  'metric',
  'scope',
  'group',
  'status',
  'value',
  'n',
  'lower',
  'upper',
  'chance_mean',
  'chance_upper',
  'reason',
] as const;

type Line = { readonly [C in (typeof COLUMNS)[number]]?: string | number | null | undefined };

/** Numbers with all their digits; ends with a line break, as each line does. */
export function renderMeasureCsv({ measurements }: MeasureResult): string {
  const lines = measurements.flatMap((entry) => [
    metricLine(entry),
    ...(entry.parts ?? []).map((part) => groupLine(entry, part)),
  ]);
  return [COLUMNS.join(','), ...lines.map((line) => COLUMNS.map((column) => field(line[column])).join(','))]
    .map((line) => `${line}\r\n`)
    .join('');
}

function metricLine({ metric, scope, status, value, n, interval, chance, reason }: MeasureEntry): Line {
  return {
    metric,
    scope: joined(scope),
    status,
    value,
    n,
    reason,
    lower: interval?.[0],
    upper: interval?.[1],
    chance_mean: chance?.mean,
    chance_upper: chance?.upper,
  };
}

/** Of a group: `counted`, or `excluded` with the reason. */
function groupLine({ metric, scope, excluded = [] }: MeasureEntry, part: MeasurePart): Line {
  const { group, n, value, interval } = part;
  const left = excluded.find((each) => JSON.stringify(each.group) === JSON.stringify([group].flat()));
  return {
    metric,
    scope: joined(scope),
    group: joined(group),
    value,
    n,
    status: left === undefined ? 'counted' : 'excluded',
    lower: interval?.[0],
    upper: interval?.[1],
    reason: left?.reason,
  };
}

function joined(names: Names): string {
  return typeof names === 'string' ? names : names.join(' × ');
}

/**
 * Where a spreadsheet would begin a formula: at the start of a field, and behind what other locales take for a separator,
 * which quoting does not hold them from. The wide forms are those that East Asian input methods write.
 */
const FORMULA = /(^|[,;|"])(?=\s*[=+\-@＝＋－＠])/gu;

/** Numbers are bare. Texts are quoted; what would be a formula gets an apostrophe, what cannot be seen is spelled out. */
function field(value: string | number | null | undefined): string {
  return typeof value === 'string'
    ? `"${makeVisible(value).replace(FORMULA, "$1'").replaceAll('"', '""')}"`
    : String(value ?? '');
}
